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
    /// <returns>The hits, the best first; of equal scores the earlier article.</returns>
    /// <exception cref="CorpusFormatException">An index is damaged.</exception>
    public static RankedHits Run(IReadOnlyList<SearchIndex> indexes, SearchQuery query, int offset, int limit)
    {
        SearchScratch scratch = SearchScratch.Rent();
        RankedHits hits = scratch.Run(indexes, query, offset, limit);
        SearchScratch.Return(scratch);
        return hits;
    }
}

/// <summary>What a query found.</summary>
/// <param name="Hits">The hits that were asked for, the best first.</param>
/// <param name="TotalCount">How many articles match, in all indexes together.</param>
internal readonly record struct RankedHits(RankedHit[] Hits, long TotalCount);
