using Markdig.Helpers;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>An attribute of an HTML tag that leads somewhere, or that something can lead to.</summary>
/// <param name="Tag">The name of the tag, in small letters.</param>
/// <param name="Name">The name of the attribute, in small letters.</param>
/// <param name="Value">The value, with its entities resolved.</param>
/// <param name="Start">The offset of the value as it is written.</param>
/// <param name="Length">The length of the value as it is written.</param>
internal readonly record struct HtmlAttribute(string Tag, string Name, string Value, int Start, int Length)
{
    /// <summary>Whether the value is the address of a link.</summary>
    public bool IsLink => this is { Tag: "a", Name: "href" };

    /// <summary>Whether the value is the address of an image.</summary>
    public bool IsImage => this is { Tag: "img", Name: "src" };

    /// <summary>Whether a link can lead to the value.</summary>
    public bool IsAnchor => Name == "id" || this is { Tag: "a", Name: "name" };
}

/// <summary>Finds the attributes of tags.</summary>
internal static class HtmlAttributes
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    /// <summary>The attributes of all opening tags, in order; those without a value are left out, and everything in comments.</summary>
    public static IEnumerable<HtmlAttribute> Find(string html)
    {
        for (int start = html.IndexOf('<'); start >= 0 && start + 1 < html.Length; start = html.IndexOf('<', start + 1))
        {
            if (string.CompareOrdinal(html, start, CommentStart, 0, CommentStart.Length) == 0)
            {
                start = html.IndexOf(CommentEnd, start + CommentStart.Length, StringComparison.Ordinal);
                if (start < 0)
                    yield break;
                continue;
            }

            string tag = HtmlText.TagName(html, start);
            if (tag.Length == 0 || tag[0] == '/')
                continue;
            int i = start + 1 + tag.Length;
            while (TryRead(html, tag, ref i, out HtmlAttribute attribute))
            {
                if (attribute.Start >= 0)
                    yield return attribute;
            }

            start = Math.Min(i, html.Length) - 1;
        }
    }

    private static bool TryRead(string html, string tag, ref int i, out HtmlAttribute attribute)
    {
        attribute = default;
        while (i < html.Length && (IsSpace(html[i]) || html[i] == '/'))
            i++;
        int nameStart = i;
        while (i < html.Length && !IsSpace(html[i]) && html[i] is not ('=' or '>' or '/' or '<'))
            i++;
        if (i == nameStart)
            return false;
        string name = html.Substring(nameStart, i - nameStart).ToLowerInvariant();
        int afterName = i;
        while (i < html.Length && IsSpace(html[i]))
            i++;
        if (i >= html.Length || html[i] != '=')
        {
            i = afterName;
            attribute = new HtmlAttribute(tag, name, "", -1, 0);
            return true;
        }

        i++;
        while (i < html.Length && IsSpace(html[i]))
            i++;
        char quote = i < html.Length && html[i] is '"' or '\'' ? html[i++] : ' ';
        int start = i;
        while (i < html.Length && (quote == ' ' ? !IsSpace(html[i]) && html[i] != '>' : html[i] != quote))
            i++;
        attribute = new HtmlAttribute(tag, name, HtmlHelper.Unescape(html.Substring(start, i - start)), start, i - start);
        if (quote != ' ' && i < html.Length)
            i++;
        return true;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
