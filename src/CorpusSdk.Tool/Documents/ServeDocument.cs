namespace CorpusSdk.Tool.Documents;

/// <summary>A site that is served, for programs.</summary>
/// <param name="Address">The address of its front page.</param>
/// <param name="ArchiveCount">How many archives it has.</param>
/// <param name="ArticleCount">How many articles have a page.</param>
internal sealed record ServeDocument(string Address, int ArchiveCount, int ArticleCount);
