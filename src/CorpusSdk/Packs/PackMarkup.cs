using System.Runtime.CompilerServices;

namespace CorpusSdk.Packs;

/// <summary>The markup of the articles of an open pack (format page, "Markup"). Article indexes are the caller's to check.</summary>
internal sealed unsafe class PackMarkup
{
    private readonly PackReader _pack;
    private readonly PackSectionView _rows;
    private readonly PackSectionView _html;
    private readonly PackSectionView _headings;
    private readonly PackSectionView _hyperlinks;

    /// <summary>Opens the markup of a pack; one that has none gives articles without.</summary>
    /// <exception cref="CorpusFormatException">A section is missing, or is that of another archive.</exception>
    public PackMarkup(PackReader pack)
    {
        _pack = pack;
        if (!pack.Directory.TrySection(PackSection.Markup, PackLayout.MarkupRow.SizeInBytes, out _rows))
            return;
        if (_rows.Count != pack.ArticleCount + 1)
            throw pack.Damage("its markup belongs to another archive");
        _html = pack.Directory.Section(PackSection.Html, sizeof(byte));
        _headings = pack.Directory.Section(PackSection.Headings, PackLayout.HeadingRow.SizeInBytes);
        _hyperlinks = pack.Directory.Section(PackSection.Hyperlinks, PackLayout.HyperlinkRow.SizeInBytes);
    }

    /// <summary>The HTML of an article; empty if it has no markup.</summary>
    public ReadOnlySpan<byte> Html(int article)
    {
        (uint start, int length) = Range(article, PackLayout.MarkupRow.HtmlStart, _html.LengthInBytes);
        return new ReadOnlySpan<byte>(_html.Start + start, length);
    }

    /// <summary>The headings of an article, made again.</summary>
    public Heading[] Headings(int article)
    {
        (uint first, int count) = Range(article, PackLayout.MarkupRow.FirstHeading, _headings.Count);
        var headings = new Heading[count];
        for (int i = 0; i < count; i++)
        {
            byte* row = _headings.Start + ((first + (long)i) * PackLayout.HeadingRow.SizeInBytes);
            uint level = ReadUInt32(row + PackLayout.HeadingRow.Level);
            uint paragraph = ReadUInt32(row + PackLayout.HeadingRow.ParagraphIndex);
            if (level is < 1 or > PackLayout.HeadingRow.MaxLevel || paragraph >= (uint)_pack.ParagraphCount(article))
                throw _pack.Damage("a heading has an impossible level or place");
            headings[i] = new Heading(
                (int)level,
                PackReader.Decode(_pack.StringAt(row + PackLayout.HeadingRow.Text)),
                PackReader.Decode(_pack.StringAt(row + PackLayout.HeadingRow.Anchor)),
                (int)paragraph);
        }

        return headings;
    }

    /// <summary>Where the links and images of an article are among those of all.</summary>
    public (uint First, int Count) HyperlinkRange(int article) => Range(article, PackLayout.MarkupRow.FirstHyperlink, _hyperlinks.Count);

    /// <summary>A link or an image of an article.</summary>
    /// <param name="article">The article.</param>
    /// <param name="row">One of the article's <see cref="HyperlinkRange"/>.</param>
    public (HyperlinkKind Kind, string Text, string Url, int ParagraphIndex) Hyperlink(int article, uint row)
    {
        byte* place = _hyperlinks.Start + (row * (long)PackLayout.HyperlinkRow.SizeInBytes);
        uint kind = ReadUInt32(place + PackLayout.HyperlinkRow.Kind);
        uint paragraph = ReadUInt32(place + PackLayout.HyperlinkRow.ParagraphIndex);
        if (kind > (uint)HyperlinkKind.Image || paragraph > (uint)_pack.ParagraphCount(article))
            throw _pack.Damage("a hyperlink has an unknown kind or an impossible place");
        return (
            (HyperlinkKind)kind,
            PackReader.Decode(_pack.StringAt(place + PackLayout.HyperlinkRow.Text)),
            PackReader.Decode(_pack.StringAt(place + PackLayout.HyperlinkRow.Url)),
            (int)paragraph);
    }

    private static uint ReadUInt32(byte* place) => Unsafe.ReadUnaligned<uint>(place);

    private (uint Start, int Count) Range(int article, int field, int limit)
    {
        if (_rows.Count == 0)
            return (0, 0);
        byte* place = _rows.Start + (article * (long)PackLayout.MarkupRow.SizeInBytes) + field;
        uint start = ReadUInt32(place);
        uint end = ReadUInt32(place + PackLayout.MarkupRow.SizeInBytes);
        if (start > end || end > (uint)limit)
            throw _pack.Damage("the markup of an article is outside its section");
        return (start, (int)(end - start));
    }
}
