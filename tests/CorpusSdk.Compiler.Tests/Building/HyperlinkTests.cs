using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Tests.Building;

/// <summary>Where the links of Markdown files lead, and what is said of those that lead nowhere.</summary>
public class HyperlinkTests
{
    private static readonly (string Path, string Text)[] Docs =
    [
        ("corpus/docs/index.md", "# Home\n\nText.\n"),
        ("corpus/docs/start.md", "# Start\n\n## First steps\n\nText.\n"),
        ("corpus/docs/guide/index.md", "# Guide\n\nText.\n"),
        ("corpus/docs/guide/deep.md", "# Deep\n\n## Ça va?\n\nText.\n"),
        ("corpus/docs/a b.md", "# Spaces\n\nText.\n"),
        ("corpus/docs/api/README.md", "# Api\n\nText.\n"),
        ("corpus/docs/v2.1.md", "# Version\n\nText.\n"),
        ("corpus/authors/jane.md", "---\nname: Jane\n---\n# Jane\n\nText.\n"),
        ("corpus/notes.txt", "Notes\n\n===\nTitle: One\n\nText.\n\n===\nTitle: Two\n\nText.\n"),
    ];

    [Theory]
    [InlineData("guide/deep.md", "guide/deep")]
    [InlineData("./guide/deep.md#ça-va", "guide/deep")]
    [InlineData("guide/deep", "guide/deep")]
    [InlineData("guide/deep/", "guide/deep")]
    [InlineData("guide/deep.html", "guide/deep")]
    [InlineData("guide/deep.md?plain=1", "guide/deep")]
    [InlineData("guide", "guide")]
    [InlineData("guide/", "guide")]
    [InlineData("guide/index.md", "guide")]
    [InlineData("api/", "api/readme")]
    [InlineData("a%20b.md", "a-b")]
    [InlineData("<a b.md>", "a-b")]
    [InlineData("v2.1", "v2-1")]
    [InlineData("../docs/guide/../start.md", "start")]
    [InlineData("#part", "page")]
    [InlineData("../page/guide/deep", null)]
    public void RelativeLink_LeadsToItsArticle(string address, string? slug) => Assert.Equal(slug, TargetOf($"[x]({address})\n\n## Part\n"));

    [Theory]
    [InlineData("[x][ref]\n\n[ref]: start.md 'Title'")]
    [InlineData("> - [x](start.md)")]
    [InlineData("| a |\n|---|\n| [x](start.md) |")]
    [InlineData("## [x](start.md)")]
    [InlineData("**[`x`](start.md)**")]
    [InlineData("Text[^1]\n\n[^1]: [x](start.md)")]
    public void LinkAnywhereInMarkdown_LeadsToItsArticle(string body) => Assert.Equal("start", TargetOf("Before.\n\n" + body));

    [Theory]
    [InlineData("<p><a class=\"x\" href='start.md'>x</a></p>")]
    [InlineData("Text <a href=\"start.md\">x</a>.")]
    [InlineData("Text <A HREF=start.md>x</A>.")]
    public void LinkInHtmlThatIsKept_LeadsToItsArticle(string body) =>
        Assert.Equal("start", TargetOf(body, new FileSettings { Parse = new ParseOptions(RawHtml: "keep") }));

    [Fact]
    public void LinkFromAPageWithAnAddressOfItsOwnFolder_LeadsToItsArticle() =>
        Assert.Equal("start", Resolve([.. Docs, ("corpus/docs/guide/other.md", "[x](../../start)")]).TargetOf("corpus/docs/guide/other.md"));

    [Fact]
    public void LinkToAnotherArchive_LeadsToItsFile()
    {
        Resolved resolved = Resolve([.. Docs, ("corpus/docs/page.md", "[x](../authors/jane.md)")]);

        Assert.Equal(new OuterArticle("Authors", "corpus/authors/jane.md"), Assert.Single(resolved.LinksOf("corpus/docs/page.md")).Outer);
        Assert.Empty(resolved.Problems);
    }

    [Theory]
    [InlineData("/docs/guide/deep", "guide/deep")]
    [InlineData("/docs/guide/", "guide")]
    [InlineData("/docs/", "")]
    [InlineData("/docs/start.md#first-steps", "start")]
    public void AbsoluteLink_LeadsBelowTheRootOfItsArchive(string address, string slug)
    {
        var settings = new FileSettings(LinkRoot: "/docs");

        Assert.Equal(slug.Length == 0 ? "index" : slug, TargetOf($"[x]({address})", settings, settings));
    }

    [Fact]
    public void AbsoluteLink_LeadsToTheSlugThatTheTextGivesItself()
    {
        var settings = new FileSettings(LinkRoot: "/");

        Assert.Equal("renamed", Resolve([("corpus/docs/a.md", "---\nslug: renamed\n---\nText."), ("corpus/docs/page.md", "[x](/renamed)")], settings, settings).TargetOf("corpus/docs/page.md"));
    }

    [Theory]
    [InlineData("https://example.org/start.md")]
    [InlineData("//example.org/start.md")]
    [InlineData("mailto:jane@example.org")]
    [InlineData("/docs/nowhere")]
    [InlineData("../../README.md")]
    [InlineData("../../src/Program.cs")]
    [InlineData("paper.pdf")]
    [InlineData("missing.html")]
    [InlineData("../notes.txt")]
    [InlineData("#top")]
    [InlineData("#")]
    [InlineData("start.md#:~:text=steps")]
    [InlineData("start.md#start")]
    public void WhatCannotBeChecked_IsNotReported(string address) => Assert.Empty(Resolve([.. Docs, ("corpus/docs/page.md", $"[x]({address})")]).Problems);

    [Theory]
    [InlineData("strat.md", "corpus/docs/page.md(3,7): warning CORPUS1141: There is no text 'corpus/docs/strat.md' for this link: did you mean 'start.md'?")]
    [InlineData("Start.md", "corpus/docs/page.md(3,7): warning CORPUS1141: There is no text 'corpus/docs/Start.md' for this link: did you mean 'start.md'?")]
    [InlineData("deep.md#x", "corpus/docs/page.md(3,7): warning CORPUS1141: There is no text 'corpus/docs/deep.md' for this link: did you mean 'guide/deep.md'?")]
    [InlineData("../docs/deep", "corpus/docs/page.md(3,7): warning CORPUS1141: There is no text 'corpus/docs/deep' for this link: did you mean 'guide/deep'?")]
    [InlineData("something/else.md", "corpus/docs/page.md(3,7): warning CORPUS1141: There is no text 'corpus/docs/something/else.md' for this link: correct the link, or add the text")]
    [InlineData("start.md#first-step", "corpus/docs/page.md(3,7): warning CORPUS1142: There is no '#first-step' in corpus/docs/start.md: did you mean 'first-steps'?")]
    [InlineData("#nowhere", "corpus/docs/page.md(3,7): warning CORPUS1142: There is no '#nowhere' in this article: correct the link, or give the heading this anchor with {#nowhere}")]
    public void LinkThatLeadsNowhere_IsReportedAtItsAddress(string address, string problem) =>
        Assert.Equal([problem], Resolve([.. Docs, ("corpus/docs/page.md", $"# Page\n\nA [x]({address})\n")]).Problems);

    [Fact]
    public void ReferenceThatLeadsNowhere_IsReportedWhereItsAddressIs() => Assert.StartsWith(
        "corpus/docs/page.md(5,6): warning CORPUS1141",
        Assert.Single(Resolve([.. Docs, ("corpus/docs/page.md", "# Page\n\nA [x][r]\n\n[r]: strat.md\n")]).Problems),
        StringComparison.Ordinal);

    [Fact]
    public void LinesBelowFrontMatterAndWithCarriageReturns_AreCounted() => Assert.StartsWith(
        "corpus/docs/page.md(6,11): warning CORPUS1141",
        Assert.Single(Resolve([.. Docs, ("corpus/docs/page.md", "---\r\ntitle: T\r\n---\r\n\r\nOne line\r\nand a [x](strat.md)\r\n")]).Problems),
        StringComparison.Ordinal);

    [Fact]
    public void AbsoluteLinkBelowARoot_IsReportedIfNothingIsThere()
    {
        var settings = new FileSettings(LinkRoot: "/docs/");

        Assert.Equal(
            ["corpus/docs/page.md(1,5): warning CORPUS1141: There is no text 'corpus/docs/deep' for this link: did you mean '/docs/guide/deep'?"],
            Resolve([.. Docs, ("corpus/docs/page.md", "[x](/docs/deep)")], settings, settings).Problems);
    }

    [Fact]
    public void LinkToADraft_IsReported()
    {
        var settings = new FileSettings(Drafts: "exclude");

        Assert.Contains(
            "corpus/docs/page.md(1,5): warning CORPUS1143: The project leaves out 'corpus/docs/draft.md', so this link leads nowhere: remove the link, or publish the article",
            Resolve([("corpus/docs/draft.md", "---\ndraft: true\n---\nText."), ("corpus/docs/page.md", "[x](draft.md)")], settings, settings).Problems);
    }

    [Fact]
    public void IdsInTagsOfComponents_AreAnchors() => Assert.Empty(Resolve(
        [("corpus/docs/a.mdx", "# A\n\n<Section id=\"inside\">\n\nText.\n\n</Section>\n"), ("corpus/docs/page.md", "[x](a.mdx#inside)")]).Problems);

    [Fact]
    public void IdsInHtmlThatIsKept_AreAnchors()
    {
        var settings = new FileSettings { Parse = new ParseOptions(RawHtml: "keep") };

        Assert.Empty(Resolve([("corpus/docs/a.md", "# A\n\n<a name='old'></a>Text.\n"), ("corpus/docs/page.md", "[x](a.md#old)")], settings, settings).Problems);
    }

    [Fact]
    public void ImagesAndTheirPlaces_AreLeftToTheApplication()
    {
        Resolved resolved = Resolve([.. Docs, ("corpus/docs/page.md", "![x](missing.png) [![y](b.png)](start.md)")]);

        Assert.Empty(resolved.Problems);
        Assert.Equal(["missing.png", "start.md", "b.png"], resolved.LinksOf("corpus/docs/page.md").Select(link => resolved.AddressOf("corpus/docs/page.md", link)));
    }

    [Theory]
    [InlineData("[x](start.md)")]
    [InlineData("Ünïcödé 🗼 [x](start.md) and ![é](bild.png \"t\") und [y](a%20b.md#ü)")]
    [InlineData("a \u0001\u0002 [x](start.md) \u0003 [y](<a b.md>)")]
    [InlineData("&amp; [x](start.md?a=1&b=2) `[no](no.md)`")]
    [InlineData("[x](start.md) https://example.org jane@example.org [z](https://example.org/a) [y](guide)")]
    public void PlaceInHtml_IsThatOfTheAddress(string body)
    {
        Resolved resolved = Resolve([.. Docs, ("corpus/docs/page.md", body)]);
        ParsedArticle page = resolved.Article("corpus/docs/page.md");

        Assert.All(resolved.LinksOf("corpus/docs/page.md"), link => Assert.Equal(
            Uri.UnescapeDataString(page.Markup!.Hyperlinks[link.Hyperlink].Url),
            Uri.UnescapeDataString(System.Net.WebUtility.HtmlDecode(resolved.AddressOf("corpus/docs/page.md", link)))));
    }

    [Fact]
    public void LongPathOfManyFolders_IsNotFollowed() =>
        Assert.Empty(Resolve([.. Docs, ("corpus/docs/page.md", $"[x]({string.Concat(Enumerable.Repeat("a/", 50_000))}b.md)")]).Problems);

    [Fact]
    public void TargetInAnotherArchive_ChangesTheFingerprint()
    {
        (string, string) page = ("corpus/docs/page.md", "[x](../authors/jane.md)");

        Assert.NotEqual(
            Resolve([page]).Archive("Docs").Fingerprint,
            Resolve([page, ("corpus/authors/jane.md", "Text.")]).Archive("Docs").Fingerprint);
    }

    private static string? TargetOf(string body, params FileSettings[] settings) =>
        Resolve([.. Docs, ("corpus/docs/page.md", body)], settings).TargetOf("corpus/docs/page.md");

    /// <summary>Compiles the files, with the first settings for all and further ones for archives in their order.</summary>
    private static Resolved Resolve((string Path, string Text)[] files, params FileSettings[] settings)
    {
        FileSettings all = settings.Length == 0 ? FileSettings.None : settings[0];
        ProjectPlan plan = ArchivePlanner.Plan(files.Select(file => new PlannedFile(
            FileParser.Parse(new SourceFile(file.Path, file.Text), all.Parse) with { Options = all.Parse },
            file.Path.Contains("/docs/", StringComparison.Ordinal) ? all : FileSettings.None)));
        var links = ProjectLinks.Create(plan.Archives);
        return new Resolved([.. plan.Archives.Select(archive => ArchiveBuilder.Build(archive, links.For(archive)))]);
    }

    private sealed record Resolved(ArchiveSpec[] Archives)
    {
        public IEnumerable<string> Problems => Archives.SelectMany(archive => archive.Problems)
            .Where(problem => problem.Descriptor.Severity == ProblemSeverity.Warning)
            .Select(problem => problem.ToString());

        public ArchiveSpec Archive(string name) => Archives.Single(archive => archive.Name == name);

        public ParsedArticle Article(string file) => Find(file).Article.Source;

        public EquatableArray<LocalLink> LinksOf(string file) => Find(file).Article.LocalLinks;

        public string? TargetOf(string file)
        {
            (ArchiveSpec archive, ArticleSpec article) = Find(file);
            LocalLink link = Assert.Single(article.LocalLinks);
            return link.Target < 0 ? null : archive.Articles[link.Target].Slug;
        }

        public string AddressOf(string file, LocalLink link) =>
            Encoding.UTF8.GetString(Article(file).Markup!.Html.Bytes.Span.Slice(link.InHtml.Start, link.InHtml.Length));

        private (ArchiveSpec Archive, ArticleSpec Article) Find(string file) => Archives
            .SelectMany(archive => archive.Articles.Select(article => (archive, article)))
            .Single(found => found.archive.Files[found.article.FileIndex] == file);
    }
}
