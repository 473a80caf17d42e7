using System.Runtime.CompilerServices;

namespace CorpusSdk.Packs;

/// <summary>The hash under which a slug stands in its archive's table. Builder and lookup both call this one.</summary>
/// <remarks>
/// All slugs are known when the table is built, so a hash need not read all of a slug: the builder picks up to
/// <see cref="MaxWindows"/> windows of four characters that tell every two slugs apart, and only these are read. A window is a
/// number: zero or more counts from the start of the slug, below zero from its end (-1 is the last four characters).
/// Where no choice of windows will do, there are none, and the whole slug is read.
/// </remarks>
internal readonly struct SlugHash
{
    /// <summary>How many windows the hash may read; more would cost as much as reading the whole slug.</summary>
    public const int MaxWindows = 4;

    /// <summary>How many characters (UTF-16 code units) a window covers.</summary>
    public const int WindowLengthInChars = 4;

    // Odd constants with evenly spread bits: the fractional parts of the golden ratio, of sqrt(3) and of sqrt(7).
    private const ulong FirstMultiplier = 0x9E37_79B9_7F4A_7C15;
    private const ulong SecondMultiplier = 0xBB67_AE85_84CA_A73B;
    private const ulong LengthMultiplier = 0xA54F_F53A_5F1D_36F1;

    private readonly int _count;
    private readonly int _window0;
    private readonly int _window1;
    private readonly int _window2;
    private readonly int _window3;

    /// <summary>Creates the hash that reads <paramref name="windows"/>, at most <see cref="MaxWindows"/>; none means the whole slug.</summary>
    public SlugHash(ReadOnlySpan<int> windows)
    {
        _count = windows.Length;
        _window0 = windows.Length > 0 ? windows[0] : 0;
        _window1 = windows.Length > 1 ? windows[1] : 0;
        _window2 = windows.Length > 2 ? windows[2] : 0;
        _window3 = windows.Length > 3 ? windows[3] : 0;
    }

    /// <summary>The hash of <paramref name="length"/> characters at <paramref name="slug"/>. The same on every machine.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe ulong Compute(char* slug, int length)
    {
        ulong hash = (uint)length * LengthMultiplier;
        if (length < WindowLengthInChars)
            return Finish(Mix(hash, ReadShort(slug, length)));

        int last = length - WindowLengthInChars;
        if (_count == 0)
            return Finish(ComputeWhole(hash, slug, last));

        hash = Mix(hash, Read(slug, last, _window0));
        if (_count > 1)
        {
            hash = Mix(hash, Read(slug, last, _window1));
            if (_count > 2)
            {
                hash = Mix(hash, Read(slug, last, _window2));
                if (_count > 3)
                    hash = Mix(hash, Read(slug, last, _window3));
            }
        }

        return Finish(hash);
    }

    /// <summary>What the window reads from a slug: equal values mean that this window does not tell two slugs of one length apart.</summary>
    public static unsafe ulong ReadWindow(char* slug, int length, int window) =>
        length < WindowLengthInChars ? ReadShort(slug, length) : Read(slug, length - WindowLengthInChars, window);

    private static unsafe ulong ComputeWhole(ulong hash, char* slug, int last)
    {
        for (int position = 0; position < last; position += WindowLengthInChars)
            hash = Mix(hash, Unsafe.ReadUnaligned<ulong>(slug + position));
        return Mix(hash, Unsafe.ReadUnaligned<ulong>(slug + last));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static unsafe ulong Read(char* slug, int last, int window)
    {
        // Clamped, so that a short slug is read from where it has characters; the length tells the rest apart.
        int position = window >= 0 ? Math.Min(window, last) : Math.Max(last + 1 + window, 0);
        return Unsafe.ReadUnaligned<ulong>(slug + position);
    }

    private static unsafe ulong ReadShort(char* slug, int length)
    {
        ulong value = 0;
        for (int i = 0; i < length; i++)
            value = (value << 16) | slug[i];
        return value;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Mix(ulong hash, ulong value)
    {
        hash = (hash ^ value) * FirstMultiplier;
        return hash ^ (hash >> 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Finish(ulong hash)
    {
        hash *= SecondMultiplier;
        return hash ^ (hash >> 29);
    }

    /// <summary>The slot at which the search for a hash begins, among <paramref name="slotCount"/> slots.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Slot(ulong hash, uint slotCount) => (uint)(((hash >> 32) * slotCount) >> 32);

    /// <summary>The part of a hash that a slot keeps, independent of where the slot stands.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Tag(ulong hash) => (uint)hash;
}
