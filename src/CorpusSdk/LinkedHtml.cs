using System.Net;
using System.Text;
using CorpusSdk.Packs;

namespace CorpusSdk;

/// <summary>Puts other addresses into compiled HTML, at places that are known: nothing is searched for.</summary>
internal static class LinkedHtml
{
    /// <summary>Replaces the addresses of local links and images.</summary>
    /// <param name="html">The HTML of the article.</param>
    /// <param name="links">Its local links.</param>
    /// <param name="firstHyperlink">The row of its first hyperlink.</param>
    /// <param name="hyperlinks">All its hyperlinks.</param>
    /// <param name="addressOf">Gives the new address; null to keep the one that is there.</param>
    public static string Render(ReadOnlySpan<byte> html, PackedLink[] links, uint firstHyperlink, IReadOnlyList<Hyperlink> hyperlinks, Func<Hyperlink, string?> addressOf)
    {
        var rendered = new StringBuilder(html.Length);
        int written = 0;
        foreach (PackedLink link in links.OrderBy(link => link.HtmlStart))
        {
            Hyperlink hyperlink = hyperlinks[(int)(link.Hyperlink - firstHyperlink)];
            if (link.HtmlStart < written || addressOf(hyperlink) is not { } address)
                continue;
            if (hyperlink.Fragment is { Length: > 0 } && address.IndexOf('#') < 0)
                address += hyperlink.Url.Substring(hyperlink.Url.IndexOf('#'));
            rendered.Append(PackReader.Decode(html.Slice(written, link.HtmlStart - written))).Append(WebUtility.HtmlEncode(address));
            written = link.HtmlStart + link.HtmlLengthInBytes;
        }

        return rendered.Append(PackReader.Decode(html.Slice(written))).ToString();
    }
}
