namespace CorpusSdk.Tool.Documents;

/// <summary>A site that was written, for programs.</summary>
/// <param name="Folder">Its folder, as it was named, with <c>/</c>.</param>
/// <param name="ArchiveCount">How many archives it has.</param>
/// <param name="ArticleCount">How many articles have a page.</param>
/// <param name="FileCount">How many files it has.</param>
/// <param name="LengthInBytes">Their length.</param>
internal sealed record SiteDocument(string Folder, int ArchiveCount, int ArticleCount, int FileCount, long LengthInBytes);
