using System.Text;
using CorpusSdk.Reader.Web.Texts;
using static CorpusSdk.Reader.Web.Texts.HtmlText;

namespace CorpusSdk.Tool.Site;

/// <summary>The fields of articles as HTML.</summary>
internal sealed class SiteFacts(SiteLibrary library, SiteAddresses addresses, SiteOptions options)
{
    /// <summary>Writes the table of an article's facts; nothing if there are none.</summary>
    public void WriteTo(StringBuilder page, Article article)
    {
        IReadOnlyList<ArticleField> facts = FieldValues.Facts(article);
        if (facts.Count == 0)
            return;
        page.Append($"<table class=\"facts\"><caption class=\"unseen\">{Encode(options.Texts.Facts)}</caption><tbody>\n");
        foreach (ArticleField field in facts)
        {
            page.Append($"<tr><th scope=\"row\"><bdi>{Encode(FieldValues.Label(field.Key))}</bdi></th><td>");
            WriteValue(page, article, field.Key, field.Value);
            page.Append("</td></tr>\n");
        }

        page.Append("</tbody></table>\n");
    }

    /// <summary>Writes a value, as a link if it leads somewhere.</summary>
    /// <param name="page">Where to.</param>
    /// <param name="article">The article whose field it is.</param>
    /// <param name="key">The field's key; null within a record.</param>
    /// <param name="value">The value.</param>
    public void WriteValue(StringBuilder page, Article article, string? key, object? value)
    {
        switch (value)
        {
            case IReadOnlyList<ArticleField> record:
                page.Append("<dl>");
                foreach (ArticleField field in record)
                {
                    page.Append($"<dt><bdi>{Encode(FieldValues.Label(field.Key))}</bdi></dt><dd>");
                    WriteValue(page, article, null, field.Value);
                    page.Append("</dd>");
                }

                page.Append("</dl>");
                break;
            case IReadOnlyList<object?> list:
                page.Append("<ul class=\"values\">");
                foreach (object? element in list)
                {
                    page.Append("<li>");
                    WriteValue(page, article, key, element);
                    page.Append("</li>");
                }

                page.Append("</ul>");
                break;
            case Uri address when FieldValues.CanFollow(address):
                page.Append($"<a href=\"{Encode(address.OriginalString)}\" rel=\"external noopener\" dir=\"ltr\">{Encode(address.OriginalString)}</a>");
                break;
            case string text when library.FindReferenced(text) is { } target:
                page.Append($"<a href=\"{Encode(addresses.Of(target))}\"><bdi>{Encode(target.Headline)}</bdi></a>");
                break;
            default:
                string shown = $"<bdi>{Encode(FieldValues.Text(value, options.Texts))}</bdi>";
                page.Append(key is not null && library.ChoiceOf(article, key, value) is { } choice && addresses.Of(article.Archive, choice) is { } facet
                    ? $"<a class=\"facet\" href=\"{Encode(facet)}\">{shown}</a>"
                    : shown);
                break;
        }
    }
}
