using CorpusSdk.Search.Index;

namespace CorpusSdk.Search.Ranking;

/// <summary>Runs queries. Safe from many threads.</summary>
internal static class SearchEngine
{
    /// <summary>Runs a query on one index or several, whose articles are then ranked as if they were in one.</summary>
    /// <param name="indexes">The indexes.</param>
    /// <param name="query">The query.</param>
    /// <param name="offset">How many of the best hits to pass over; not below 0.</param>
    /// <param name="limit">How many hits to give at most; not below 0. With 0, hits are counted and not scored.</param>
    /// <param name="scope">Which articles are looked at, and who may interrupt.</param>
    /// <returns>The hits, the best first; of equal scores the earlier article.</returns>
    /// <exception cref="CorpusFormatException">An index is damaged.</exception>
    public static RankedHits Run(IReadOnlyList<SearchIndex> indexes, SearchQuery query, int offset, int limit, SearchScope scope = default)
    {
        SearchScratch scratch = SearchScratch.Rent();
        RankedHits hits = scratch.Run(indexes, query, offset, limit, scope);
        SearchScratch.Return(scratch);
        return hits;
    }

    /// <summary>All that a query matches, as a set of bits for each index. Nothing is scored.</summary>
    /// <exception cref="CorpusFormatException">An index is damaged.</exception>
    public static ulong[][] Match(IReadOnlyList<SearchIndex> indexes, SearchQuery query, SearchScope scope)
    {
        SearchScratch scratch = SearchScratch.Rent();
        var matches = new ulong[indexes.Count][];
        scratch.Run(indexes, query, offset: 0, limit: 0, scope, matches);
        SearchScratch.Return(scratch);
        return matches;
    }
}

/// <summary>Which articles a query looks at, and who may interrupt it.</summary>
/// <param name="Kept">A set of bits for each index; null if there is no filter.</param>
/// <param name="Cancellation">Interrupts the query.</param>
internal readonly record struct SearchScope(ulong[][]? Kept, CancellationToken Cancellation);

/// <summary>What a query found.</summary>
/// <param name="Hits">The hits that were asked for, the best first.</param>
/// <param name="TotalCount">How many articles match, in all indexes together.</param>
internal readonly record struct RankedHits(RankedHit[] Hits, long TotalCount);
