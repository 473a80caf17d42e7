using System.Runtime.CompilerServices;

namespace CorpusSdk.Packs;

/// <summary>A link or an image whose address stays within the project.</summary>
/// <param name="Hyperlink">Its row among the hyperlinks of all articles.</param>
/// <param name="HtmlStart">Where its address begins in the HTML of its article, in bytes.</param>
/// <param name="HtmlLengthInBytes">The length of the address there.</param>
/// <param name="Target">The index of the article that it leads to; -1 for none in this archive.</param>
/// <param name="Outer">The index of an article of another archive; -1 for none.</param>
/// <param name="Asset">The index of a file beside the texts; -1 for none.</param>
internal readonly record struct PackedLink(uint Hyperlink, int HtmlStart, int HtmlLengthInBytes, int Target, int Outer, int Asset);

/// <summary>Where the links of the articles of an open pack lead (format page, "Links between texts"). Article indexes are the caller's to check.</summary>
internal sealed unsafe class PackLinks
{
    private readonly PackReader _pack;
    private readonly PackSectionView _links;
    private readonly PackSectionView _outer;

    /// <summary>Opens the links of a pack; one that has none gives none.</summary>
    /// <exception cref="CorpusFormatException">A section is missing.</exception>
    public PackLinks(PackReader pack)
    {
        _pack = pack;
        if (pack.Directory.TrySection(PackSection.LocalLinks, PackLayout.LocalLinkRow.SizeInBytes, out _links))
            _outer = pack.Directory.Section(PackSection.OuterArticles, PackLayout.OuterArticleRow.SizeInBytes);
        Assets = new PackAssets(pack, _links.Count);
    }

    /// <summary>The files beside the texts.</summary>
    public PackAssets Assets { get; }

    /// <summary>How many articles of other archives links lead to.</summary>
    public int OuterCount => _outer.Count;

    /// <summary>The links of an article, in their order.</summary>
    /// <exception cref="CorpusFormatException">A link is damaged.</exception>
    public PackedLink[] Of(int article)
    {
        if (_links.Count == 0)
            return [];

        (uint first, int count) = _pack.Markup.HyperlinkRange(article);
        int start = FindFirst(first);
        int end = FindFirst(first + (uint)count);
        if (end < start)
            throw _pack.Damage("the links between texts are not in order");
        var links = new PackedLink[end - start];
        int htmlLength = _pack.Markup.Html(article).Length;
        for (int i = 0; i < links.Length; i++)
        {
            links[i] = Read(start + i);
            PackedLink link = links[i];
            bool isInHtml = link.HtmlStart >= 0 && link.HtmlLengthInBytes >= 0 && link.HtmlStart <= htmlLength - link.HtmlLengthInBytes;
            bool isInOrder = link.Hyperlink >= first && link.Hyperlink - first < count
                && (i == 0 || link.Hyperlink > links[i - 1].Hyperlink);
            if (!isInHtml || !isInOrder)
                throw _pack.Damage("a link between texts is outside its article");
        }

        return links;
    }

    /// <summary>An article of another archive that links lead to: the only one of its file.</summary>
    /// <exception cref="CorpusFormatException">There is no such article.</exception>
    public (string Archive, string File) Outer(int index)
    {
        if ((uint)index >= (uint)_outer.Count)
            throw _pack.Damage("a link leads to an unknown archive");
        byte* row = _outer.Start + (index * (long)PackLayout.OuterArticleRow.SizeInBytes);
        return (PackReader.Decode(_pack.StringAt(row + PackLayout.OuterArticleRow.Archive)), PackReader.Decode(_pack.StringAt(row + PackLayout.OuterArticleRow.File)));
    }

    private PackedLink Read(int index)
    {
        byte* row = _links.Start + (index * (long)PackLayout.LocalLinkRow.SizeInBytes);
        int target = (int)Field(row, PackLayout.LocalLinkRow.Target);
        int outer = (int)Field(row, PackLayout.LocalLinkRow.Outer);
        if (target < -1 || target >= _pack.ArticleCount || outer < -1 || outer >= _outer.Count)
            throw _pack.Damage("a link leads to an unknown article");
        return new PackedLink(
            Field(row, PackLayout.LocalLinkRow.Hyperlink),
            (int)Field(row, PackLayout.LocalLinkRow.HtmlStart),
            (int)Field(row, PackLayout.LocalLinkRow.HtmlLengthInBytes),
            target,
            outer,
            Assets.OfLink(index));
    }

    /// <summary>The first link that is that of a hyperlink, or of one after it.</summary>
    private int FindFirst(uint hyperlink)
    {
        int low = 0;
        int high = _links.Count;
        while (low < high)
        {
            int middle = (int)(((uint)low + (uint)high) >> 1);
            if (Field(_links.Start + (middle * (long)PackLayout.LocalLinkRow.SizeInBytes), PackLayout.LocalLinkRow.Hyperlink) < hyperlink)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static uint Field(byte* row, int field) => Unsafe.ReadUnaligned<uint>(row + field);
}
