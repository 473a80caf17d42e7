using System.Runtime.CompilerServices;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Text;

/// <summary>A line of a source file without the white space around it: the characters from <c>Start</c> up to <c>End</c>.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="LineStart">The offset of the line's first character, white space included.</param>
/// <param name="Start">The offset of the first character that is not blank; equal to <paramref name="End"/> in a blank line.</param>
/// <param name="End">The offset after the last character that is not blank.</param>
internal readonly record struct SourceLine(int Number, int LineStart, int Start, int End)
{
    /// <summary>Whether the line has nothing but white space.</summary>
    public bool IsBlank => Start == End;
}

/// <summary>A text file split into lines. LF, CR LF and CR all end a line, so the model is the same after any checkout.</summary>
internal sealed class SourceFile
{
    private readonly bool _hasControlCharacters;

    /// <summary>Splits a file.</summary>
    /// <param name="path">Relative to the project, with <c>/</c>.</param>
    /// <param name="text">The decoded text, without byte order mark.</param>
    public SourceFile(string path, string text)
    {
        Path = path;
        Text = text;
        Lines = SplitLines(text, out _hasControlCharacters);
    }

    /// <summary>The path, relative to the project, with <c>/</c> between folders.</summary>
    public string Path { get; }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>All lines, blank ones included.</summary>
    public IReadOnlyList<SourceLine> Lines { get; }

    /// <summary>The characters of a line, control characters included.</summary>
    public ReadOnlySpan<char> Span(SourceLine line) => Text.AsSpan(line.Start, line.End - line.Start);

    /// <summary>The text of a line for the model: without control characters.</summary>
    public string Read(SourceLine line) => Read(line.Start, line.End);

    /// <summary>The text of a line for the model, not copied where there is nothing to leave out.</summary>
    public ReadOnlySpan<char> ReadSpan(SourceLine line) => _hasControlCharacters ? Read(line).AsSpan() : Span(line);

    /// <summary>The text between two offsets for the model: without control characters.</summary>
    public string Read(int start, int end)
    {
        string text = Text.Substring(start, end - start);
        return _hasControlCharacters ? ControlCharacters.Remove(text) : text;
    }

    /// <summary>The offset of the next character that is neither blank nor a control character.</summary>
    public int SkipBlank(int start, int end)
    {
        while (start < end && IsOutside(Text, start))
            start++;
        return start;
    }

    /// <summary>The first control character and how many there are; a count of zero if there is none.</summary>
    public (int Offset, int Count) FindControlCharacters() => _hasControlCharacters ? ControlCharacters.Find(Text) : (0, 0);

    /// <summary>The offset after a line's last character, white space included and line end not.</summary>
    public int EndOf(SourceLine line)
    {
        if (line.Number == Lines.Count)
            return Text.Length;
        int next = Lines[line.Number].LineStart;
        return next - (Text[next - 1] == '\n' && next - 2 >= line.LineStart && Text[next - 2] == '\r' ? 2 : 1);
    }

    /// <summary>The index of the line of an offset.</summary>
    public int IndexOfLine(int offset)
    {
        int low = 0;
        int high = Lines.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            if (Lines[middle].LineStart <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>The place of a line, for a problem.</summary>
    public static ProblemSpan SpanOf(SourceLine line) => SpanOf(line, line.Start, line.End);

    /// <summary>The place of some characters within a line, for a problem.</summary>
    public static ProblemSpan SpanOf(SourceLine line, int start, int end) =>
        new(start, end - start, line.Number, start - line.LineStart + 1, line.Number, end - line.LineStart + 1);

    /// <summary>The place of one character, for a problem.</summary>
    public ProblemSpan SpanOf(int offset) => SpanOf(Lines[IndexOfLine(offset)], offset, offset + 1);

    [MethodImpl(HotLoops.OptimizeAtOnce)]
    private static List<SourceLine> SplitLines(string text, out bool hasControlCharacters)
    {
        hasControlCharacters = false;
        foreach (char c in text)
            hasControlCharacters |= ControlCharacters.IsSuspect(c);

        var lines = new List<SourceLine>(1 + (text.Length / 64));
        int lineStart = 0;
        while (lineStart <= text.Length)
        {
            // Lines are long, and a search in a span looks at many characters at a time.
            int length = text.AsSpan(lineStart).IndexOfAny('\n', '\r');
            int lineEnd = length < 0 ? text.Length : lineStart + length;
            int start = lineStart;
            int end = lineEnd;
            while (start < end && IsOutside(text, start))
                start++;
            while (end > start && IsOutside(text, end - 1))
                end--;
            lines.Add(new SourceLine(lines.Count + 1, lineStart, start, end));
            if (lineEnd + 1 < text.Length && text[lineEnd] == '\r' && text[lineEnd + 1] == '\n')
                lineEnd++;
            lineStart = lineEnd + 1;
        }

        return lines;
    }

    private static bool IsOutside(string text, int index) => UnicodeTables.IsBlank(text[index]) || ControlCharacters.IsAt(text, index);
}
