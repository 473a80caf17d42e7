using System.Net;

namespace CorpusSdk.WebReader.Texts;

/// <summary>Compiled markup made at home here: links lead to articles, headings can be linked to.</summary>
public static class ArticleHtml
{
    // Quotes are encoded in text, so this is nothing but an attribute.
    private const string WithoutAddress = " href=\"\"";

    /// <summary>The body of an article with markup.</summary>
    public static string Create(Article article) =>
        WithAnchors(article.RenderHtml(AddressOf).Replace(WithoutAddress, "", StringComparison.Ordinal), article, ArchiveLibrary.AddressOf(article));

    /// <summary>Where a link of an article leads: into the library; empty if it leads nowhere here, so that it becomes text; null for an image, which stays.</summary>
    public static string? AddressOf(Hyperlink link) => link.Target is { } target ? ArchiveLibrary.AddressOf(target) : link.Kind == HyperlinkKind.Image ? null : "";

    private static string WithAnchors(string html, Article article, string address)
    {
        foreach (Heading heading in article.Outline)
        {
            int id = html.IndexOf($" id=\"{WebUtility.HtmlEncode(heading.Anchor)}\"", StringComparison.Ordinal);
            int end = id < 0 ? -1 : html.IndexOf($"</h{heading.Level}>", id, StringComparison.Ordinal);
            if (end < 0)
                continue;
            string label = WebUtility.HtmlEncode($"Link to “{heading.Text}”");
            html = html.Insert(end, $" <a class=\"anchor\" href=\"{WebUtility.HtmlEncode($"{address}#{heading.Anchor}")}\" aria-label=\"{label}\">#</a>");
        }

        return html;
    }
}
