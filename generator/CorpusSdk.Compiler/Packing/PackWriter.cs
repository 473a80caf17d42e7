using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>The measures of a pack that was written.</summary>
/// <param name="LengthInBytes">Its size.</param>
/// <param name="BodiesStart">Where the body of the first article begins; those of the others follow without a gap.</param>
/// <param name="HtmlStart">Where the HTML of the first article begins, in the same way; 0 if no article has markup.</param>
internal readonly record struct WrittenPack(int LengthInBytes, uint BodiesStart, uint HtmlStart);

/// <summary>Writes an archive as a pack: the bytes that the runtime reads in place (format page: <c>PackFormat.md</c> of the runtime).</summary>
internal static class PackWriter
{
    /// <summary>Writes a pack. The same archive gives the same bytes, on every machine.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="stream">The target.</param>
    /// <param name="workers">How many threads may index at once. The bytes are the same for any number.</param>
    /// <exception cref="PackTooLargeException">The archive is too large for a pack. Nothing has been written.</exception>
    public static WrittenPack Write(ArchiveSpec archive, Stream stream, int workers = 1)
    {
        var sections = new PackSections();
        var content = new ContentWriter(sections, archive);
        content.Write();
        bool hasMarkup = MarkupWriter.Add(sections, content.Strings, archive);
        ColumnWriter.Add(sections, archive.Columns);
        IndexSections.Add(sections, archive, workers);
        SlugTableWriter.AddSlugs(sections, archive.Articles.Select(article => article.Slug).ToArray());
        int lengthInBytes = sections.WriteTo(stream, archive.Fingerprint);
        return new WrittenPack(lengthInBytes, sections.OffsetOf(PackSection.Bodies), hasMarkup ? sections.OffsetOf(PackSection.Html) : 0);
    }

    /// <summary>Writes a pack into an array of its size.</summary>
    public static byte[] Write(ArchiveSpec archive)
    {
        using var stream = new MemoryStream();
        Write(archive, stream);
        return stream.ToArray();
    }

    /// <summary>Writes a pack of nothing but fields, for an archive whose other texts are in a pack of their own.</summary>
    /// <param name="columns">The fields.</param>
    /// <param name="fingerprint">The fingerprint of the archive.</param>
    /// <exception cref="PackTooLargeException">The fields are too large for a pack.</exception>
    internal static byte[] WriteFields(ColumnSet columns, string fingerprint)
    {
        var sections = new PackSections();
        ColumnWriter.Add(sections, columns);
        using var stream = new MemoryStream();
        sections.WriteTo(stream, fingerprint);
        return stream.ToArray();
    }

    /// <summary>Writes texts, articles and links.</summary>
    private sealed class ContentWriter(PackSections sections, ArchiveSpec archive)
    {
        private readonly ByteWriter _strings = sections.Add(PackSection.Strings, sizeof(byte));
        private readonly ByteWriter _bodies = sections.Add(PackSection.Bodies, sizeof(byte));
        private readonly ByteWriter _articles = sections.Add(PackSection.Articles, PackLayout.ArticleRow.SizeInBytes);
        private readonly ByteWriter _paragraphs = sections.Add(PackSection.Paragraphs, sizeof(uint));
        private readonly ByteWriter _links = sections.Add(PackSection.Links, PackLayout.LinkRow.SizeInBytes);
        private uint _slugRecord;

        /// <summary>The texts of everything but bodies and slugs.</summary>
        public ByteWriter Strings => _strings;

        public void Write()
        {
            WriteArchiveRow();
            WriteFiles();
            foreach (ArticleSpec article in archive.Articles)
                WriteArticle(article);

            // One more row, whose starts are the ends of the last article.
            WriteRow(NextStarts(), _strings.Position, article: null);
        }

        private void WriteArchiveRow()
        {
            ByteWriter row = sections.Add(PackSection.Archive, PackLayout.ArchiveRow.SizeInBytes);
            WriteString(row, archive.Name);
            WriteString(row, archive.Title);
            WriteString(row, archive.Language ?? "");
        }

        private void WriteFiles()
        {
            ByteWriter files = sections.Add(PackSection.Files, PackLayout.StringRangeSizeInBytes);
            foreach (string file in archive.Files)
                WriteString(files, file);
        }

        private RowStarts NextStarts() => new(
            Body: _bodies.Position,
            Paragraph: _paragraphs.Position / sizeof(uint),
            Link: _links.Position / PackLayout.LinkRow.SizeInBytes,
            Title: _strings.Position);

        private void WriteArticle(ArticleSpec article)
        {
            RowStarts starts = NextStarts();
            _strings.WriteUtf8(article.Source.Title ?? "");
            uint standfirstStart = _strings.Position;
            _strings.WriteUtf8(article.Source.Standfirst ?? "");
            WriteBody(article.Source);
            WriteRow(starts, standfirstStart, article);
            WriteLinks(article);
            _slugRecord += (uint)SlugTableWriter.RecordSizeInBytes(article.Slug);
        }

        private void WriteBody(ParsedArticle article)
        {
            foreach (int start in article.Paragraphs.Starts)
                _paragraphs.WriteUInt32((uint)start);
            _bodies.WriteReference(article.Paragraphs.Utf8);
        }

        // The order of the writes is the order of the fields in PackLayout.ArticleRow. The closing row does not belong to an article.
        private void WriteRow(RowStarts starts, uint standfirstStart, ArticleSpec? article)
        {
            ParsedArticle? source = article?.Source;
            _articles.WriteUInt32(starts.Body);
            _articles.WriteUInt32(starts.Paragraph);
            _articles.WriteUInt32(starts.Link);
            _articles.WriteUInt32(_slugRecord);
            _articles.WriteUInt32(starts.Title);
            _articles.WriteUInt32(standfirstStart);
            _articles.WriteUInt32(_strings.Position);
            _articles.WriteUInt32(article is { Source: { Title: null, Standfirst: null } } ? (uint)Encoding.UTF8.GetByteCount(article.Headline) : 0);
            _articles.WriteUInt32((source?.Title is null ? 0 : PackLayout.ArticleRow.HasTitle)
                | (source?.Standfirst is null ? 0 : PackLayout.ArticleRow.HasStandfirst)
                | ((source is null ? 0 : (uint)ReadingPace.SecondsOf(source.Paragraphs.Cjk, source.WordCount)) << PackLayout.ArticleRow.ReadingSecondsShift));
            _articles.WriteUInt32((uint)(article?.FileIndex ?? 0));
            _articles.WriteUInt32((uint)(source?.StartLine ?? 0));
            _articles.WriteUInt32((uint)(source?.EndLine ?? 0));
            _articles.WriteUInt32((uint)(source?.WordCount ?? 0));
        }

        private void WriteLinks(ArticleSpec article)
        {
            for (int i = 0; i < article.Source.Links.Count; i++)
            {
                ParsedLink link = article.Source.Links[i];
                _links.WriteUInt32((uint)link.Kind);
                _links.WriteUInt32((uint)link.ParagraphIndex);
                WriteString(_links, link.Title);
                if (link.Caption is null)
                {
                    _links.WriteUInt32(PackLayout.None);
                    _links.WriteUInt32(0);
                }
                else
                {
                    WriteString(_links, link.Caption);
                }

                _links.WriteUInt32(article.Targets[i] < 0 ? PackLayout.None : (uint)article.Targets[i]);
            }
        }

        /// <summary>Writes a text, and its range into a row.</summary>
        private void WriteString(ByteWriter row, string text)
        {
            row.WriteUInt32(_strings.Position);
            row.WriteUInt32((uint)_strings.WriteUtf8(text));
        }

        /// <summary>Where the next article's texts and rows begin.</summary>
        private readonly record struct RowStarts(uint Body, uint Paragraph, uint Link, uint Title);
    }
}
