namespace CorpusSdk.Compiler.Parsing.Formats.Mathematics;

/// <summary>Finds the ends of mathematics: <c>$…$</c>, <c>$$…$$</c>, <c>\(…\)</c> and <c>\[…\]</c>. Linear, if it is asked from left to right.</summary>
internal sealed class MathFinder
{
    private const string Dollars = "$$";
    private static readonly string[] Closings = [Dollars, "\\)", "\\]"];

    // For each of them the offset before which none is left.
    private readonly int[] _hopelessUntil = new int[Closings.Length];

    /// <summary>Whether mathematics is displayed, that is, in lines of its own, by the mark that opens it.</summary>
    public static bool IsDisplay(string source) => source.StartsWith(Dollars, StringComparison.Ordinal) || source.StartsWith("\\[", StringComparison.Ordinal);

    /// <summary>The offset after the mathematics that begins at an offset; -1 if none does, or if its paragraph ends before.</summary>
    /// <param name="text">The text, whose lines end in <c>\n</c>.</param>
    /// <param name="start">The offset of a dollar or a backslash.</param>
    /// <param name="end">The end of the text.</param>
    public int EndOf(string text, int start, int end)
    {
        char next = start + 1 < end ? text[start + 1] : '\0';
        if (text[start] == '\\')
            return next is '(' or '[' ? Find(text, start, end, next == '(' ? 1 : 2) : -1;
        if (start > 0 && text[start - 1] == '$')
            return -1;
        return next == '$' ? Find(text, start, end, 0) : FindDollar(text, start, end);
    }

    private int Find(string text, int start, int end, int kind)
    {
        if (start < _hopelessUntil[kind])
            return -1;
        string closing = Closings[kind];
        bool isBlank = true;
        int i = start + closing.Length;
        while (i < end && !IsEndOfParagraph(text, i))
        {
            if (i + closing.Length <= end && string.CompareOrdinal(text, i, closing, 0, closing.Length) == 0)
                return isBlank ? -1 : i + closing.Length;
            isBlank &= IsBlank(text[i]);
            i += text[i] == '\\' ? 2 : 1;
        }

        _hopelessUntil[kind] = i;
        return -1;
    }

    // The rules of Pandoc, by which prices are none: "$5 and $6", "US$5", "$5-$6". The next dollar decides.
    private static int FindDollar(string text, int start, int end)
    {
        if (start + 1 >= end || IsBlank(text[start + 1]) || (start > 0 && IsLetterOrDigit(text[start - 1])))
            return -1;
        for (int i = start + 1; i < end && !IsEndOfParagraph(text, i); i += text[i] == '\\' ? 2 : 1)
        {
            if (text[i] == '$')
                return IsBlank(text[i - 1]) || (i + 1 < end && text[i + 1] is >= '0' and <= '9') ? -1 : i + 1;
        }

        return -1;
    }

    private static bool IsEndOfParagraph(string text, int offset)
    {
        if (text[offset] != '\n')
            return false;
        offset++;
        while (offset < text.Length && text[offset] is ' ' or '\t')
            offset++;
        return offset >= text.Length || text[offset] == '\n';
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n';

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
