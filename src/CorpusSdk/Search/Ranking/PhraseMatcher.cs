using CorpusSdk.Search.Index;

namespace CorpusSdk.Search.Ranking;

/// <summary>Finds words that are side by side, and counts how often. Reusable.</summary>
/// <remarks>
/// Articles that have all words come first, out of the postings alone. Then positions are compared, article by article. Where the
/// last word is a group of terms, the phrase without it is found first, and each term of the group is held against where that ends.
/// </remarks>
internal sealed class PhraseMatcher
{
    private readonly FollowerFinder _followers = new();
    private PositionCursor[] _cursors = [];
    private ulong[] _candidates = [];
    private uint[] _ends = new uint[64];
    private uint[] _positions = new uint[64];
    private uint[] _found = new uint[64];

    // The places after the phrase without its last word: a bit for each place, article by article.
    private ulong[] _places = new ulong[64];
    private (int Start, int WordCount)[] _placesOfArticles = [];

    /// <summary>How many bytes are kept for the next query.</summary>
    public long RetainedBytes =>
        ((_candidates.LongLength + _places.LongLength + _placesOfArticles.LongLength) * sizeof(ulong))
        + ((_ends.LongLength + _positions.LongLength + _found.LongLength) * sizeof(uint));

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
            if (_found.Length < positionCount)
                _found = new uint[_positions.Length];
            endCount = _followers.Find(_ends.AsSpan(0, endCount), _positions.AsSpan(0, positionCount), _found);
            if (endCount == 0)
                return 0;
            (_ends, _found) = (_found, _ends);
        }

        return endCount;
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
        CollectEnds(index, exactCount, candidates);
        PositionCursor cursor = _cursors[exactCount];
        uint max = 0;
        foreach (int term in lastTerms)
        {
            cursor.Open(index, index.ReadTerm(term));
            for (int block = 0; block < cursor.Postings.BlockCount; block++)
            {
                if (!ArticleSet.HasAny(candidates, cursor.Postings.FirstPossible(block), cursor.Postings.LastPossible(block)))
                    continue;
                cursor.LoadBlock(block);
                ReadOnlySpan<uint> articles = cursor.Postings.Articles;
                for (int i = 0; i < articles.Length; i++)
                {
                    if (!ArticleSet.Has(candidates, articles[i]))
                        continue;
                    int count = FindBehindEnds(articles[i], cursor.Read(i, ref _positions));
                    uint frequency = count == 0 ? 0 : Weigh(index, articles[i], field, _found.AsSpan(0, count));
                    if (frequency > 0)
                        max = Math.Max(max, Add(articles[i], frequency, matches, frequencies));
                }
            }
        }

        return max;
    }

    /// <summary>Which of the positions just read are places right after an end; how many.</summary>
    private int FindBehindEnds(uint article, int positionCount)
    {
        if (_found.Length < positionCount)
            _found = new uint[_positions.Length];
        (int start, int wordCount) = _placesOfArticles[article];
        Span<ulong> places = _places.AsSpan(start, wordCount);
        int count = 0;
        for (int i = 0; i < positionCount; i++)
        {
            uint position = _positions[i];
            uint word = position / ArticleSet.WordLength;
            if (word >= (uint)places.Length)
                break;
            _found[count] = position;
            count += (int)(places[(int)word] >> (int)(position % ArticleSet.WordLength)) & 1;
        }

        return count;
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

    /// <summary>
    /// Marks the places after the words before the group, in all candidates; those where the words are not side by side are
    /// candidates no more.
    /// </summary>
    private void CollectEnds(SearchIndex index, int exactCount, Span<ulong> candidates)
    {
        if (_placesOfArticles.Length < index.ArticleCount)
            _placesOfArticles = new (int, int)[index.ArticleCount];
        int total = 0;
        for (int i = 0; i < candidates.Length; i++)
        {
            for (ulong left = candidates[i]; left != 0; left &= left - 1)
            {
                uint article = (uint)((i * ArticleSet.WordLength) + ArticleSet.LowestBit(left));
                int count = FindEnds(article, exactCount);
                if (count == 0)
                    candidates[i] &= ~(left & (ulong)-(long)left);
                else
                    total = MarkPlaces(index, article, _ends.AsSpan(0, count), total);
            }
        }
    }

    private int MarkPlaces(SearchIndex index, uint article, ReadOnlySpan<uint> ends, int start)
    {
        // No article has more words than its length, in which some count more than once.
        ulong limit = (ulong)index.Length(article) + (2 * IndexLayout.FieldGap);
        uint last = ends[ends.Length - 1];
        if (last >= limit)
            throw index.Damage("a term is past the end of an article");

        int wordCount = (int)((last + 1) / ArticleSet.WordLength) + 1;
        if (_places.Length - start < wordCount)
            Array.Resize(ref _places, checked(Math.Max(2 * _places.Length, start + wordCount)));
        Span<ulong> places = _places.AsSpan(start, wordCount);
        places.Clear();
        foreach (uint end in ends)
        {
            // In a sound index the last end is the largest.
            if (end <= last)
                places[(int)((end + 1) / ArticleSet.WordLength)] |= 1UL << (int)((end + 1) % ArticleSet.WordLength);
        }

        _placesOfArticles[article] = (start, wordCount);
        return start + wordCount;
    }
}
