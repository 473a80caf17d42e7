using System.Diagnostics;

namespace CorpusSdk;

/// <summary>What a query has found: how many articles, and the best of them.</summary>
/// <typeparam name="T">The archive's article type.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SearchResults<T>
    where T : Article
{
    private readonly Func<SearchQuery, SearchQuery?>? _correct;

    /// <summary>Takes over <paramref name="hits"/>, which must not be changed any more.</summary>
    /// <param name="query">What was looked for.</param>
    /// <param name="totalCount">How many articles match.</param>
    /// <param name="hits">The best of them, best first.</param>
    /// <param name="correct">Finds what may have been meant, when that is asked for; null where nothing can.</param>
    internal SearchResults(SearchQuery query, int totalCount, IReadOnlyList<SearchHit<T>> hits, Func<SearchQuery, SearchQuery?>? correct)
    {
        Query = query;
        TotalCount = totalCount;
        Hits = hits;
        _correct = correct;
    }

    /// <summary>What was looked for.</summary>
    public SearchQuery Query { get; }

    /// <summary>How many articles match, of which <see cref="Hits"/> may hold a few.</summary>
    public int TotalCount { get; }

    /// <summary>The matching articles that were asked for, best first; of equal scores, in the order of the archive.</summary>
    public IReadOnlyList<SearchHit<T>> Hits { get; }

    /// <summary>
    /// Where nothing was found: the query with each word that no searched archive has replaced by the nearest one that any has.
    /// Only the first 16 such words are replaced. Null where something was found, and where there is nothing near. Looked up at each call, not kept.
    /// </summary>
    public SearchQuery? DidYouMean => TotalCount == 0 ? _correct?.Invoke(Query) : null;

    /// <summary>The query and how many articles match.</summary>
    public override string ToString() => $"{Query}: {TotalCount}";
}
