using System.Net;
using System.Text.RegularExpressions;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;
using CorpusSdk.Compiler.Text;
using CsCheck;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;
using ParagraphBlock = Markdig.Syntax.ParagraphBlock;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>All content of Markdown is read: no kind of element is forgotten, and neither is text that only looks like markup.</summary>
public partial class MarkdownLosslessTests
{
    private const int RandomTexts = 5000;

    // A heading stays in the body.
    private const string FrontMatter = "---\ntitle: T\n---\n";

    // Each W is a word that readers see, as text or as the text of an image. All else is markup, or is beside the text.
    private static readonly string[] Pieces =
    [
        "W", "*W*", "**W *W* W**", "_W_ W_", "~~W~~", "`W`", "`` W`W ``", "[W](s)", "[W](<s> \"s\")", "![W](s)", "[![W](s) W](s 's')", "[W][ref]", "[W][]", "[W]", "[W][W]", "![W][W]", "[ref]", "W[^n]", "[^W]",
        "<http://s.s/W>", "http://s.s/W", "www.s.s/W", "me@W.org", "<W@s.org>", "&amp;W", "&W;", "\\*W\\*", "\\[W]", "<b>W</b>", "W<br>W", "<!-- s -->W", "a < W > b", "List[W][W]", "*W", "W**", "~W", "[W", "W]", "![", "W](", "(W)", "\"W\"", "{W}", "W: W", "|W",
    ];

    private static readonly string[] Blocks =
    [
        "# ", "## ", "###### ", "> ", "> > ", "- ", "- [ ] ", "- [x] ", "1. ", "7) ", "    ", "", "", "", "* + ", "> - ", "> [!NOTE]\n> ", "[^n]: and so ", "[^s]: and so ", "<div>\n", "<p>", "|", "| W | W |\n|---|:-:|\n| ", "W | W\n-|-\n", "```s\nW\n```\n", "~~~\nW\n~~~\n", "[ref]: s \"s\"\n", "***\n", "W\n===\n", "W\n---\n", "## W {#s .s}\n\n",
    ];

    private static readonly string[] Joints = ["\n", "\n\n", "\n\n", "  \n", "\\\n", "\n\n\n    ", "\n  "];

    private static Gen<string> Text { get; } = Gen.Select(
            FormatTexts.Pick(Blocks), FormatTexts.Pick(Pieces).Array[1, 5], FormatTexts.Pick(" ", " ", ""), FormatTexts.Pick(Joints),
            (block, pieces, space, joint) => block + string.Join(space, pieces) + joint)
        .Array[1, 8].Select(string.Concat);

    [Fact]
    public void EveryWord_IsInTheText() => Text.Sample(
        template =>
        {
            string text = Number(template, out int count);
            ParsedArticle article = Read.Markdown(FrontMatter + text);
            string all = string.Join(' ', [article.Title, .. article.Paragraphs, .. article.Markup!.Hyperlinks.Select(link => link.Text + " " + link.Url)]);
            Assert.All(Enumerable.Range(0, count), i => Assert.True(all.Contains($"w{i}w", StringComparison.Ordinal), $"w{i}w is not in '{all}' of:\n{text}"));
        },
        iter: RandomTexts);

    [Fact]
    public void TheReadableText_IsTheTextOfThePage() => Text.Sample(AssertSameText, iter: RandomTexts);

    [Fact]
    public void AnyMarks_AreReadAsThePageShowsThem() =>
        Gen.OneOf(FormatTexts.Pick("*", "**", "_", "~~", "`", "``", "[", "]", "![", "](", "(", ")", "<", ">", "&", ";", "\\", "|", "#", "!", "\n"), FormatTexts.Pick("W", "W", " ", "a@b.c")).Array[1, 40].Select(string.Concat)
            .Sample(AssertSameText, iter: RandomTexts);

    [Fact]
    public void BracketsAroundNothing_AreText() =>
        FormatTexts.Pick("[", "]", "![", "a", " ", "][").Array[1, 30].Select(pieces => "a " + string.Concat(pieces) + "a").Sample(
            text =>
            {
                Assert.Equal([text], Read.Markdown(text).Paragraphs);
                Assert.Equal(text, Assert.Single(Read.Markdown("a\n\n## " + text).Markup!.Headings).Text);
                Assert.Equal(["a", text], Read.Markdown("| a |\n|---|\n| " + text + " |").Paragraphs);
                Assert.Equal(["a", text], Read.Markdown("a\n\n- " + text).Paragraphs);
            },
            iter: RandomTexts);

    [Fact]
    public void AnUnknownKindOfInline_IsReadFromItsSource()
    {
        const string Source = "one two three";
        var paragraph = new ParagraphBlock { Inline = new ContainerInline() };
        paragraph.Inline.AppendChild(new LiteralInline("one "));
        paragraph.Inline.AppendChild(new UnknownLeaf { Span = new Markdig.Syntax.SourceSpan(4, 6) });
        var container = new UnknownContainer();
        container.AppendChild(new LiteralInline(" three"));
        paragraph.Inline.AppendChild(container);
        var delimiter = new UnknownDelimiter();
        delimiter.AppendChild(new LiteralInline("four"));
        paragraph.Inline.AppendChild(delimiter);

        string text = new InlineReader(new LineFeedText(new SourceFile("a.md", Source)), Source, start: 0, RawHtml.Strip, new ReachedLimits()).Read(paragraph);

        Assert.Equal("one two three??four", text);
    }

    private static void AssertSameText(string template)
    {
        ParsedArticle article = Read.Markdown(FrontMatter + Number(template, out _));
        string page = WebUtility.HtmlDecode(Tag().Replace(NotText().Replace(article.Markup!.Html.ToString(), ""), ""));
        Assert.Equal(Letters(page), Letters(string.Concat(article.Paragraphs)));
    }

    // Except white space, and the separators between the cells of a row.
    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '|'));

    private static string Number(string template, out int count)
    {
        int next = 0;
        string text = Word().Replace(template, _ => $"w{next++}w");
        count = next;
        return text;
    }

    [GeneratedRegex("W(?![a-z])")]
    private static partial Regex Word();

    // References to footnotes, and the titles of alerts, which are made.
    [GeneratedRegex("<a [^>]*class=\"footnote-[^>]*>.*?</a>|<p class=\"markdown-alert-title\">.*?</p>", RegexOptions.Singleline)]
    private static partial Regex NotText();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    private sealed class UnknownLeaf : LeafInline;

    private sealed class UnknownContainer : ContainerInline;

    private sealed class UnknownDelimiter() : DelimiterInline(new LinkInlineParser())
    {
        public override string ToLiteral() => "??";
    }
}
