using CorpusSdk.Reader.Web.Languages;
using CorpusSdk.Reader.Web.Texts;

namespace CorpusSdk.WebReader.Tests;

public sealed class ArticleHtmlTests
{
    private static readonly ArchiveLibrary ArchiveLibrary = new(Corpus.Catalog.Archives);

    [Fact]
    public void AddressOf_EveryLinkOfTheCorpus_LeadsToAnArticle() =>
        AssertResolved(LinksToPages().Where(link => link.Article.Archive.Name is not ("Docs" or "Problems")));

    /// <summary>Some pages lead out of docs/, to files that the reader does not have.</summary>
    [Fact]
    public void AddressOf_EveryLinkBetweenPagesOfTheDocumentation_LeadsToAnArticle() =>
        AssertResolved(LinksToPages().Where(link => link.Article.Archive.Name is "Docs" or "Problems" && !link.Link.Url.StartsWith("../", StringComparison.Ordinal)));

    [Theory]
    [InlineData("search.md", "docs/search")]
    [InlineData("diagnostics/README.md", "problems/readme")]
    public void AddressOf_LinkOfThePageOfDocuments_LeadsToThePage(string url, string expected)
    {
        Assert.True(Corpus.Docs.Archive.TryGet("readme", out Article? index));

        Assert.Equal(expected, ArticleHtml.AddressOf(index.Hyperlinks.First(link => link.Url == url), ArchiveLibrary.AddressOf, AssetAddress.Of));
    }

    [Fact]
    public void Create_LinkToAHeadingOfAnotherPage_LeadsThere()
    {
        Assert.True(Corpus.Problems.Archive.TryGet("corpus1141", out Article? problem));

        Assert.Contains("href=\"docs/formats#links-between-texts\"", Create(problem), StringComparison.Ordinal);
    }

    [Fact]
    public void Create_LinkToAFileThatIsNotHere_BecomesText()
    {
        Assert.True(Corpus.Docs.Archive.TryGet("formats", out Article? formats));

        Assert.Contains("<a>a page of its own</a>", Create(formats).Replace('\n', ' '), StringComparison.Ordinal);
    }

    [Fact]
    public void Create_Heading_GetsALinkToItself()
    {
        string html = Create(ArchiveLibrary.FindReferenced("cape-hatteras")!);

        Assert.Contains("""<a class="anchor" href="lighthouses/cape-hatteras#the-move" aria-label="Link to “The move”">#</a></h2>""", html);
    }

    [Fact]
    public void Create_NoLinksOrHeadings_IsTheCompiledHtml()
    {
        Article article = ArchiveLibrary.FindReferenced("bell-rock")!;

        Assert.Equal(article.Html, Create(article));
    }

    private static string Create(Article article) => ArticleHtml.Create(article, InterfaceTexts.All[0], ArchiveLibrary.AddressOf, AssetAddress.Of);

    private static IEnumerable<(Article Article, Hyperlink Link)> LinksToPages() =>
        from article in ArchiveLibrary.All.Articles
        from link in article.Hyperlinks
        where link.Url.Split('#')[0].EndsWith(".md", StringComparison.Ordinal) && !Uri.TryCreate(link.Url, UriKind.Absolute, out _)
        select (article, link);

    private static void AssertResolved(IEnumerable<(Article Article, Hyperlink Link)> links)
    {
        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotEqual("", ArticleHtml.AddressOf(link.Link, ArchiveLibrary.AddressOf, AssetAddress.Of)));
    }
}
