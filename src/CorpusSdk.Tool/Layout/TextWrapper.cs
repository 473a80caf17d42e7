using System.Globalization;
using Spectre.Console;

namespace CorpusSdk.Tool.Layout;

/// <summary>Breaks text into lines that fit a width, counted in terminal cells.</summary>
/// <remarks>
/// Own code, because the console library breaks at a no-break space ("100 °C") and leaves blanks at line ends. A line ends at a
/// blank or between two wide characters, whose scripts set none; a word that is wider than a line is cut.
/// </remarks>
internal static class TextWrapper
{
    private const char NoBreakSpace = '\u00A0';
    private const char NarrowNoBreakSpace = '\u202F';

    /// <summary>The lines, without blanks at their ends. Line breaks of the text stay; an empty text gives one empty line.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        // A tab is as wide as the terminal makes it, which nobody here can know.
        foreach (string line in text.Replace('\t', ' ').ReplaceLineEndings("\n").Split('\n'))
        {
            foreach (Range range in Break(line, width))
                lines.Add(line[range]);
        }

        return lines;
    }

    /// <summary>Where the lines of a text without line breaks and tabs begin and end, for text that is not all in one style.</summary>
    public static IReadOnlyList<Range> Break(string text, int width)
    {
        var lines = new List<Range>();
        width = Math.Max(1, width);
        int lineStart = SkipBlanks(text, 0);
        int breakAt = -1;
        int cells = 0;
        bool afterWide = false;
        for (int i = lineStart; i < text.Length;)
        {
            (int length, int elementCells) = Element(text, i);
            bool isWide = elementCells > 1;
            if (IsBlank(text[i]) || (isWide && afterWide))
                breakAt = i;

            if (cells + elementCells > width && !IsBlank(text[i]) && i > lineStart)
            {
                int end = breakAt > lineStart ? breakAt : i;
                lines.Add(TrimEnd(text, lineStart, end));
                i = lineStart = SkipBlanks(text, end);
                breakAt = -1;
                cells = 0;
                afterWide = false;
                continue;
            }

            cells += elementCells;
            afterWide = isWide;
            i += length;
        }

        lines.Add(TrimEnd(text, lineStart, text.Length));
        return lines;
    }

    /// <summary>How long the next character as people see it is, and how many cells it takes.</summary>
    private static (int Length, int Cells) Element(string text, int index)
    {
        // Nothing joins two characters of ASCII; a mark that joins one is beyond it.
        if (char.IsAscii(text[index]) && !char.IsControl(text[index]) && (index + 1 == text.Length || char.IsAscii(text[index + 1])))
            return (1, 1);
        int length = StringInfo.GetNextTextElementLength(text, index);
        return (length, text.Substring(index, length).GetCellWidth());
    }

    private static Range TrimEnd(string text, int start, int end) => start..(start + text.AsSpan(start, end - start).TrimEnd().Length);

    private static int SkipBlanks(string text, int index)
    {
        while (index < text.Length && IsBlank(text[index]))
            index++;
        return index;
    }

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) && c is not (NoBreakSpace or NarrowNoBreakSpace);
}
