using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CorpusSdk.Reader.Web.Texts;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Tool.Site;

/// <summary>An index for a search without WebAssembly: JSON in parts, of which a query fetches those with its words.</summary>
/// <remarks>
/// <code>
/// index.json      {"articles": 32, "chunk": 100, "parts": ["", "ha", …]}   the first form of each part
/// forms-0.json    {"granite": [[article, weight, article, weight, …], "granites", …]}   articles as differences; then the other forms of its stem
/// articles-0.json [[path, headline, archive, description, day], …]
/// </code>
/// Forms are those of the archive's own index: folded, in the order of their UTF-16 units, as scripts compare strings. So stemming needs no stemmer in the
/// script: a form that any text has brings the others of its stem along.
/// </remarks>
internal sealed class SiteSearchIndex(SiteLibrary library, SiteAddresses addresses, SiteOptions options)
{
    /// <summary>Where it is.</summary>
    public const string Folder = SiteAddresses.Assets + "search/";

    private const int ChunkSize = 100;
    private const int PartLengthInBytes = 48 * 1024;
    private const int TitleWeight = 8;
    private const int StandfirstWeight = 3;
    private const int MaxWeight = 40;

    private readonly Dictionary<string, List<(int Article, int Weight)>> _forms = new(StringComparer.Ordinal);
    private readonly Dictionary<(string? Language, string Stem), List<string>> _stems = [];
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly WordVariants _variants = new();

    /// <summary>Reads all texts once, and gives the files.</summary>
    public IEnumerable<SiteFile> Files()
    {
        Article[] articles = [.. library.Archives.SelectMany(library.ArticlesOf)];
        for (int i = 0; i < articles.Length; i++)
            Add(articles[i], i);

        List<(string First, byte[] Json)> parts = [.. Parts()];
        yield return SiteFile.OfBytes(Folder + "index.json", () => Json(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("articles", articles.Length);
            json.WriteNumber("chunk", ChunkSize);
            json.WriteStartArray("parts");
            foreach ((string first, _) in parts)
                json.WriteStringValue(first);
            json.WriteEndArray();
            json.WriteEndObject();
        }));
        for (int i = 0; i < parts.Count; i++)
        {
            byte[] content = parts[i].Json;
            yield return SiteFile.OfBytes(string.Create(CultureInfo.InvariantCulture, $"{Folder}forms-{i}.json"), () => content);
        }

        for (int i = 0; i * ChunkSize < articles.Length; i++)
        {
            int start = i * ChunkSize;
            yield return SiteFile.OfBytes(string.Create(CultureInfo.InvariantCulture, $"{Folder}articles-{i}.json"), () => Json(json => WriteArticles(json, articles[start..Math.Min(start + ChunkSize, articles.Length)])));
        }
    }

    private void Add(Article article, int number)
    {
        _words.Clear();
        string? language = article.Archive.Language;
        var analyzer = TextAnalyzer.For(language);
        Count(Encoding.UTF8.GetBytes(article.Headline), TitleWeight, analyzer, language);
        if (article.Standfirst is { } standfirst && standfirst != article.Headline)
            Count(Encoding.UTF8.GetBytes(standfirst), StandfirstWeight, analyzer, language);
        Count(article.Utf8Body, 1, analyzer, language);
        foreach (Hyperlink image in article.Hyperlinks.Where(link => link.Kind == HyperlinkKind.Image))
            Count(Encoding.UTF8.GetBytes(image.Text), 1, analyzer, language);
        foreach ((string form, int weight) in _words)
            _forms[form].Add((number, Math.Min(weight, MaxWeight)));
    }

    private void Count(ReadOnlySpan<byte> text, int weight, TextAnalyzer analyzer, string? language)
    {
        var words = new WordReader(text);
        while (words.MoveNext())
        {
            (int start, int end) = (words.Start, words.Start + words.LengthInBytes);
            Count(text[start..end], weight, (analyzer, language));
            if (!analyzer.HasVariants || !WordVariants.MayExist(text, start, end))
                continue;

            // Parts of a word that are found as well, such as an Arabic word without its article.
            _variants.Read(text, start, end);
            for (int i = 0; i < _variants.Count; i++)
                Count(_variants[i], weight, (analyzer, language));
        }
    }

    private void Count(ReadOnlySpan<byte> word, int weight, (TextAnalyzer Analyzer, string? Name) language)
    {
        Span<byte> form = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        Span<byte> stem = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        int length = language.Analyzer.Fold(word, form);
        if (length == 0)
            return;
        string folded = Encoding.UTF8.GetString(form[..length]);
        if (!_forms.ContainsKey(folded))
            _forms.Add(folded, []);
        if (!_words.TryGetValue(folded, out int counted))
        {
            string term = Encoding.UTF8.GetString(stem[..language.Analyzer.Stem(form[..length], stem)]);
            if (!_stems.TryGetValue((language.Name, term), out List<string>? forms))
                _stems.Add((language.Name, term), forms = []);
            if (!forms.Contains(folded))
                forms.Add(folded);
        }

        _words[folded] = counted + weight;
    }

    private IEnumerable<(string First, byte[] Json)> Parts()
    {
        var relatives = new Dictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        foreach (List<string> forms in _stems.Values.Where(forms => forms.Count > 1))
        {
            foreach (string form in forms)
            {
                if (!relatives.TryGetValue(form, out SortedSet<string>? others))
                    relatives.Add(form, others = new SortedSet<string>(StringComparer.Ordinal));
                others.UnionWith(forms.Where(other => other != form));
            }
        }

        string[] sorted = [.. _forms.Keys.Order(StringComparer.Ordinal)];
        for (int next = 0; next < sorted.Length;)
        {
            int first = next;
            byte[] json = Json(json =>
            {
                json.WriteStartObject();
                for (; next < sorted.Length && json.BytesCommitted + json.BytesPending < PartLengthInBytes; next++)
                    WriteForm(json, sorted[next], relatives.GetValueOrDefault(sorted[next]));
                json.WriteEndObject();
            });
            yield return (sorted[first], json);
        }
    }

    private void WriteForm(Utf8JsonWriter json, string form, SortedSet<string>? relatives)
    {
        json.WriteStartArray(form);
        json.WriteStartArray();
        int last = 0;
        foreach ((int article, int weight) in _forms[form])
        {
            json.WriteNumberValue(article - last);
            json.WriteNumberValue(weight);
            last = article;
        }

        json.WriteEndArray();
        foreach (string other in relatives ?? [])
            json.WriteStringValue(other);
        json.WriteEndArray();
    }

    private void WriteArticles(Utf8JsonWriter json, Article[] articles)
    {
        json.WriteStartArray();
        foreach (Article article in articles)
        {
            json.WriteStartArray();
            json.WriteStringValue(addresses.Of(article)[options.BasePath.Length..]);
            json.WriteStringValue(article.Headline);
            json.WriteStringValue(library.Archives.Count > 1 ? article.Archive.Title : "");
            json.WriteStringValue(SiteLibrary.DescriptionOf(article) ?? "");
            json.WriteStringValue(ArticleDates.Of(article) is { } date ? options.Texts.Day(date) : "");
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static byte[] Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            write(json);
        return buffer.WrittenSpan.ToArray();
    }
}
