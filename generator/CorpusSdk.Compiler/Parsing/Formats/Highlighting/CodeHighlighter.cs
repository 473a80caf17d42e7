namespace CorpusSdk.Compiler.Parsing.Formats.Highlighting;

/// <summary>Puts classes around the tokens of code. Takes linear time, and gives the same HTML everywhere.</summary>
internal static class CodeHighlighter
{
    // Nobody reads so much code for its colours, and the HTML becomes several times as long.
    private const int MaxLengthInChars = 100_000;

    /// <summary>The code as HTML for an element <c>code</c>; null if the language is not known, or the code is too long.</summary>
    /// <param name="code">The code, whose lines end in <c>\n</c>.</param>
    /// <param name="language">The name of its language, in any letter case.</param>
    public static string? Highlight(string code, string language)
    {
        if (code.Length > MaxLengthInChars)
            return null;
        if (MarkupScanner.Names.Contains(language))
            return MarkupScanner.Highlight(code);
        return CodeLanguages.Find(language) is { } known ? TokenScanner.Highlight(code, known) : LineScanner.Highlight(code, language);
    }
}
