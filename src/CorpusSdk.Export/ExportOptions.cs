namespace CorpusSdk.Export;

/// <summary>How an archive is written.</summary>
public sealed record ExportOptions
{
    /// <summary>The format; null for that of the file's extension.</summary>
    public ExportFormat? Format { get; init; }

    /// <summary>Whether a file that is there may be replaced. It is, at the end and at once: until then it has its old content.</summary>
    public bool Overwrites { get; init; }

    /// <summary>
    /// How much text a row group of Parquet has, in UTF-16 code units; 8 Mi by default, with which an export of 100 MB takes 160 MB of memory. Smaller
    /// groups take less memory while they are written, and larger ones less time when they are read. The smallest and the largest text of
    /// each column and group are once more at the end of the file, and in memory until then, so a group should have many articles.
    /// </summary>
    public int RowGroupLength { get; init; } = 8 << 20;

    /// <summary>Is told how far the export has come, a hundred times at most; on any thread.</summary>
    public IProgress<ExportProgress>? Progress { get; init; }
}

/// <summary>How far an export has come.</summary>
/// <param name="ArticleCount">How many articles have been written.</param>
/// <param name="TotalCount">How many there are.</param>
public readonly record struct ExportProgress(int ArticleCount, int TotalCount);
