using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET
using System.Runtime.Intrinsics.X86;
#endif

namespace CorpusSdk.Packs;

/// <summary>The hash of a slug in its archive's table. Builder and lookup both call this one.</summary>
/// <remarks>
/// All slugs are known when the table is built. So the hash of a small archive reads only two windows of four characters that distinguish
/// all of its slugs, one at a distance from the start of the slug and one at a distance from its end. In a large archive the whole
/// slug is read, which costs less than fetching a similar slug from elsewhere in memory to compare it.
/// <para>
/// No two slugs may have the same hash under every seed, or the search for a table without collisions would not end. So both
/// factors of every product depend on the seed, each in its own way, and the length is added outside the products.
/// </para>
/// </remarks>
internal readonly struct SlugHash
{
    /// <summary>How many characters (UTF-16 code units) a window covers.</summary>
    public const int WindowLengthInChars = 4;

    // An odd number with evenly spread bits: the fractional part of the golden ratio.
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;

    // The slugs that the compiler makes are no longer; a slug that is takes the way with a loop.
    private const int MaxUnrolledLengthInChars = 64;

    private const int BlockLengthInChars = 16;
    private const int KeyCount = 16;

    // The factors' keys under the seed: the even ones for the left factor, the odd ones for the right.
    private readonly ulong[] _keys;
    private readonly int _fromStart;
    private readonly int _fromEnd;
    private readonly bool _readsWindows;

    private SlugHash(ulong seed, bool readsWindows, int fromStart, int fromEnd)
    {
        ulong secondSeed = seed * Multiplier;
        _keys = new ulong[KeyCount];
        for (int i = 0; i < KeyCount; i++)
            _keys[i] = (i % 2 == 0 ? seed : secondSeed) ^ Key(i);
        _readsWindows = readsWindows;
        _fromStart = fromStart;
        _fromEnd = fromEnd;
    }

    /// <summary>The hash that reads two windows: so many characters, zero or more, from the start and from the end of a slug.</summary>
    public static SlugHash OfWindows(ulong seed, int fromStart, int fromEnd) => new(seed, readsWindows: true, fromStart, fromEnd);

    /// <summary>The hash that reads whole slugs.</summary>
    public static SlugHash OfWhole(ulong seed) => new(seed, readsWindows: false, 0, 0);

    /// <summary>The hash of a slug. The same on every machine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong Compute(ReadOnlySpan<char> slug)
    {
        ref char start = ref MemoryMarshal.GetReference(slug);
        int last = slug.Length - WindowLengthInChars;
        ulong hash = last < 0 ? Mix(ReadShort(slug), 0)
            : _readsWindows ? Mix(ReadFromStart(ref start, last, _fromStart), ReadFromEnd(ref start, last, _fromEnd))
            : slug.Length <= MaxUnrolledLengthInChars ? ComputeWhole(ref start, last)
            : ComputeLong(slug);
        return hash ^ Key(slug.Length);
    }

    /// <summary>The bucket of a hash, whose displacement gives the slot.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Bucket(ulong hash, uint bucketCount) => (uint)(((ulong)(uint)hash * bucketCount) >> 32);

    /// <summary>The slot of a hash, given the displacement of its bucket.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Slot(ulong hash, uint displacement, uint slotCount)
    {
        // The high half, because the low one is much the same within a bucket. The multiplier is odd, so no two hashes fall together.
        uint scattered = (uint)(hash >> 32) * ((displacement * 0x9E37_79B2) + 1);
        return (uint)(((ulong)scattered * slotCount) >> 32);
    }

    /// <summary>The part of a hash that a slot keeps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Tag(ulong hash) => (uint)hash;

    /// <summary>Reads a slug of up to 64 characters in four blocks of sixteen, which overlap in a shorter one.</summary>
    /// <remarks>
    /// Without a loop: the lengths of slugs vary, and a loop whose end the processor guesses wrong costs more than reading some
    /// characters twice. The products wait for nothing but their operands; each has keys of its own, so that equal stretches in
    /// different places do not cancel each other.
    /// </remarks>
    private ulong ComputeWhole(ref char start, int last)
    {
        int lastBlock = last + WindowLengthInChars - BlockLengthInChars;
        if (lastBlock < 0)
        {
            return Mix(Read(ref start, 0), Read(ref start, Math.Min(4, last)))
                ^ Mix(Read(ref start, Math.Min(8, last)), Read(ref start, last), 2);
        }

        return MixBlock(ref start, 0, 0)
            ^ MixBlock(ref start, Math.Min(BlockLengthInChars, lastBlock), 4)
            ^ MixBlock(ref start, Math.Min(2 * BlockLengthInChars, lastBlock), 8)
            ^ MixBlock(ref start, lastBlock, 12);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong MixBlock(ref char start, int position, int key) =>
        Mix(Read(ref start, position), Read(ref start, position + 4), key) ^ Mix(Read(ref start, position + 8), Read(ref start, position + 12), key + 2);

    private ulong ComputeLong(ReadOnlySpan<char> slug)
    {
        ref char start = ref MemoryMarshal.GetReference(slug);
        int last = slug.Length - WindowLengthInChars;
        ulong hash = 0;
        for (int position = 0; position < last; position += 2 * WindowLengthInChars)
            hash = Mix(Read(ref start, position), Read(ref start, Math.Min(position + WindowLengthInChars, last)) ^ hash);
        return Mix(Read(ref start, last), hash);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private ulong Mix(ulong left, ulong right, int key = 0)
    {
        // The index is a constant below the array's length; to check it at every product would show in a lookup.
        ref ulong keys = ref MemoryMarshal.GetReference(_keys.AsSpan());
        return Fold(left ^ Unsafe.Add(ref keys, key), right ^ Unsafe.Add(ref keys, key + 1));
    }

    // Multiples of an odd number are as spread as the number itself.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Key(int index) => Multiplier * (ulong)((2L * index) + 3);

    // Both are clamped, so that a short slug is read where it has characters; the length distinguishes the rest.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ReadFromStart(ref char start, int last, int distance) => Read(ref start, Math.Min(distance, last));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ReadFromEnd(ref char start, int last, int distance) => Read(ref start, Math.Max(last - distance, 0));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Read(ref char start, int position) =>
        Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref start, position)));

    private static ulong ReadShort(ReadOnlySpan<char> slug)
    {
        ulong value = 0;
        foreach (char c in slug)
            value = (value << 16) | c;
        return value;
    }

    /// <summary>Both halves of the 128-bit product, laid over each other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Fold(ulong left, ulong right)
    {
#if NET
        // Two multiplications: to take the low half from the first costs a trip through memory.
        if (Bmi2.X64.IsSupported)
            return Bmi2.X64.MultiplyNoFlags(left, right) ^ (left * right);
        return Math.BigMul(left, right, out ulong low) ^ low;
#else
        ulong leftLow = (uint)left, leftHigh = left >> 32, rightLow = (uint)right, rightHigh = right >> 32;
        ulong lowProduct = leftLow * rightLow;
        ulong middle = (leftHigh * rightLow) + (lowProduct >> 32);
        ulong carry = (leftLow * rightHigh) + (uint)middle;
        ulong high = (leftHigh * rightHigh) + (middle >> 32) + (carry >> 32);
        return high ^ ((carry << 32) | (uint)lowProduct);
#endif
    }
}
