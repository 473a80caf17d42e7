using System.Text.Json;
using System.Text.Json.Serialization;

namespace CorpusSdk.Json;

/// <summary>
/// Writes articles of any type whole, with everything that <see cref="Article"/> shows, and reads them back as the very articles of the
/// archives that it was given.
/// </summary>
/// <remarks>
/// <c>JsonSerializerOptions.AddArticles</c> adds it. Uses no reflection. Names are in camel case whatever the options say; those of fields
/// are as the texts have them. Immutable, and safe to use from many threads.
/// </remarks>
public sealed class ArticleJsonConverter : JsonConverter<Article>
{
    private static readonly JsonEncodedText ArchiveName = JsonEncodedText.Encode("archive");
    private static readonly JsonEncodedText SlugName = JsonEncodedText.Encode("slug");

    private readonly Dictionary<string, Archive> _archives = new(StringComparer.Ordinal);

    /// <summary>A converter that reads articles of some archives; it writes those of all.</summary>
    /// <exception cref="ArgumentException">Two archives have the same name, or one is null.</exception>
    public ArticleJsonConverter(params Archive[] archives)
        : this((IEnumerable<Archive>)archives)
    {
    }

    /// <summary>A converter that reads articles of some archives; it writes those of all.</summary>
    /// <param name="archives">The archives, such as <c>Corpus.Catalog.Archives</c>.</param>
    /// <exception cref="ArgumentException">Two archives have the same name, or one is null.</exception>
    public ArticleJsonConverter(IEnumerable<Archive> archives)
    {
        ArgumentNullException.ThrowIfNull(archives);
        foreach (Archive archive in archives)
        {
            if (archive is null)
                throw new ArgumentException("An archive is null.", nameof(archives));
            if (!_archives.TryAdd(archive.Name, archive) && !ReferenceEquals(_archives[archive.Name], archive))
                throw new ArgumentException($"Two archives are called {archive.Name}: an article could not be read back by that name.", nameof(archives));
        }
    }

    /// <summary>The archives whose articles can be read.</summary>
    internal IEnumerable<Archive> Archives => _archives.Values;

    /// <summary>Whether the type is <see cref="Article"/>, or a record of one archive.</summary>
    public override bool CanConvert(Type typeToConvert) => typeof(Article).IsAssignableFrom(typeToConvert);

    /// <summary>Finds the article that an object names by <c>archive</c> and <c>slug</c>; whatever else it has is passed over.</summary>
    /// <exception cref="JsonException">The object does not name an article, or the article is not in the archives or has another type.</exception>
    public override Article? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(typeToConvert);
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException($"An article must be an object with an archive and a slug, but this is a {reader.TokenType}.");

        string? archiveName = null;
        string? slug = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isArchive = reader.ValueTextEquals(ArchiveName.EncodedUtf8Bytes);
            bool isSlug = reader.ValueTextEquals(SlugName.EncodedUtf8Bytes);
            reader.Read();
            if ((isArchive || isSlug) && reader.TokenType != JsonTokenType.String)
                throw new JsonException($"The {(isArchive ? "archive" : "slug")} of an article must be a text, but this is a {reader.TokenType}.");
            if (isArchive)
                archiveName = reader.GetString();
            else if (isSlug)
                slug = reader.GetString();
            else
                reader.Skip();
        }

        Article article = Find(archiveName, slug);
        return typeToConvert.IsInstanceOfType(article)
            ? article
            : throw new JsonException($"The article {article} is a {article.GetType()}, not a {typeToConvert}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        ArticleWriter.Write(writer, value);
    }

    private Article Find(string? archiveName, string? slug)
    {
        if (archiveName is null || slug is null)
            throw new JsonException($"An article must name its {(archiveName is null ? "archive" : "slug")}.");
        if (!_archives.TryGetValue(archiveName, out Archive? archive))
        {
            string known = _archives.Count == 0 ? "none" : string.Join(", ", _archives.Keys.Order(StringComparer.Ordinal));
            throw new JsonException($"The converter has no archive '{archiveName}'. It has: {known}.");
        }

        return archive.TryGet(slug, out Article? article)
            ? article
            : throw new JsonException($"The archive {archiveName} has no article '{slug}'.");
    }
}
