using System.Diagnostics;

namespace CorpusSdk;

/// <summary>The results of a query: the number of articles, and the best of them.</summary>
/// <typeparam name="T">The archive's article type.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class SearchResults<T>
    where T : Article
{
    /// <summary>Takes over <paramref name="hits"/>, which must not be changed any more.</summary>
    /// <param name="query">The query.</param>
    /// <param name="totalCount">How many articles match.</param>
    /// <param name="hits">The first of them, in their order.</param>
    internal SearchResults(SearchQuery query, int totalCount, IReadOnlyList<SearchHit<T>> hits)
    {
        Query = query;
        TotalCount = totalCount;
        Hits = hits;
    }

    /// <summary>Counts the values of a field.</summary>
    internal Func<string, IReadOnlyList<LookupKey<object>>>? Facets { private get; init; }

    /// <summary>Computes a correction; null if something was found.</summary>
    internal Func<SearchQuery, SearchQuery?>? Correct { private get; init; }

    /// <summary>Searches for most of the query; null if something was found.</summary>
    internal Func<SearchQuery, RelaxedResults<T>?>? Relax { private get; init; }

    /// <summary>The query.</summary>
    public SearchQuery Query { get; }

    /// <summary>How many articles match, of which <see cref="Hits"/> may hold a few.</summary>
    public int TotalCount { get; }

    /// <summary>
    /// The matching articles that were asked for, best first; of equal scores, in the order of the archive. If an order was asked for, in that.
    /// </summary>
    public IReadOnlyList<SearchHit<T>> Hits { get; }

    /// <summary>
    /// Where nothing was found: the query with each word that no searched archive has replaced by the nearest one that any has, written as in its texts.
    /// Only the first 16 such words are looked up. Null if something was found, if no word is near, or if the corrected query finds nothing either. Looked up at
    /// each call, not kept.
    /// </summary>
    public SearchQuery? DidYouMean => TotalCount == 0 ? Correct?.Invoke(Query) : null;

    /// <summary>
    /// Where nothing was found: the best articles that have most of what the query asks for, and what they lack. The rarest words are kept first. What the
    /// query excludes stays excluded. Of a long query the first 32 words count. Null if something was found, if the query asks for one thing only, or if no article has any
    /// of it. Searched at each call, up to twice for each word, and not kept.
    /// </summary>
    public RelaxedResults<T>? Relaxed => TotalCount == 0 ? Relax?.Invoke(Query) : null;

    /// <summary>
    /// Counts over all matching articles, not only <see cref="Hits"/>, how many have each value of a field that has a lookup table. The most frequent value comes
    /// first; equally frequent ones ascend, in several archives one archive after another. An article with a list counts for each of its values. Counted at each call, in about the time of
    /// the search, and not kept.
    /// </summary>
    /// <param name="key">The key of the field, as in an <see cref="ArticleFilter"/>.</param>
    /// <returns>The values, as <see cref="ArticleField.Value"/> has them, that at least one article has.</returns>
    /// <exception cref="ArgumentException">No searched archive has such a field, or its field has no lookup table.</exception>
    public IReadOnlyList<LookupKey<object>> CountBy(string key) =>
        key is null ? throw new ArgumentNullException(nameof(key)) : Facets?.Invoke(key) ?? [];

    /// <summary>The query and how many articles match.</summary>
    public override string ToString() => $"{Query}: {TotalCount}";
}
