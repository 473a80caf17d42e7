using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CorpusSdk.Export.Columns;

namespace CorpusSdk.Export.OpenSearch;

/// <summary>What an index is created with: its mapping, and the analyzer of its archive's language.</summary>
internal static class IndexDefinition
{
    /// <summary>The property of the links.</summary>
    public const string Links = "links";

    // What an index allows unless it is told otherwise, and what the mapping has besides the entries of its fields.
    private const int DefaultMaxEntries = 1000;
    private const int DefaultMaxDepth = 20;
    private const int OwnEntries = 50;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Names that no field may have: those that every article has, and those that servers keep for themselves.</summary>
    public static IEnumerable<string> TakenNames =>
        [.. ArticleColumns.Names, Links, "_id", "_index", "_source", "_size", "_doc_count", "_field_names", "_ignored", "_routing", "_meta", "_tier", "_type", "_version", "_seq_no", "_primary_term", "_nested_path", "_data_stream_timestamp"];

    /// <summary>Writes the definition of an archive's index.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="fields">The fields of its articles; those of other archives do no harm.</param>
    public static byte[] Write(Archive archive, BulkObject fields)
    {
        var definition = new MemoryStream();
        using (var writer = new Utf8JsonWriter(definition, Options))
        {
            writer.WriteStartObject();
            WriteSettings(writer, archive, fields);
            WriteMappings(writer, archive, fields);
            writer.WriteEndObject();
        }

        // The writer's line ends are those of the machine; those of contents are escaped.
        string text = Encoding.UTF8.GetString(definition.GetBuffer(), 0, (int)definition.Length);
        return Encoding.UTF8.GetBytes(text.Replace("\r\n", "\n", StringComparison.Ordinal) + "\n");
    }

    private static void WriteSettings(Utf8JsonWriter writer, Archive archive, BulkObject fields)
    {
        writer.WriteStartObject("settings");
        int entryCount = OwnEntries + fields.Fields.Sum(field => field.Value.EntryCount);
        if (entryCount > DefaultMaxEntries)
            writer.WriteNumber("index.mapping.total_fields.limit", entryCount);
        int depth = 1 + fields.Fields.Select(field => field.Value.Depth).DefaultIfEmpty().Max();
        if (depth > DefaultMaxDepth)
            writer.WriteNumber("index.mapping.depth.limit", depth);
        writer.WriteStartObject("analysis");
        writer.WriteStartObject("analyzer");
        writer.WriteStartObject("default");
        writer.WriteString("type", SearchAnalyzers.Of(archive.Language));
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteMappings(Utf8JsonWriter writer, Archive archive, BulkObject fields)
    {
        writer.WriteStartObject("mappings");

        // A document that does not fit is refused instead of being guessed at.
        writer.WriteString("dynamic", "strict");
        WriteOrigin(writer, archive, fields);
        writer.WriteStartObject("properties");
        foreach (string name in ArticleColumns.Names)
            WriteProperty(writer, name);
        writer.WriteStartObject(Links);
        writer.WriteStartObject("properties");
        foreach (string name in LinkColumns.Names)
            WriteProperty(writer, name);
        writer.WriteEndObject();
        writer.WriteEndObject();
        foreach ((_, BulkField field) in fields.Fields)
            field.WriteMapping(writer);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteOrigin(Utf8JsonWriter writer, Archive archive, BulkObject fields)
    {
        writer.WriteStartObject("_meta");
        writer.WriteString("archive", archive.Name);
        writer.WriteString("title", archive.Title);
        if (archive.Language is not null)
            writer.WriteString("language", archive.Language);
        writer.WriteString("fingerprint", archive.Fingerprint);
        writer.WriteNumber("article_count", archive.Count);
        writer.WriteStartObject("renamed");
        foreach ((string key, BulkField field) in fields.Fields.Where(field => field.Key != field.Value.Name))
            writer.WriteString(field.Name, key);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteProperty(Utf8JsonWriter writer, string name)
    {
        writer.WriteStartObject(name);
        switch (name)
        {
            case "headline" or "title" or "standfirst" or "body" or "text" or "caption":
                // Only headlines are sorted by.
                if (name == "headline")
                    BulkField.WriteType(writer, "text");
                else
                    writer.WriteString("type", "text");
                break;
            case "word_count" or "reading_time_in_seconds" or "start_line" or "end_line" or "paragraph_index":
                BulkField.WriteType(writer, "integer");
                break;
            case "html":
                writer.WriteString("type", "keyword");
                writer.WriteBoolean("index", false);
                writer.WriteBoolean("doc_values", false);
                break;
            default:
                BulkField.WriteType(writer, "keyword");
                break;
        }

        writer.WriteEndObject();
    }
}
