using System.Buffers.Binary;

namespace CorpusSdk.Package.Tests.Support;

/// <summary>The checksum that the SDK's files have, as its page on the format describes it.</summary>
internal static class FormatChecksum
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const int StripeInBytes = 32;

    /// <summary>The checksum of some bytes.</summary>
    public static ulong Compute(ReadOnlySpan<byte> bytes)
    {
        ulong[] lanes = [1, 2, 3, 4];
        ulong length = (ulong)bytes.Length;
        for (; bytes.Length >= StripeInBytes; bytes = bytes[StripeInBytes..])
        {
            for (int i = 0; i < lanes.Length; i++)
                lanes[i] = Step(lanes[i], BinaryPrimitives.ReadUInt64LittleEndian(bytes[(i * sizeof(ulong))..]));
        }

        ulong checksum = lanes.Aggregate(length, Step);
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            checksum = Step(checksum, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (byte value in bytes)
            checksum = Step(checksum, value);
        return checksum;
    }

    private static ulong Step(ulong checksum, ulong word)
    {
        checksum = (checksum ^ word) * Multiplier;
        return checksum ^ (checksum >> 29);
    }
}
