namespace CorpusSdk.Compiler.Parsing.Formats.Highlighting;

/// <summary>Colours texts whose lines are marked by their first characters: differences, sessions of a terminal, Markdown.</summary>
internal static class LineScanner
{
    private static readonly (string Start, string Class)[] Difference =
    [
        ("diff ", TokenClass.Meta), ("index ", TokenClass.Meta), ("@@", TokenClass.Meta), ("+++", TokenClass.Meta), ("---", TokenClass.Meta),
        ("+", TokenClass.Addition), (">", TokenClass.Addition), ("-", TokenClass.Deletion), ("<", TokenClass.Deletion),
    ];

    // The command stands out, not what it says.
    private static readonly (string Start, string Class)[] Session = [("$ ", TokenClass.Keyword), ("# ", TokenClass.Comment), ("> ", TokenClass.Keyword), ("PS> ", TokenClass.Keyword)];

    private static readonly (string Start, string Class)[] Markdown = [("#", TokenClass.Section), (">", TokenClass.Comment), ("```", TokenClass.Meta), ("~~~", TokenClass.Meta)];

    private static readonly Dictionary<string, (string Start, string Class)[]> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["diff"] = Difference,
        ["patch"] = Difference,
        ["console"] = Session,
        ["shell-session"] = Session,
        ["shellsession"] = Session,
        ["terminal"] = Session,
        ["markdown"] = Markdown,
        ["md"] = Markdown,
    };

    /// <summary>The code as HTML; null if the language is another.</summary>
    public static string? Highlight(string code, string name)
    {
        if (!ByName.TryGetValue(name, out (string Start, string Class)[]? marks))
            return null;
        var writer = new HighlightWriter(code);
        for (int start = 0; start < code.Length;)
        {
            int end = code.IndexOf('\n', start);
            end = end < 0 ? code.Length : end;
            foreach ((string mark, string tokenClass) in marks)
            {
                if (string.CompareOrdinal(code, start, mark, 0, mark.Length) != 0)
                    continue;
                writer.Mark(tokenClass, start, end);
                break;
            }

            start = end + 1;
        }

        return writer.Finish();
    }
}
