using System.Net;
using CorpusSdk.Reader.Web.Languages;

namespace CorpusSdk.Reader.Web.Texts;

/// <summary>Compiled markup made at home on a page: links lead to articles and files, images are shown, headings can be linked to, code can be copied, wide tables scroll.</summary>
public static class ArticleHtml
{
    // Quotes are encoded in text, so this is nothing but an attribute.
    private const string WithoutAddress = " href=\"\"";

    /// <summary>The body of an article with markup.</summary>
    /// <param name="article">The article.</param>
    /// <param name="texts">What the page says in the language of the interface.</param>
    /// <param name="addressOf">Where an article is.</param>
    /// <param name="addressOfFile">Where a file beside the texts is; null if it is not there.</param>
    public static string Create(Article article, InterfaceTexts texts, Func<Article, string> addressOf, Func<Asset, string?> addressOfFile)
    {
        string html = article.RenderHtml(link => AddressOf(link, addressOf, addressOfFile)).Replace(WithoutAddress, "", StringComparison.Ordinal);
        html = WithFiles(html, article, addressOfFile);
        return WithFrames(WithAnchors(WithClasses(html), article, addressOf(article), texts), texts);
    }

    /// <summary>
    /// Where a link of an article leads, or what an image shows: an article or a file; empty if a link leads nowhere here, so that it becomes text; null for
    /// an image that is not here, which keeps its address and its description.
    /// </summary>
    /// <param name="link">The link or image.</param>
    /// <param name="addressOf">Where an article is.</param>
    /// <param name="addressOfFile">Where a file beside the texts is; null if it is not there.</param>
    public static string? AddressOf(Hyperlink link, Func<Article, string> addressOf, Func<Asset, string?> addressOfFile) =>
        link.Target is { } target ? addressOf(target)
        : link.Asset is { } asset && addressOfFile(asset) is { } file ? file
        : link.Kind == HyperlinkKind.Image ? null
        : "";

    /// <summary>The place of a hit on the page of its article, as an address ends: its heading or, in an article without markup, its paragraph; empty for the top.</summary>
    public static string FragmentOf(Article article, HitSection? section)
    {
        if (section?.Anchor is { } anchor)
            return $"#{anchor}";
        return section is { ParagraphIndex: > 0 } && article.Utf8Html.IsEmpty ? $"#{IdOfParagraph(section.ParagraphIndex)}" : "";
    }

    /// <summary>The id of a paragraph on the page of an article without markup.</summary>
    public static string IdOfParagraph(int index) => $"p{index + 1}";

    // The program in the page takes every address below its base for a page of its own, unless the link has a target.
    private static string WithFiles(string html, Article article, Func<Asset, string?> addressOfFile)
    {
        IEnumerable<Asset> files = article.Hyperlinks.Where(link => link.Kind == HyperlinkKind.Link && link.Target is null).Select(link => link.Asset).OfType<Asset>();
        foreach (string address in files.Select(addressOfFile).OfType<string>().Distinct())
        {
            string start = $" href=\"{WebUtility.HtmlEncode(address)}";
            foreach (char end in "\"#")
                html = html.Replace(start + end, " target=\"_top\"" + start + end, StringComparison.Ordinal);
        }

        return html;
    }

    private static string WithAnchors(string html, Article article, string address, InterfaceTexts texts)
    {
        foreach (Heading heading in article.Outline)
        {
            int id = html.IndexOf($" id=\"{WebUtility.HtmlEncode(heading.Anchor)}\"", StringComparison.Ordinal);
            int end = id < 0 ? -1 : html.IndexOf($"</h{heading.Level}>", id, StringComparison.Ordinal);
            if (end < 0)
                continue;
            html = html.Insert(end, $" <a class=\"anchor\" href=\"{HtmlText.Encode($"{address}#{heading.Anchor}")}\" aria-label=\"{HtmlText.Encode(texts.LinkTo(heading.Text))}\">#</a>");
        }

        return html;
    }

    // The columns of tables have a direction of their own. A class, since a page may forbid styles that are not in its sheets.
    private static string WithClasses(string html)
    {
        foreach (string side in (string[])["left", "center", "right"])
            html = html.Replace($" style=\"text-align: {side};\"", $" class=\"align-{side}\"", StringComparison.Ordinal);
        return html;
    }

    // What is wider than the page scrolls by itself, for keyboards as well. In text, < is encoded, so these are elements.
    private static string WithFrames(string html, InterfaceTexts texts) => html
        .Replace("<pre>", $"<div class=\"code\"><button type=\"button\" class=\"copy\" data-copied=\"{HtmlText.Encode(texts.Copied)}\">{HtmlText.Encode(texts.Copy)}</button><pre tabindex=\"0\">", StringComparison.Ordinal)
        .Replace("</pre>", "</pre></div>", StringComparison.Ordinal)
        .Replace("<table>", $"<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"{HtmlText.Encode(texts.Table)}\"><table>", StringComparison.Ordinal)
        .Replace("</table>", "</table></div>", StringComparison.Ordinal);
}
