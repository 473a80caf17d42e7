namespace CorpusSdk.Export;

/// <summary>What an archive can be written as. The package's readme says what each has.</summary>
public enum ExportFormat
{
    /// <summary>A line of JSON an article, as <c>CorpusSdk.Json</c> writes it. Files <c>.jsonl</c> and <c>.ndjson</c>.</summary>
    JsonLines,

    /// <summary>A SQLite database with an FTS5 index. Files <c>.sqlite</c>, <c>.sqlite3</c> and <c>.db</c>.</summary>
    Sqlite,

    /// <summary>A table of typed columns in Apache Parquet, a row an article. Files <c>.parquet</c>.</summary>
    Parquet,
}
