namespace CorpusSdk.Tool.Documents;

/// <summary>The values of a field over all matching articles.</summary>
/// <param name="Key">The key of the field.</param>
/// <param name="Values">The most frequent first.</param>
internal sealed record FacetDocument(string Key, IReadOnlyList<FacetValueDocument> Values)
{
    /// <summary>Counts each of the fields.</summary>
    /// <param name="results">The articles.</param>
    /// <param name="keys">The keys of the fields.</param>
    /// <param name="textOf">How a value is written.</param>
    /// <exception cref="ArgumentException">No archive has such a field with a lookup table.</exception>
    public static IReadOnlyList<FacetDocument> Count(SearchResults<Article> results, IReadOnlyList<string> keys, Func<object, string> textOf) =>
        [.. keys.Select(key => new FacetDocument(key, [.. results.CountBy(key).Select(value => new FacetValueDocument(textOf(value.Key), value.Count))]))];
}

/// <summary>A value, as text, and how many of the matching articles have it.</summary>
internal sealed record FacetValueDocument(string Value, int Count);
