using CorpusSdk.Compiler.Problems;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Tests.Sources;

/// <summary>Severities that files beside the texts settle.</summary>
public sealed class SeverityTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().Write("corpus/old/empty.md", "").Write("corpus/new/empty.md", "").Write(".editorconfig", "root = true\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("[corpus/old/**.md]\ncorpus_severity.CORPUS1001 = none", "", "new Warning")]
    [InlineData("[corpus/old/**.md]\ncorpus_severity.corpus1001 = error", "", "new Warning, old Error")]
    [InlineData("[*.md]\ncorpus_severity.CORPUS1001 = suggestion\n[corpus/new/*]\ncorpus_severity.CORPUS1001 = error", "", "new Error, old Info")]
    [InlineData("", "is_global = true\ndotnet_diagnostic.CORPUS1001.severity = error", "new Error, old Error")]
    [InlineData("[corpus/old/*]\ncorpus_severity.CORPUS1001 = none", "dotnet_diagnostic.CORPUS1001.severity = error", "new Error")]
    [InlineData("[*.md]\ncorpus_severity.CORPUS1001 = unheard-of", "", "new Warning, old Warning")]
    public void Severities_FollowEditorConfigAndGlobalConfig(string editorConfig, string globalConfig, string expected)
    {
        _folder.Write(".editorconfig", "root = true\n" + editorConfig).Write(".globalconfig", globalConfig);

        IReadOnlyList<FoundProblem> problems = TextSourceTests.Open(_folder.Path).Problems;

        Assert.Equal(expected, string.Join(", ", problems.Select(problem => $"{Path.GetFileName(Path.GetDirectoryName(problem.AbsolutePath))} {problem.Severity}")));
    }

    [Fact]
    public void TheNearestFile_Counts()
    {
        _folder.Write(".editorconfig", "root = true\n[*.md]\ncorpus_severity.CORPUS1001 = none").Write("corpus/old/.editorconfig", "[*.md]\ncorpus_severity.CORPUS1001 = error");

        Assert.Equal(ProblemSeverity.Error, Assert.Single(TextSourceTests.Open(_folder.Path).Problems).Severity);
    }

    [Theory]
    [InlineData("*.md", "deep/er/a.md", true)]
    [InlineData("*.md", "a.mdx", false)]
    [InlineData("/*.md", "deep/a.md", false)]
    [InlineData("corpus/*.md", "corpus/a.md", true)]
    [InlineData("corpus/*.md", "corpus/deep/a.md", false)]
    [InlineData("corpus/**/*.md", "corpus/a.md", true)]
    [InlineData("corpus/**/*.md", "corpus/deep/er/a.md", true)]
    [InlineData("corpus/**.md", "corpus/deep/a.md", true)]
    [InlineData("*.{md,txt}", "a.txt", true)]
    [InlineData("*.{md,txt}", "a.csv", false)]
    [InlineData("?.md", "ab.md", false)]
    [InlineData("[ab].md", "b.md", true)]
    [InlineData("[!ab].md", "b.md", false)]
    [InlineData("a+(b).md", "a+(b).md", true)]
    [InlineData("[unclosed", "[unclosed", true)]
    [InlineData("{unclosed", "{unclosed", true)]
    public void APattern_MatchesAsInEditorConfig(string pattern, string path, bool expected) =>
        Assert.Equal(expected, new ConfigSection(pattern, []).Matches(path));
}
