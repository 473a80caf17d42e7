using CorpusSdk.Compiler.Building;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>Writes where links lead (format page, "Links between texts").</summary>
internal static class LinkWriter
{
    /// <summary>Adds the sections, unless no link stays within the project.</summary>
    /// <param name="sections">The pack.</param>
    /// <param name="strings">Where texts go.</param>
    /// <param name="archive">The archive.</param>
    public static void Add(PackSections sections, ByteWriter strings, ArchiveSpec archive)
    {
        if (archive.Articles.All(article => article.LocalLinks.Count == 0))
            return;

        ByteWriter links = sections.Add(PackSection.LocalLinks, PackLayout.LocalLinkRow.SizeInBytes);
        ByteWriter outer = sections.Add(PackSection.OuterArticles, PackLayout.OuterArticleRow.SizeInBytes);
        Dictionary<string, uint> assets = AssetWriter.Add(sections, strings, archive, out ByteWriter? linkAssets);
        var outerRows = new Dictionary<OuterArticle, uint>();
        uint firstHyperlink = 0;
        foreach (ArticleSpec article in archive.Articles)
        {
            // The order of the writes is the order of the fields in PackLayout.LocalLinkRow.
            foreach (LocalLink link in article.LocalLinks)
            {
                links.WriteUInt32(firstHyperlink + (uint)link.Hyperlink);
                links.WriteUInt32((uint)link.InHtml.Start);
                links.WriteUInt32((uint)link.InHtml.Length);
                links.WriteUInt32(link.Target < 0 ? PackLayout.None : (uint)link.Target);
                links.WriteUInt32(link.Outer is null ? PackLayout.None : RowOf(link.Outer));
                linkAssets?.WriteUInt32(link.Asset is null ? PackLayout.None : assets[link.Asset.Path]);
            }

            firstHyperlink += (uint)(article.Source.Markup?.Hyperlinks.Count ?? 0);
        }

        uint RowOf(OuterArticle article)
        {
            if (outerRows.TryGetValue(article, out uint row))
                return row;
            row = (uint)outerRows.Count;
            outerRows.Add(article, row);
            WriteString(article.Archive);
            WriteString(article.File);
            return row;
        }

        void WriteString(string text)
        {
            outer.WriteUInt32(strings.Position);
            outer.WriteUInt32((uint)strings.WriteUtf8(text));
        }
    }
}
