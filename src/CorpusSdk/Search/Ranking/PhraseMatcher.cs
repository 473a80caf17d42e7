using CorpusSdk.Search.Index;

namespace CorpusSdk.Search.Ranking;

/// <summary>Finds words that stand side by side, and counts how often they do. Reusable.</summary>
/// <remarks>
/// Articles that have all words come first, out of the postings alone. Then positions are compared, article by article. Where the
/// last word is a group of terms, the phrase without it is found first, and each term of the group is held against where that ends.
/// </remarks>
internal sealed class PhraseMatcher
{
    private PositionCursor[] _cursors = [];
    private ulong[] _candidates = [];
    private uint[] _ends = new uint[64];
    private uint[] _positions = new uint[64];

    // Where the phrase without its last word ends: article by article, and where in the list an article's ends begin.
    private uint[] _allEnds = new uint[64];
    private int[] _endStarts = [];

    /// <summary>How many bytes are kept for the next query.</summary>
    public long RetainedBytes =>
        (_candidates.LongLength * sizeof(ulong)) + ((_ends.LongLength + _positions.LongLength + _allEnds.LongLength + _endStarts.LongLength) * sizeof(uint));

    /// <summary>Counts.</summary>
    /// <param name="index">The index, with positions.</param>
    /// <param name="indexNumber">Its place among those searched.</param>
    /// <param name="node">The phrase.</param>
    /// <param name="terms">The terms of its words; each word has one, the last has any number.</param>
    /// <param name="matches">Empty; takes the articles.</param>
    /// <param name="within">The articles that matter; empty for all.</param>
    /// <param name="frequencies">Takes the weighted frequencies of the matches; the others stay as they are.</param>
    /// <returns>The largest frequency.</returns>
    public uint Count(SearchIndex index, int indexNumber, in PlanNode node, TermSets terms, Span<ulong> matches, ReadOnlySpan<ulong> within, Span<uint> frequencies)
    {
        ReadOnlySpan<int> lastTerms = terms.Terms(indexNumber, node.FirstSlot + node.SlotCount - 1);
        int exactCount = lastTerms.Length == 1 ? node.SlotCount : node.SlotCount - 1;
        OpenCursors(index, indexNumber, node.FirstSlot, exactCount, terms);
        Span<ulong> candidates = FindCandidates(matches.Length, exactCount, within);
        return exactCount == node.SlotCount
            ? CountExact(index, exactCount, node.Field, candidates, matches, frequencies)
            : CountGroup(index, exactCount, lastTerms, node.Field, candidates, matches, frequencies);
    }

    private void OpenCursors(SearchIndex index, int indexNumber, int firstSlot, int count, TermSets terms)
    {
        if (_cursors.Length < count + 1)
        {
            int old = _cursors.Length;
            Array.Resize(ref _cursors, count + 1);
            for (int i = old; i < _cursors.Length; i++)
                _cursors[i] = new PositionCursor();
        }

        for (int i = 0; i < count; i++)
            _cursors[i].Open(index, index.ReadTerm(terms.Terms(indexNumber, firstSlot + i)[0]));
    }

    private Span<ulong> FindCandidates(int wordCount, int count, ReadOnlySpan<ulong> within)
    {
        if (_candidates.Length < 2 * wordCount)
            _candidates = new ulong[2 * wordCount];
        Span<ulong> candidates = _candidates.AsSpan(0, wordCount);
        Span<ulong> next = _candidates.AsSpan(wordCount, wordCount);

        int rarest = 0;
        for (int i = 1; i < count; i++)
        {
            if (_cursors[i].Postings.Count < _cursors[rarest].Postings.Count)
                rarest = i;
        }

        candidates.Clear();
        QueryEvaluator.AddMatches(_cursors[rarest].Postings, candidates, within);
        if (!within.IsEmpty)
            ArticleSet.Intersect(candidates, within);
        for (int i = 0; i < count; i++)
        {
            if (i == rarest)
                continue;
            next.Clear();
            QueryEvaluator.AddMatches(_cursors[i].Postings, next, candidates);
            ArticleSet.Intersect(candidates, next);
        }

        return candidates;
    }

    private uint CountExact(SearchIndex index, int count, SearchField? field, ReadOnlySpan<ulong> candidates, Span<ulong> matches, Span<uint> frequencies)
    {
        uint max = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            for (ulong left = candidates[i]; left != 0; left &= left - 1)
            {
                uint article = (uint)((i * ArticleSet.WordLength) + ArticleSet.LowestBit(left));
                int endCount = FindEnds(article, count);
                uint frequency = endCount == 0 ? 0 : Weigh(index, article, field, _ends.AsSpan(0, endCount));
                if (frequency == 0)
                    continue;
                matches[i] |= left & (ulong)-(long)left;
                frequencies[(int)article] = frequency;
                max = Math.Max(max, frequency);
            }
        }

        return max;
    }

    /// <summary>Finds where in an article the first words of the phrase end, side by side; how often they do.</summary>
    private int FindEnds(uint article, int count)
    {
        int endCount = 0;
        for (int i = 0; i < count; i++)
        {
            if (!_cursors[i].MoveTo(article))
                return 0;
            if (i == 0)
            {
                endCount = _cursors[i].Read(ref _ends);
                continue;
            }

            int positionCount = _cursors[i].Read(ref _positions);
            endCount = Follow(_ends.AsSpan(0, endCount), _positions.AsSpan(0, positionCount), _ends);
            if (endCount == 0)
                return 0;
        }

        return endCount;
    }

    /// <summary>The positions that come right behind an end. They may be written where the ends are.</summary>
    private static int Follow(ReadOnlySpan<uint> ends, ReadOnlySpan<uint> positions, Span<uint> found)
    {
        int count = 0;
        int e = 0;
        int p = 0;
        while (e < ends.Length && p < positions.Length)
        {
            uint wanted = unchecked(ends[e] + 1);
            uint position = positions[p];
            if (position == wanted)
                found[count++] = position;
            if (position <= wanted)
                p++;
            if (position >= wanted)
                e++;
        }

        return count;
    }

    private static uint Weigh(SearchIndex index, uint article, SearchField? field, ReadOnlySpan<uint> positions)
    {
        (uint headline, uint standfirst) = index.FieldLengths(article);
        ulong standfirstStart = (ulong)headline + IndexLayout.FieldGap;
        ulong bodyStart = standfirstStart + standfirst + IndexLayout.FieldGap;
        uint frequency = 0;
        foreach (uint position in positions)
        {
            (SearchField at, uint weight) = position >= bodyStart ? (SearchField.Body, IndexLayout.BodyWeight)
                : position >= standfirstStart ? (SearchField.Standfirst, IndexLayout.StandfirstWeight)
                : (SearchField.Headline, (uint)IndexLayout.HeadlineWeight);
            if (field is null || field == at)
                frequency = unchecked(frequency + weight);
        }

        return frequency;
    }

    private uint CountGroup(SearchIndex index, int exactCount, ReadOnlySpan<int> lastTerms, SearchField? field, Span<ulong> candidates, Span<ulong> matches, Span<uint> frequencies)
    {
        CollectEnds(exactCount, candidates);
        PositionCursor cursor = _cursors[exactCount];
        uint max = 0;
        foreach (int term in lastTerms)
        {
            cursor.Open(index, index.ReadTerm(term));
            for (int block = 0; block < cursor.Postings.BlockCount; block++)
            {
                uint first = cursor.Postings.FirstPossible(block);
                uint last = cursor.Postings.LastPossible(block);
                if (!ArticleSet.HasAny(candidates, first, last) || !cursor.MoveTo(first, last))
                    continue;
                foreach (uint article in cursor.Postings.Articles)
                {
                    if (!ArticleSet.Has(candidates, article) || !cursor.MoveTo(article))
                        continue;
                    int positionCount = cursor.Read(ref _positions);
                    int start = _endStarts[article];
                    Span<uint> ends = _allEnds.AsSpan(start, _endStarts[article + 1] - start);
                    if (_ends.Length < ends.Length)
                        _ends = new uint[ends.Length];
                    int count = Follow(ends, _positions.AsSpan(0, positionCount), _ends);
                    uint frequency = count == 0 ? 0 : Weigh(index, article, field, _ends.AsSpan(0, count));
                    if (frequency > 0)
                        max = Math.Max(max, Add(article, frequency, matches, frequencies));
                }
            }
        }

        return max;
    }

    private static uint Add(uint article, uint frequency, Span<ulong> matches, Span<uint> frequencies)
    {
        ref ulong word = ref matches[(int)(article / ArticleSet.WordLength)];
        ulong bit = 1UL << (int)(article % ArticleSet.WordLength);
        ref uint sum = ref frequencies[(int)article];
        sum = (word & bit) == 0 ? frequency : unchecked(sum + frequency);
        word |= bit;
        return sum;
    }

    /// <summary>Finds where the words before the group end, in all candidates; those where they are not side by side are candidates no more.</summary>
    private void CollectEnds(int exactCount, Span<ulong> candidates)
    {
        int articleCount = candidates.Length * ArticleSet.WordLength;
        if (_endStarts.Length < articleCount + 1)
            _endStarts = new int[articleCount + 1];
        int total = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            for (ulong left = candidates[i]; left != 0; left &= left - 1)
            {
                uint article = (uint)((i * ArticleSet.WordLength) + ArticleSet.LowestBit(left));
                int count = FindEnds(article, exactCount);
                if (count == 0)
                {
                    candidates[i] &= ~(left & (ulong)-(long)left);
                    continue;
                }

                if (_allEnds.Length - total < count)
                    Array.Resize(ref _allEnds, checked(Math.Max(2 * _allEnds.Length, total + count)));
                _ends.AsSpan(0, count).CopyTo(_allEnds.AsSpan(total));
                _endStarts[article] = total;
                total += count;
                _endStarts[article + 1] = total;
            }
        }
    }
}
