using CorpusSdk.Reader.Web;
using CorpusSdk.Reader.Web.Languages;
using CorpusSdk.WebReader.Tests.Support;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace CorpusSdk.WebReader.Tests;

/// <summary>What makes a reader one's own.</summary>
public sealed class OptionsTests
{
    [Fact]
    public async Task NameAndLogo_AreInTheHeader()
    {
        string page = await ReaderAsHtml.RenderAsync("", options => (options.Name, options.Logo) = ("Field notes", "boat.svg"));

        Assert.Contains("Field notes", page, StringComparison.Ordinal);
        Assert.Contains("src=\"boat.svg\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Welcome_IsAboveTheFrontPage_AndNowhereElse()
    {
        static void Configure(ReaderOptions options) => options.Welcome = typeof(OwnText);

        Assert.Contains("Own text.", await ReaderAsHtml.RenderAsync("", Configure), StringComparison.Ordinal);
        Assert.DoesNotContain("Own text.", await ReaderAsHtml.RenderAsync("lighthouses", Configure), StringComparison.Ordinal);
        Assert.DoesNotContain("Own text.", await ReaderAsHtml.RenderAsync("?q=tower", Configure), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Footer_IsUnderEveryPage() =>
        Assert.Contains("Own text.", await ReaderAsHtml.RenderAsync("lighthouses/bell-rock", options => options.Footer = typeof(OwnText)), StringComparison.Ordinal);

    [Fact]
    public async Task APageOfTheProgram_IsShownInTheFrame()
    {
        string page = await ReaderAsHtml.RenderAsync("imprint", options => options.PageAssemblies.Add(typeof(OwnPage).Assembly));

        Assert.Contains("Who made this.", page, StringComparison.Ordinal);
        Assert.Contains("class=\"bar\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATemplate_ShowsTheArticlesOfItsArchive_AndNoOthers()
    {
        static void Configure(ReaderOptions options) => options.UseTemplate<OwnArticle>("lighthouses");

        Assert.Contains("My Bell Rock", await ReaderAsHtml.RenderAsync("lighthouses/bell-rock", Configure), StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"facts\"", await ReaderAsHtml.RenderAsync("lighthouses/bell-rock", Configure), StringComparison.Ordinal);
        Assert.DoesNotContain("My ", await ReaderAsHtml.RenderAsync("engineers/robert-stevenson", Configure), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ATemplate_CanBeForAType() => Assert.Contains(
        "My Bell Rock",
        await ReaderAsHtml.RenderAsync("lighthouses/bell-rock", options => options.UseTemplate<Corpus.Lighthouses.Article, OwnArticle>()),
        StringComparison.Ordinal);

    [Fact]
    public async Task ASearchThatOnlyExcludes_SaysSo()
    {
        Assert.Contains("“-tower” only excludes: ", System.Net.WebUtility.HtmlDecode(await ReaderAsHtml.RenderAsync("lighthouses?q=-tower", static _ => { })), StringComparison.Ordinal);
        Assert.DoesNotContain("only excludes", await ReaderAsHtml.RenderAsync("lighthouses?q=light%20-tower", static _ => { }), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALanguageOfOnesOwn_CanBeTheFirst() =>
        Assert.Contains("Alle Artikel", await ReaderAsHtml.RenderAsync("", options =>
        {
            options.Languages.Clear();
            options.Languages.Add(new GermanTexts());
        }), StringComparison.Ordinal);

    [Theory]
    [InlineData("ru", 1, "1 статья")]
    [InlineData("ru", 3, "3 статьи")]
    [InlineData("ru", 11, "11 статей")]
    [InlineData("ru", 21, "21 статья")]
    [InlineData("en", 1, "1 article")]
    [InlineData("en", 1024, "1,024 articles")]
    [InlineData("de", 1024, "1.024 Artikel")]
    public void Articles_AreCountedAsTheLanguageDoes(string tag, int count, string expected) =>
        Assert.Equal(expected, InterfaceTexts.Choose(InterfaceTexts.All, [tag]).Articles(count));

    private sealed class OwnText : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, "Own text.");
    }

    /// <summary>An article as a program shows it.</summary>
    private sealed class OwnArticle : ComponentBase
    {
        [Parameter] public Article Article { get; set; } = null!;

        protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, $"My {Article.Headline}");
    }
}

/// <summary>A page of a program; the router looks for public ones.</summary>
[Route("/imprint")]
public sealed class OwnPage : ComponentBase
{
    protected override void BuildRenderTree(RenderTreeBuilder builder) => builder.AddContent(0, "Who made this.");
}
