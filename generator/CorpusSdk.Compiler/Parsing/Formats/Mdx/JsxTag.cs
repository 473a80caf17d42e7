namespace CorpusSdk.Compiler.Parsing.Formats.Mdx;

/// <summary>What begins at a less-than sign in MDX.</summary>
/// <param name="End">The offset after the tag; -1 where it is none.</param>
/// <param name="IsJsx">Whether it is a tag that HTML does not know: of a component, of nothing, or with an expression.</param>
/// <param name="Braces">If it is not a tag: the first expression within, which then belongs to the text.</param>
internal readonly record struct JsxTag(int End, bool IsJsx, (int Start, int End)? Braces)
{
    private static readonly JsxTag None = new(-1, false, null);

    /// <summary>Reads a tag: a name, then attributes, whose values are strings or expressions.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of the less-than sign.</param>
    public static JsxTag Read(string text, int start)
    {
        int nameStart = start + 1 < text.Length && text[start + 1] == '/' ? start + 2 : start + 1;
        int i = nameStart;
        while (i < text.Length && IsName(text[i]))
            i++;
        if (i >= text.Length || (i > nameStart && !char.IsLetter(text[nameStart]) && text[nameStart] is not ('_' or '$')))
            return None;
        if (text[i] is not ('>' or '/' or ' ' or '\t' or '\n') || (i == nameStart && text[i] != '>'))
            return None;
        bool isJsx = i == nameStart || char.IsUpper(text[nameStart]) || text.IndexOf('.', nameStart, i - nameStart) >= 0;
        return ReadAttributes(text, i, isJsx);
    }

    private static JsxTag ReadAttributes(string text, int start, bool isJsx)
    {
        (int Start, int End)? braces = null;
        bool isLineBlank = false;
        for (int i = start; i < text.Length;)
        {
            char c = text[i];
            if (c == '>')
                return new JsxTag(i + 1, isJsx || braces is not null, null);
            if (c == '<' || (c == '\n' && isLineBlank))
                break;
            isLineBlank = c == '\n' || (isLineBlank && c is ' ' or '\t');
            int end = c switch
            {
                '"' or '\'' => text.IndexOf(c, i + 1) + 1,
                '{' => CodeScanner.EndOfBraces(text, i),
                _ => i + 1,
            };
            if (end <= i)
                break;
            if (c == '{')
                braces ??= (i, end);
            i = end;
        }

        return new JsxTag(-1, false, braces);
    }

    private static bool IsName(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '$' or ':';
}
