using System.Buffers.Binary;
using CorpusSdk.Search.Index;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>Writes what <see cref="BitPacking"/> reads.</summary>
internal static class BitPacker
{
    private const int LaneCount = 4;

    /// <summary>How many bits the number takes.</summary>
    public static int Width(uint number)
    {
        int width = 0;
        for (; number != 0; number >>= 1)
            width++;
        return width;
    }

    /// <summary>Packs a block of 128 numbers in lanes.</summary>
    public static void PackBlock(ByteBuffer buffer, ReadOnlySpan<uint> numbers, int width)
    {
        Span<byte> packed = buffer.Reserve(BitPacking.BlockSizeInBytes(width));
        for (int lane = 0; lane < LaneCount; lane++)
        {
            ulong bits = 0;
            int bitCount = 0;
            int word = lane;
            for (int i = lane; i < IndexLayout.BlockLength; i += LaneCount)
            {
                bits |= (ulong)numbers[i] << bitCount;
                bitCount += width;
                if (bitCount >= 32)
                {
                    BinaryPrimitives.WriteUInt32LittleEndian(packed.Slice(word * sizeof(uint)), (uint)bits);
                    word += LaneCount;
                    bits >>= 32;
                    bitCount -= 32;
                }
            }
        }
    }

    /// <summary>Packs any number of numbers in a row, and fills the last byte up with zeros.</summary>
    public static void PackRow(ByteBuffer buffer, ReadOnlySpan<uint> numbers, int width)
    {
        ulong bits = 0;
        int bitCount = 0;
        Span<byte> packed = buffer.Reserve((int)BitPacking.RowSizeInBytes(numbers.Length, width));
        int next = 0;
        foreach (uint number in numbers)
        {
            bits |= (ulong)number << bitCount;
            bitCount += width;
            while (bitCount >= 8)
            {
                packed[next++] = (byte)bits;
                bits >>= 8;
                bitCount -= 8;
            }
        }

        if (bitCount > 0)
            packed[next] = (byte)bits;
    }
}
