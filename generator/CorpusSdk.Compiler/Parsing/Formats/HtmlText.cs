using System.Text;
using CorpusSdk.Compiler.Naming;
using Markdig.Helpers;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Extracts the text from HTML.</summary>
internal static class HtmlText
{
    /// <summary>The text between the tags, white space collapsed and entities resolved; nothing of scripts, styles and comments.</summary>
    public static string Read(string html)
    {
        var text = new StringBuilder();
        int i = 0;
        while (i < html.Length)
        {
            if (html[i] == '<' && TagEnd(html, i) is var end && end > i)
            {
                string name = TagName(html, i);
                i = IsHidden(name) ? EndOfHidden(html, end, name) : end;
                text.Append(IsInline(name) ? "" : " ");
                continue;
            }

            text.Append(html[i++]);
        }

        return Collapse(HtmlHelper.Unescape(text.ToString()));
    }

    /// <summary>The name of the tag that begins at an offset, in small letters, with a slash in front where it closes; empty for a comment and the like.</summary>
    public static string TagName(string html, int start)
    {
        int i = start + 1;
        if (i < html.Length && html[i] == '/')
            i++;
        while (i < html.Length && html[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-')
            i++;
        return html.Substring(start + 1, i - start - 1).ToLowerInvariant();
    }

    /// <summary>Whether the content of an element of this name is code, not text.</summary>
    public static bool IsHidden(string name) => name is "script" or "style";

    // The offset after a tag or a comment; the end of the text for a comment that never closes; the start if it is neither.
    private static int TagEnd(string html, int start)
    {
        if (string.CompareOrdinal(html, start, "<!--", 0, 4) == 0)
            return EndOf(html, "-->", start + 4);
        if (string.CompareOrdinal(html, start, "<![CDATA[", 0, 9) == 0)
            return EndOf(html, "]]>", start + 9);
        int nameStart = start + 1 < html.Length && html[start + 1] is '/' or '!' or '?' ? start + 2 : start + 1;
        int i = nameStart;
        while (i < html.Length && (IsName(html[i]) || (html[i] == ':' && i + 1 < html.Length && IsLetter(html[i + 1]))))
            i++;
        if (i == nameStart || !IsLetter(html[nameStart]) || (i < html.Length && html[i] is not ('>' or '/') && !UnicodeTables.IsBlank(html[i])))
            return start;

        while (i >= 0 && i < html.Length && html[i] != '<')
        {
            if (html[i] == '>')
                return i + 1;
            i = html[i] is '"' or '\'' ? html.IndexOf(html[i], i + 1) : i;
            i = i < 0 ? i : i + 1;
        }

        return start;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsName(char c) => IsLetter(c) || c is (>= '0' and <= '9') or '-' or '_' or '.';

    private static int EndOfHidden(string html, int start, string name)
    {
        int close = html.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase);
        return close < 0 ? html.Length : TagEnd(html, close);
    }

    private static int EndOf(string html, string mark, int start)
    {
        int end = start > html.Length ? -1 : html.IndexOf(mark, start, StringComparison.Ordinal);
        return end < 0 ? html.Length : end + mark.Length;
    }

    private static bool IsInline(string name) => name.TrimStart('/') is
        "a" or "abbr" or "b" or "bdi" or "bdo" or "cite" or "code" or "del" or "dfn" or "em" or "font" or "i" or "ins" or "kbd" or "mark"
        or "q" or "ruby" or "s" or "samp" or "small" or "span" or "strong" or "sub" or "sup" or "time" or "u" or "var" or "wbr" or "";

    private static string Collapse(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            if (!UnicodeTables.IsBlank(c))
                collapsed.Append(c);
            else if (collapsed.Length > 0 && collapsed[collapsed.Length - 1] != ' ')
                collapsed.Append(' ');
        }

        return collapsed.ToString().TrimBlanks();
    }
}
