using System.Globalization;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Tool.Problems;

/// <summary>Problems as commands of a GitHub workflow, which shows them beside the lines of a pull request.</summary>
internal static class GitHubReport
{
    /// <summary>Writes a line for each problem.</summary>
    public static void Write(CheckReport report, TextWriter writer)
    {
        foreach (ShownProblem problem in report.Problems)
            writer.WriteLine($"::{Command(problem.Severity)} {string.Join(',', Properties(problem))}::{Escape(problem.Message)}");
    }

    private static string Command(ProblemSeverity severity) => severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "notice",
    };

    private static IEnumerable<string> Properties(ShownProblem problem)
    {
        if (problem.File is not null)
            yield return Property("file", problem.File);
        if (problem.Span is { } span)
        {
            yield return Property("line", Number(span.StartLine));
            // Columns count within one line only.
            if (span.EndLine == span.StartLine)
            {
                yield return Property("col", Number(span.StartColumn));
                yield return Property("endColumn", Number(span.EndColumn));
            }
            else
            {
                yield return Property("endLine", Number(span.EndLine));
            }
        }

        yield return Property("title", problem.Descriptor.Id);
    }

    private static string Property(string name, string value) =>
        $"{name}={Escape(value).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal)}";

    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
