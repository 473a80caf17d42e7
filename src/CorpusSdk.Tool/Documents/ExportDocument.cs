namespace CorpusSdk.Tool.Documents;

/// <summary>A file that was exported, for programs.</summary>
/// <param name="File">The file, as it was named, with <c>/</c>.</param>
/// <param name="Format"><c>jsonl</c>, <c>sqlite</c> or <c>parquet</c>.</param>
/// <param name="ArchiveCount">How many archives it has.</param>
/// <param name="ArticleCount">How many articles it has.</param>
/// <param name="LengthInBytes">Its length.</param>
internal sealed record ExportDocument(string File, string Format, int ArchiveCount, int ArticleCount, long LengthInBytes);
