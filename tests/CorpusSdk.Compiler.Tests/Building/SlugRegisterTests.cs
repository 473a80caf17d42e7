using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Building;

public class SlugRegisterTests
{
    [Fact]
    public void LaterArticlesOfOneHeadlineAreNumbered() =>
        Assert.Equal(["rivers", "rivers-2", "rivers-3"], SlugsOf("===\nTitle: Rivers\n\nA.\n\n===\nTitle: Rivers!\n\nB.\n\n===\nTitle: “Rivers”\n\nC."));

    [Fact]
    public void NumberThatIsTakenIsSkipped() =>
        Assert.Equal(["rivers-2", "rivers", "rivers-3"], SlugsOf("===\nTitle: Rivers 2\n\nA.\n\n===\nTitle: Rivers\n\nB.\n\n===\nTitle: Rivers\n\nC."));

    /// <summary>A slug that an author has set is an address in use: an article whose headline gives the same slug gets another one, above or below.</summary>
    [Fact]
    public void SlugThatAnAuthorSetIsNeverNumberedForAHeadline() =>
        Assert.Equal(["rivers-2", "rivers"], SlugsOf("===\nTitle: Rivers\n\nA.\n\n===\nTitle: Waters\nSlug: rivers\n\nB."));

    [Fact]
    public void FilesOfAnArchiveShareTheirSlugs() =>
        Assert.Equal(["rivers", "rivers-2"], Compile.Files(("corpus/n/a.txt", "Rivers\n\nA."), ("corpus/n/b.txt", "Rivers\n\nB.")).Archive.Articles.Select(article => article.Slug));

    /// <summary>The path of another file is an address, too, but nobody wrote it as one.</summary>
    [Fact]
    public void SlugThatIsWritten_BeatsThePathOfAnotherFile()
    {
        Compiled compiled = Compile.Files(("corpus/blog/a-about.md", "# About\n\nA."), ("corpus/blog/old-post.md", "---\nslug: a-about\n---\n\nB."));

        Assert.Equal(["a-about-2", "a-about"], compiled.Archive.Articles.Select(article => article.Slug));
        Problem problem = Assert.Single(compiled.Problems);
        Assert.Equal(("CORPUS1008", ProblemSeverity.Warning, "corpus/blog/a-about.md"), (problem.Descriptor.Id, problem.Descriptor.Severity, problem.File));
    }

    [Theory]
    [InlineData("swift", "swift")]
    [InlineData("Caf\u00E9", "cafe\u0301")]
    [InlineData("Old Post", "old-post")]
    public void TwoSlugsThatAreWrittenAndEqual_AreAnErrorAtTheSecond(string first, string second)
    {
        Compiled compiled = Compile.Files(("corpus/n/a.md", $"---\nslug: {first}\n---\n\nA."), ("corpus/n/b.md", $"---\ntitle: B\nslug: {second}\n---\n\nB."));

        Problem problem = Assert.Single(compiled.Problems, problem => problem.Descriptor.Id != "CORPUS1018");
        Assert.Equal(("CORPUS1033", "corpus/n/b.md", 3), (problem.Descriptor.Id, problem.File, problem.Span.StartLine));
        Assert.Contains("line 2 of corpus/n/a.md", problem.Message, StringComparison.Ordinal);
    }

    /// <summary>A number is given only when every article that can keep its slug has it.</summary>
    [Fact]
    public void ANumberNeverTakesASlugThatIsWritten() =>
        Assert.Equal(["rivers", "rivers-3", "rivers-2"], SlugsOf("===\nTitle: Rivers\n\nA.\n\n===\nTitle: Rivers\n\nB.\n\n===\nTitle: Seas\nSlug: rivers-2\n\nC."));

    [Fact]
    public void AnIdOfARecord_YieldsToASlugAndBeatsAHeadline() =>
        Assert.Equal(
            ["a-2", "a"],
            Compile.Files(("corpus/n.jsonl", """
                {"id": "a", "title": "One"}
                {"slug": "a", "title": "Two"}
                """)).Archive.Articles.Select(article => article.Slug));

    private static IEnumerable<string> SlugsOf(string text) => Compile.Text(text).Archive.Articles.Select(article => article.Slug);
}
