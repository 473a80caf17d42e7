using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Caching;

/// <summary>Writes parsed files, so that the next build parses only changed files. Bodies are left to the packs that hold them.</summary>
/// <remarks>A private format, read by the same build of the SDK alone: see <see cref="SdkVersion"/>.</remarks>
internal static class ParsedFileWriter
{
    /// <summary>Writes a file. What each stretch of text was taken for is left out: only tests ask.</summary>
    /// <param name="writer">The target.</param>
    /// <param name="file">The file.</param>
    /// <param name="places">For each article where its texts begin in the pack.</param>
    public static void Write(BinaryWriter writer, ParsedFile file, ReadOnlySpan<PackedText> places)
    {
        writer.Write(file.Path);
        writer.Write(file.ContentHash);
        WriteOptional(writer, file.HeaderName);
        WriteOptions(writer, file.Options);
        writer.Write(file.Articles.Count);
        for (int i = 0; i < file.Articles.Count; i++)
            WriteArticle(writer, file.Articles[i], places[i]);
        writer.Write(file.Problems.Count);
        foreach (Problem problem in file.Problems)
            WriteProblem(writer, problem);
    }

    private static void WriteArticle(BinaryWriter writer, ParsedArticle article, PackedText place)
    {
        WriteOptional(writer, article.Slug);
        writer.Write((int)article.SlugSource);
        WriteSpan(writer, article.SlugSpan);
        WriteOptional(writer, article.Title);
        WriteOptional(writer, article.Standfirst);
        writer.Write(place.BodyStart);
        writer.Write(article.Paragraphs.Utf8.Length);
        writer.Write(article.Paragraphs.Checksum);
        writer.Write(article.Paragraphs.Cjk.Ideographs);
        writer.Write(article.Paragraphs.Cjk.Kana);
        writer.Write(article.Paragraphs.Cjk.HangulWords);
        writer.Write(article.Paragraphs.Starts.Length);
        foreach (int start in article.Paragraphs.Starts)
            writer.Write(start);
        writer.Write(article.WordCount);
        writer.Write(article.Links.Count);
        foreach (ParsedLink link in article.Links)
            WriteLink(writer, link);
        WriteSpan(writer, article.Span);
        writer.Write(article.EndLine);
        writer.Write(article.Fields.Count);
        foreach (FieldEntry entry in article.Fields)
            FieldValueWriter.Write(writer, entry);
        writer.Write(article.Markup is not null);
        if (article.Markup is not null)
            WriteMarkup(writer, article.Markup, place.HtmlStart);
    }

    private static void WriteOptions(BinaryWriter writer, ParseOptions options)
    {
        WriteOptional(writer, options.Format);
        WriteOptional(writer, options.SlugField);
        WriteOptional(writer, options.TitleField);
        WriteOptional(writer, options.BodyField);
        WriteOptional(writer, options.RawHtml);
        WriteOptional(writer, options.Separator);
        WriteOptional(writer, options.Header);
        WriteOptional(writer, options.Folder);
        WriteOptional(writer, options.TeaserMarkers);
        WriteOptional(writer, options.Highlight);
        WriteOptional(writer, options.DateFromFileName);
        WriteOptional(writer, options.Math);
        WriteOptional(writer, options.Records);
        WriteOptional(writer, options.BodyFormat);
    }

    private static void WriteMarkup(BinaryWriter writer, ArticleMarkup markup, uint htmlStart)
    {
        writer.Write(htmlStart);
        writer.Write(markup.Html.Bytes.Length);
        writer.Write(markup.Html.Checksum);
        writer.Write(markup.Headings.Count);
        foreach (ParsedHeading heading in markup.Headings)
        {
            writer.Write(heading.Level);
            writer.Write(heading.Text);
            writer.Write(heading.Anchor);
            writer.Write(heading.ParagraphIndex);
        }

        writer.Write(markup.Hyperlinks.Count);
        foreach (ParsedHyperlink link in markup.Hyperlinks)
        {
            writer.Write(link.IsImage);
            writer.Write(link.Text);
            writer.Write(link.Url);
            writer.Write(link.ParagraphIndex);
            writer.Write(link.InHtml is not null);
            if (link.InHtml is { } range)
            {
                writer.Write(range.Start);
                writer.Write(range.Length);
            }

            if (LinkAddress.IsLocal(link.Url))
                FieldValueWriter.WritePlace(writer, link.Place);
        }

        writer.Write(markup.OtherAnchors.Count);
        foreach (string anchor in markup.OtherAnchors)
            writer.Write(anchor);
        writer.Write(markup.CodeBlocks.Count);
        foreach (ParsedCodeBlock code in markup.CodeBlocks)
        {
            writer.Write(code.Info);
            writer.Write(code.ParagraphIndex);
            writer.Write(code.StartLine);
            writer.Write(code.EndLine);
        }

        writer.Write(markup.ExcerptLength ?? 0);
    }

    private static void WriteLink(BinaryWriter writer, ParsedLink link)
    {
        writer.Write((int)link.Kind);
        writer.Write(link.Title);
        WriteOptional(writer, link.Caption);
        writer.Write(link.ParagraphIndex);
        writer.Write(link.MarkerLine);
        writer.Write(link.CaptionLine);
        writer.Write(link.TitleLine);
        WriteSpan(writer, link.TitleSpan);
    }

    private static void WriteProblem(BinaryWriter writer, Problem problem)
    {
        writer.Write(problem.Descriptor.Id);
        WriteSpan(writer, problem.Span);
        writer.Write(problem.Arguments.Count);
        foreach (string argument in problem.Arguments)
            writer.Write(argument);
    }

    private static void WriteSpan(BinaryWriter writer, ProblemSpan span)
    {
        writer.Write(span.Start);
        writer.Write(span.Length);
        writer.Write(span.StartLine);
        writer.Write(span.StartColumn);
        writer.Write(span.EndLine);
        writer.Write(span.EndColumn);
    }

    private static void WriteOptional(BinaryWriter writer, string? text)
    {
        writer.Write(text is not null);
        if (text is not null)
            writer.Write(text);
    }
}
