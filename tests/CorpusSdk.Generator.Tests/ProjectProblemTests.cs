using System.Globalization;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests;

/// <summary>Projects that archives cannot be generated into, or not as they were asked for.</summary>
public class ProjectProblemTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp11, "C# 11.0")]
    [InlineData(LanguageVersion.CSharp7_3, "C# 7.3")]
    [InlineData(LanguageVersion.CSharp7, "C# 7")]
    public void OldLanguage_IsTheOnlyProblem(LanguageVersion version, string shown)
    {
        GeneratorRun run = (Harbours() with { LanguageVersion = version }).Run();

        Assert.Equal(["CORPUS2001"], run.DiagnosticIds);
        Assert.Contains($"with {shown},", MessageOf(run), StringComparison.Ordinal);
        Assert.Empty(run.HintNames);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public void NewLanguage_IsNoProblem(LanguageVersion version)
    {
        GeneratorRun run = (Harbours() with { LanguageVersion = version }).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["SmallHarbours"], run.Archives);
    }

    [Fact]
    public void MissingRuntime_IsTheOnlyProblem()
    {
        GeneratorRun run = (Harbours() with { References = References.Framework }).Run();

        Assert.Equal(["CORPUS2004"], run.DiagnosticIds);
        Assert.Empty(run.HintNames);
    }

    [Theory]
    [InlineData("class")]
    [InlineData("My.class")]
    [InlineData("1st")]
    [InlineData("My..Texts")]
    [InlineData(".My")]
    [InlineData("My Texts")]
    [InlineData("@class")]
    [InlineData("My;{}")]
    public void UnusableNamespace_IsReportedAndTheDefaultTaken(string name)
    {
        GeneratorRun run = Harbours().Set("CorpusRootNamespace", name).Run();

        Assert.Equal(["CORPUS2003"], run.DiagnosticIds);
        Assert.Contains($"'{name}'", MessageOf(run), StringComparison.Ordinal);
        Assert.NotNull(run.Compilation.GetTypeByMetadataName("Corpus.SmallHarbours"));
    }

    [Fact]
    public void UnknownVisibility_IsReportedAndTheDefaultTaken()
    {
        GeneratorRun run = Harbours().Set("CorpusVisibility", "protected").Run();

        Assert.Equal(["CORPUS2005"], run.DiagnosticIds);
        Assert.Equal(Accessibility.Internal, run.Compilation.GetTypeByMetadataName("Corpus.SmallHarbours")!.DeclaredAccessibility);
    }

    [Theory]
    [InlineData("public", Accessibility.Public)]
    [InlineData("Public", Accessibility.Public)]
    [InlineData("internal", Accessibility.Internal)]
    [InlineData(" ", Accessibility.Internal)]
    public void Visibility_IsThatOfTheArchive(string visibility, Accessibility expected)
    {
        GeneratorRun run = Harbours().Set("CorpusVisibility", visibility).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(expected, run.Compilation.GetTypeByMetadataName("Corpus.SmallHarbours")!.DeclaredAccessibility);
    }

    [Theory]
    [InlineData("[assembly: System.CLSCompliant(true)]")]
    [InlineData("[assembly: System.CLSCompliant(false)]")]
    public void ClsCompliance_GivesNoWarnings(string code) => (Harbours().Public() with { Code = code }).Run();

    private static CorpusProject Harbours() => CorpusProject.Of(SampleTexts.Harbours);

    private static string MessageOf(GeneratorRun run) => run.Diagnostics.Single().GetMessage(CultureInfo.InvariantCulture);
}
