using System.Globalization;
using System.Text;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Tool.Layout;
using CorpusSdk.Tool.Problems;
using CorpusSdk.Tool.Site;
using static CorpusSdk.Reader.Web.Texts.HtmlText;

namespace CorpusSdk.Tool.Serving;

/// <summary>What a served page has at its end: the problems of the texts, and the script that waits for changes.</summary>
internal static class LiveTrailer
{
    /// <summary>The script's name.</summary>
    public const string Script = "live.js";

    /// <summary>Where the script hears of changes.</summary>
    public const string Events = SiteAddresses.Assets + "events";

    /// <summary>The HTML. Like messages of compilers, it is in English.</summary>
    /// <param name="problems">The problems; what was settled by rule is left out.</param>
    /// <param name="failure">Why the texts cannot be read at all; null if they can.</param>
    /// <param name="version">The state that the page shows.</param>
    /// <param name="addresses">Where things are.</param>
    public static string Write(IReadOnlyList<ShownProblem> problems, string? failure, long version, SiteAddresses addresses)
    {
        var html = new StringBuilder();
        ShownProblem[] shown = [.. problems.Where(problem => problem.Severity is ProblemSeverity.Error or ProblemSeverity.Warning).OrderByDescending(problem => problem.Severity == ProblemSeverity.Error)];
        if (shown.Length > 0 || failure is not null)
        {
            int errors = shown.Count(problem => problem.Severity == ProblemSeverity.Error);
            html.Append($"<aside class=\"problems\" lang=\"en\" aria-label=\"Problems\"><details{(errors > 0 || failure is not null ? " open" : "")}><summary>{Encode(Heading(errors, shown.Length - errors, failure))}</summary><ol>\n");
            if (failure is not null)
                html.Append($"<li>{Encode(failure)}</li>\n");
            foreach (ShownProblem problem in shown)
                html.Append($"<li><code>{Encode(PlaceOf(problem))}</code><br><strong>{problem.SeverityName} {problem.Descriptor.Id}</strong> {Encode(problem.Message)}</li>\n");
            html.Append("</ol></details></aside>\n");
        }

        html.Append(CultureInfo.InvariantCulture, $"<script src=\"{Encode(addresses.Of(SiteAddresses.Assets + Script))}\" data-version=\"{version}\" data-events=\"{Encode(addresses.Of(Events))}\" defer></script>\n");
        return html.ToString();
    }

    private static string Heading(int errors, int warnings, string? failure)
    {
        string[] parts = [.. ((string[])[errors > 0 ? Numbers.Count(errors, "error") : "", warnings > 0 ? Numbers.Count(warnings, "warning") : ""]).Where(part => part.Length > 0)];
        return parts.Length > 0 ? string.Join(", ", parts) : failure is null ? "" : "The texts cannot be read";
    }

    private static string PlaceOf(ShownProblem problem) =>
        problem.Span is { } span ? string.Create(CultureInfo.InvariantCulture, $"{problem.File}:{span.StartLine}:{span.StartColumn}") : problem.File ?? "corpus";
}
