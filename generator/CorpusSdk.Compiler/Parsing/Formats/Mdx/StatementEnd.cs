namespace CorpusSdk.Compiler.Parsing.Formats.Mdx;

/// <summary>Tells whether text begins on the line below a statement, where its author left out the blank line.</summary>
internal static class StatementEnd
{
    // What a line begins with that goes on with JavaScript, or is another statement.
    private static readonly HashSet<string> CodeWords = new(StringComparer.Ordinal)
    {
        "as", "async", "await", "class", "const", "default", "do", "else", "enum", "export", "extends", "finally", "for", "from", "function", "if",
        "implements", "import", "in", "instanceof", "interface", "let", "new", "of", "return", "satisfies", "switch", "throw", "try", "type", "typeof", "var",
        "while", "with", "catch",
    };

    /// <summary>Whether the line that ends at an offset is a whole statement, and the next line is text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lineEnd">The offset of a line feed outside all brackets.</param>
    public static bool IsBeforeText(string text, int lineEnd) => EndsStatement(text, lineEnd) && BeginsText(text, lineEnd + 1);

    private static bool EndsStatement(string text, int lineEnd)
    {
        int last = lineEnd - 1;
        while (last >= 0 && text[last] is ' ' or '\t')
            last--;
        if (last < 0 || text[last] is '=' or '+' or '-' or '*' or '%' or '&' or '|' or '<' or '>' or '?' or ':' or ',' or '.' or '!' or '~' or '^')
            return false;
        int start = last + 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return !CodeWords.Contains(text.Substring(start, last + 1 - start));
    }

    // At the left margin: a heading, a list, a quote, or a word that another one follows and that is none of JavaScript.
    private static bool BeginsText(string text, int start)
    {
        if (start >= text.Length)
            return false;
        char first = text[start];
        if (first is '#' or '>' or '-' or '*' or '+')
            return HasSpaceAfter(text, start, first);
        if (!char.IsLetter(first))
            return char.IsDigit(first) && HasSpaceAfter(text, start, first);
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '\'' or '’'))
            end++;
        return !CodeWords.Contains(text.Substring(start, end - start)) && (end >= text.Length || text[end] is ' ' or '\n' or '.' or ',' or ':' or '!' or '?' or '-');
    }

    private static bool HasSpaceAfter(string text, int start, char mark)
    {
        int i = start;
        while (i < text.Length && text[i] == mark)
            i++;
        while (i < text.Length && text[i] is (>= '0' and <= '9') or '.' or ')')
            i++;
        return i < text.Length && text[i] == ' ';
    }
}
