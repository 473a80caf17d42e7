using System.Globalization;
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
        writer.WriteNumber("wordCount", article.WordCount);
        writer.WriteNumber("readingTimeInSeconds", (int)article.ReadingTime.TotalSeconds);
        WriteSource(writer, article.Source);
        writer.WriteStartArray("paragraphs");
        foreach (string paragraph in article.Paragraphs)
            writer.WriteStringValue(paragraph);
        writer.WriteEndArray();
        WriteLinks(writer, article);
        writer.WritePropertyName("fields");
        WriteRecord(writer, article.Fields);
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
            writer.WriteNumber("paragraphIndex", link.ParagraphIndex);
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

    private static void WriteRecord(Utf8JsonWriter writer, IReadOnlyList<ArticleField> fields)
    {
        writer.WriteStartObject();
        foreach (ArticleField field in fields)
        {
            writer.WritePropertyName(field.Key);
            WriteValue(writer, field.Value);
        }

        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case decimal number:
                writer.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                writer.WriteNumberValue(number);
                break;
            case DateOnly day:
                writer.WriteStringValue(day.ToString("O", CultureInfo.InvariantCulture));
                break;
            case DateTime day:
                writer.WriteStringValue(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case DateTimeOffset time:
                writer.WriteStringValue(time);
                break;
            case Uri address:
                writer.WriteStringValue(address.OriginalString);
                break;

            // Before lists of anything, which a list of fields is as well.
            case IReadOnlyList<ArticleField> record:
                WriteRecord(writer, record);
                break;
            case IReadOnlyList<object?> list:
                writer.WriteStartArray();
                foreach (object? element in list)
                    WriteValue(writer, element);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
