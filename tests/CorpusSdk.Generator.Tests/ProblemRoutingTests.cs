using System.Collections.Immutable;
using System.Globalization;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>Problems of texts as diagnostics of the compiler: their places, and how severe they are.</summary>
public class ProblemRoutingTests
{
    private const string Path = CorpusProject.DefaultFolder + "corpus/ferries.txt";

    private static readonly string Dangling = SampleTexts.Archive("Ferries") + "\n  Read more\n";

    [Fact]
    public void PlaceIsThatInTheTextFile()
    {
        FileLinePositionSpan place = Assert.Single(CorpusProject.Of(Dangling).Run().Diagnostics).Location.GetLineSpan();

        Assert.Equal(CorpusProject.DefaultFolder + "corpus/harbours.txt", place.Path);
        Assert.Equal((6, 2, 6, 11), (place.StartLinePosition.Line, place.StartLinePosition.Character, place.EndLinePosition.Line, place.EndLinePosition.Character));
    }

    [Fact]
    public void SpanIsThatInTheTextFile()
    {
        Location location = Assert.Single(CorpusProject.Of(Dangling).Run().Diagnostics).Location;

        Assert.Equal(LocationKind.ExternalFile, location.Kind);
        Assert.Equal("Read more", Dangling.Substring(location.SourceSpan.Start, location.SourceSpan.Length));
    }

    [Fact]
    public void PlaceMovesWithTheText()
    {
        GeneratorRun run = CorpusProject.Of(Dangling).Run().Continue(project => project.Edit("corpus/harbours.txt", "\n" + Dangling));

        Assert.Equal(7, Assert.Single(run.Diagnostics).Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress, null)]
    [InlineData(ReportDiagnostic.Info, DiagnosticSeverity.Info)]
    [InlineData(ReportDiagnostic.Error, DiagnosticSeverity.Error)]
    public void SeverityIsWhatTheProjectSets(ReportDiagnostic option, DiagnosticSeverity? expected)
    {
        CorpusProject project = CorpusProject.Of("") with { Severities = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CORPUS1001", option) };

        Assert.Equal(expected, project.Run().Diagnostics.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void WarningsAreErrorsWhereTheProjectTreatsThemSo() =>
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single((CorpusProject.Of("") with { GeneralSeverity = ReportDiagnostic.Error }).Run().Diagnostics).Severity);

    [Fact]
    public void InformationStaysSoWhereWarningsAreErrors()
    {
        CorpusProject project = CorpusProject.Of("===\nTitle: One\nSlug: One\n\nBody.\n") with { GeneralSeverity = ReportDiagnostic.Error };

        Diagnostic problem = Assert.Single(project.Run().Diagnostics);
        Assert.Equal(("CORPUS1018", DiagnosticSeverity.Info), (problem.Id, problem.Severity));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", DiagnosticSeverity.Hidden)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("ERROR", DiagnosticSeverity.Error)]
    [InlineData(" error ", DiagnosticSeverity.Error)]
    [InlineData("default", DiagnosticSeverity.Warning)]
    [InlineData("loud", DiagnosticSeverity.Warning)]
    public void SeverityIsWhatTheFilesOptionSays(string level, DiagnosticSeverity? expected)
    {
        CorpusProject project = new CorpusProject().Add(CorpusText.Create(Path, "").With("corpus_severity.CORPUS1001", level));

        Assert.Equal(expected, project.Run().Diagnostics.SingleOrDefault()?.Severity);
    }

    [Fact]
    public void OptionOfOneFile_LeavesOtherFilesAlone()
    {
        CorpusProject project = new CorpusProject()
            .Add(CorpusText.Create(Path, "").With("corpus_severity.CORPUS1001", "none"))
            .Add("corpus/bridges.txt", "");

        Assert.Equal(CorpusProject.DefaultFolder + "corpus/bridges.txt", Assert.Single(project.Run().Diagnostics).Location.GetLineSpan().Path);
    }

    [Fact]
    public void OptionOfOneId_LeavesOtherIdsAlone()
    {
        CorpusProject project = new CorpusProject().Add(CorpusText.Create(Path, Dangling).With("corpus_severity.CORPUS1001", "none"));

        Assert.Equal(["CORPUS1004"], project.Run().DiagnosticIds);
    }

    [Theory]
    [InlineData("CORPUS1008", "===\nTitle: One\n\nBody.\n\n===\nTitle: One\n\nBody.\n")]
    [InlineData("CORPUS1015", "Category Archive : Articles\n\nA ferry that carries nobody still keeps to its timetable\n\nIt sails at noon.\n")]
    public void OptionOfAFile_CountsForProblemsThatComeUpLater(string id, string text)
    {
        CorpusText file = CorpusText.Create(Path, text);

        Assert.Equal([id], new CorpusProject().Add(file).Run().DiagnosticIds);
        Assert.Empty(new CorpusProject().Add(file.With("corpus_severity." + id, "none")).Run().DiagnosticIds);
    }

    [Fact]
    public void BracesInATextStayAsTheyAre()
    {
        Diagnostic problem = Assert.Single(CorpusProject.Of("===\nTitle: One\nSlug: {0} {x} }{\n\nBody.\n").Run().Diagnostics);

        Assert.StartsWith("'{0} {x} }{' is not a valid slug", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoFilesOfOnePath_AreNotLostInSilence()
    {
        // On other roots than the project, where no relative path leads to them.
        GeneratorRun run = new CorpusProject()
            .Add(CorpusText.Create("/mnt/a/ferries.txt", SampleTexts.Archive("Ferries")))
            .Add(CorpusText.Create("/mnt/b/ferries.txt", SampleTexts.Archive("Bridges")))
            .Run();

        Assert.Equal(["Ferries"], run.Archives);
        Diagnostic problem = Assert.Single(run.Diagnostics);
        Assert.Equal(("CORPUS1012", "/mnt/b/ferries.txt"), (problem.Id, problem.Location.GetLineSpan().Path));
    }

    [Fact]
    public void AFileThatIsGivenTwice_IsReadOnce()
    {
        GeneratorRun run = CorpusProject.Of(SampleTexts.Harbours).Add("corpus/harbours.txt", SampleTexts.Harbours).Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["SmallHarbours"], run.Archives);
    }
}
