using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>The fields above a body, and where the body begins.</summary>
/// <param name="Entries">Keys and values in order; empty if there are none or they could not be read.</param>
/// <param name="BodyLine">The index of the first line of the body; the number of lines where there is no body.</param>
internal sealed record FrontMatter(IReadOnlyList<FieldEntry> Entries, int BodyLine)
{
    private const string YamlFence = "---";
    private const string YamlEnd = "...";
    private const string TomlFence = "+++";

    /// <summary>Whether the first line of a file is a fence.</summary>
    public static bool StartsWithFence(SourceFile file) => IsFence(file, 0, YamlFence) || IsFence(file, 0, TomlFence);

    /// <summary>Whether a file begins with a fence, and a line below it closes that.</summary>
    public static bool IsFenced(SourceFile file) => StartsWithFence(file) && FindEnd(file) > 0;

    /// <summary>Reads the front matter: YAML or TOML between fences, or a header block.</summary>
    public static FrontMatter Read(SourceFile file, LineFeedText text, FileReport report)
    {
        if (!StartsWithFence(file))
        {
            if (HeaderBlock.Read(file, text, report) is { } header)
                return header;
            MisplacedFence.Report(file, report, isMarkdown: true);
            return new FrontMatter([], 0);
        }

        SourceLine first = file.Lines[0];
        int end = FindEnd(file);
        string fence = file.Text.Substring(first.Start, first.End - first.Start);
        if (end < 0)
        {
            report.Add(ProblemCatalog.UnclosedFrontMatter, SourceFile.SpanOf(first), fence);
            return new FrontMatter([], 0);
        }

        (int start, int stop) = (text.LineStart(1), text.LineStart(end));
        IReadOnlyList<FieldEntry>? entries = fence == YamlFence
            ? YamlFieldReader.Read(text, start, stop, report)
            : TomlFieldReader.Read(text, start, stop, report);
        if (entries is null)
        {
            // Two rules across the page with text between them, more likely than not.
            report.Add(ProblemCatalog.FrontMatterWithoutKeys, SourceFile.SpanOf(first), fence);
            return new FrontMatter([], 0);
        }

        report.AddStretch(TextElementKind.Marker, first.Start, first.End);
        int endOfFields = file.Lines[end].LineStart;
        AddStretches(entries, endOfFields, report);
        report.AddStretch(TextElementKind.Marker, file.Lines[end].Start, file.Lines[end].End);
        return new FrontMatter(entries, end + 1);
    }

    /// <summary>Marks each field, up to the next one.</summary>
    public static void AddStretches(IReadOnlyList<FieldEntry> entries, int end, FileReport report)
    {
        // The parts of a TOML table may be apart, and the fields of an anchor are elsewhere.
        int[] starts = [.. entries.Select(entry => entry.KeyPlace.Start).Where(start => start < end).Distinct().OrderBy(start => start)];
        for (int i = 0; i < starts.Length; i++)
            report.AddStretch(TextElementKind.Field, starts[i], i + 1 < starts.Length ? starts[i + 1] : end);
    }

    private static int FindEnd(SourceFile file)
    {
        bool isToml = IsFence(file, 0, TomlFence);
        for (int i = 1; i < file.Lines.Count; i++)
        {
            if (isToml ? IsFence(file, i, TomlFence) : IsFence(file, i, YamlFence) || IsFence(file, i, YamlEnd))
                return i;
        }

        return -1;
    }

    // White space before it makes it something else; after it, nobody sees it.
    private static bool IsFence(SourceFile file, int index, string fence)
    {
        SourceLine line = file.Lines[index];
        return line.Start == line.LineStart && line.End - line.Start == fence.Length && string.CompareOrdinal(file.Text, line.Start, fence, 0, fence.Length) == 0;
    }
}
