using System.Text;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats.MarkdownLimits;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

/// <summary>Text that would take more than linear time is text from some point on: all of it is there, and a problem says so.</summary>
public class MarkdownLimitTests
{
    // Each has more of something than is read; the word behind it belongs to the same paragraph or block.
    public static TheoryData<string, string> Hostile => new()
    {
        { "emphasis", Repeat("*a ", 1200) },
        { "emphasis", Repeat("a**b", 1200) },
        { "emphasis", Repeat("_a __b ~~c ", 500) },
        { "opening brackets", Repeat("[", 600) },
        { "opening brackets", Repeat("![", 600) },
        { "opening brackets", Repeat("[a\n", 600) },
        { "link targets", Repeat("[a](b", 300) },
        { "link targets", Repeat("[a](", 300) },
        { "tags", "x " + Repeat("<?", 1000) },
        { "tags", "x" + Repeat("<!X ", 1000) },
        { "tags", Repeat("x <!--", 300) },
        { "tags", Repeat("x <![CDATA[", 300) },
        { "back-ticks", string.Concat(Enumerable.Range(1, 300).Select(length => new string('`', length) + "a")) },
        { "bare addresses", Repeat("http://a.b ", 1100) },
        { "bare addresses", Repeat("www.a.b\n", 1100) },
        { "quotations and lists", Repeat(">", 500) },
        { "quotations and lists", Repeat("- + ", 50) },
        { "quotations and lists", Stairs("- a\n", 100) },
        { "quotations and lists", Repeat("> 1. ", 100) },
        { "links and emphasis", Repeat("*a ", 60) + Repeat("b* ", 60) },
        { "links and emphasis", Repeat("![", 60) + "a" + Repeat("](b)", 60) },
        { "rows of a table", Repeat("|a", 100) + "|\n" + Repeat("|-", 100) + "|\n|b|\n" },
        { "tables and alerts", Repeat("|a|\n|-|\n|b|\n\n", 8000) },
        { "tables and alerts", Repeat("> [!NOTE]\n> a\n\n", 6000) },
    };

    [Theory]
    [MemberData(nameof(Hostile))]
    public void BeyondALimit_MarksAreTextAndReported(string marks, string text)
    {
        ParsedFile file = FormatTexts.Parse("---\ntitle: T\n---\nBefore.\n\n" + text + "\nbehind\n\nAfter *it*.", "corpus/a.md");

        Assert.Contains(file.Problems, problem => problem.Descriptor.Id == "CORPUS1124" && problem.Message.Contains(marks, StringComparison.Ordinal) && problem.Span.StartLine > 5);
        Assert.DoesNotContain(file.Problems, problem => problem.Descriptor.Id is "CORPUS1106" or "CORPUS9001");
        ParsedArticle article = Assert.Single(file.Articles);
        Assert.Equal(("Before.", "After it."), (article.Paragraphs[0], article.Paragraphs[^1]));
        Assert.Contains("behind", string.Concat(article.Paragraphs), StringComparison.Ordinal);
    }

    [Fact]
    public void ALimitIsReportedOnce_WhereItIsFirstReached() =>
        Assert.Equal(["CORPUS1124 3:3001"], Read.Problems("B.\n\n" + Repeat("*a ", 1200) + "\n\n" + Repeat("*a ", 1200)));

    [Theory]
    [InlineData("[a0]: b\n", "[a")]
    [InlineData("[a0]: <b> 'c'\n", "[a")]
    public void LinkDefinitionsOfALongParagraph_AllResolve(string line, string opening)
    {
        string definitions = string.Concat(Enumerable.Range(0, 1000).Select(i => line.Replace("0", $"{i}", StringComparison.Ordinal)));
        string links = string.Join("\n\n", Enumerable.Range(0, 1000).Select(i => $"{opening}{i}]"));

        ParsedArticle article = Read.Markdown("B.\n\n" + definitions + "\n\n" + links);

        Assert.Equal(1000, article.Markup!.Hyperlinks.Count(link => link.Url == "b"));
        Assert.Equal(1001, article.Paragraphs.Count);
    }

    [Fact]
    public void ALineOfManySetextHeadings_GivesThemAll() =>
        Assert.Equal(1000, Read.Markdown("B.\n\n" + Repeat("> a\n> =\n\nb\n-\n\n- c\n  ===\n\n", 334)).Markup!.Headings.Count - 2);

    [Fact]
    public void APageOfManyLinksIsNotNearALimit()
    {
        var table = new StringBuilder("| a | b |\n|---|---|\n");
        for (int i = 0; i < 3000; i++)
            table.Append("| **bold** [link](x.md) | http://a.b `code` [ref] |\n");

        Assert.Empty(Read.Problems("B.\n\n" + table + "\n[ref]: y.md"));
    }

    [Fact]
    public void EveryLimitHasATextThatReachesIt() =>
        Assert.All(
            typeof(MarkdownLimit).GetProperties().Where(property => property.PropertyType == typeof(MarkdownLimit)).Select(property => (MarkdownLimit)property.GetValue(null)!),
            limit => Assert.Contains(Hostile, row => limit.Marks.Contains(row.Data.Item1, StringComparison.Ordinal)));

    private static string Repeat(string piece, int count) => new StringBuilder().Insert(0, piece, count).ToString();

    private static string Stairs(string line, int count) => string.Concat(Enumerable.Range(0, count).Select(i => new string(' ', 2 * i) + line));
}
