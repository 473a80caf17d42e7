using CorpusSdk.Compiler.Problems;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Problems;

/// <summary>What a check found.</summary>
/// <param name="Source">What was checked.</param>
/// <param name="Problems">All problems, by file and place.</param>
internal sealed record CheckReport(Source Source, IReadOnlyList<ShownProblem> Problems)
{
    /// <summary>Makes the report.</summary>
    /// <param name="source">What was checked.</param>
    /// <param name="workingFolder">The folder that paths are shown from.</param>
    /// <param name="isStrict">Whether warnings are errors.</param>
    public static CheckReport Create(Source source, string workingFolder, bool isStrict) => new(source, [.. source.Problems.Select(found => new ShownProblem(
        found,
        found.AbsolutePath is null ? null : Path.GetRelativePath(workingFolder, found.AbsolutePath).Replace('\\', '/'),
        isStrict && found.Severity == ProblemSeverity.Warning ? ProblemSeverity.Error : found.Severity))]);

    /// <summary>How many problems have a severity.</summary>
    public int Count(ProblemSeverity severity) => Problems.Count(problem => problem.Severity == severity);

    /// <summary>The report for programs.</summary>
    public CheckDocument ToDocument() => new(
        Count(ProblemSeverity.Error),
        Count(ProblemSeverity.Warning),
        Count(ProblemSeverity.Info),
        Source.FileCount,
        Source.Archives.Count,
        Source.Archives.Sum(archive => archive.Count),
        [.. Problems.Select(problem => problem.ToDocument())]);
}
