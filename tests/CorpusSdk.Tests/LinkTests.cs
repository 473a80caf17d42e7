using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Text;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tests;

/// <summary>Links between articles, from Markdown files to open archives that know each other.</summary>
public class LinkTests
{
    private static readonly (string Path, string Text)[] Files =
    [
        ("corpus/docs/start.md", "# Start\n\nSee [*deep* things](guide/deep.md#part) & [Jane](../people/jane.md), ![a picture](img/a.png), [away](https://example.org/), [here](#end).\n\n## End\n\nBye.\n"),
        ("corpus/docs/guide/deep.md", "# Deep\n\n## Part\n\nBack to the [start](../start.md#start) and [again](../start.md).\n"),
        ("corpus/docs/zoo.md", "# Zoo\n\n[Deep](guide/deep.md)\n"),
        ("corpus/people/jane.md", "# Jane\n\nWrote [this](../docs/guide/deep.md \"Title\").\n"),
    ];

    private readonly Dictionary<string, GeneratedArchive<TestArticle>> _archives = Open(Files);

    [Fact]
    public void Link_KnowsItsTargetFragmentAndHeading()
    {
        Hyperlink link = Article("Docs", "start").Hyperlinks[0];

        Assert.Equal(("deep things", Article("Docs", "guide/deep"), "part", "Part"), (link.Text, link.Target, link.Fragment, link.Heading?.Text));
    }

    [Fact]
    public void LinkIntoAnotherArchive_HasItsArticle() => Assert.Same(Article("People", "jane"), Article("Docs", "start").Hyperlinks[1].Target);

    [Fact]
    public void ImagesAndLinksThatLeadAway_HaveNoTarget() => Assert.Equal([null, null], Article("Docs", "start").Hyperlinks.Skip(2).Take(2).Select(link => link.Target));

    [Fact]
    public void LinkWithinAnArticle_LeadsToTheArticleItself()
    {
        Hyperlink link = Article("Docs", "start").Hyperlinks[4];

        Assert.Equal((Article("Docs", "start"), "End"), (link.Target, link.Heading?.Text));
    }

    [Fact]
    public void FragmentOfTheTitle_HasATargetAndNoHeading()
    {
        Hyperlink link = Article("Docs", "guide/deep").Hyperlinks[0];

        Assert.Equal((Article("Docs", "start"), "start", null), (link.Target, link.Fragment, link.Heading));
    }

    [Fact]
    public void LinkedFrom_HasEachSourceOnceInOrder() => Assert.Equal(
        [Article("Docs", "start"), Article("Docs", "zoo"), Article("People", "jane")],
        Article("Docs", "guide/deep").LinkedFrom);

    [Fact]
    public void LinkedFrom_LeavesOutTheArticleItself() => Assert.Equal([Article("Docs", "guide/deep")], Article("Docs", "start").LinkedFrom);

    [Fact]
    public void LinkedFrom_HasCardsOfPlainText() =>
        Assert.Equal(["lamp"], TestArchive.Open(TestArchive.Text).Table.Single(article => article.Title == "The fog signal").LinkedFrom.Select(article => article.Slug));

    [Fact]
    public void LinkedFromOfAnArticleThatNothingLeadsTo_IsEmpty() => Assert.Empty(Article("Docs", "zoo").LinkedFrom);

    [Fact]
    public void RenderHtml_PutsAddressesAndFragmentsIn() => Assert.Equal(
        "<p>See <a href=\"/Docs/guide/deep#part\"><em>deep</em> things</a> &amp; <a href=\"/People/jane\">Jane</a>, <img src=\"img/a.png\" alt=\"a picture\" />, <a href=\"https://example.org/\">away</a>, <a href=\"/Docs/start#end\">here</a>.</p>\n<h2 id=\"end\">End</h2>\n<p>Bye.</p>\n",
        Article("Docs", "start").RenderHtml(link => link.Target is { } target ? $"/{target.Archive.Name}/{target.Slug}" : null));

    [Fact]
    public void RenderHtml_EncodesAddresses() => Assert.Contains(
        "<img src=\"?a=1&amp;b=&quot;&gt;\" alt=\"a picture\" />",
        Article("Docs", "start").RenderHtml(link => link.Kind == HyperlinkKind.Image ? "?a=1&b=\">" : null),
        StringComparison.Ordinal);

    [Fact]
    public void RenderHtmlWithoutNewAddresses_IsHtml() => Assert.Equal(Article("Docs", "start").Html, Article("Docs", "start").RenderHtml(_ => null));

    [Fact]
    public void RenderHtml_AsksForLocalAddressesInTheirOrder()
    {
        var asked = new List<string>();
        Article("Docs", "start").RenderHtml(link =>
        {
            asked.Add(link.Url);
            return null;
        });

        Assert.Equal(["guide/deep.md#part", "../people/jane.md", "img/a.png", "#end"], asked);
    }

    [Fact]
    public void RenderHtmlOfTextWithoutMarkup_IsHtml()
    {
        TestArticle article = TestArchive.Open(TestArchive.Text).Table[0];

        Assert.Equal(article.Html, article.RenderHtml(_ => "x"));
    }

    [Fact]
    public void EqualLinksOfOneArchiveOpenedTwice_AreEqual() =>
        Assert.Equal(Article("Docs", "start").Hyperlinks, Open(Files)["Docs"].Table["start"].Hyperlinks);

    [Fact]
    public void LinkIntoAnArchiveThatIsNotThere_HasNoTarget()
    {
        ArchiveSpec docs = Compile(Files).Single(spec => spec.Name == "Docs");

        Assert.Null(TestArchive.Open(docs).Table["start"].Hyperlinks[1].Target);
    }

    private TestArticle Article(string archive, string slug) => _archives[archive].Table[slug];

    private static IEnumerable<ArchiveSpec> Compile((string Path, string Text)[] files)
    {
        ProjectPlan plan = ArchivePlanner.Plan(files.Select(file => new PlannedFile(FileParser.Parse(new SourceFile(file.Path, file.Text), ParseOptions.Default), FileSettings.None)));
        var links = ProjectLinks.Create(plan.Archives);
        return plan.Archives.Select(archive => ArchiveBuilder.Build(archive, links));
    }

    private static Dictionary<string, GeneratedArchive<TestArticle>> Open((string Path, string Text)[] files)
    {
        var archives = Compile(files).ToDictionary(spec => spec.Name, spec => TestArchive.Open(spec), StringComparer.Ordinal);
        foreach (GeneratedArchive<TestArticle> archive in archives.Values)
            archive.LinkedWith(() => [.. archives.Values.Where(other => other != archive)]);
        return archives;
    }
}
