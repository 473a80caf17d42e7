using CorpusSdk.Tool.Pages;

namespace CorpusSdk.Tool.Documents;

/// <summary>The values of a field over all matching articles.</summary>
/// <param name="Key">The key of the field.</param>
/// <param name="Values">The most frequent first.</param>
internal sealed record FacetDocument(string Key, IReadOnlyList<FacetValueDocument> Values)
{
    /// <summary>Counts each of the fields.</summary>
    /// <exception cref="ArgumentException">No archive has such a field with a lookup table.</exception>
    public static IReadOnlyList<FacetDocument> Count(SearchResults<Article> results, IReadOnlyList<string> keys) =>
        [.. keys.Select(key => new FacetDocument(key, [.. results.CountBy(key).Select(value => new FacetValueDocument(Facts.TextOf(value.Key), value.Count))]))];
}

/// <summary>A value, as text, and how many of the matching articles have it.</summary>
internal sealed record FacetValueDocument(string Value, int Count);
