using CorpusSdk.WebReader.Texts;

namespace CorpusSdk.WebReader.Tests;

public sealed class ArticleHtmlTests
{
    private static readonly ArchiveLibrary ArchiveLibrary = new(Corpus.Catalog.Archives);

    [Theory]
    [InlineData("../engineers/james-douglass.md", "engineers/james-douglass")]
    [InlineData("../engineers/james-douglass.md#life", "engineers/james-douglass#life")]
    [InlineData("fastnet.md", "lighthouses/fastnet")]
    [InlineData("./../lighthouses/fastnet.md?plain", "lighthouses/fastnet")]
    [InlineData("#top", "lighthouses/bishop-rock#top")]
    [InlineData("https://example.org/a?b#c", "https://example.org/a?b#c")]
    [InlineData("mailto:keeper@example.org", "mailto:keeper@example.org")]
    [InlineData("//example.org", "//example.org")]
    [InlineData("../../../../../../fastnet.md", null)]
    [InlineData("", "lighthouses/bishop-rock")]
    public void Resolve_Link_LeadsWhereTheSourceMeans(string url, string? expected) =>
        Assert.Equal(expected, ArticleHtml.Resolve(ArchiveLibrary, ArchiveLibrary.FindReferenced("bishop-rock")!, url));

    [Fact]
    public void Resolve_EveryRelativeLinkOfTheCorpus_LeadsToAnArticle() =>
        AssertResolved(LinksToPages().Where(link => link.Article.Archive.Name is not ("Docs" or "Problems")));

    /// <summary>Some pages lead out of docs/, to files that the reader does not have.</summary>
    [Fact]
    public void Resolve_EveryLinkBetweenPagesOfTheDocumentation_LeadsToAnArticle() =>
        AssertResolved(LinksToPages().Where(link => link.Article.Archive.Name is "Docs" or "Problems" && !link.Url.StartsWith("../", StringComparison.Ordinal)));

    [Theory]
    [InlineData("search.md", "docs/search")]
    [InlineData("diagnostics/CORPUS1304.md", "problems/corpus1304")]
    [InlineData("diagnostics/README.md#silence-or-raise-a-problem", "problems/readme#silence-or-raise-a-problem")]
    public void Resolve_LinkOfThePageOfDocuments_LeadsToThePage(string url, string expected)
    {
        Assert.True(Corpus.Docs.Archive.TryGet("readme", out Article? index));

        Assert.Equal(expected, ArticleHtml.Resolve(ArchiveLibrary, index, url));
    }

    [Fact]
    public void Create_Heading_GetsALinkToItself()
    {
        string html = ArticleHtml.Create(ArchiveLibrary, ArchiveLibrary.FindReferenced("cape-hatteras")!);

        Assert.Contains("""<a class="anchor" href="lighthouses/cape-hatteras#the-move" aria-label="Link to “The move”">#</a></h2>""", html);
    }

    [Fact]
    public void Create_NoLinksOrHeadings_IsTheCompiledHtml()
    {
        Article article = ArchiveLibrary.FindReferenced("bell-rock")!;

        Assert.Equal(article.Html, ArticleHtml.Create(ArchiveLibrary, article));
    }

    private static IEnumerable<(Article Article, string Url)> LinksToPages() =>
        from article in ArchiveLibrary.All.Articles
        from link in article.Hyperlinks
        where link.Url.Split('#')[0].EndsWith(".md", StringComparison.Ordinal) && !Uri.TryCreate(link.Url, UriKind.Absolute, out _)
        select (article, link.Url);

    private static void AssertResolved(IEnumerable<(Article Article, string Url)> links)
    {
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotNull(ArticleHtml.Resolve(ArchiveLibrary, link.Article, link.Url)));
    }
}
