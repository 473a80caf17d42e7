using System.Net;
using System.Text;

namespace CorpusSdk.WebReader.Texts;

/// <summary>Compiled markup made at home here: links between files lead to articles, headings can be linked to.</summary>
public static class ArticleHtml
{
    private const string Href = " href=\"";

    /// <summary>The body of an article with markup.</summary>
    public static string Create(ArchiveLibrary library, Article article)
    {
        string html = article.Html;
        var linked = new StringBuilder(html.Length);
        int place = 0;

        // Quotes are encoded in text, so this is nothing but an attribute.
        for (int found = html.IndexOf(Href, StringComparison.Ordinal); found >= 0; found = html.IndexOf(Href, place, StringComparison.Ordinal))
        {
            int start = found + Href.Length;
            int end = html.IndexOf('"', start);
            if (end < 0)
                break;
            linked.Append(html, place, found - place);

            // A link into nowhere becomes text.
            if (Resolve(library, article, WebUtility.HtmlDecode(html[start..end])) is { } address)
                linked.Append(Href).Append(WebUtility.HtmlEncode(address)).Append('"');
            place = end + 1;
        }

        return WithAnchors(linked.Append(html, place, html.Length - place).ToString(), article, ArchiveLibrary.AddressOf(article));
    }

    /// <summary>Where a link of an article leads: into the library, or out where it says so; null if it leads nowhere.</summary>
    public static string? Resolve(ArchiveLibrary library, Article article, string url)
    {
        int pathEnd = url.AsSpan().IndexOfAny('?', '#') is >= 0 and var mark ? mark : url.Length;
        string path = url[..pathEnd];
        int hash = url.IndexOf('#');
        string fragment = hash < 0 ? "" : url[hash..];
        if (path.Length == 0)
            return ArchiveLibrary.AddressOf(article) + fragment;

        int colon = path.IndexOf(':');
        if (path.StartsWith("//", StringComparison.Ordinal) || (colon > 0 && !path[..colon].Contains('/')))
            return url;
        return library.FindByFile(Combine(article.Source.File, Uri.UnescapeDataString(path))) is { } target
            ? ArchiveLibrary.AddressOf(target) + fragment
            : null;
    }

    // Paths of sources are relative to the project, so they may begin with "../" and keep it.
    private static string Combine(string file, string relative)
    {
        var segments = new List<string>(file.Split('/')[..^1]);
        foreach (string segment in relative.Split('/'))
        {
            if (segment is "" or ".")
                continue;
            if (segment == ".." && segments.Count > 0 && segments[^1] != "..")
                segments.RemoveAt(segments.Count - 1);
            else
                segments.Add(segment);
        }

        return string.Join('/', segments);
    }

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
