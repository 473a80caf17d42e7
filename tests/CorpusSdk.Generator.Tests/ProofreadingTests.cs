using CorpusSdk.Generator.Tests.Support;

namespace CorpusSdk.Generator.Tests;

/// <summary>What the proofreader finds, through the generator.</summary>
public class ProofreadingTests
{
    private const string Wrong = "# The harbour\n\nWe met the the \u0441hief.\n";

    [Fact]
    public void AFaultIsADiagnosticAtItsPlace() =>
        Assert.Equal(["CORPUS1041 Warning 2,15", "CORPUS1043 Info 2,11"], Found(new CorpusProject().Add("corpus/a.md", Wrong).Run()));

    [Fact]
    public void AMendedFault_IsGone() =>
        Assert.Empty(Found(new CorpusProject().Add("corpus/a.md", Wrong).Run().Continue(project => project.Edit("corpus/a.md", "# The harbour\n\nWe met the chief.\n"))));

    private static string[] Found(GeneratorRun run) =>
        [.. run.Diagnostics.Select(problem => FormattableString.Invariant($"{problem.Id} {problem.Severity} {problem.Location.GetLineSpan().StartLinePosition}")).Order(StringComparer.Ordinal)];
}
