using CorpusSdk.Reader.Web.Texts;

namespace CorpusSdk.Tool.Site;

/// <summary>The archives of a site, with what pages need to know about their articles.</summary>
internal sealed class SiteLibrary
{
    private const int MaxDescriptionLength = 200;

    // What people call those who wrote a text, plainly written.
    private static readonly string[] AuthorKeys = ["author", "authors", "by", "byline", "writer", "creator", "autor", "автор", "авторы"];

    private readonly ArchiveLibrary _library;
    private readonly FacetIndex _facets;
    private readonly Dictionary<Archive, IReadOnlyList<(Facet Facet, IReadOnlyList<Article>[] Articles)>> _lists = [];

    public SiteLibrary(IReadOnlyList<Archive> archives)
    {
        _library = new ArchiveLibrary(archives);
        _facets = new FacetIndex(archives);
        foreach (Archive archive in archives)
            _lists.Add(archive, [.. ListsOf(archive)]);
    }

    /// <summary>The archives.</summary>
    public ArchiveSet Archives => _library.All;

    /// <summary>The articles of an archive, the newest first where there are dates.</summary>
    public IReadOnlyList<Article> ArticlesOf(Archive archive) => _library.ArticlesOf(archive);

    /// <summary>The facets of an archive, with the articles of each of their values.</summary>
    public IReadOnlyList<(Facet Facet, IReadOnlyList<Article>[] Articles)> FacetsOf(Archive archive) => _lists[archive];

    /// <summary>The choice that a value of an article leads to; null if to none.</summary>
    public FacetChoice? ChoiceOf(Article article, string key, object? value) => _facets.ChoiceOf(article, key, value);

    /// <summary>The article that a value names by its slug; null if it is a value like any other.</summary>
    public Article? FindReferenced(string value) => _library.FindReferenced(value);

    /// <summary>The articles that lead to this one.</summary>
    public IEnumerable<Article> ReferrersOf(Article article) => _library.ReferrersOf(article);

    /// <summary>The names of an article's authors.</summary>
    public IReadOnlyList<string> AuthorsOf(Article article) =>
    [
        .. article.Fields
            .Where(field => AuthorKeys.Contains(AuthorFields.Normalize(field.Key)))
            .SelectMany(field => FieldValues.Elements(field.Value))
            .OfType<string>()
            .Where(name => name.Length > 0)
            .Select(name => FindReferenced(name)?.Headline ?? name),
    ];

    /// <summary>A sentence or two about an article: its standfirst, else how it begins. Null if it has no text.</summary>
    public static string? DescriptionOf(Article article)
    {
        if (article.Standfirst is { } standfirst && standfirst != article.Headline)
            return standfirst;
        var headings = article.Outline.Select(heading => heading.ParagraphIndex).ToHashSet();
        string? opening = article.Paragraphs.Where((_, index) => !headings.Contains(index)).FirstOrDefault(paragraph => paragraph.Length > 0);
        return opening is null ? null : Shorten(opening.ReplaceLineEndings(" "));
    }

    private static string Shorten(string text)
    {
        if (text.Length <= MaxDescriptionLength)
            return text;
        int end = text.LastIndexOf(' ', MaxDescriptionLength);
        end = end < MaxDescriptionLength / 2 ? MaxDescriptionLength : end;
        return text[..(char.IsLowSurrogate(text[end]) ? end - 1 : end)] + "…";
    }

    private IEnumerable<(Facet, IReadOnlyList<Article>[])> ListsOf(Archive archive)
    {
        IReadOnlyList<Facet> facets = _facets.Count(archive.Articles);
        var lists = new Dictionary<FacetChoice, List<Article>>();
        foreach (Article article in ArticlesOf(archive))
        {
            foreach (FacetChoice choice in _facets.ChoicesOf(article))
            {
                if (!lists.TryGetValue(choice, out List<Article>? list))
                    lists.Add(choice, list = []);
                list.Add(article);
            }
        }

        return facets.Select(facet => (facet, facet.Values.Select(value => (IReadOnlyList<Article>)lists[value.Choice]).ToArray()));
    }
}
