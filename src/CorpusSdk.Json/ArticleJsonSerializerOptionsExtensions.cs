using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CorpusSdk.Json;

/// <summary>Teaches System.Text.Json to write and read articles.</summary>
public static class ArticleJsonSerializerOptionsExtensions
{
    /// <summary>Adds an <see cref="ArticleJsonConverter"/>, and what options with a source-generated context need to know of <see cref="Article"/>.</summary>
    /// <remarks>
    /// A context of its own for articles would get SYSLIB1225, since generated code cannot write spans; with this it needs none. Set the
    /// resolver of the options first: where it is null, reflection is assumed, and the converter alone is enough.
    /// </remarks>
    /// <param name="options">The options, not in use yet.</param>
    /// <param name="archives">The archives whose articles can be read back.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentException">Two archives have the same name, or one is null.</exception>
    public static JsonSerializerOptions AddArticles(this JsonSerializerOptions options, IEnumerable<Archive> archives) =>
        options.AddArticles<Article>(archives);

    /// <summary>As <see cref="AddArticles(JsonSerializerOptions, IEnumerable{Archive})"/>.</summary>
    public static JsonSerializerOptions AddArticles(this JsonSerializerOptions options, params Archive[] archives) =>
        options.AddArticles<Article>((IEnumerable<Archive>)archives);

    /// <summary>As <see cref="AddArticles{TArticle}(JsonSerializerOptions, IEnumerable{Archive})"/>.</summary>
    /// <typeparam name="TArticle">The record.</typeparam>
    public static JsonSerializerOptions AddArticles<TArticle>(this JsonSerializerOptions options, params Archive[] archives)
        where TArticle : Article => options.AddArticles<TArticle>((IEnumerable<Archive>)archives);

    /// <summary>As <see cref="AddArticles(JsonSerializerOptions, IEnumerable{Archive})"/>, and for the record of one archive as well.</summary>
    /// <typeparam name="TArticle">The record, such as <c>Corpus.Russia.Article</c>; call once for each that is serialised by its own type.</typeparam>
    /// <param name="options">The options, not in use yet.</param>
    /// <param name="archives">The archives whose articles can be read back.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentException">Two archives have the same name, or one is null.</exception>
    public static JsonSerializerOptions AddArticles<TArticle>(this JsonSerializerOptions options, IEnumerable<Archive> archives)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(archives);

        // One converter for all calls, with the archives of each.
        ArticleJsonConverter? known = options.Converters.OfType<ArticleJsonConverter>().FirstOrDefault();
        var converter = new ArticleJsonConverter((known?.Archives ?? []).Concat(archives));
        if (known is not null)
            options.Converters[options.Converters.IndexOf(known)] = converter;
        else
            options.Converters.Add(converter);
        if (options.TypeInfoResolver is not null)
            options.TypeInfoResolverChain.Insert(0, new ArticleResolver<TArticle>());
        return options;
    }

    /// <summary>Answers for two types, with whichever converter the options have.</summary>
    private sealed class ArticleResolver<TArticle> : IJsonTypeInfoResolver
        where TArticle : Article
    {
        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
        {
            if (options.Converters.OfType<ArticleJsonConverter>().FirstOrDefault() is not { } converter)
                return null;
            return type == typeof(Article) ? JsonMetadataServices.CreateValueInfo<Article>(options, converter)
                : type == typeof(TArticle) ? JsonMetadataServices.CreateValueInfo<TArticle>(options, converter)
                : null;
        }
    }
}
