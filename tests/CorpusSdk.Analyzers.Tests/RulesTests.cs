using System.Runtime.CompilerServices;
using CorpusSdk.Compiler.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>The rules in the catalogue, in the analyzers and in the list of releases are the same.</summary>
public class RulesTests
{
    private static IEnumerable<ProblemDescriptor> Catalogue => ProblemCatalog.All.Where(problem => problem.Id.StartsWith("CORPUS22", StringComparison.Ordinal));

    [Fact]
    public void TheAnalyzers_ReportWhatTheCatalogueHas() => Assert.Equal(
        Catalogue.Select(problem => (problem.Id, problem.Title, problem.MessageFormat, problem.Severity.ToString())),
        typeof(Rules).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)))
            .SelectMany(type => ((DiagnosticAnalyzer)Activator.CreateInstance(type)!).SupportedDiagnostics)
            .OrderBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => (rule.Id, rule.Title.ToString(), rule.MessageFormat.ToString(), rule.DefaultSeverity.ToString())));

    [Fact]
    public void TheListOfReleases_HasThemWithTheirTitles() => Assert.Equal(
        Catalogue.Select(problem => $"{problem.Id} | Corpus | {problem.Severity} | {problem.Title}"),
        File.ReadLines(Path.Combine(Folder(), "../../generator/CorpusSdk.Analyzers/AnalyzerReleases.Unshipped.md")).Where(line => line.StartsWith("CORPUS", StringComparison.Ordinal)));

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
