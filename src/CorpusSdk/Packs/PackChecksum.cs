using System.Buffers.Binary;

namespace CorpusSdk.Packs;

/// <summary>The checksum over a section (format page, "Checksums"): finds damage, keeps out no attacker.</summary>
internal static class PackChecksum
{
    private const ulong Multiplier = 0x9E37_79B9_7F4A_7C15;
    private const int LaneCount = 4;
    private const int StripeInBytes = LaneCount * sizeof(ulong);

    /// <summary>The checksum of <paramref name="bytes"/>. Each step is a bijection, so a change within one word always shows.</summary>
    public static ulong Compute(ReadOnlySpan<byte> bytes)
    {
        // Four lanes, because one multiplication has to wait for the one before it.
        ulong lane0 = 1, lane1 = 2, lane2 = 3, lane3 = 4;
        ReadOnlySpan<byte> rest = bytes;
        for (; rest.Length >= StripeInBytes; rest = rest.Slice(StripeInBytes))
        {
            lane0 = Step(lane0, BinaryPrimitives.ReadUInt64LittleEndian(rest));
            lane1 = Step(lane1, BinaryPrimitives.ReadUInt64LittleEndian(rest.Slice(8)));
            lane2 = Step(lane2, BinaryPrimitives.ReadUInt64LittleEndian(rest.Slice(16)));
            lane3 = Step(lane3, BinaryPrimitives.ReadUInt64LittleEndian(rest.Slice(24)));
        }

        ulong checksum = Step(Step(Step(Step((ulong)bytes.Length, lane0), lane1), lane2), lane3);
        for (; rest.Length >= sizeof(ulong); rest = rest.Slice(sizeof(ulong)))
            checksum = Step(checksum, BinaryPrimitives.ReadUInt64LittleEndian(rest));
        foreach (byte value in rest)
            checksum = Step(checksum, value);
        return checksum;
    }

    private static ulong Step(ulong checksum, ulong word)
    {
        checksum = (checksum ^ word) * Multiplier;
        return checksum ^ (checksum >> 29);
    }
}
