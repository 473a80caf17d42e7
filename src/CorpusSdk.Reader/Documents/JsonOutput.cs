using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using CorpusSdk.Json;

namespace CorpusSdk.Reader.Documents;

/// <summary>Writes documents as JSON to where pages would go. Uses no reflection.</summary>
internal static class JsonOutput
{
    /// <summary>Writes a whole article.</summary>
    public static void Write(ReaderContext context, Article article) => Write(context, article, Options(ArticlesOnly).AddArticles(context.Library.Archives));

    /// <summary>Writes the articles of a list.</summary>
    public static void Write(ReaderContext context, IReadOnlyList<ArticleDocument> articles) => Write(context, articles, Options(DocumentContext.Default));

    /// <summary>Writes the results of a search.</summary>
    public static void Write(ReaderContext context, SearchDocument found) => Write(context, found, Options(DocumentContext.Default));

    /// <summary>Writes the counts.</summary>
    public static void Write(ReaderContext context, IReadOnlyList<ArchiveStatistics> statistics) => Write(context, statistics, Options(DocumentContext.Default));

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

    private static void Write<T>(ReaderContext context, T value, JsonSerializerOptions options) =>
        context.Output.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T))));
}

/// <summary>How documents are written, generated when the reader is compiled.</summary>
[JsonSerializable(typeof(IReadOnlyList<ArticleDocument>))]
[JsonSerializable(typeof(IReadOnlyList<ArchiveStatistics>))]
[JsonSerializable(typeof(SearchDocument))]
internal sealed partial class DocumentContext : JsonSerializerContext;
