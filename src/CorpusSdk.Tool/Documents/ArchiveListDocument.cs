namespace CorpusSdk.Tool.Documents;

/// <summary>Archives and a part of their articles, for agents.</summary>
/// <param name="Archives">The archives.</param>
/// <param name="Articles">Articles in their order, archive by archive, from the offset that was asked for.</param>
/// <param name="NextOffset">Where to go on; null at the end.</param>
internal sealed record ArchiveListDocument(IReadOnlyList<ArchiveDocument> Archives, IReadOnlyList<ArticleDocument> Articles, int? NextOffset);

/// <summary>An archive in a list.</summary>
internal sealed record ArchiveDocument(string Name, string Title, string? Language, int Articles, bool CanSearch);
