using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

public class MarkdownTests
{
    [Theory]
    [InlineData("# T\n\nB.", "T", "B.")]
    [InlineData("T\n===\n\nB.", "T", "B.")]
    [InlineData("## T\n\nB.", "T", "B.")]
    [InlineData("<!-- note -->\n\n# T *x*\n\nB.", "T x", "B.")]
    [InlineData("B.\n\n# T", "T", "B.")]
    [InlineData("---\ntitle: T\n---\n# T\n\nB.", "T", "B.")]
    [InlineData("---\ntitle: T\n---\n# U\n\nB.", "T", "U|B.")]
    [InlineData("B.\n\n## U", null, "B.|U")]
    [InlineData("---\ntitle: ''\n---\n# T\n\nB.", "T", "B.")]
    public void TheTitleLeavesTheBody(string text, string? title, string paragraphs)
    {
        ParsedArticle article = Read.Markdown(text);

        Assert.Equal((title, paragraphs), (article.Title, string.Join('|', article.Paragraphs)));
        Assert.DoesNotContain("<h1>T", article.Markup!.Html.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("standfirst: S", "S", "")]
    [InlineData("description: D", "D", "description=Plain:D")]
    [InlineData("summary: |\n  one\n  two", null, "summary=Text:one\ntwo\n")]
    [InlineData("excerpt: E\nStandfirst: S", "S", "excerpt=Plain:E")]
    public void TheStandfirst_IsASummaryOnOneLine(string yaml, string? standfirst, string fields)
    {
        ParsedArticle article = Read.Markdown($"---\n{yaml}\n---\nB.");

        Assert.Equal((standfirst, fields), (article.Standfirst, Read.Fields(article)));
    }

    [Theory]
    [InlineData("corpus/blog/2024/Hello World.md", "2024/hello-world")]
    [InlineData("corpus/blog/2024/index.md", "2024")]
    [InlineData("corpus/blog/index.md", "index")]
    [InlineData("corpus/notes.md", "notes")]
    [InlineData("elsewhere/deep/notes.md", "notes")]
    [InlineData("corpus/blog/\uFEFFwhat?.md", "what")]
    [InlineData("corpus/blog/?.md", "article")]
    [InlineData("corpus/en/blog/a.b.md", "blog/a-b")]
    public void TheSlug_IsThePathBelowTheArchive(string path, string slug) => Assert.Equal(slug, Read.Markdown("B.", path).Slug);

    [Fact]
    public void ASlugThatWasSet_KeepsItsSegments()
    {
        Assert.Equal("en/the-swift", Read.Markdown("---\nslug: en/the-swift\n---\nB.").Slug);
        Assert.Equal("en/the-swift", Read.Markdown("---\nslug: /en/The Swift/\n---\nB.").Slug);
        Assert.Equal(["CORPUS1018 2:7"], Read.Problems("---\nslug: /en/The Swift/\n---\nB."));
    }

    [Fact]
    public void SlugAndTitle_StandInTheFieldsThatTheProjectNames()
    {
        var options = new ParseOptions(SlugField: "uid", TitleField: "heading");

        ParsedArticle article = Read.Markdown("---\nuid: a\nHeading: H\ntitle: T\n---\nB.", options: options);

        Assert.Equal(("a", "H", "uid=Plain:a Heading=Plain:H title=Plain:T"), (article.Slug, article.Title, Read.Fields(article)));
        Assert.Equal(["CORPUS1108 1:1", "CORPUS1108 1:1"], Read.Problems("B.", options: options));
    }

    [Fact]
    public void ParagraphsAreReadable() => Assert.Equal(
        ["Some text with a link and .", "soft break, hard\nbreak & code x < y", "item", "nested", "quoted", "a | b", "1 | 2", "let a;\n\nlet b;", "The note."],
        Read.Markdown("Some *text* with [a link](a.md) and ![image](b.png).\n\nsoft\nbreak, hard\\\nbreak &amp; `code` x[^1] < y\n\n- item\n  1. nested\n\n> quoted\n\n| a | b |\n|---|---|\n| 1 | *2* |\n\n```js\nlet a;\n\nlet b;\n```\n\n[^1]: The note.").Paragraphs);

    [Fact]
    public void HeadingsHaveAnchorsOfTheirOwn()
    {
        ParsedArticle article = Read.Markdown("B.\n\n## Über C++ & *C#*\n\n## Same\n\n### Same\n\n## !\n\n## same-1");

        Assert.Equal(
            [new ParsedHeading(2, "Über C++ & C#", "über-c--c", 1), new(2, "Same", "same", 2), new(3, "Same", "same-1", 3), new(2, "!", "section", 4), new(2, "same-1", "same-1-1", 5)],
            article.Markup!.Headings);
        Assert.All(article.Markup.Headings, heading => Assert.Contains($" id=\"{heading.Anchor}\"", article.Markup.Html.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void LinksAndImages_AreListedWithTheirTargets() => Assert.Equal(
        [
            (false, "a b", "x.md", 0), (true, "alt", "i.png", 0), (false, "http://auto.link", "http://auto.link", 1), (false, "ref", "http://r", 1), (false, "me@x.org", "mailto:me@x.org", 1), (true, "alone", "z.png", 2),
        ],
        Read.Markdown("See [a *b*](x.md \"t\") ![alt](i.png)\n\nhttp://auto.link [ref] <me@x.org>\n\n![alone](z.png)\n\n[ref]: http://r").Markup!.Hyperlinks.Select(link => (link.IsImage, link.Text, link.Url, link.ParagraphIndex)));

    [Fact]
    public void ImportsOfMdx_AreMarkers()
    {
        ParsedFile file = FormatTexts.Parse("---\ntitle: T\n---\nimport A from 'a';\nimport {\n  B,\n} from 'b';\n\nexport const c = 1;\n\nText.", "corpus/a.mdx");

        Assert.Equal(["Text."], Assert.Single(file.Articles).Paragraphs);
        Assert.Equal((TextElementKind.Marker, TextElementKind.Paragraph), (file.Elements[^2].Kind, file.Elements[^1].Kind));
    }

    [Theory]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 | 3 *4* | 5 |", "a | b#1 | 2 | 3 *4* | 5", "CORPUS1127 3:1")]
    [InlineData("| a |\n|---|\n| 1 ||\n| 2 | |", "a#1#2", null)]
    [InlineData("| a |\n|---|\n| `1 \\| 2` |", "a#1 | 2", null)]
    public void CellsBehindTheLastColumn_StayInItAndAreReported(string table, string paragraphs, string? problem)
    {
        Assert.Equal(paragraphs, string.Join('#', Read.Markdown(table).Paragraphs));
        Assert.Equal(problem is null ? [] : [problem], Read.Problems(table));
    }

    [Fact]
    public void FootnotesThatNothingRefersTo_Stay() =>
        Assert.Equal(["B.", "One.", "Two.", "Three."], Read.Markdown("B[^2].\n\n[^1]: Two.\n[^2]: One.\n\n[^2]: Three.").Paragraphs);

    [Theory]
    [InlineData("- [x] a\n- [ ] b", "a|b")]
    [InlineData("- list[x] and [ ] b", "list[x] and [ ] b")]
    [InlineData("- [x](y) a", "x a")]
    [InlineData("- [x]a", "[x]a")]
    [InlineData("- a\n\n  [x] b", "a|[x] b")]
    public void OnlyABoxAtTheBeginningOfAnItem_IsATask(string text, string paragraphs) =>
        Assert.Equal(paragraphs, string.Join('|', Read.Markdown(text).Paragraphs));

    [Theory]
    [InlineData("see [d][missing] end")]
    [InlineData("array[0][1] and List[T][U], int[][]")]
    [InlineData("![img][missing] end")]
    [InlineData("[a [b][c] d")]
    [InlineData("**unclosed and *one and ~~two and `code")]
    [InlineData("footnote [^nope] and [^a][^b]")]
    [InlineData("foo[bar]![baz] [")]
    public void WhatResolvesToNothing_IsText(string text)
    {
        Assert.Equal([text], Read.Markdown(text).Paragraphs);
        Assert.Equal([text], Read.Markdown("B.\n\n## " + text).Markup!.Headings.Select(heading => heading.Text));
        Assert.Equal(text + " | x", Read.Markdown("| a | b |\n|---|---|\n| " + text + " | x |").Paragraphs[1]);
    }

    [Fact]
    public void AnArticleReachesFromItsFirstLineToItsLast()
    {
        ParsedArticle article = Read.Markdown("\n---\n\nB.\n\n");

        Assert.Equal((2, 4), (article.StartLine, article.EndLine));
    }

    [Fact]
    public void FrontMatterAlone_IsAnArticle() => Assert.Equal(("Ann", 0), (Read.Markdown("---\ntitle: Ann\n---\n").Title, Read.Markdown("---\ntitle: Ann\n---\n").WordCount));

    [Theory]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("[")]
    [InlineData("![")]
    [InlineData("*")]
    [InlineData("**a ")]
    [InlineData("`")]
    [InlineData("``` ")]
    [InlineData("<a ")]
    [InlineData("<!--")]
    [InlineData("\"")]
    [InlineData("|")]
    [InlineData("a ")]
    [InlineData("\t")]
    [InlineData("[^1]: ")]
    [InlineData("&#")]
    public void LinesOfFiftyThousandCharacters_AreRead(string piece)
    {
        string line = string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length));

        Assert.All(FormatTexts.Parse("B.\n\n" + line + "\n\nThe end.", "corpus/a.md").Articles, article => Assert.Contains("B.", article.Paragraphs));
    }
}
