namespace CorpusSdk.Search.Ranking;

/// <summary>Finds the positions directly after others. Reusable.</summary>
internal sealed class FollowerFinder
{
    // Below this, making marks and taking them away again costs more than comparing.
    private const int MinCountForMarks = 12;

    // Where one list is so much longer, most of it is best passed over.
    private const int MinRatioForSearch = 16;

    private const uint MaxPlaces = 1 << 20;

    private byte[] _marks = new byte[1024];

    /// <summary>Finds.</summary>
    /// <param name="ends">Positions, ascending.</param>
    /// <param name="positions">Positions, ascending.</param>
    /// <param name="found">Takes those of <paramref name="positions"/> that are one more than an end, ascending; room for all of them.</param>
    /// <returns>How many there are.</returns>
    public int Find(ReadOnlySpan<uint> ends, ReadOnlySpan<uint> positions, Span<uint> found)
    {
        if (positions.Length * MinRatioForSearch < ends.Length)
            return Search(ends, positions, found);
        return ends.Length + positions.Length >= MinCountForMarks && ends[ends.Length - 1] < MaxPlaces
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

    // A byte for each place: marking a bit would wait for the one marked before it in the same word.
    private int Mark(ReadOnlySpan<uint> ends, ReadOnlySpan<uint> positions, Span<uint> found)
    {
        int placeCount = (int)ends[ends.Length - 1] + 2;
        if (_marks.Length < placeCount)
            _marks = new byte[2 * placeCount];
        Span<byte> marks = _marks.AsSpan(0, placeCount);
        SetMarks(marks, ends, 1);
        int count = 0;
        foreach (uint position in positions)
        {
            if (position >= (uint)marks.Length)
                break;
            found[count] = position;
            count += marks[(int)position];
        }

        SetMarks(marks, ends, 0);
        return count;
    }

    private static void SetMarks(Span<byte> marks, ReadOnlySpan<uint> ends, byte mark)
    {
        foreach (uint end in ends)
        {
            // In a sound index the last end is the largest.
            uint place = unchecked(end + 1);
            if (place < (uint)marks.Length)
                marks[(int)place] = mark;
        }
    }
}
