using System.Text;
using CorpusSdk.Reader.Web.Languages;
using static CorpusSdk.Reader.Web.Texts.HtmlText;

namespace CorpusSdk.Tool.Site;

/// <summary>The page that searches, by a script of its own over <see cref="SiteSearchIndex"/>, and the page for addresses that lead nowhere.</summary>
internal sealed class SiteSearchPage(SiteOptions options, SiteAddresses addresses, SiteShell shell)
{
    /// <summary>Its file.</summary>
    public const string FileName = "search.html";

    private const string Script = "search.js";

    private InterfaceTexts Texts => options.Texts;

    /// <summary>The page. What it says in the course of a search is in its attributes, in the language of the interface.</summary>
    public string Write()
    {
        string page = $"""
            <div class="list-head searching"><h1 class="list-title" id="search-title" dir="auto" data-results="{Encode(Texts.ResultsFor("{0}"))}">{Encode(Texts.Search)}</h1><p class="status" role="status" id="search-status" data-one="{Encode(Texts.Articles(1))}" data-few="{Encode(Texts.Articles(2))}" data-many="{Encode(Texts.Articles(5))}" data-nothing="{Encode(Texts.FoundNothing("{0}"))}"></p></div>
            <noscript><p>JavaScript: off. <a href="{Encode(addresses.Home)}">{Encode(Texts.SeeAllArticles)}</a></p></noscript>
            <div class="entries" id="search-results" data-base="{Encode(options.BasePath)}" data-index="{Encode(addresses.Of(SiteSearchIndex.Folder + "index.json"))}"><h2 class="unseen">{Encode(Texts.ArticleList)}</h2><ol></ol><p class="more"><button type="button" hidden>{Encode(Texts.ShowMore)}</button></p></div>
            {Tips()}
            """;
        return shell.Write(new SiteHead(Texts.Search, addresses.Of(FileName)) { IsHidden = true }, page, Script);
    }

    /// <summary>The page for addresses that lead nowhere.</summary>
    public string WriteNotFound() => shell.Write(
        new SiteHead(Texts.NothingHere, addresses.Of("404.html")) { IsHidden = true },
        $"<h1 class=\"list-title\">{Encode(Texts.NothingHere)}</h1>\n<p>{Encode(Texts.NoSuchPage)}</p>\n<p><a href=\"{Encode(addresses.Home)}\" data-back>{Encode(Texts.SeeAllArticles)}</a></p>");

    private string Tips()
    {
        var tips = new StringBuilder($"<section class=\"tips\" id=\"search-tips\" hidden><h2>{Encode(Texts.TipsHeading)}</h2><ul>");
        // This search knows no phrases.
        foreach (string tip in Texts.Tips.Where((_, index) => index != 2))
            tips.Append($"<li>{Encode(tip)}</li>");
        return tips.Append($"</ul><p><a href=\"{Encode(addresses.Home)}\">{Encode(Texts.SeeAllArticles)}</a></p></section>").ToString();
    }
}
