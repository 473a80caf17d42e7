using CorpusSdk.Search.Index;

namespace CorpusSdk.Search.Ranking;

/// <summary>Adds up the weighted frequencies of several terms, or of terms in one field, article by article. Reusable.</summary>
internal sealed class GroupCounter
{
    private readonly PostingCursor _postings = new();

    /// <summary>Counts.</summary>
    /// <param name="index">The index.</param>
    /// <param name="terms">The terms that act as one.</param>
    /// <param name="field">The field to count in; null for all.</param>
    /// <param name="matches">Empty; takes the articles, at least those within <paramref name="within"/>.</param>
    /// <param name="within">The articles that matter; empty for all.</param>
    /// <param name="frequencies">Takes the frequencies of the matches; the others stay as they are.</param>
    /// <returns>The largest frequency.</returns>
    public uint Count(SearchIndex index, ReadOnlySpan<int> terms, SearchField? field, Span<ulong> matches, ReadOnlySpan<ulong> within, Span<uint> frequencies)
    {
        if (field is null && IsDense(index, terms))
            return CountDense(index, terms, matches, within, frequencies);

        foreach (int term in terms)
        {
            TermRecord record = index.ReadTerm(term);
            switch (field)
            {
                case SearchField.Headline:
                    AddField(record.ReadHeadlines(index), IndexLayout.HeadlineWeight, matches, frequencies);
                    break;
                case SearchField.Standfirst:
                    AddField(record.ReadStandfirsts(index), IndexLayout.StandfirstWeight, matches, frequencies);
                    break;
                default:
                    AddPostings(index, record, matches, within, frequencies);
                    break;
            }
        }

        if (field == SearchField.Body)
        {
            foreach (int term in terms)
            {
                TermRecord record = index.ReadTerm(term);
                Subtract(record.ReadHeadlines(index), IndexLayout.HeadlineWeight, matches, frequencies);
                Subtract(record.ReadStandfirsts(index), IndexLayout.StandfirstWeight, matches, frequencies);
            }
        }

        return RemoveZeros(matches, frequencies);
    }

    private static bool IsDense(SearchIndex index, ReadOnlySpan<int> terms)
    {
        const int MaxArticlesPerPosting = 8;
        long postings = 0;
        foreach (int term in terms)
            postings += index.ReadTerm(term).Frequency;
        return postings * MaxArticlesPerPosting > index.ArticleCount;
    }

    // Adding to a list of zeros, and looking afterwards where something was added, takes no decision for each posting.
    private uint CountDense(SearchIndex index, ReadOnlySpan<int> terms, Span<ulong> matches, ReadOnlySpan<ulong> within, Span<uint> frequencies)
    {
        frequencies.Clear();
        foreach (int term in terms)
        {
            _postings.Open(index, index.ReadTerm(term));
            for (int block = 0; block < _postings.BlockCount; block++)
            {
                if (!within.IsEmpty && !ArticleSet.HasAny(within, _postings.FirstPossible(block), _postings.LastPossible(block)))
                    continue;
                _postings.Load(block);
                ReadOnlySpan<uint> articles = _postings.Articles;
                ReadOnlySpan<uint> counts = _postings.LoadFrequencies();
                for (int i = 0; i < articles.Length; i++)
                    frequencies[(int)articles[i]] = unchecked(frequencies[(int)articles[i]] + counts[i]);
            }
        }

        uint max = 0;
        for (int i = 0; i < matches.Length; i++)
        {
            ReadOnlySpan<uint> ofWord = frequencies.Slice(i * ArticleSet.WordLength, Math.Min(ArticleSet.WordLength, frequencies.Length - (i * ArticleSet.WordLength)));
            ulong bits = 0;
            for (int k = 0; k < ofWord.Length; k++)
            {
                bits |= (ulong)(ofWord[k] != 0 ? 1 : 0) << k;
                max = Math.Max(max, ofWord[k]);
            }

            matches[i] = bits;
        }

        return max;
    }

    private static void Add(uint article, uint frequency, Span<ulong> matches, Span<uint> frequencies)
    {
        ref ulong word = ref matches[(int)(article / ArticleSet.WordLength)];
        ulong bit = 1UL << (int)(article % ArticleSet.WordLength);
        ref uint sum = ref frequencies[(int)article];
        sum = (word & bit) == 0 ? frequency : unchecked(sum + frequency);
        word |= bit;
    }

    private static void AddField(FieldListReader list, uint weight, Span<ulong> matches, Span<uint> frequencies)
    {
        while (list.MoveNext())
            Add(list.Article, unchecked(list.Count * weight), matches, frequencies);
    }

    private static void Subtract(FieldListReader list, uint weight, Span<ulong> matches, Span<uint> frequencies)
    {
        while (list.MoveNext())
        {
            if (ArticleSet.Has(matches, list.Article))
                frequencies[(int)list.Article] = unchecked(frequencies[(int)list.Article] - (list.Count * weight));
        }
    }

    private static uint RemoveZeros(Span<ulong> matches, ReadOnlySpan<uint> frequencies)
    {
        uint max = 0;
        for (int i = 0; i < matches.Length; i++)
        {
            for (ulong left = matches[i]; left != 0; left &= left - 1)
            {
                int bit = ArticleSet.LowestBit(left);
                uint frequency = frequencies[(i * ArticleSet.WordLength) + bit];
                max = Math.Max(max, frequency);
                if (frequency == 0)
                    matches[i] &= ~(1UL << bit);
            }
        }

        return max;
    }

    private void AddPostings(SearchIndex index, in TermRecord record, Span<ulong> matches, ReadOnlySpan<ulong> within, Span<uint> frequencies)
    {
        _postings.Open(index, record);
        for (int block = 0; block < _postings.BlockCount; block++)
        {
            if (!within.IsEmpty && !ArticleSet.HasAny(within, _postings.FirstPossible(block), _postings.LastPossible(block)))
                continue;
            _postings.Load(block);
            ReadOnlySpan<uint> articles = _postings.Articles;
            ReadOnlySpan<uint> counts = _postings.LoadFrequencies();
            for (int i = 0; i < articles.Length; i++)
                Add(articles[i], counts[i], matches, frequencies);
        }
    }
}
