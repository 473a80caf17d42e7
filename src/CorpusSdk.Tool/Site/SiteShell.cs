using System.Text;
using CorpusSdk.Reader.Web.Languages;
using static CorpusSdk.Reader.Web.Texts.HtmlText;

namespace CorpusSdk.Tool.Site;

/// <summary>What surrounds every page: head, header with the search box, footer.</summary>
internal sealed class SiteShell(SiteOptions options, SiteAddresses addresses)
{
    // Nothing but the site's own files: no text of an archive can bring a script with it. Pictures may be from elsewhere, as authors write them.
    private const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

    private InterfaceTexts Texts => options.Texts;

    /// <summary>A whole page.</summary>
    /// <param name="head">What its head says.</param>
    /// <param name="main">The HTML of its content.</param>
    /// <param name="scripts">The names of further scripts of the site.</param>
    public string Write(SiteHead head, string main, params ReadOnlySpan<string> scripts)
    {
        var page = new StringBuilder(main.Length + 4096);
        page.Append($"""
            <!DOCTYPE html>
            <html lang="{Encode(Texts.Tag)}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Encode(head.Title == options.Title ? head.Title : $"{head.Title} – {options.Title}")}</title>

            """);
        head.WriteTo(page, options);
        page.Append($"""
            <meta name="color-scheme" content="light dark">
            <link rel="icon" type="image/svg+xml" href="{Asset("icon.svg")}">
            <link rel="stylesheet" href="{Asset("reader.css")}">
            <link rel="stylesheet" href="{Asset("site.css")}">
            <script src="{Asset("reader.js")}"></script>
            <script src="{Asset("site.js")}" defer></script>
            <script src="{Asset("keyboard.js")}" defer></script>

            """);
        foreach (string script in scripts)
            page.Append($"<script src=\"{Asset(script)}\" defer></script>\n");
        if (options.Origin is not null)
            page.Append($"<link rel=\"alternate\" type=\"application/rss+xml\" title=\"{Encode(options.Title)}\" href=\"{Encode(addresses.Of(SiteFeed.FileName))}\">\n");
        page.Append($"""
            </head>
            <body>
            <a class="skip" href="#content">{Encode(Texts.SkipToContent)}</a>
            <header class="bar"><div class="bar-inner">
            <a class="home" href="{Encode(addresses.Home)}">{Encode(options.Title)}</a>
            <search><form action="{Encode(addresses.Of(SiteSearchPage.FileName))}" method="get">
            <label class="unseen" for="search">{Encode(Texts.Search)}</label>
            <input id="search" name="q" type="search" placeholder="{Encode(Texts.SearchAll)}" autocomplete="off" autocapitalize="off" spellcheck="false" dir="auto" enterkeyhint="search" aria-keyshortcuts="/">
            </form></search>
            {Settings()}
            </div></header>
            <main id="content" tabindex="-1">

            """);
        page.Append(main);
        page.Append($"""

            </main>
            <footer class="foot"><p class="keys"><kbd>/</kbd> {Encode(Texts.KeySearch)} · <kbd>j</kbd> <kbd>k</kbd> {Encode(Texts.KeyMove)} · <kbd>Enter</kbd> {Encode(Texts.KeyOpen)} · <kbd>Esc</kbd> {Encode(Texts.KeyBack)}</p></footer>
            {options.Trailer}</body>
            </html>

            """);
        return page.Replace("\r\n", "\n").ToString();
    }

    private string Asset(string name) => Encode(addresses.Of(SiteAddresses.Assets + name));

    private string Settings() => $"""
        <details class="settings"><summary aria-label="{Encode(Texts.Settings)}" title="{Encode(Texts.Settings)}"><span aria-hidden="true">Aa</span></summary><div class="settings-panel">
        <fieldset><legend>{Encode(Texts.Theme)}</legend><button type="button" data-theme-choice="auto">{Encode(Texts.ThemeOfDevice)}</button> <button type="button" data-theme-choice="light">{Encode(Texts.ThemeLight)}</button> <button type="button" data-theme-choice="dark">{Encode(Texts.ThemeDark)}</button></fieldset>
        <fieldset><legend>{Encode(Texts.TextSize)}</legend><button type="button" data-size-step="-1" aria-label="{Encode(Texts.Smaller)}">A−</button> <button type="button" data-size-step="1" aria-label="{Encode(Texts.Larger)}">A+</button></fieldset>
        </div></details>
        """;
}
