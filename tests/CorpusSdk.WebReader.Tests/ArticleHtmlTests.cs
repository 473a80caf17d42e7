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
    public void Resolve_EveryRelativeLinkOfTheCorpus_LeadsToAnArticle()
    {
        var links = ArchiveLibrary.All.Articles
            .SelectMany(article => article.Hyperlinks, (article, link) => (Article: article, link.Url))
            .Where(link => link.Url.EndsWith(".md", StringComparison.Ordinal))
            .ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.NotNull(ArticleHtml.Resolve(ArchiveLibrary, link.Article, link.Url)));
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
}
