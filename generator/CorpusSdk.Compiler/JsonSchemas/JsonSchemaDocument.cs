using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CorpusSdk.Compiler.JsonSchemas;

/// <summary>A JSON Schema for the texts of an archive: of one record, which front matter is, or of a list of them.</summary>
internal static class JsonSchemaDocument
{
    /// <summary>The end of the files' names, after the archive's name.</summary>
    public const string Extension = ".schema.json";

    /// <summary>The name of a record's definition.</summary>
    public const string Record = "record";

    private const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    // Line ends of C#, which a JSON text may have as they are.
    private static readonly char[] OtherLineEnds = ['\u0085', '\u2028', '\u2029'];

    /// <summary>The whole text, with line feeds and one at its end: the same on any machine.</summary>
    /// <param name="archive">The archive's name in C#.</param>
    /// <param name="description">What the schema says of the archive, in a sentence.</param>
    /// <param name="record">The schema of one record.</param>
    /// <param name="inner">The schemas of records within it, by the names of their definitions.</param>
    public static string Write(string archive, string description, JsonObject record, JsonObject? inner = null)
    {
        JsonObject Reference() => new() { ["$ref"] = "#/$defs/" + Record };
        var definitions = new JsonObject { [Record] = record };
        foreach ((string name, JsonNode? schema) in inner?.ToArray().Select(pair => (pair.Key, pair.Value)) ?? [])
        {
            inner!.Remove(name);
            definitions[name] = schema;
        }

        var root = new JsonObject
        {
            ["$schema"] = Dialect,
            ["title"] = archive,
            ["description"] = description,
            ["if"] = new JsonObject { ["type"] = "array" },
            ["then"] = new JsonObject { ["items"] = Reference() },
            ["else"] = Reference(),
            ["$defs"] = definitions,
        };
        using var bytes = new MemoryStream();
        using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            root.WriteTo(writer);
        string json = Encoding.UTF8.GetString(bytes.ToArray()).Replace("\r\n", "\n") + "\n";
        foreach (char lineEnd in OtherLineEnds)
            json = json.Replace(lineEnd.ToString(), FormattableString.Invariant($"\\u{(int)lineEnd:X4}"));
        return json;
    }
}
