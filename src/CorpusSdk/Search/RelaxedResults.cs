using System.Diagnostics;

namespace CorpusSdk;

/// <summary>The best articles for most of a query, where no article has all of it: see <see cref="SearchResults{T}.Relaxed"/>.</summary>
/// <typeparam name="T">The archive's article type.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RelaxedResults<T>
    where T : Article
{
    internal RelaxedResults(SearchResults<T> results, IReadOnlyList<SearchQuery> missing)
    {
        Results = results;
        Missing = missing;
    }

    /// <summary>The results of the query without what is missing. At least one article matches.</summary>
    public SearchResults<T> Results { get; }

    /// <summary>The words and other parts of the query that were left out, in its order; at least one.</summary>
    public IReadOnlyList<SearchQuery> Missing { get; }

    /// <summary>The results, and what is missing.</summary>
    public override string ToString() => $"{Results}, without {string.Join(", ", Missing)}";
}
