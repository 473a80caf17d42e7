using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using static CorpusSdk.Reader.Web.Texts.HtmlText;

namespace CorpusSdk.Tool.Site;

/// <summary>What a page says about itself to search engines, and to those who show links to it.</summary>
/// <param name="Title">The title, without the site's name.</param>
/// <param name="Path">The address on its host.</param>
/// <param name="Description">One or two sentences; null for none.</param>
internal sealed record SiteHead(string Title, string Path, string? Description = null)
{
    /// <summary>The article that the page shows; null for a list.</summary>
    public Article? Article { get; init; }

    /// <summary>The day of the article.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The names of its authors.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Whether search engines are to leave the page out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Writes the elements.</summary>
    public void WriteTo(StringBuilder page, SiteOptions options)
    {
        if (Description is not null)
            page.Append($"<meta name=\"description\" content=\"{Encode(Description)}\">\n");
        if (IsHidden)
        {
            page.Append("<meta name=\"robots\" content=\"noindex\">\n");
            return;
        }

        string? canonical = options.Canonical(Path);
        if (canonical is not null)
            page.Append($"<link rel=\"canonical\" href=\"{Encode(canonical)}\">\n");
        Property("og:type", Article is null ? "website" : "article");
        Property("og:title", Title);
        Property("og:site_name", options.Title);
        if (Description is not null)
            Property("og:description", Description);
        if (canonical is not null)
            Property("og:url", canonical);
        if (Date is { } date)
            Property("article:published_time", Iso(date));
        foreach (string author in Authors)
            page.Append($"<meta name=\"author\" content=\"{Encode(author)}\">\n");
        if (Article is not null)
            page.Append($"<script type=\"application/ld+json\">{LinkedData(Article, canonical)}</script>\n");

        void Property(string name, string value) => page.Append($"<meta property=\"{name}\" content=\"{Encode(value)}\">\n");
    }

    /// <summary>A day as machines read it.</summary>
    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    // The writer's own encoder leaves no < in the JSON, so no text can end the element.
    private string LinkedData(Article article, string? canonical)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Article");
            json.WriteString("headline", Title);
            if (Description is not null)
                json.WriteString("description", Description);
            if (article.Archive.Language is { } language)
                json.WriteString("inLanguage", language);
            if (Date is { } date)
                json.WriteString("datePublished", Iso(date));
            if (Authors.Count > 0)
            {
                json.WriteStartArray("author");
                foreach (string author in Authors)
                {
                    json.WriteStartObject();
                    json.WriteString("@type", "Person");
                    json.WriteString("name", author);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteNumber("wordCount", article.WordCount);
            if (canonical is not null)
                json.WriteString("url", canonical);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
