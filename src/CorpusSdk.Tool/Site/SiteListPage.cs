using System.Globalization;
using System.Text;
using CorpusSdk.Reader.Web.Languages;
using CorpusSdk.Reader.Web.Texts;
using static CorpusSdk.Reader.Web.Texts.HtmlText;

namespace CorpusSdk.Tool.Site;

/// <summary>Pages that list articles: the front page, those of an archive, and those of a facet's values.</summary>
internal sealed class SiteListPage(SiteLibrary library, SiteAddresses addresses, SiteOptions options, SiteShell shell)
{
    /// <summary>How many articles a page of an archive lists.</summary>
    public const int PageSize = 50;

    // A front page shows some of each archive.
    private const int MaxFront = 8;

    // A panel beside a list is no index; the values of an article lead to the others.
    private const int MaxValues = 12;
    private const int MaxFurtherValues = 200;

    // More than anybody reads; the list of the archive has pages.
    private const int MaxFacetEntries = 500;

    private InterfaceTexts Texts => options.Texts;

    /// <summary>How many pages the list of an archive has.</summary>
    public static int PagesOf(Archive archive) => Math.Max(1, (archive.Count + PageSize - 1) / PageSize);

    /// <summary>The front page.</summary>
    public string WriteHome()
    {
        var page = new StringBuilder();
        int count = library.Archives.Sum(archive => archive.Count);
        page.Append($"<div class=\"list-head\"><h1 class=\"list-title\" dir=\"auto\">{Encode(options.Title)}</h1><p class=\"status\">{Encode(Texts.ArticlesIn(count, library.Archives.Count))}</p></div>\n<div class=\"columns\"><div class=\"entries\">\n");
        int front = library.Archives.Count == 1 ? PageSize : MaxFront;
        foreach (Archive archive in library.Archives)
        {
            page.Append($"<section class=\"archive\"><h2{Language(archive)}><a href=\"{Encode(addresses.Of(archive))}\">{Encode(archive.Title)}</a></h2>\n");
            WriteEntries(page, library.ArticlesOf(archive).Take(front));
            if (archive.Count > front)
                page.Append($"<p class=\"more\"><a href=\"{Encode(addresses.Of(archive))}\">{Encode(Texts.AllOf(archive.Count, archive.Title))}</a></p>\n");
            page.Append("</section>\n");
        }

        page.Append("</div>\n");
        WritePanel(page, library.Archives.Count == 1 ? library.Archives[0] : null, chosen: null);
        page.Append("</div>");
        return shell.Write(new SiteHead(options.Title, addresses.Home), page.ToString());
    }

    /// <summary>A page of an archive's list, counted from 1.</summary>
    public string WriteArchive(Archive archive, int number)
    {
        var page = new StringBuilder();
        int pages = PagesOf(archive);
        string counter = pages > 1 ? string.Create(CultureInfo.InvariantCulture, $" ({number}/{pages})") : "";
        WriteHead(page, archive, archive.Title, Texts.Articles(archive.Count) + counter, isWhole: true);
        page.Append($"<div class=\"columns\"><div class=\"entries\">\n<h2 class=\"unseen\">{Encode(Texts.ArticleList)}</h2>\n");
        WriteEntries(page, library.ArticlesOf(archive).Skip((number - 1) * PageSize).Take(PageSize));
        if (pages > 1)
        {
            page.Append($"<nav class=\"neighbours\" aria-label=\"{Encode(archive.Title)}\">");
            if (number > 1)
                page.Append($"<a rel=\"prev\" href=\"{Encode(addresses.Of(archive, number - 1))}\"><span class=\"direction\">{Encode(Texts.Preceding)}</span> {number - 1}</a>");
            if (number < pages)
                page.Append($"<a rel=\"next\" data-next href=\"{Encode(addresses.Of(archive, number + 1))}\"><span class=\"direction\">{Encode(Texts.Following)}</span> {number + 1}</a>");
            page.Append("</nav>\n");
        }

        page.Append("</div>\n");
        WritePanel(page, archive, chosen: null);
        page.Append("</div>");
        return shell.Write(new SiteHead(archive.Title + counter, addresses.Of(archive, number)), page.ToString());
    }

    /// <summary>The page of the articles with a value.</summary>
    public string WriteFacet(Archive archive, FacetChoice choice, IReadOnlyList<Article> articles)
    {
        var page = new StringBuilder();
        string title = $"{FieldValues.Label(choice.Key)}: {TextOf(choice)}";
        string counter = articles.Count > MaxFacetEntries ? string.Create(CultureInfo.InvariantCulture, $" (1–{MaxFacetEntries})") : "";
        WriteHead(page, archive, title, Texts.Articles(articles.Count) + counter, isWhole: false);
        page.Append($"<div class=\"columns\"><div class=\"entries\">\n<h2 class=\"unseen\">{Encode(Texts.ArticleList)}</h2>\n");
        WriteEntries(page, articles.Take(MaxFacetEntries));
        page.Append("</div>\n");
        WritePanel(page, archive, choice);
        page.Append("</div>");
        return shell.Write(new SiteHead(title, addresses.Of(archive, choice)!), page.ToString());
    }

    private string TextOf(FacetChoice choice) => library.FindReferenced(choice.Value)?.Headline ?? choice.Value;

    private static string Language(Archive archive) => archive.Language is { } language ? $" lang=\"{Encode(language)}\"" : "";

    private void WriteHead(StringBuilder page, Archive archive, string title, string status, bool isWhole)
    {
        page.Append($"<div class=\"list-head\"><nav class=\"crumbs\" aria-label=\"{Encode(Texts.Breadcrumbs)}\"><ol><li><a href=\"{Encode(addresses.Home)}\"{(isWhole ? " data-back" : "")}>{Encode(Texts.Home)}</a></li>");
        if (!isWhole)
            page.Append($"<li><a href=\"{Encode(addresses.Of(archive))}\" data-back{Language(archive)}>{Encode(archive.Title)}</a></li>");
        page.Append($"</ol></nav><h1 class=\"list-title\" dir=\"auto\"{(isWhole ? Language(archive) : "")}>{Encode(title)}</h1><p class=\"status\">{Encode(status)}</p></div>\n");
    }

    private void WriteEntries(StringBuilder page, IEnumerable<Article> articles)
    {
        page.Append("<ol>\n");
        foreach (Article article in articles)
        {
            page.Append($"<li class=\"entry\" dir=\"{TextDirection.Of(article)}\"><article{Language(article.Archive)}><h3><a href=\"{Encode(addresses.Of(article))}\" data-item>{Encode(article.Headline)}</a></h3>");
            if (SiteLibrary.DescriptionOf(article) is { } description)
                page.Append($"<p class=\"blurb\" dir=\"auto\">{Encode(description)}</p>");
            page.Append("</article><p class=\"meta\">");
            if (ArticleDates.Of(article) is { } date)
                page.Append($"<time datetime=\"{SiteHead.Iso(date)}\"><bdi>{Encode(Texts.Day(date))}</bdi></time> <span class=\"dot\" aria-hidden=\"true\">·</span> ");
            page.Append($"<bdi>{Encode(Texts.ReadingTime(article.ReadingTime))}</bdi></p></li>\n");
        }

        page.Append("</ol>\n");
    }

    private void WritePanel(StringBuilder page, Archive? archive, FacetChoice? chosen)
    {
        page.Append($"<aside class=\"facets open\" aria-label=\"{Encode(Texts.NarrowDown)}\"><div>\n");
        if (library.Archives.Count > 1)
        {
            page.Append($"<section><h2>{Encode(Texts.Archive)}</h2><ul>\n");
            foreach (Archive other in library.Archives)
                WriteValue(page, addresses.Of(other), other.Title, other.Count, isChosen: ReferenceEquals(other, archive));
            page.Append("</ul></section>\n");
        }

        foreach (Facet facet in archive is null ? [] : library.FacetsOf(archive).Select(list => list.Facet))
        {
            page.Append($"<section><h2>{Encode(FieldValues.Label(facet.Key))}</h2><ul>\n");
            foreach ((FacetChoice choice, int count) in facet.Values.Where((value, index) => index < MaxValues || value.Choice == chosen))
                WriteValue(page, choice == chosen ? addresses.Of(archive!) : addresses.Of(archive!, choice)!, TextOf(choice), count, choice == chosen);
            page.Append("</ul>");
            if (facet.Values.Count > MaxValues && chosen is null)
            {
                page.Append($"<details><summary>{Encode(Texts.More(facet.Values.Count - MaxValues))}<span class=\"unseen\">: {Encode(FieldValues.Label(facet.Key))}</span></summary><ul>\n");
                foreach ((FacetChoice choice, int count) in facet.Values.Skip(MaxValues).Take(MaxFurtherValues))
                    WriteValue(page, addresses.Of(archive!, choice)!, TextOf(choice), count, isChosen: false);
                page.Append("</ul></details>");
            }

            page.Append("</section>\n");
        }

        page.Append("</div></aside>\n");
    }

    private void WriteValue(StringBuilder page, string address, string text, int count, bool isChosen) => page.Append(
        $"<li><a href=\"{Encode(address)}\"{(isChosen ? $" aria-current=\"true\" title=\"{Encode(Texts.ShowOthersAgain)}\"" : "")}><span dir=\"auto\">{Encode(text)}</span> <span class=\"count\">{count}</span></a></li>\n");
}
