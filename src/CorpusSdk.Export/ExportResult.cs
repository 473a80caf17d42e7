namespace CorpusSdk.Export;

/// <summary>What an export has written.</summary>
/// <param name="Path">The absolute path of the file.</param>
/// <param name="Format">Its format.</param>
/// <param name="ArchiveCount">How many archives it has.</param>
/// <param name="ArticleCount">How many articles it has.</param>
/// <param name="LengthInBytes">Its length.</param>
public sealed record ExportResult(string Path, ExportFormat Format, int ArchiveCount, int ArticleCount, long LengthInBytes);
