using System.Text;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>A file as the libraries get it: lines end in a line feed, so that any line ends give the same result.</summary>
/// <remarks>
/// Offsets in it are mapped back to the file. Control characters are U+FFFE in here, which no library gives a meaning of its own and
/// <see cref="ControlCharacters.Remove"/> takes away from what comes out.
/// </remarks>
internal sealed class LineFeedText
{
    private const char StandIn = '\uFFFE';

    private readonly SourceFile _file;

    // Where each line begins in here; null if that is where it begins in the file.
    private readonly int[]? _lineStarts;
    private bool _hasStandIns;

    /// <summary>Prepares a file.</summary>
    public LineFeedText(SourceFile file)
    {
        _file = file;
        _hasStandIns = file.FindControlCharacters().Count > 0;
        Text = file.Text;
        if (Text.IndexOf('\r') >= 0)
            Text = JoinLines(file, _lineStarts = new int[file.Lines.Count]);
        if (_hasStandIns)
            Text = ReplaceControlCharacters(Text);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The offset at which a line begins.</summary>
    /// <param name="index">The line, counted from 0; the number of lines for the end of the text.</param>
    public int LineStart(int index)
    {
        if (index >= _file.Lines.Count)
            return Text.Length;
        return _lineStarts is null ? _file.Lines[index].LineStart : _lineStarts[index];
    }

    /// <summary>An offset in the file.</summary>
    public int ToSource(int offset)
    {
        if (_lineStarts is null)
            return offset;
        int line = IndexOfLine(offset);
        return Math.Min(_file.Text.Length, _file.Lines[line].LineStart + offset - _lineStarts[line]);
    }

    /// <summary>The place of some characters: the part of them on their first line.</summary>
    public FieldPlace PlaceOf(int start, int end)
    {
        start = Math.Min(start, Text.Length);
        int line = IndexOfLine(start);
        int lineStart = LineStart(line);
        int lineEnd = line + 1 < _file.Lines.Count ? LineStart(line + 1) - 1 : Text.Length;
        end = Math.Max(start, Math.Min(end, lineEnd));
        return new FieldPlace(_file.Lines[line].LineStart + start - lineStart, end - start, line + 1, start - lineStart + 1);
    }

    /// <summary>The place of one character, for a problem.</summary>
    public ProblemSpan SpanOf(int offset) => PlaceOf(offset, offset + 1).ToSpan();

    /// <summary>A text that came out of this one, for the model: without control characters.</summary>
    public string Clean(string text) => _hasStandIns ? ControlCharacters.Remove(text) : text;

    /// <summary>The text with some stretches hidden, in order: lines of nothing else are blank, and of others the rest comes out.</summary>
    public string Hide(IReadOnlyList<(int Start, int End)> stretches)
    {
        char[] hidden = Text.ToCharArray();
        foreach ((int start, int end) in stretches)
        {
            for (int i = start; i < end; i++)
                hidden[i] = hidden[i] == '\n' ? '\n' : StandIn;
        }

        int next = 0;
        foreach ((int start, int end) in stretches)
        {
            if (start >= next)
                next = start == 0 ? 0 : Text.LastIndexOf('\n', start - 1) + 1;
            while (next < end)
            {
                int lineEnd = Array.IndexOf(hidden, '\n', next);
                lineEnd = lineEnd < 0 ? hidden.Length : lineEnd;
                if (IsHidden(hidden, next, lineEnd))
                    hidden.AsSpan(next, lineEnd - next).Fill(' ');
                next = lineEnd + 1;
            }
        }

        _hasStandIns |= stretches.Count > 0;
        return new string(hidden);
    }

    private static bool IsHidden(char[] text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\t' or StandIn)
            start++;
        return start == end;
    }

    private int IndexOfLine(int offset)
    {
        if (_lineStarts is null)
            return _file.IndexOfLine(offset);
        int index = Array.BinarySearch(_lineStarts, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private static string JoinLines(SourceFile file, int[] lineStarts)
    {
        var text = new StringBuilder(file.Text.Length);
        for (int i = 0; i < lineStarts.Length; i++)
        {
            if (i > 0)
                text.Append('\n');
            lineStarts[i] = text.Length;
            SourceLine line = file.Lines[i];
            text.Append(file.Text, line.LineStart, file.EndOf(line) - line.LineStart);
        }

        return text.ToString();
    }

    private static string ReplaceControlCharacters(string text)
    {
        char[] replaced = text.ToCharArray();
        for (int i = 0; i < replaced.Length; i++)
        {
            if (ControlCharacters.IsAt(text, i))
                replaced[i] = StandIn;
        }

        return new string(replaced);
    }
}
