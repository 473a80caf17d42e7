namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>The comment that ends an excerpt: <c>&lt;!-- more --&gt;</c>, in any letter case, with or without blanks.</summary>
internal static class MoreMarker
{
    private const string Open = "<!--";
    private const string Word = "more";
    private const string Close = "-->";

    /// <summary>The first one in HTML; a length of 0 if there is none.</summary>
    public static (int Start, int Length) Find(string html)
    {
        for (int start = html.IndexOf(Open, StringComparison.Ordinal); start >= 0; start = html.IndexOf(Open, start + Open.Length, StringComparison.Ordinal))
        {
            int word = SkipBlanks(html, start + Open.Length);
            if (string.Compare(html, word, Word, 0, Word.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            int close = SkipBlanks(html, word + Word.Length);
            if (string.CompareOrdinal(html, close, Close, 0, Close.Length) == 0)
                return (start, close + Close.Length - start);
        }

        return (0, 0);
    }

    /// <summary>Whether a tag is one.</summary>
    public static bool Is(string tag) => Find(tag) == (0, tag.Length) && tag.Length > 0;

    private static int SkipBlanks(string html, int offset)
    {
        while (offset < html.Length && html[offset] is ' ' or '\t' or '\n')
            offset++;
        return offset;
    }
}
