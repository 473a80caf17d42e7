using System.Runtime.CompilerServices;
#if NET
using System.Runtime.Intrinsics;
#endif

namespace CorpusSdk.Search.Index;

/// <summary>Numbers of equal width in bits, side by side (format page, "Packed numbers").</summary>
/// <remarks>
/// A block of 128 numbers has four lanes: number <c>i</c> in lane <c>i % 4</c>, a lane's words four words apart. So four
/// numbers are unpacked at once. Numbers in a row are packed one after another, and any of them is read by itself.
/// </remarks>
internal static unsafe class BitPacking
{
    /// <summary>The largest width.</summary>
    public const int MaxWidth = 32;

    private const int LaneCount = 4;
    private const int RowCount = IndexLayout.BlockLength / LaneCount;

    /// <summary>The size of a block of 128 numbers.</summary>
    public static int BlockSizeInBytes(int width) => IndexLayout.BlockLength / 8 * width;

    /// <summary>The size of numbers in a row.</summary>
    public static long RowSizeInBytes(long count, int width) => ((count * width) + 7) / 8;

    /// <summary>The number with an index in a row. Reads eight bytes from where it begins.</summary>
    /// <param name="row">The row.</param>
    /// <param name="index">The number's index.</param>
    /// <param name="width">The width, at most <see cref="MaxWidth"/>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint ReadOfRow(byte* row, long index, int width)
    {
        long bit = index * width;
        return (uint)((Unsafe.ReadUnaligned<ulong>(row + (bit >> 3)) >> (int)(bit & 7)) & ((1UL << width) - 1));
    }

    /// <summary>Unpacks a block of 128 numbers, and adds <paramref name="addend"/> to each.</summary>
    public static void Unpack(byte* packed, int width, uint addend, uint* numbers)
    {
        uint mask = width == MaxWidth ? uint.MaxValue : (1u << width) - 1;
#if NET
        Vector128<uint> masks = Vector128.Create(mask);
        Vector128<uint> addends = Vector128.Create(addend);
        if (width == 0)
        {
            for (int row = 0; row < RowCount; row++)
                addends.Store(numbers + (row * LaneCount));
            return;
        }

        var words = (uint*)packed;
        Vector128<uint> word = Vector128.Load(words);
        int shift = 0;
        for (int row = 0; row < RowCount; row++)
        {
            Vector128<uint> value = Vector128.ShiftRightLogical(word, shift);
            shift += width;
            if (shift >= 32)
            {
                shift -= 32;
                if (row + 1 < RowCount || shift > 0)
                {
                    words += LaneCount;
                    word = Vector128.Load(words);
                    if (shift > 0)
                        value |= Vector128.ShiftLeft(word, width - shift);
                }
            }

            ((value & masks) + addends).Store(numbers + (row * LaneCount));
        }
#else
        for (int i = 0; i < IndexLayout.BlockLength; i++)
            numbers[i] = unchecked(Lane(packed, i, width, mask) + addend);
#endif
    }

    /// <summary>Unpacks a block of 128 differences, each one less than it is, into the sums from <paramref name="before"/> on.</summary>
    /// <returns>The largest sum: the last one, unless damage made the sums overflow.</returns>
    public static uint UnpackSums(byte* packed, int width, uint before, uint* numbers)
    {
        Unpack(packed, width, addend: 1, numbers);
#if NET
        Vector128<uint> sum = Vector128.Create(before);
        Vector128<uint> largest = Vector128<uint>.Zero;
        for (int i = 0; i < IndexLayout.BlockLength; i += LaneCount)
        {
            Vector128<uint> value = Vector128.Load(numbers + i);
            value += ShiftLanes1(value);
            value += ShiftLanes2(value);
            sum = value + sum;
            sum.Store(numbers + i);
            largest = Vector128.Max(largest, sum);
            sum = Vector128.Shuffle(sum, Vector128.Create(3u));
        }

        uint max = 0;
        for (int lane = 0; lane < LaneCount; lane++)
            max = Math.Max(max, largest.GetElement(lane));
        return max;
#else
        uint sum = before;
        uint max = 0;
        for (int i = 0; i < IndexLayout.BlockLength; i++)
        {
            sum = unchecked(sum + numbers[i]);
            numbers[i] = sum;
            max = Math.Max(max, sum);
        }

        return max;
#endif
    }

#if NET
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> ShiftLanes1(Vector128<uint> value) => Vector128.Shuffle(value, Vector128.Create(4u, 0, 1, 2));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<uint> ShiftLanes2(Vector128<uint> value) => Vector128.Shuffle(value, Vector128.Create(4u, 4, 0, 1));
#else
    private static uint Lane(byte* packed, int index, int width, uint mask)
    {
        if (width == 0)
            return 0;
        int bit = index / LaneCount * width;
        var word = (uint*)packed + (bit / 32 * LaneCount) + (index % LaneCount);
        ulong value = Unsafe.ReadUnaligned<uint>(word);
        if ((bit % 32) + width > 32)
            value |= (ulong)Unsafe.ReadUnaligned<uint>(word + LaneCount) << 32;
        return (uint)(value >> (bit % 32)) & mask;
    }
#endif
}
