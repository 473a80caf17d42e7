using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Proofreading;

public class RepeatedArticlesTests
{
    private static readonly string Long = string.Join(' ', Enumerable.Range(0, 200).Select(i => $"word{i * 7919 % 1000}")) + ".";

    [Fact]
    public void TheSameBodyUnderAnotherHeadline_IsReportedAtTheLater()
    {
        Problem problem = Assert.Single(Find(("a.jsonl", Record("One", Long) + Record("Two", Long))));

        Assert.Equal(("CORPUS1047", 2), (problem.Descriptor.Id, problem.Span.StartLine));
        Assert.Contains("line 1 of corpus/set/a.jsonl", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameBodyInAnotherFileOfTheArchive_IsReported() =>
        Assert.Equal("corpus/set/b.txt", Assert.Single(Find(("a.txt", "A headline of one\n\n" + Long), ("b.txt", "A headline of another\n\n" + Long))).File);

    [Fact]
    public void NearlyTheSameBody_IsReportedWithTheShare()
    {
        Problem problem = Assert.Single(Find(("a.jsonl", Record("One", Long) + Record("Two", Long.Replace("word0 ", "other ", StringComparison.Ordinal)))));

        Assert.Equal("CORPUS1048", problem.Descriptor.Id);
        Assert.StartsWith("98 of 100 phrases", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ThreeOfAKind_GiveTwoReports() =>
        Assert.Equal(["CORPUS1047", "CORPUS1047"], Find(("a.jsonl", Record("One", Long) + Record("Two", Long) + Record("Three", Long))).Select(problem => problem.Descriptor.Id));

    [Theory]
    [InlineData("A short notice that is the same each week.")]
    [InlineData("")]
    public void ShortBodies_MayBeTheSame(string body) => Assert.Empty(Find(("a.jsonl", Record("One", body) + Record("Two", body))));

    [Fact]
    public void BodiesWithHalfOfTheirTextInCommon_AreNotReported()
    {
        string half = string.Join(' ', Long.Split(' ').Take(100)) + " ";
        string other = string.Join(' ', Enumerable.Range(0, 100).Select(i => $"other{i}"));

        Assert.Empty(Find(("a.jsonl", Record("One", Long) + Record("Two", half + other))));
    }

    [Fact]
    public void PagesOfMarkdown_AreReportedIfTheirTitleIsTheSameAsWell()
    {
        Assert.Empty(Find(("a.md", "# One\n\n" + Long), ("b.md", "# Two\n\n" + Long)));
        Assert.Equal("CORPUS1047", Assert.Single(Find(("a.md", "# One\n\n" + Long), ("b.md", "# One\n\n" + Long))).Descriptor.Id);
    }

    [Fact]
    public void ATitleThatManyPagesHave_DoesNotTellThemApart() =>
        Assert.Empty(Find([("a.md", "## Description\n\n" + Long), ("b.md", "## Description\n\n" + Long), .. Enumerable.Range(0, 3).Select(i => ($"c{i}.md", $"## Description\n\nIt is number {i}."))]));

    private static string Record(string title, string body) => $$"""{"slug": "{{title}}", "title": "{{title}}", "body": "{{body}}"}""" + "\n";

    private static Problem[] Find(params (string Name, string Text)[] files) =>
        [.. Compile.Files(files.Select(file => ("corpus/set/" + file.Name, file.Text))).Problems.Where(problem => problem.Descriptor.Id is "CORPUS1047" or "CORPUS1048")];
}
