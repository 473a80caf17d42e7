using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CorpusSdk.Json;
using Spectre.Console;

namespace CorpusSdk.Tool.Documents;

/// <summary>Writes documents as JSON to where pages would go. Uses no reflection.</summary>
internal static class JsonOutput
{
    /// <summary>Writes a whole article.</summary>
    public static void Write(IAnsiConsole output, Library library, Article article) => WriteLine(output, ToText(article, Options(ArticlesOnly).AddArticles(library.Archives)));

    /// <summary>Writes a document, of a type that <see cref="DocumentContext"/> knows.</summary>
    public static void Write<T>(IAnsiConsole output, T document) => WriteLine(output, ToText(document));

    /// <summary>Writes a SARIF log, in which what is not there is left out.</summary>
    public static void WriteSarif(IAnsiConsole output, SarifLog log)
    {
        JsonSerializerOptions options = Options(DocumentContext.Default);
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        WriteLine(output, ToText(log, options));
    }

    /// <summary>A document, of a type that <see cref="DocumentContext"/> knows, as text.</summary>
    public static string ToText<T>(T document) => ToText(document, Options(DocumentContext.Default));

    // Has no types; the converter of articles adds itself in front.
    private static IJsonTypeInfoResolver ArticlesOnly => JsonTypeInfoResolver.Combine();

    private static JsonSerializerOptions Options(IJsonTypeInfoResolver resolver) => new()
    {
        TypeInfoResolver = resolver,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        // This is not HTML: letters of all scripts stay unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private static string ToText<T>(T value, JsonSerializerOptions options) => JsonSerializer.Serialize(value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));

    private static void WriteLine(IAnsiConsole output, string json) => output.Profile.Out.Writer.WriteLine(json);
}

/// <summary>How documents are written, generated when the tool is compiled.</summary>
[JsonSerializable(typeof(IReadOnlyList<ArticleDocument>))]
[JsonSerializable(typeof(ArchiveListDocument))]
[JsonSerializable(typeof(IReadOnlyList<ArchiveStatistics>))]
[JsonSerializable(typeof(SearchDocument))]
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(DiffDocument))]
[JsonSerializable(typeof(NewDocument))]
[JsonSerializable(typeof(SettleDocument))]
[JsonSerializable(typeof(SchemaDocument))]
[JsonSerializable(typeof(ExportDocument))]
[JsonSerializable(typeof(ServeDocument))]
[JsonSerializable(typeof(SiteDocument))]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class DocumentContext : JsonSerializerContext;
