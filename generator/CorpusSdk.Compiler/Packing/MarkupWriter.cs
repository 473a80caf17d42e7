using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>Writes the markup of articles (format page, "Markup").</summary>
internal sealed class MarkupWriter
{
    private readonly ByteWriter _strings;
    private readonly ByteWriter _rows;
    private readonly ByteWriter _html;
    private readonly ByteWriter _headings;
    private readonly ByteWriter _hyperlinks;

    private MarkupWriter(PackSections sections, ByteWriter strings)
    {
        _strings = strings;
        _rows = sections.Add(PackSection.Markup, PackLayout.MarkupRow.SizeInBytes);
        _html = sections.Add(PackSection.Html, sizeof(byte));
        _headings = sections.Add(PackSection.Headings, PackLayout.HeadingRow.SizeInBytes);
        _hyperlinks = sections.Add(PackSection.Hyperlinks, PackLayout.HyperlinkRow.SizeInBytes);
    }

    /// <summary>Adds the sections, unless no article has markup.</summary>
    /// <param name="sections">The pack.</param>
    /// <param name="strings">Where texts go.</param>
    /// <param name="archive">The archive.</param>
    /// <returns>Whether any article has.</returns>
    public static bool Add(PackSections sections, ByteWriter strings, ArchiveSpec archive)
    {
        if (archive.Articles.All(article => article.Source.Markup is null))
            return false;
        var writer = new MarkupWriter(sections, strings);
        foreach (ArticleSpec article in archive.Articles)
        {
            writer.WriteRow();
            if (article.Source.Markup is { } markup)
                writer.Write(markup);
        }

        LinkWriter.Add(sections, strings, archive);
        PartWriter.Add(sections, strings, archive);

        // One more row, whose starts are the ends of the last article.
        writer.WriteRow();
        return true;
    }

    // The order of the writes is the order of the fields in PackLayout.MarkupRow.
    private void WriteRow()
    {
        _rows.WriteUInt32(_html.Position);
        _rows.WriteUInt32(_headings.Position / PackLayout.HeadingRow.SizeInBytes);
        _rows.WriteUInt32(_hyperlinks.Position / PackLayout.HyperlinkRow.SizeInBytes);
    }

    // The order of the writes is the order of the fields in PackLayout.HeadingRow and PackLayout.HyperlinkRow.
    private void Write(ArticleMarkup markup)
    {
        _html.WriteReference(markup.Html.Bytes);
        foreach (ParsedHeading heading in markup.Headings)
        {
            _headings.WriteUInt32((uint)heading.Level);
            _headings.WriteUInt32((uint)heading.ParagraphIndex);
            WriteString(_headings, heading.Text);
            WriteString(_headings, heading.Anchor);
        }

        foreach (ParsedHyperlink hyperlink in markup.Hyperlinks)
        {
            _hyperlinks.WriteUInt32((uint)(hyperlink.IsImage ? HyperlinkKind.Image : HyperlinkKind.Link));
            _hyperlinks.WriteUInt32((uint)hyperlink.ParagraphIndex);
            WriteString(_hyperlinks, hyperlink.Text);
            WriteString(_hyperlinks, hyperlink.Url);
        }
    }

    /// <summary>Writes a text, and its range into a row.</summary>
    private void WriteString(ByteWriter row, string text)
    {
        row.WriteUInt32(_strings.Position);
        row.WriteUInt32((uint)_strings.WriteUtf8(text));
    }
}
