using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Tests.Parsing.Formats;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Problems;

/// <summary>A thousand problems of one kind are a hundred, and the number of the others.</summary>
public class ProblemBoundTests
{
    [Fact]
    public void AsManyAsThereMayBe_AreAllListed() => Assert.Equal(ProblemBound.Maximum, Read.Problems(RepeatedKeys(ProblemBound.Maximum)).Length);

    [Fact]
    public void MoreThanThat_AreCounted()
    {
        EquatableArray<Problem> problems = FormatTexts.Parse(RepeatedKeys(8_000), "corpus/a.md").Problems;

        Assert.Equal(ProblemBound.Maximum + 1, problems.Count);
        Assert.Equal("corpus/a.md(104,1): warning CORPUS1027: From here on, the file has 7900 more problems of the kind CORPUS1022 (A field is given twice), which are not listed: mend those above, and build again", problems[^1].ToString());
    }

    [Fact]
    public void AnotherKind_IsListedAllTheSame()
    {
        string table = "title,note\n" + string.Concat(Enumerable.Repeat("a,\"b\" c\n", 300)) + "a,\"open\n";

        Assert.Equal(["CORPUS1027", "CORPUS1114", "CORPUS1129"], Read.Problems(table, "corpus/a.csv").Select(problem => problem[..10]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ProblemsOfAnArchive_AreCountedForEachFile()
    {
        Compiled compiled = Compile.Files(("corpus/a.jsonl", string.Concat(Enumerable.Repeat("{\"title\": \"The swift\"}\n", 1_000))));

        Assert.Equal((ProblemBound.Maximum, 1), (compiled.ProblemIds.Count(id => id == "CORPUS1008"), compiled.ProblemIds.Count(id => id == "CORPUS1027")));
    }

    private static string RepeatedKeys(int count) => $"---\ntitle: A\nkey: 0\n{string.Concat(Enumerable.Repeat("key: 1\n", count))}---\nText.\n";

    [Fact]
    public void ManyHintsAreAHint()
    {
        string text = string.Concat(Enumerable.Repeat("The river is is long.\n\n", ProblemBound.Maximum + 20));

        string last = Read.Problems(text, "corpus/a.txt")[^1];

        Assert.StartsWith("CORPUS1038", last, StringComparison.Ordinal);
    }
}
