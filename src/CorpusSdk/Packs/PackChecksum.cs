using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace CorpusSdk.Packs;

/// <summary>The checksum over a section (format page, "Checksums"): finds damage, but does not stop an attacker.</summary>
/// <remarks>Each step is a bijection, so a change within one word always shows. A section may be added piece by piece; how it is cut makes no difference.</remarks>
internal unsafe struct PackChecksum
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private const int LaneCount = 4;
    private const int StripeInBytes = LaneCount * sizeof(ulong);

    private ulong _lane0;
    private ulong _lane1;
    private ulong _lane2;
    private ulong _lane3;
    private long _lengthInBytes;

    // The beginning of a stripe whose end is still to come.
    private int _pendingLengthInBytes;
    private fixed byte _pending[StripeInBytes];

    /// <summary>The checksum of <paramref name="bytes"/>.</summary>
    public static ulong Compute(ReadOnlySpan<byte> bytes)
    {
        PackChecksum checksum = Start();
        checksum.Add(bytes);
        return checksum.Finish();
    }

    /// <summary>A checksum over nothing yet.</summary>
    public static PackChecksum Start() => new() { _lane0 = 1, _lane1 = 2, _lane2 = 3, _lane3 = 4 };

    /// <summary>Adds the next bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        _lengthInBytes += bytes.Length;
        fixed (byte* pending = _pending)
        {
            var stripe = new Span<byte>(pending, StripeInBytes);
            if (_pendingLengthInBytes > 0)
            {
                int length = Math.Min(StripeInBytes - _pendingLengthInBytes, bytes.Length);
                bytes.Slice(0, length).CopyTo(stripe.Slice(_pendingLengthInBytes));
                bytes = bytes.Slice(length);
                _pendingLengthInBytes += length;
                if (_pendingLengthInBytes < StripeInBytes)
                    return;
                AddStripes(stripe);
            }

            int rest = bytes.Length % StripeInBytes;
            AddStripes(bytes.Slice(0, bytes.Length - rest));
            bytes.Slice(bytes.Length - rest).CopyTo(stripe);
            _pendingLengthInBytes = rest;
        }
    }

    /// <summary>The checksum of everything that was added.</summary>
    public readonly ulong Finish()
    {
        ulong checksum = Step(Step(Step(Step((ulong)_lengthInBytes, _lane0), _lane1), _lane2), _lane3);
        fixed (byte* pending = _pending)
        {
            var rest = new ReadOnlySpan<byte>(pending, _pendingLengthInBytes);
            for (; rest.Length >= sizeof(ulong); rest = rest.Slice(sizeof(ulong)))
                checksum = Step(checksum, BinaryPrimitives.ReadUInt64LittleEndian(rest));
            foreach (byte value in rest)
                checksum = Step(checksum, value);
        }

        return checksum;
    }

    // AggressiveOptimization, which netstandard2.0 has no name for: a build engine that has just been started would go over a hundred
    // megabytes with code that is not optimized.
    [MethodImpl((MethodImplOptions)512)]
    private void AddStripes(ReadOnlySpan<byte> stripes)
    {
        // Four lanes, because one multiplication has to wait for the one before it.
        ulong lane0 = _lane0, lane1 = _lane1, lane2 = _lane2, lane3 = _lane3;
        for (; stripes.Length >= StripeInBytes; stripes = stripes.Slice(StripeInBytes))
        {
            lane0 = Step(lane0, BinaryPrimitives.ReadUInt64LittleEndian(stripes));
            lane1 = Step(lane1, BinaryPrimitives.ReadUInt64LittleEndian(stripes.Slice(8)));
            lane2 = Step(lane2, BinaryPrimitives.ReadUInt64LittleEndian(stripes.Slice(16)));
            lane3 = Step(lane3, BinaryPrimitives.ReadUInt64LittleEndian(stripes.Slice(24)));
        }

        (_lane0, _lane1, _lane2, _lane3) = (lane0, lane1, lane2, lane3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Step(ulong checksum, ulong word)
    {
        checksum = (checksum ^ word) * Multiplier;
        return checksum ^ (checksum >> 29);
    }
}
