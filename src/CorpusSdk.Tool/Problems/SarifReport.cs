using CorpusSdk.Compiler.Problems;
using CorpusSdk.Tool.Documents;

namespace CorpusSdk.Tool.Problems;

/// <summary>Problems as a SARIF log, for services that keep and compare them.</summary>
internal static class SarifReport
{
    private const string ToolName = "corpus";

    /// <summary>Makes the log. Files are relative to the current folder, which should be the root of the repository.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="version">The version of this program.</param>
    public static SarifLog Create(CheckReport report, string version)
    {
        List<ProblemDescriptor> rules = [.. report.Problems.Select(problem => problem.Descriptor).Distinct().OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        SarifRule[] described = [.. rules.Select(rule => new SarifRule(rule.Id, new SarifText(rule.Title), new SarifConfiguration(Level(rule.Severity)), HelpLink.Of(rule.Id)))];
        SarifResult[] results = [.. report.Problems.Select(problem => new SarifResult(
            problem.Descriptor.Id,
            rules.IndexOf(problem.Descriptor),
            Level(problem.Severity),
            new SarifText(problem.Message),
            problem.File is null ? [] : [new SarifLocation(new SarifPhysicalLocation(new SarifArtifact(Uri(problem.File)), Region(problem.Span)))]))];
        return new SarifLog([new SarifRun(new SarifTool(new SarifDriver(ToolName, version, described)), results)]);
    }

    private static SarifRegion? Region(ProblemSpan? place) => place is not { } span
        ? null
        : span.Length == 0
            ? new SarifRegion(span.StartLine, span.StartColumn, null, null)
            : new SarifRegion(span.StartLine, span.StartColumn, span.EndLine, span.EndColumn);

    private static string Uri(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));

    private static string Level(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "note",
    };
}
