using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Tool.Layout;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace CorpusSdk.Tool.Problems;

/// <summary>Problems for people: as compilers print them, with the line of the text below each, and the place marked.</summary>
/// <param name="report">What was found.</param>
/// <param name="showsInfos">Whether what was settled by rule is shown; otherwise it is only counted, as a build does not show it either.</param>
internal sealed class TextReport(CheckReport report, bool showsInfos)
{
    private const string Indent = "    ";
    private const int MaxExcerptInChars = 100;

    // Enough to see what comes before the place.
    private const int CharsBeforePlace = 40;

    private string? _path;
    private string[] _lines = [];

    /// <summary>Writes all problems, and then how many there are.</summary>
    public void WriteTo(IAnsiConsole console)
    {
        foreach (ShownProblem problem in report.Problems.Where(problem => showsInfos || problem.Severity != ProblemSeverity.Info))
            Write(console, problem);
        console.Write(new Unwrapped(new Segment(Summary())));
    }

    private void Write(IAnsiConsole console, ShownProblem problem)
    {
        Style style = problem.Severity switch
        {
            ProblemSeverity.Error => Styles.Error,
            ProblemSeverity.Warning => Styles.Warning,
            _ => Styles.Quiet,
        };
        console.Write(new Unwrapped(new Segment($"{problem.Place}: "), new Segment($"{problem.SeverityName} {problem.Descriptor.Id}", style), new Segment($": {Shown(problem.Message)}")));
        if (problem.Span is not { } span || span == ProblemSpan.StartOfFile || LineOf(problem.Found.AbsolutePath!, span.StartLine) is not { } line)
            return;

        int column = Math.Min(span.StartColumn - 1, line.Length);
        int length = span.EndLine == span.StartLine ? Math.Min(span.EndColumn - 1, line.Length) - column : line.Length - column;
        int start = line.Length <= MaxExcerptInChars ? 0 : Math.Clamp(column - CharsBeforePlace, 0, line.Length - MaxExcerptInChars);
        string excerpt = Shown(line.AsSpan(start, Math.Min(MaxExcerptInChars, line.Length - start)));
        int before = Math.Min(column - start, excerpt.Length);
        int marked = Math.Clamp(length, 0, excerpt.Length - before);
        string mark = new string(' ', excerpt[..before].GetCellWidth()) + "^" + new string('~', Math.Max(0, excerpt.Substring(before, marked).GetCellWidth() - 1));
        console.Write(new Unwrapped(new Segment(Indent + excerpt, Styles.Quiet)));
        console.Write(new Unwrapped(new Segment(Indent + mark, style)));
    }

    private string Summary()
    {
        int articles = report.Source.Archives.Sum(archive => archive.Count);
        string archives = $"{Numbers.Archives(report.Source.Archives.Count)}, {Numbers.Articles(articles)}";
        if (!report.Source.IsOfTexts)
            return $"No damage in {archives}: every byte was read, and all checksums are right.";

        var counts = new List<string>();
        Add(ProblemSeverity.Error, "error");
        Add(ProblemSeverity.Warning, "warning");
        Add(ProblemSeverity.Info, "info");
        string found = counts.Count == 0 ? "No problem" : string.Join(", ", counts);
        string hint = !showsInfos && report.Count(ProblemSeverity.Info) > 0 ? " --info shows what was settled by rule." : "";
        return $"{found} in {Numbers.Count(report.Source.FileCount, "file")}, {archives}.{hint}";

        void Add(ProblemSeverity severity, string noun)
        {
            if (report.Count(severity) is > 0 and int count)
                counts.Add(Numbers.Count(count, noun));
        }
    }

    // Problems come file by file. A text that cannot be read has its problem at its start, and no line is asked for.
    private string? LineOf(string path, int line)
    {
        if (_path != path)
        {
            _path = path;
            _lines = ReadLines(path);
        }

        return line <= _lines.Length ? _lines[line - 1] : null;
    }

    private static string[] ReadLines(string path)
    {
        try
        {
            byte[] bytes = File.ReadAllBytes(path);
            int badByte = TextDecoder.Decode(bytes, out string text);
            return (badByte < 0 ? text : TextDecoder.DecodeUpTo(bytes, badByte)).ReplaceLineEndings("\n").Split('\n');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    // A terminal gives a tab, or another control character, a width that nobody knows.
    private static string Shown(ReadOnlySpan<char> text)
    {
        char[] shown = text.ToArray();
        for (int i = 0; i < shown.Length; i++)
        {
            if (char.IsControl(shown[i]))
                shown[i] = shown[i] == '\t' ? ' ' : '\uFFFD';
        }

        return new string(shown);
    }
}
