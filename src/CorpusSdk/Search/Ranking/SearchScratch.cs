using CorpusSdk.Search.Index;

namespace CorpusSdk.Search.Ranking;

/// <summary>Everything that a running query needs besides its result; each thread keeps one for its next query.</summary>
internal sealed class SearchScratch
{
    // A query over a very large archive, or with very many words, gives its memory back.
    private const long MaxRetainedBytes = 16 << 20;

    [ThreadStatic]
    private static SearchScratch? t_scratch;

    private readonly QueryPlan _plan = new();
    private readonly TermSets _terms = new();
    private readonly TopHits _hits = new();
    private readonly QueryEvaluator _evaluator;
    private readonly HitScorer _scorer;

    private SearchScratch()
    {
        _evaluator = new QueryEvaluator(_plan, _terms);
        _scorer = new HitScorer(_plan, _evaluator, _terms, _hits);
    }

    /// <summary>The thread's own, or a new one where that is in use.</summary>
    public static SearchScratch Rent()
    {
        SearchScratch scratch = t_scratch ?? new SearchScratch();
        t_scratch = null;
        return scratch;
    }

    /// <summary>Keeps it for the thread's next query. After an exception it is not returned, because it may be inconsistent.</summary>
    public static void Return(SearchScratch scratch)
    {
        if (scratch._evaluator.RetainedBytes + scratch._scorer.RetainedBytes <= MaxRetainedBytes)
            t_scratch = scratch;
    }

    /// <summary>See <see cref="SearchEngine.Run"/>.</summary>
    /// <param name="indexes">The indexes.</param>
    /// <param name="query">The query.</param>
    /// <param name="offset">How many of the best hits to pass over.</param>
    /// <param name="limit">How many hits to give at most.</param>
    /// <param name="scope">Which articles are looked at, and who may interrupt.</param>
    /// <param name="allMatches">Gets a set of all that matches for each index; null if nobody wants it.</param>
    public RankedHits Run(IReadOnlyList<SearchIndex> indexes, SearchQuery query, int offset, int limit, SearchScope scope, ulong[][]? allMatches = null)
    {
        _plan.Read(query);
        _terms.Resolve(_plan, indexes);
        long articleCount = 0;
        ulong totalLength = 0;
        for (int i = 0; i < indexes.Count; i++)
        {
            articleCount += indexes[i].ArticleCount;
            totalLength = unchecked(totalLength + indexes[i].TotalLength);
        }

        PlanSlot[] slots = _plan.Slots;
        for (int i = 0; i < _plan.SlotCount; i++)
            slots[i].InverseFrequency = Bm25.InverseFrequency(articleCount, Math.Min(articleCount, slots[i].Frequency));

        var ranking = new Bm25(articleCount, totalLength);
        _hits.Clear(limit == 0 ? 0 : (long)offset + limit);
        long count = 0;
        for (int i = 0; i < indexes.Count; i++)
        {
            scope.Cancellation.ThrowIfCancellationRequested();
            int matches = _evaluator.Run(indexes[i], i, scope.Kept is null ? default : scope.Kept[i], scope.Cancellation);
            count += matches;
            if (matches > 0 && limit > 0)
                _scorer.Run(indexes[i], i, ranking, scope.Cancellation);
            if (allMatches is not null)
                allMatches[i] = matches > 0 ? _evaluator.Matches(Math.Max(_plan.Root, 0)).ToArray() : new ulong[ArticleSet.WordCount(indexes[i].ArticleCount)];
        }

        return new RankedHits(_hits.TakeFrom(offset), count);
    }
}
