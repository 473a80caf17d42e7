using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Reads the metadata <c>BodyFormat</c>: how the bodies of records are written.</summary>
internal static class BodyFormat
{
    /// <summary>Whether bodies are Markdown, rather than plain text; an unknown format is reported, and is plain text.</summary>
    public static bool IsMarkdown(ParseOptions options, FileReport report)
    {
        switch (options.BodyFormat?.Trim().ToLowerInvariant())
        {
            case null or "" or "text":
                return false;
            case "markdown":
                return true;
            default:
                report.Add(ProblemCatalog.UnknownBodyFormat, ProblemSpan.StartOfFile, options.BodyFormat!);
                return false;
        }
    }
}
