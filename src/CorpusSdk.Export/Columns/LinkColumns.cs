using System.Collections.Immutable;

namespace CorpusSdk.Export.Columns;

/// <summary>The columns of a table of links: those of plain texts and those of markup together.</summary>
internal static class LinkColumns
{
    /// <summary>Their names.</summary>
    public static ImmutableArray<string> Names { get; } = ["kind", "text", "caption", "url", "paragraph_index", "target_archive", "target_slug", "asset"];

    /// <summary>The links of an article, cards and inline links first; each has texts, an <see cref="int"/> as paragraph, and null for what it lacks.</summary>
    public static IEnumerable<object?[]> ValuesOf(Article article)
    {
        foreach (ArticleLink link in article.Links)
        {
            Article? target = link.Target;
            yield return [link.Kind == LinkKind.Card ? "card" : "inline", link.Title, link.Caption, null, link.ParagraphIndex, target?.Archive.Name, target?.Slug, null];
        }

        foreach (Hyperlink link in article.Hyperlinks)
        {
            Article? target = link.Target;
            yield return [link.Kind == HyperlinkKind.Link ? "link" : "image", link.Text, null, link.Url, link.ParagraphIndex, target?.Archive.Name, target?.Slug, link.Asset?.Path];
        }
    }
}
