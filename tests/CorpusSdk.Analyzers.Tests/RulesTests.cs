using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CorpusSdk.Compiler.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>The rules in the catalogue, in the analyzers and in the list of releases are the same.</summary>
public partial class RulesTests
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

    [Fact]
    public void ThePage_HasARowForEachRule() => Assert.Equal(
        Catalogue.Select(problem => $"| [{problem.Id}](diagnostics/{problem.Id}.md) | {(problem.Severity == ProblemSeverity.Info ? "suggestion" : problem.Severity.ToString().ToLowerInvariant())} |"),
        Page().Where(line => line.StartsWith("| [CORPUS", StringComparison.Ordinal)).Select(line => string.Join('|', line.Split('|').Take(3)) + "|"));

    [Fact]
    public void ThePage_SaysWhichProblemsHaveAFix() => Assert.Equal(
        typeof(CodeFixes.NearestTextFix).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)))
            .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds)
            .Order(StringComparer.Ordinal),
        Page()
            .SkipWhile(line => line != "## Fixes")
            .Where(line => line.StartsWith("| CORPUS", StringComparison.Ordinal))
            .SelectMany(line => Id().Matches(line.Split('|')[1]).Select(id => id.Value))
            .Order(StringComparer.Ordinal));

    private static IEnumerable<string> Page() => File.ReadLines(Path.Combine(Folder(), "../../docs/analyzers.md"));

    [GeneratedRegex("(CORPUS|CS)[0-9]{4}")]
    private static partial Regex Id();

    private static string Folder([CallerFilePath] string thisFile = "") => Path.GetDirectoryName(thisFile)!;
}
