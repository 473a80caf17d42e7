using System.Diagnostics;

namespace CorpusSdk;

/// <summary>The results of a query: the number of articles, and the best of them.</summary>
/// <typeparam name="T">The archive's article type.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SearchResults<T>
    where T : Article
{
    private readonly Func<SearchQuery, SearchQuery?>? _correct;
    private readonly Func<SearchQuery, RelaxedResults<T>?>? _relax;

    /// <summary>Takes over <paramref name="hits"/>, which must not be changed any more.</summary>
    /// <param name="query">The query.</param>
    /// <param name="totalCount">How many articles match.</param>
    /// <param name="hits">The best of them, best first.</param>
    /// <param name="correct">Computes a correction on demand; null if there is none.</param>
    /// <param name="relax">Searches for most of the query on demand; null if something was found.</param>
    internal SearchResults(SearchQuery query, int totalCount, IReadOnlyList<SearchHit<T>> hits, Func<SearchQuery, SearchQuery?>? correct, Func<SearchQuery, RelaxedResults<T>?>? relax = null)
    {
        Query = query;
        TotalCount = totalCount;
        Hits = hits;
        _correct = correct;
        _relax = relax;
    }

    /// <summary>The query.</summary>
    public SearchQuery Query { get; }

    /// <summary>How many articles match, of which <see cref="Hits"/> may hold a few.</summary>
    public int TotalCount { get; }

    /// <summary>The matching articles that were asked for, best first; of equal scores, in the order of the archive.</summary>
    public IReadOnlyList<SearchHit<T>> Hits { get; }

    /// <summary>
    /// Where nothing was found: the query with each word that no searched archive has replaced by the nearest one that any has, written as in its texts.
    /// Only the first 16 such words are looked up. Null if something was found, if no word is near, or if the corrected query finds nothing either. Looked up at
    /// each call, not kept.
    /// </summary>
    public SearchQuery? DidYouMean => TotalCount == 0 ? _correct?.Invoke(Query) : null;

    /// <summary>
    /// Where nothing was found: the best articles that have most of what the query asks for, and what they lack. The rarest words are kept first. What the
    /// query excludes stays excluded. Of a long query the first 32 words count. Null if something was found, if the query asks for one thing only, or if no article has any
    /// of it. Searched at each call, up to twice for each word, and not kept.
    /// </summary>
    public RelaxedResults<T>? Relaxed => TotalCount == 0 ? _relax?.Invoke(Query) : null;

    /// <summary>The query and how many articles match.</summary>
    public override string ToString() => $"{Query}: {TotalCount}";
}
