namespace CorpusSdk.Compiler.Parsing.Formats.Mdx;

/// <summary>A line that opens a block of code, maybe within a list or a quotation.</summary>
/// <param name="Start">Where its back-ticks or tildes begin.</param>
/// <param name="Length">How many there are.</param>
internal sealed record CodeFence(int Start, int Length)
{
    private const int MinLength = 3;

    /// <summary>Reads the line that begins at an offset; null if it opens none.</summary>
    public static CodeFence? Read(string text, int lineStart)
    {
        int i = SkipIndent(text, lineStart);
        while (SkipItemMark(text, i) is var next && next > i)
            i = SkipIndent(text, next);
        if (i >= text.Length || text[i] is not ('`' or '~'))
            return null;
        int length = MarkdownLine.CountRun(text, i);
        int lineEnd = MarkdownLine.Next(text, i);
        bool isInline = text[i] == '`' && text.IndexOf('`', i + length, lineEnd - i - length) >= 0;
        return length >= MinLength && !isInline ? new CodeFence(i, length) : null;
    }

    /// <summary>The beginning of the line below the one that closes the block; the end of the text where none does.</summary>
    public int End(string text)
    {
        for (int line = MarkdownLine.Next(text, Start); line < text.Length; line = MarkdownLine.Next(text, line))
        {
            int i = SkipIndent(text, line);
            if (i < text.Length && text[i] == text[Start] && MarkdownLine.CountRun(text, i) is var length && length >= Length && MarkdownLine.IsBlank(text, i + length))
                return MarkdownLine.Next(text, i);
        }

        return text.Length;
    }

    private static int SkipIndent(string text, int i)
    {
        while (i < text.Length && text[i] is ' ' or '\t' or '>')
            i++;
        return i;
    }

    private static int SkipItemMark(string text, int start)
    {
        int i = start;
        while (i < text.Length && text[i] is >= '0' and <= '9')
            i++;
        bool isMark = i < text.Length && (i > start ? text[i] is '.' or ')' : text[i] is '-' or '*' or '+');
        return isMark && i + 1 < text.Length && text[i + 1] is ' ' or '\t' ? i + 1 : start;
    }
}
