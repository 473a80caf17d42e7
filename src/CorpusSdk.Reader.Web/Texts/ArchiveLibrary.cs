using System.Diagnostics.CodeAnalysis;

namespace CorpusSdk.Reader.Web.Texts;

/// <summary>All archives of the program: what addresses lead to, and which articles refer to which.</summary>
/// <remarks>Tables over all articles are made when they are first needed. Not for several threads: a browser gives us one.</remarks>
public sealed class ArchiveLibrary
{
    private readonly ArchiveSet _searchable;
    private readonly Dictionary<Archive, IReadOnlyList<Article>> _ordered = [];
    private ILookup<Article, Article>? _referrers;

    /// <summary>A library of archives, in this order.</summary>
    public ArchiveLibrary(IReadOnlyList<Archive> archives)
    {
        All = new ArchiveSet(archives);
        _searchable = new ArchiveSet(archives.Where(archive => archive.CanSearch));
    }

    /// <summary>The archives.</summary>
    public ArchiveSet All { get; }

    /// <summary>The articles of an archive as lists show them: the newest first where there are dates. Read once, and kept.</summary>
    public IReadOnlyList<Article> ArticlesOf(Archive archive)
    {
        if (!_ordered.TryGetValue(archive, out IReadOnlyList<Article>? articles))
            _ordered.Add(archive, articles = ArticleDates.InOrder(archive));
        return articles;
    }

    /// <summary>The archives to search in: the one given, or all. Those that were compiled without an index are left out.</summary>
    public ArchiveSet SearchableIn(Archive? archive)
    {
        if (archive is null)
            return _searchable;
        return archive.CanSearch ? new ArchiveSet(archive) : new ArchiveSet();
    }

    /// <summary>Finds an archive by its name in an address; letter case makes no difference.</summary>
    public bool TryGetArchive(string name, [MaybeNullWhen(false)] out Archive archive)
    {
        archive = All.FirstOrDefault(candidate => candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return archive is not null;
    }

    /// <summary>The address of an archive, relative to the base of the site: <c>lighthouses</c>.</summary>
    public static string AddressOf(Archive archive) => Uri.EscapeDataString(archive.Name.ToLowerInvariant());

    /// <summary>The address of an article, relative to the base of the site: <c>lighthouses/bell-rock</c>. Slashes of a slug stay unescaped.</summary>
    public static string AddressOf(Article article) => $"{AddressOf(article.Archive)}/{string.Join('/', article.Slug.Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>The article that a field's value names by its slug; null if it is a value like any other.</summary>
    public Article? FindReferenced(string value) => All.TryGet(value, out Article? article) ? article : null;

    /// <summary>Suggestions for an address that leads nowhere: articles with similar slugs, then those that a search for its words finds.</summary>
    public IEnumerable<Article> FindNearest(string address, int limit)
    {
        int slash = address.IndexOf('/');
        Archive? archive = null;
        string slug = slash >= 0 && TryGetArchive(address[..slash], out archive) ? address[(slash + 1)..] : address;
        IReadOnlyList<Article> named = archive?.FindNearest(slug, limit) ?? All.FindNearest(slug, limit);

        ArchiveSet searched = SearchableIn(archive);
        SearchResults<Article> found = searched.Search(slug.Split('/')[^1].Replace('-', ' '), limit);
        found = found.DidYouMean is { } meant ? searched.Search(meant, limit) : found.Relaxed?.Results ?? found;
        return named.Concat(found.Hits.Select(hit => hit.Article)).Distinct().Take(limit);
    }

    /// <summary>The articles whose fields or links name this one, each once: fields first, in the order of the archives.</summary>
    public IEnumerable<Article> ReferrersOf(Article article)
    {
        _referrers ??= All.Articles
            .SelectMany(from => FieldValues.Texts(from).Select(FindReferenced), (from, to) => (From: from, To: to))
            .Where(reference => reference.To is not null && !ReferenceEquals(reference.To, reference.From))
            .Distinct()
            .ToLookup(reference => reference.To!, reference => reference.From);
        return _referrers[article].Concat(article.LinkedFrom).Where(from => !ReferenceEquals(from, article)).Distinct();
    }
}
