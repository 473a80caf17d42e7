using System.Text;
using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Tests;

/// <summary>Images and other files beside the texts, in open archives.</summary>
public class AssetTests
{
    private static readonly AssetFile Lens = new("corpus/docs/lens.png", 4711, new ImageSize(640, 480));
    private static readonly AssetFile Broken = new("corpus/docs/broken.svg", 12, null);
    private static readonly AssetFile Plan = new("corpus/docs/plan.pdf", 99, null);

    [Fact]
    public void Image_HasPathTypeAndSize()
    {
        Asset asset = Assert.Single(Open("![A lens](lens.png)").Assets);

        Assert.Equal(("corpus/docs/lens.png", "image/png", 4711L, 640, 480), (asset.Path, asset.MediaType, asset.Length, asset.Width, asset.Height));
    }

    [Fact]
    public void OtherFile_HasNoSize()
    {
        Asset asset = Assert.Single(Open("[The plan](plan.pdf)").Assets);

        Assert.Equal(("application/pdf", null, null), (asset.MediaType, asset.Width, asset.Height));
    }

    [Fact]
    public void Article_HasEachOfItsFilesOnceInReadingOrder() =>
        Assert.Equal(["corpus/docs/plan.pdf", "corpus/docs/lens.png"], Open("[Plan](plan.pdf) ![a](lens.png) ![b](lens.png)").Assets.Select(asset => asset.Path));

    [Fact]
    public void Archive_HasItsFilesInOrderOfTheirPaths() =>
        Assert.Equal(["corpus/docs/lens.png", "corpus/docs/plan.pdf"], Open("[Plan](plan.pdf) ![a](lens.png)").Archive.Assets.Select(asset => asset.Path));

    [Fact]
    public void Hyperlinks_HaveTheirDescriptionsAndOneFile()
    {
        TestArticle article = Open("![a](lens.png) ![b](lens.png) [c](https://example.org/lens.png)");

        Assert.Equal([("a", true), ("b", true), ("c", false)], article.Hyperlinks.Select(link => (link.Text, link.Asset is not null)));
        Assert.Same(article.Hyperlinks[0].Asset, article.Hyperlinks[1].Asset);
    }

    [Theory]
    [InlineData("![A lens](lens.png)", "<p><img src=\"lens.png\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\" alt=\"A lens\" /></p>\n")]
    [InlineData("![A lens](broken.svg)", "<p><img src=\"broken.svg\" loading=\"lazy\" decoding=\"async\" alt=\"A lens\" /></p>\n")]
    [InlineData("![A lens](https://example.org/x.png)", "<p><img src=\"https://example.org/x.png\" alt=\"A lens\" /></p>\n")]
    [InlineData("[A lens](lens.png)", "<p><a href=\"lens.png\">A lens</a></p>\n")]
    [InlineData("<p><img alt='x' src='lens.png'></p>", "<p><img alt='x' src='lens.png' width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\"></p>\n")]
    [InlineData("<p><img width=\"20\" src=\"lens.png\"></p>", "<p><img width=\"20\" src=\"lens.png\"></p>\n")]
    [InlineData("<p><img src=\"lens.png\" LOADING = eager></p>", "<p><img src=\"lens.png\" LOADING = eager></p>\n")]
    [InlineData("<p><img src=lens.png></p>", "<p><img src=lens.png></p>\n")]
    public void Html_HasTheSizeOfImagesUnlessTheAuthorGivesOne(string text, string html) => Assert.Equal(html, Open(text).Html);

    [Fact]
    public void RenderHtml_GivesImagesOtherAddressesAndKeepsTheirSize() => Assert.Equal(
        "<p><img src=\"/files/corpus/docs/lens.png\" width=\"640\" height=\"480\" loading=\"lazy\" decoding=\"async\" alt=\"A lens\" /></p>\n",
        Open("![A lens](lens.png)").RenderHtml(link => "/files/" + link.Asset!.Path));

    [Fact]
    public void Utf8Html_IsAsItWasCompiled() =>
        Assert.Equal("<p><img src=\"lens.png\" alt=\"A lens\" /></p>\n", Encoding.UTF8.GetString(Open("![A lens](lens.png)").Utf8Html));

    [Fact]
    public void FileThatDidNotComeAlong_IsNotFoundWithACure()
    {
        FileNotFoundException exception = Assert.Throws<FileNotFoundException>(() => Open("![A lens](lens.png)").Assets[0].OpenRead());

        Assert.Contains("'corpus/docs/lens.png' is neither a resource of ", exception.Message, StringComparison.Ordinal);
        Assert.Contains("CorpusAssets 'embed'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void FileBesideTheProgram_IsOpened()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "corpus", "docs");
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "plan.pdf"), "The plan");

        using var reader = new StreamReader(Open("[The plan](plan.pdf)").Assets[0].OpenRead());

        Assert.Equal("The plan", reader.ReadToEnd());
    }

    [Theory]
    [InlineData("Fresnel")]
    [InlineData("\"lens by Fresnel\"")]
    [InlineData("body:lens")]
    [InlineData("keeper lens")]
    public void Description_IsFoundAndShown(string query)
    {
        TestArticle article = Open("The keeper slept.\n\n![A lens by Fresnel](lens.png)\n\nNobody woke him.");

        SearchHit<Article> hit = Assert.Single(article.Archive.Search(query, 10).Hits);

        Assert.NotEmpty(hit.Snippet.Highlights);
        Assert.Equal(["The keeper slept.", "Nobody woke him."], article.Paragraphs);
    }

    [Theory]
    [InlineData("lens.png")]
    [InlineData("headline:lens")]
    [InlineData("\"slept A lens\"")]
    public void Description_IsNoPartOfWhatItIsNot(string query) =>
        Assert.Empty(Open("The keeper slept.\n\n![A lens by Fresnel](lens.png)\n\nNobody woke him.").Archive.Search(query, 10).Hits);

    [Fact]
    public void ArchiveWithDescriptions_IsSound() => Open("![A lens by Fresnel](lens.png)\n\nText. ![Another](lens.png)").Archive.Verify();

    [Fact]
    public void ArchiveWithoutFiles_HasNone() => Assert.Empty(Open("Text.").Archive.Assets);

    [Fact]
    public void ArchiveWithFiles_Verifies() => Open("![A lens](lens.png)").Archive.Verify();

    private static TestArticle Open(string text)
    {
        var options = new ParseOptions(RawHtml: "keep");
        ParsedFile file = FileParser.Parse(new SourceFile("corpus/docs/page.md", text), options) with { Options = options };
        ArchivePlan plan = Assert.Single(ArchivePlanner.Plan([new PlannedFile(file, FileSettings.None)]).Archives);
        var assets = new ProjectAssets(new Compiler.EquatableArray<AssetFile>([Broken, Lens, Plan]), new Compiler.EquatableArray<string>(["corpus"]));
        return TestArchive.Open(ArchiveBuilder.Build(plan, ProjectLinks.Create([plan], assets))).Table[0];
    }
}
