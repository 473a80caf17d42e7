using System.Text;

namespace CorpusSdk.Packs;

/// <summary>Plain paragraphs as HTML, for articles whose source has no markup.</summary>
internal static class ParagraphHtml
{
    /// <summary>Each paragraph as a <c>p</c> element on lines of its own, with a <c>br</c> at each line break within it.</summary>
    public static string Encode(IReadOnlyList<string> paragraphs)
    {
        var html = new StringBuilder();
        foreach (string paragraph in paragraphs)
        {
            html.Append("<p>");
            foreach (char c in paragraph)
                Append(html, c);
            html.Append("</p>\n");
        }

        return html.ToString();
    }

    private static void Append(StringBuilder html, char c)
    {
        _ = c switch
        {
            '&' => html.Append("&amp;"),
            '<' => html.Append("&lt;"),
            '>' => html.Append("&gt;"),
            '"' => html.Append("&quot;"),
            '\n' => html.Append("<br />\n"),
            _ => html.Append(c),
        };
    }
}
