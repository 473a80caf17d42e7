using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Finds text that was probably meant as front matter but is not: a fence that is not on the first line, or not of exactly three characters.</summary>
/// <remarks>A rule across the page looks the same. So keys have to follow directly, and a line like the fence has to close them.</remarks>
internal static class MisplacedFence
{
    private const int LengthOfFence = 3;

    /// <summary>Reports the fence, if there is one.</summary>
    public static void Report(SourceFile file, FileReport report)
    {
        int first = 0;
        while (first < file.Lines.Count && file.Lines[first].IsBlank)
            first++;
        if (first >= file.Lines.Count || Mark(file, file.Lines[first]) is not { } mark || !HasKeys(file, first + 1, mark))
            return;

        SourceLine line = file.Lines[first];
        string cure = first > 0 ? "remove the blank lines above it"
            : line.Start > line.LineStart ? "remove the white space before it"
            : $"write exactly three characters: {new string(mark, LengthOfFence)}";
        report.Add(ProblemCatalog.MisplacedFence, SourceFile.SpanOf(line), cure);
    }

    /// <summary>The character of a line that consists of at least three of it; null for any other line.</summary>
    private static char? Mark(SourceFile file, SourceLine line)
    {
        ReadOnlySpan<char> text = file.Span(line);
        if (text.Length < LengthOfFence || text[0] is not ('-' or '+'))
            return null;
        foreach (char c in text)
        {
            if (c != text[0])
                return null;
        }

        return text[0];
    }

    private static bool HasKeys(SourceFile file, int next, char mark)
    {
        if (next >= file.Lines.Count || !IsKey(file, file.Lines[next], mark))
            return false;
        for (int i = next + 1; i < file.Lines.Count; i++)
        {
            if (Mark(file, file.Lines[i]) == mark)
                return true;
        }

        return false;
    }

    private static bool IsKey(SourceFile file, SourceLine line, char mark)
    {
        string text = file.Read(line);
        int end = text.IndexOf(mark == '-' ? ':' : '=');
        return end > 0 && text.Substring(0, end).TrimBlanks().IndexOf(' ') < 0 && (mark == '+' || end + 1 == text.Length || text[end + 1] == ' ');
    }
}
