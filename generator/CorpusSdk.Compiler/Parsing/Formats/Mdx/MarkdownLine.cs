namespace CorpusSdk.Compiler.Parsing.Formats.Mdx;

/// <summary>Reads lines of a text whose lines end in a line feed.</summary>
internal static class MarkdownLine
{
    /// <summary>Whether the line that begins at an offset is blank.</summary>
    public static bool IsBlank(string text, int start)
    {
        while (start < text.Length && text[start] is ' ' or '\t')
            start++;
        return start >= text.Length || text[start] == '\n';
    }

    /// <summary>The beginning of the line below the one that an offset is on.</summary>
    public static int Next(string text, int offset)
    {
        int end = offset >= text.Length ? -1 : text.IndexOf('\n', offset);
        return end < 0 ? text.Length : end + 1;
    }

    /// <summary>How often the character at an offset follows itself.</summary>
    public static int CountRun(string text, int start)
    {
        int i = start;
        while (i < text.Length && text[i] == text[start])
            i++;
        return i - start;
    }
}
