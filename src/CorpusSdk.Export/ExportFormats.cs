namespace CorpusSdk.Export;

/// <summary>Which extension of a file stands for which format.</summary>
public static class ExportFormats
{
    private static readonly (string Extension, ExportFormat Format)[] ByExtension =
    [
        (".jsonl", ExportFormat.JsonLines),
        (".ndjson", ExportFormat.JsonLines),
        (".sqlite", ExportFormat.Sqlite),
        (".sqlite3", ExportFormat.Sqlite),
        (".db", ExportFormat.Sqlite),
        (".parquet", ExportFormat.Parquet),
        (".sql", ExportFormat.PostgreSql),
        (".pgsql", ExportFormat.PostgreSql),
        (".bulk", ExportFormat.OpenSearch),
    ];

    /// <summary>All extensions, with their dots; those of a format are side by side, the usual one first.</summary>
    public static IReadOnlyList<string> Extensions { get; } = Array.AsReadOnly(Array.ConvertAll(ByExtension, entry => entry.Extension));

    /// <summary>The format of a file by its extension, in any letter case; null if none has the extension.</summary>
    public static ExportFormat? OfFile(string path)
    {
        string extension = Path.GetExtension(path);
        foreach ((string known, ExportFormat format) in ByExtension)
        {
            if (known.Equals(extension, StringComparison.OrdinalIgnoreCase))
                return format;
        }

        return null;
    }
}
