using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>How HTML within Markdown is treated.</summary>
internal enum RawHtml
{
    /// <summary>Tags are left out, and the text between them stays.</summary>
    Strip,

    /// <summary>Tags are shown as text.</summary>
    Escape,

    /// <summary>Everything stays as it is, scripts included.</summary>
    Keep,
}

/// <summary>Reads the metadata <c>RawHtml</c>.</summary>
internal static class RawHtmlPolicy
{
    /// <summary>The policy of a file; an unknown one is reported.</summary>
    public static RawHtml Read(ParseOptions options, FileReport report)
    {
        switch (options.RawHtml?.Trim().ToLowerInvariant())
        {
            case null or "" or "strip":
                return RawHtml.Strip;
            case "escape":
                return RawHtml.Escape;
            case "keep":
                return RawHtml.Keep;
            default:
                report.Add(ProblemCatalog.UnknownRawHtml, ProblemSpan.StartOfFile, options.RawHtml!);
                return RawHtml.Strip;
        }
    }
}
