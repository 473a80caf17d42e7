namespace CorpusSdk.Search;

/// <summary>What is searched for, besides where.</summary>
/// <param name="Query">The query.</param>
/// <param name="Where">Which articles are looked at; null for all.</param>
/// <param name="OrderBy">The order of the hits; null for that of their scores.</param>
/// <param name="Limit">The largest number of hits to return.</param>
/// <param name="Offset">How many of the first hits to skip.</param>
/// <param name="Cancellation">Interrupts the search.</param>
internal sealed record SearchRequest(SearchQuery Query, ArticleFilter? Where, ArticleOrder? OrderBy, int Limit, int Offset, CancellationToken Cancellation);
