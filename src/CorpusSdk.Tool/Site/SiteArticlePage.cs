using System.Text;
using CorpusSdk.Reader.Web.Languages;
using CorpusSdk.Reader.Web.Texts;
using static CorpusSdk.Reader.Web.Texts.HtmlText;

namespace CorpusSdk.Tool.Site;

/// <summary>The page of an article.</summary>
internal sealed class SiteArticlePage(SiteLibrary library, SiteAddresses addresses, SiteOptions options, SiteShell shell, SiteCopies copies)
{
    private readonly SiteFacts _facts = new(library, addresses, options);

    private InterfaceTexts Texts => options.Texts;

    /// <summary>Writes the page.</summary>
    /// <param name="article">The article.</param>
    /// <param name="previous">The one before it in its archive's list; null for the first.</param>
    /// <param name="next">The one after it; null for the last.</param>
    public string Write(Article article, Article? previous, Article? next)
    {
        var head = new SiteHead(article.Headline, addresses.Of(article), SiteLibrary.DescriptionOf(article))
        {
            Article = article,
            Date = ArticleDates.Of(article),
            Authors = library.AuthorsOf(article),
        };
        var page = new StringBuilder();
        string language = LanguageOf(article);
        page.Append($"""
            <div class="page">
            <nav class="crumbs" aria-label="{Encode(Texts.Breadcrumbs)}"><ol><li><a href="{Encode(addresses.Home)}">{Encode(Texts.Home)}</a></li><li><a href="{Encode(addresses.Of(article.Archive))}"{language} data-back>{Encode(article.Archive.Title)}</a></li></ol></nav>
            <article class="article"{language} dir="{TextDirection.Of(article)}">
            <header>
            <h1 dir="auto">{Encode(article.Headline)}</h1>

            """);
        if (article.Standfirst is { } standfirst && standfirst != article.Headline)
            page.Append($"<p class=\"standfirst\" dir=\"auto\">{Encode(standfirst)}</p>\n");
        WriteMeta(page, article, head);
        page.Append("</header>\n");
        WriteOutline(page, article, language, isFolded: true);
        _facts.WriteTo(page, article);
        page.Append("<div class=\"prose\">\n");
        WriteBody(page, article);
        page.Append($"</div>\n<footer lang=\"{Encode(Texts.Tag)}\">\n");
        WriteList(page, Texts.ReferredToBy, library.ReferrersOf(article));
        WriteList(page, Texts.MoreLikeThis, article.Similar);
        page.Append($"<nav class=\"neighbours\" aria-label=\"{Encode(Texts.Neighbours)}\">");
        WriteNeighbour(page, previous, "data-previous", Texts.Preceding);
        WriteNeighbour(page, next, "data-next", Texts.Following);
        page.Append("</nav>\n</footer>\n</article>\n");
        WriteOutline(page, article, language, isFolded: false);
        page.Append("</div>");
        return shell.Write(head, page.ToString());
    }

    private static string LanguageOf(Article article) => article.Archive.Language is { } language ? $" lang=\"{Encode(language)}\"" : "";

    private void WriteMeta(StringBuilder page, Article article, SiteHead head)
    {
        page.Append($"<p class=\"meta\" lang=\"{Encode(Texts.Tag)}\">");
        if (ArticleDates.FieldOf(article) is { } date)
        {
            page.Append($"<time datetime=\"{SiteHead.Iso(head.Date!.Value)}\">");
            _facts.WriteValue(page, article, date.Key, date.Value);
            page.Append("</time> <span class=\"dot\" aria-hidden=\"true\">·</span> ");
        }

        page.Append($"<bdi>{Encode(Texts.ReadingTime(article.ReadingTime))}</bdi> <span class=\"dot\" aria-hidden=\"true\">·</span> <bdi>{Encode(Texts.Words(article.WordCount))}</bdi></p>\n");
    }

    private void WriteBody(StringBuilder page, Article article)
    {
        if (!article.Utf8Html.IsEmpty)
        {
            page.Append(ArticleHtml.Create(article, Texts, addresses.Of, copies.AddressOf));
            foreach (ArticleLink link in article.Links)
                WriteLink(page, link);
            return;
        }

        int written = 0;
        for (int i = 0; i <= article.Paragraphs.Count; i++)
        {
            for (; written < article.Links.Count && article.Links[written].ParagraphIndex <= i; written++)
                WriteLink(page, article.Links[written]);
            if (i < article.Paragraphs.Count)
                page.Append($"<p dir=\"auto\">{Encode(article.Paragraphs[i])}</p>\n");
        }
    }

    private void WriteLink(StringBuilder page, ArticleLink link)
    {
        page.Append($"<aside class=\"{(link.Kind == LinkKind.Card ? "card" : "inline-link")}\" aria-label=\"{Encode(Texts.ReadMore(link.Title))}\">");
        if (link.Caption is not null)
            page.Append($"<p class=\"caption\" dir=\"auto\">{Encode(link.Caption)}</p>");
        page.Append(link.Target is { } target
            ? $"<p dir=\"auto\"><a href=\"{Encode(addresses.Of(target))}\">{Encode(link.Title)}</a></p></aside>\n"
            : $"<p class=\"unresolved\" dir=\"auto\">{Encode(link.Title)}</p></aside>\n");
    }

    private void WriteList(StringBuilder page, string heading, IEnumerable<Article> articles)
    {
        Article[] all = [.. articles];
        if (all.Length == 0)
            return;
        page.Append($"<section class=\"related\"><h2>{Encode(heading)}</h2><ul>\n");
        foreach (Article article in all)
            page.Append($"<li{LanguageOf(article)}><a href=\"{Encode(addresses.Of(article))}\"><bdi>{Encode(article.Headline)}</bdi></a></li>\n");
        page.Append("</ul></section>\n");
    }

    private void WriteNeighbour(StringBuilder page, Article? article, string attribute, string direction)
    {
        if (article is not null)
            page.Append($"<a href=\"{Encode(addresses.Of(article))}\" {attribute}><span class=\"direction\">{Encode(direction)}</span> <span{LanguageOf(article)} dir=\"auto\">{Encode(article.Headline)}</span></a>");
    }

    // One line that opens, for narrow screens, and a list beside the article for wide ones. The style sheet shows one of them.
    private void WriteOutline(StringBuilder page, Article article, string language, bool isFolded)
    {
        if (article.Outline.Count < 2)
            return;
        string label = Encode(Texts.InThisArticle);
        page.Append(isFolded ? $"<details class=\"outline folded\"><summary>{label}</summary>" : $"<nav class=\"outline\" aria-label=\"{label}\"><h2>{label}</h2>");
        page.Append($"<ol{language}>\n");
        foreach (Heading heading in article.Outline)
            page.Append($"<li class=\"level-{heading.Level}\" dir=\"auto\"><a href=\"#{Encode(heading.Anchor)}\">{Encode(heading.Text)}</a></li>\n");
        page.Append(isFolded ? "</ol></details>\n" : "</ol></nav>\n");
    }
}
