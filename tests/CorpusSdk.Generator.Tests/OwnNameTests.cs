using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>What a project calls as the archives' namespace is called.</summary>
public class OwnNameTests
{
    [Theory]
    [InlineData("namespace MyApp.Corpus { internal static class Texts; }", "global::Corpus.Harbours")]
    [InlineData("namespace MyApp { namespace Corpus { internal static class Texts; } }", "global::Corpus.Harbours")]
    [InlineData("namespace MyApp.Corpus.Tools { internal static class Texts; }", "CorpusRootNamespace")]
    public void ANamespaceThatHidesTheArchives_IsReportedWithTheCure(string code, string cure)
    {
        GeneratorRun run = (CorpusProject.Of(SampleTexts.Archive("Harbours")) with { Code = code }).Run();

        Diagnostic problem = Assert.Single(run.Diagnostics);
        Assert.Equal("CORPUS2018", problem.Id);
        Assert.Contains("'MyApp.Corpus'", problem.GetMessage(null), StringComparison.Ordinal);
        Assert.Contains(cure, problem.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("namespace MyApp.CorpusTools { internal static class Texts; }")]
    [InlineData("namespace MyApp { internal static class Corpus; }")]
    [InlineData("namespace Corpus { internal static class More; }")]
    public void OtherNames_AreNoClash(string code) =>
        Assert.Empty((CorpusProject.Of(SampleTexts.Archive("Harbours")) with { Code = code }).Run().Diagnostics);

    [Fact]
    public void AnotherRootNamespace_SettlesIt() =>
        Assert.Empty((CorpusProject.Of(SampleTexts.Archive("Harbours")).Set("CorpusRootNamespace", "Mine") with { Code = "namespace MyApp.Corpus { internal static class Texts; }" }).Run().Diagnostics);
}
