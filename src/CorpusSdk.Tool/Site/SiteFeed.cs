using System.Globalization;
using System.Text;
using CorpusSdk.Reader.Web.Texts;
using static CorpusSdk.Reader.Web.Texts.HtmlText;

namespace CorpusSdk.Tool.Site;

/// <summary>What feed readers and search engines ask a site for. Both want whole addresses, so there is neither if the host is unknown.</summary>
internal sealed class SiteFeed(SiteLibrary library, SiteAddresses addresses, SiteOptions options)
{
    /// <summary>The feed: RSS 2.0, whose items need no date.</summary>
    public const string FileName = "feed.xml";

    private const string Sitemap = "sitemap.xml";
    private const int MaxItems = 50;

    // The protocol's limit for one file.
    private const int MaxAddresses = 50_000;

    /// <summary>The files.</summary>
    /// <param name="facetFiles">The lists of facets.</param>
    public IEnumerable<SiteFile> Files(IEnumerable<string> facetFiles)
    {
        if (options.Origin is null)
            yield break;
        yield return SiteFile.OfText(FileName, WriteFeed);
        string[][] parts = [.. Addresses(facetFiles).Chunk(MaxAddresses)];
        if (parts.Length == 1)
        {
            yield return SiteFile.OfText(Sitemap, () => WriteSitemap(parts[0]));
            yield break;
        }

        for (int i = 0; i < parts.Length; i++)
        {
            string[] part = parts[i];
            yield return SiteFile.OfText(PartName(i), () => WriteSitemap(part));
        }

        yield return SiteFile.OfText(Sitemap, () => WriteIndex(parts.Length));
    }

    private static string PartName(int index) => string.Create(CultureInfo.InvariantCulture, $"sitemap-{index + 1}.xml");

    private IEnumerable<string> Addresses(IEnumerable<string> facetFiles)
    {
        yield return addresses.Home;
        foreach (Archive archive in library.Archives)
        {
            for (int page = 1; page <= SiteListPage.PagesOf(archive); page++)
                yield return addresses.Of(archive, page);
            foreach (Article article in library.ArticlesOf(archive))
                yield return addresses.Of(article);
        }

        foreach (string file in facetFiles)
            yield return addresses.Of(file);
    }

    private string WriteSitemap(string[] paths)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        foreach (string path in paths)
            xml.Append($"<url><loc>{Encode(options.Canonical(path)!)}</loc></url>\n");
        return xml.Append("</urlset>\n").ToString();
    }

    private string WriteIndex(int count)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (int i = 0; i < count; i++)
            xml.Append($"<sitemap><loc>{Encode(options.Canonical(addresses.Of(PartName(i)))!)}</loc></sitemap>\n");
        return xml.Append("</sitemapindex>\n").ToString();
    }

    private string WriteFeed()
    {
        // Of equal days, and of articles without one, in the order of the archives.
        IEnumerable<Article> items = library.Archives
            .SelectMany(library.ArticlesOf)
            .OrderByDescending(article => ArticleDates.Of(article) ?? DateOnly.MinValue)
            .Take(MaxItems);
        var xml = new StringBuilder();
        xml.Append($"""
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
            <channel>
            <title>{Text(options.Title)}</title>
            <link>{Encode(options.Canonical(addresses.Home)!)}</link>
            <description>{Text(options.Title)}</description>
            <atom:link rel="self" type="application/rss+xml" href="{Encode(options.Canonical(addresses.Of(FileName))!)}"/>

            """);
        foreach (Article article in items)
        {
            string address = Encode(options.Canonical(addresses.Of(article))!);
            xml.Append($"<item>\n<title>{Text(article.Headline)}</title>\n<link>{address}</link>\n<guid>{address}</guid>\n");
            if (SiteLibrary.DescriptionOf(article) is { } description)
                xml.Append($"<description>{Text(description)}</description>\n");
            if (ArticleDates.Of(article) is { } date)
                xml.Append($"<pubDate>{date.ToString("ddd, dd MMM yyyy", CultureInfo.InvariantCulture)} 00:00:00 GMT</pubDate>\n");
            xml.Append("</item>\n");
        }

        return xml.Append("</channel>\n</rss>\n").Replace("\r\n", "\n").ToString();
    }

    // XML 1.0 has no way to write a control character.
    private static string Text(string text) => Encode(string.Concat(text.Where(c => System.Xml.XmlConvert.IsXmlChar(c) || char.IsSurrogate(c))));
}
