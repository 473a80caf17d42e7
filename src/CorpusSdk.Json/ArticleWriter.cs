using System.Text.Json;

namespace CorpusSdk.Json;

/// <summary>Writes an article as an object. The package's readme lists its members, in order; members that an article lacks are null.</summary>
internal static class ArticleWriter
{
    public static void Write(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        writer.WriteString("archive", article.Archive.Name);
        writer.WriteString("slug", article.Slug);
        writer.WriteString("title", article.Title);
        writer.WriteString("standfirst", article.Standfirst);
        writer.WriteString("headline", article.Headline);
        writer.WriteString("excerpt", article.Excerpt);
        writer.WriteNumber("wordCount", article.WordCount);
        writer.WriteNumber("readingTimeInSeconds", (int)article.ReadingTime.TotalSeconds);
        WriteSource(writer, article.Source);
        writer.WriteStartArray("paragraphs");
        foreach (string paragraph in article.Paragraphs)
            writer.WriteStringValue(paragraph);
        writer.WriteEndArray();
        WriteLinks(writer, article);
        WriteAssets(writer, article);
        writer.WritePropertyName("fields");
        writer.WriteFieldValue(article.Fields);
        writer.WriteStartArray("similar");
        foreach (Article similar in article.Similar)
            writer.WriteStringValue(similar.Slug);
        writer.WriteEndArray();
        writer.WriteStartArray("linkedFrom");
        foreach (Article source in article.LinkedFrom)
            WriteAddress(writer, source);
        writer.WriteEndArray();
        if (!article.Utf8Html.IsEmpty)
            WriteMarkup(writer, article);
        writer.WriteEndObject();
    }

    private static void WriteSource(Utf8JsonWriter writer, SourceSpan source)
    {
        writer.WriteStartObject("source");
        writer.WriteString("file", source.File);
        writer.WriteNumber("startLine", source.StartLine);
        writer.WriteNumber("endLine", source.EndLine);
        writer.WriteEndObject();
    }

    private static void WriteLinks(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartArray("links");
        foreach (ArticleLink link in article.Links)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", link.Kind == LinkKind.Card ? "card" : "inline");
            writer.WriteString("title", link.Title);
            writer.WriteString("caption", link.Caption);
            writer.WriteNumber("paragraphIndex", link.ParagraphIndex);
            writer.WriteString("target", link.Target?.Slug);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAssets(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartArray("assets");
        foreach (Asset asset in article.Assets)
        {
            writer.WriteStartObject();
            writer.WriteString("path", asset.Path);
            writer.WriteString("mediaType", asset.MediaType);
            writer.WriteNumber("length", asset.Length);
            WriteNumberOrNull(writer, "width", asset.Width);
            WriteNumberOrNull(writer, "height", asset.Height);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteNumberOrNull(Utf8JsonWriter writer, string name, int? number)
    {
        if (number is { } known)
            writer.WriteNumber(name, known);
        else
            writer.WriteNull(name);
    }

    private static void WriteMarkup(Utf8JsonWriter writer, Article article)
    {
        writer.WriteString("html", article.Utf8Html);
        writer.WriteStartArray("outline");
        foreach (Heading heading in article.Outline)
        {
            writer.WriteStartObject();
            writer.WriteNumber("level", heading.Level);
            writer.WriteString("text", heading.Text);
            writer.WriteString("anchor", heading.Anchor);
            writer.WriteNumber("paragraphIndex", heading.ParagraphIndex);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteCodeBlocks(writer, article);
        writer.WriteStartArray("hyperlinks");
        foreach (Hyperlink link in article.Hyperlinks)
        {
            writer.WriteStartObject();
            writer.WriteString("kind", link.Kind == HyperlinkKind.Link ? "link" : "image");
            writer.WriteString("text", link.Text);
            writer.WriteString("url", link.Url);
            writer.WritePropertyName("target");
            if (link.Target is { } target)
                WriteAddress(writer, target);
            else
                writer.WriteNullValue();
            writer.WriteString("asset", link.Asset?.Path);
            writer.WriteNumber("paragraphIndex", link.ParagraphIndex);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteCodeBlocks(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartArray("codeBlocks");
        foreach (CodeBlock code in article.CodeBlocks)
        {
            writer.WriteStartObject();
            writer.WriteString("language", code.Language);
            writer.WriteString("info", code.Info);
            WriteNumberOrNull(writer, "paragraphIndex", code.ParagraphIndex);
            writer.WriteNumber("startLine", code.Source.StartLine);
            writer.WriteNumber("endLine", code.Source.EndLine);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteAddress(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        writer.WriteString("archive", article.Archive.Name);
        writer.WriteString("slug", article.Slug);
        writer.WriteEndObject();
    }
}
