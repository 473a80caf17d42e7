using CorpusSdk.Reader.Web.Texts;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Site;

/// <summary>All files of a site, in a fixed order. Each is made when it is asked for, so that a large site is never in memory.</summary>
internal sealed class SitePlan
{
    private readonly SiteLibrary _library;
    private readonly SiteOptions _options;
    private readonly SiteAddresses _addresses;
    private readonly SiteShell _shell;
    private readonly SiteCopies _copies;
    private readonly List<(string File, Archive Archive, FacetChoice Choice, IReadOnlyList<Article> Articles)> _facets = [];

    public SitePlan(Source source, SiteOptions options)
    {
        _library = new SiteLibrary(source.Archives);
        _options = options;
        _addresses = new SiteAddresses(options.BasePath);
        _shell = new SiteShell(options, _addresses);
        _copies = new SiteCopies(source, _addresses);
        foreach (Archive archive in source.Archives)
        {
            foreach ((Facet facet, IReadOnlyList<Article>[] articles) in _library.FacetsOf(archive))
            {
                for (int i = 0; i < facet.Values.Count; i++)
                    _facets.Add((_addresses.AddFacet(archive, facet.Values[i].Choice), archive, facet.Values[i].Choice, articles[i]));
            }
        }
    }

    /// <summary>How many articles have a page.</summary>
    public int ArticleCount => _library.Archives.Sum(archive => archive.Count);

    /// <summary>The paths of the files beside the texts that are not where the archives are, so that the site is without them; in ordinal order.</summary>
    public IReadOnlyList<string> MissingFiles => _copies.Missing;

    /// <summary>The files.</summary>
    public IEnumerable<SiteFile> Files()
    {
        var lists = new SiteListPage(_library, _addresses, _options, _shell);
        var articles = new SiteArticlePage(_library, _addresses, _options, _shell, _copies);

        yield return SiteFile.OfText("index.html", lists.WriteHome);
        foreach (Archive archive in _library.Archives)
        {
            for (int number = 1; number <= SiteListPage.PagesOf(archive); number++)
            {
                int page = number;
                yield return SiteFile.OfText(SiteAddresses.FileOf(archive, page), () => lists.WriteArchive(archive, page));
            }

            IReadOnlyList<Article> ordered = _library.ArticlesOf(archive);
            for (int i = 0; i < ordered.Count; i++)
            {
                (Article article, Article? previous, Article? next) = (ordered[i], i > 0 ? ordered[i - 1] : null, i + 1 < ordered.Count ? ordered[i + 1] : null);
                yield return SiteFile.OfText(SiteAddresses.FileOf(article), () => articles.Write(article, previous, next));
            }
        }

        foreach ((string file, Archive archive, FacetChoice choice, IReadOnlyList<Article> found) in _facets)
            yield return SiteFile.OfText(file, () => lists.WriteFacet(archive, choice, found));

        var search = new SiteSearchPage(_options, _addresses, _shell);
        yield return SiteFile.OfText(SiteSearchPage.FileName, search.Write);
        yield return SiteFile.OfText("404.html", search.WriteNotFound);
        foreach (SiteFile file in new SiteSearchIndex(_library, _addresses, _options).Files())
            yield return file;
        foreach (SiteFile file in _copies.Files)
            yield return file;
        foreach (SiteFile file in SiteAssets.Files)
            yield return file;
        foreach (SiteFile file in new SiteFeed(_library, _addresses, _options).Files(_facets.Select(facet => facet.File)))
            yield return file;
        // Hosts that would leave out what looks like a template of theirs.
        yield return SiteFile.OfText(".nojekyll", () => "");
    }
}
