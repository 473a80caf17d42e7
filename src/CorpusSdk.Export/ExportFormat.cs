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

    /// <summary>
    /// A script for <c>psql</c> that creates tables with typed columns and a <c>tsvector</c>, and fills them by <c>COPY</c>. PostgreSQL 14
    /// and later. Files <c>.sql</c> and <c>.pgsql</c>.
    /// </summary>
    PostgreSql,

    /// <summary>
    /// Requests for the bulk interface of OpenSearch and Elasticsearch, an index an archive. Beside the file is the definition of each
    /// index, <c>file.index.json</c>, with its mapping and the analyzer of its language. Files <c>.bulk</c>.
    /// </summary>
    OpenSearch,
}
