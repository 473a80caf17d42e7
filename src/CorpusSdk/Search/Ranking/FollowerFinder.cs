namespace CorpusSdk.Search.Ranking;

/// <summary>Finds which positions come right behind others. Reusable.</summary>
internal sealed class FollowerFinder
{
    // Below this, marking bits and taking them away again costs more than comparing.
    private const int MinCountForBits = 24;

    // Where one list is so much longer, most of it is best passed over.
    private const int MinRatioForSearch = 16;

    private const uint MaxBits = 1 << 20;

    private ulong[] _bits = new ulong[64];

    /// <summary>Finds.</summary>
    /// <param name="ends">Positions, ascending.</param>
    /// <param name="positions">Positions, ascending.</param>
    /// <param name="found">Takes those of <paramref name="positions"/> that are one more than an end, ascending; room for all of them.</param>
    /// <returns>How many there are.</returns>
    public int Find(ReadOnlySpan<uint> ends, ReadOnlySpan<uint> positions, Span<uint> found)
    {
        if (positions.Length * MinRatioForSearch < ends.Length)
            return Search(ends, positions, found);
        return ends.Length + positions.Length >= MinCountForBits && ends[ends.Length - 1] < MaxBits
            ? Mark(ends, positions, found)
            : Merge(ends, positions, found);
    }

    // Without branches that depend on the positions: no processor can predict which list comes next.
    private static int Merge(ReadOnlySpan<uint> ends, ReadOnlySpan<uint> positions, Span<uint> found)
    {
        int count = 0;
        int e = 0;
        int p = 0;
        while (e < ends.Length && p < positions.Length)
        {
            uint wanted = unchecked(ends[e] + 1);
            uint position = positions[p];
            found[count] = position;
            count += position == wanted ? 1 : 0;
            p += position <= wanted ? 1 : 0;
            e += position >= wanted ? 1 : 0;
        }

        return count;
    }

    private static int Search(ReadOnlySpan<uint> ends, ReadOnlySpan<uint> positions, Span<uint> found)
    {
        int count = 0;
        foreach (uint position in positions)
        {
            if (position > 0 && ends.BinarySearch(position - 1) >= 0)
                found[count++] = position;
        }

        return count;
    }

    private int Mark(ReadOnlySpan<uint> ends, ReadOnlySpan<uint> positions, Span<uint> found)
    {
        const int WordLength = ArticleSet.WordLength;
        int wordCount = (int)((ends[ends.Length - 1] + 1) / WordLength) + 1;
        if (_bits.Length < wordCount)
            _bits = new ulong[2 * wordCount];
        Span<ulong> bits = _bits.AsSpan(0, wordCount);
        bits.Clear();
        uint limit = (uint)wordCount * WordLength;
        foreach (uint end in ends)
        {
            // In a sound index the last end is the largest.
            if (end < limit - 1)
                bits[(int)((end + 1) / WordLength)] |= 1UL << (int)((end + 1) % WordLength);
        }

        int count = 0;
        foreach (uint position in positions)
        {
            if (position >= limit)
                break;
            found[count] = position;
            count += (int)(bits[(int)(position / WordLength)] >> (int)(position % WordLength)) & 1;
        }

        return count;
    }
}
