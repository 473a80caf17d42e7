using System.Net;
using System.Text;
using CorpusSdk.Packs;

namespace CorpusSdk;

/// <summary>Puts other addresses into compiled HTML, and sizes beside those of images, at places that are known: nothing is searched for.</summary>
internal static class LinkedHtml
{
    /// <summary>Replaces the addresses of local links and images, and adds the sizes of images.</summary>
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
            if (link.HtmlStart < written)
                continue;
            string? address = addressOf(hyperlink);
            int end = link.HtmlStart + link.HtmlLengthInBytes;
            string attributes = hyperlink is { Kind: HyperlinkKind.Image, Asset: { } asset } ? ImageAttributes.For(asset, html, link.HtmlStart, end) : "";
            if (address is null && attributes.Length == 0)
                continue;

            rendered.Append(PackReader.Decode(html.Slice(written, link.HtmlStart - written)));
            if (address is null)
                rendered.Append(PackReader.Decode(html.Slice(link.HtmlStart, link.HtmlLengthInBytes)));
            else
                rendered.Append(WebUtility.HtmlEncode(WithFragment(address, hyperlink)));
            written = end;
            if (attributes.Length == 0)
                continue;

            // They follow the quotation mark that ends the address.
            rendered.Append((char)html[end]).Append(attributes);
            written++;
        }

        return rendered.Append(PackReader.Decode(html.Slice(written))).ToString();
    }

    private static string WithFragment(string address, Hyperlink hyperlink)
    {
        if (hyperlink.Fragment is { Length: > 0 } && address.IndexOf('#') < 0)
            address += hyperlink.Url.Substring(hyperlink.Url.IndexOf('#'));
        return address;
    }
}
