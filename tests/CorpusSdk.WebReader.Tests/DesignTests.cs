using CorpusSdk.WebReader.Tests.Support;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CorpusSdk.WebReader.Tests;

/// <summary>What the published reader looks like and says, in a real browser.</summary>
public sealed class DesignTests(ReaderInBrowser reader) : IClassFixture<ReaderInBrowser>
{
    [Fact]
    public async Task Search_Heading_SaysWhatWasSearchedFor()
    {
        IPage page = await reader.OpenAsync("lighthouses?q=granite");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Results for “granite”");
        await Expect(page).ToHaveTitleAsync("granite – Lighthouses");
    }

    // The section of the hit may be far below the first mark of the article.
    private const string MarkIsVisible = """
        () => [...document.querySelectorAll('.prose mark')].some(mark => mark.getBoundingClientRect().top >= 0 && mark.getBoundingClientRect().bottom <= window.innerHeight)
        """;

    [Fact]
    public async Task Search_WordOfAHeadline_IsMarkedThere()
    {
        IPage page = await reader.OpenAsync("lighthouses?q=rocks");

        await Expect(page.Locator(".entry h3 mark").First).ToHaveTextAsync("Rock");
    }

    [Fact]
    public async Task Search_Hit_OpensAtTheWords()
    {
        IPage page = await reader.OpenAsync("docs?q=byline", Phone());

        await page.Locator(".entry a").First.ClickAsync();

        await page.WaitForFunctionAsync(MarkIsVisible);
        await page.ReloadAsync();
        await page.WaitForFunctionAsync(MarkIsVisible);
    }

    [Fact]
    public async Task Search_NothingFound_SaysWhatMayHelp()
    {
        IPage page = await reader.OpenAsync("?q=zzzz");

        await Expect(page.Locator(".tips li")).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task Suggestions_RepeatNoHit()
    {
        IPage page = await reader.OpenAsync("?q=bell");

        await Expect(page.Locator(".entry h3", new() { HasText = "Bell Rock" })).ToBeVisibleAsync();
        await Expect(page.Locator(".suggestions").GetByText("Bell Rock", new() { Exact = true })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Facts_ATag_LeadsToTheArticlesWithIt()
    {
        IPage page = await reader.OpenAsync("lighthouses/bell-rock");

        await page.Locator(".facts a", new() { HasText = "Sea-washed" }).ClickAsync();

        await Expect(page.Locator(".chosen a").First).ToContainTextAsync("Tags: Sea-washed");
        await Expect(page.Locator(".entry h3").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Facts_ADate_LeadsToItsYear()
    {
        IPage page = await reader.OpenAsync("scripts/scroll");

        await page.Locator(".meta a", new() { HasText = "30 May 2021" }).ClickAsync();

        await Expect(page.Locator(".entry")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task Facts_ForAuthors_AreOutOfSight()
    {
        IPage page = await reader.OpenAsync("scripts/scroll");

        await Expect(page.Locator(".facts")).ToContainTextAsync("Language");
        await Expect(page.Locator(".facts")).Not.ToContainTextAsync("Draft");
        await Expect(page.Locator(".facts")).Not.ToContainTextAsync("Cover");
    }

    [Fact]
    public async Task List_WithDates_ShowsThem_TheNewestFirst()
    {
        IPage page = await reader.OpenAsync("scripts");

        await Expect(page.Locator(".entry time")).ToHaveTextAsync(["2 November 2021", "30 May 2021", "14 March 2019"]);
    }

    [Fact]
    public async Task List_AnArabicEntryAndItsFacts_AreFromTheRight()
    {
        IPage page = await reader.OpenAsync("scripts");
        ILocator entry = page.Locator(".entry", new() { HasText = "المقهى" });

        await Expect(entry).ToHaveCSSAsync("direction", "rtl");
        await Expect(entry.Locator(".meta")).ToHaveCSSAsync("direction", "rtl");
        await entry.GetByRole(AriaRole.Link).ClickAsync();
        await Expect(page.Locator(".facts")).ToHaveCSSAsync("direction", "rtl");
        await Expect(page.Locator(".crumbs")).ToHaveCSSAsync("direction", "ltr");
    }

    [Fact]
    public async Task Crumbs_LeadToTheArchive()
    {
        IPage page = await reader.OpenAsync("lighthouses/bell-rock");

        await page.GetByRole(AriaRole.Navigation, new() { Name = "You are here" }).GetByText("Lighthouses").ClickAsync();

        await Expect(page).ToHaveURLAsync($"{reader.Address}lighthouses");
    }

    [Fact]
    public async Task Theme_OnceChosen_IsKept()
    {
        IPage page = await reader.OpenAsync("lighthouses", new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        string light = await PaperOf(page);

        await page.Locator(".settings summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync();

        string dark = await PaperOf(page);
        Assert.NotEqual(light, dark);
        await page.ReloadAsync();
        await ReaderInBrowser.WaitUntilShownAsync(page);
        Assert.Equal(dark, await PaperOf(page));
    }

    [Fact]
    public async Task TextSize_Larger_IsLarger()
    {
        IPage page = await reader.OpenAsync("lighthouses/bell-rock", new BrowserNewContextOptions());
        string before = await SizeOf(page);

        await page.Locator(".settings summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Larger text" }).ClickAsync();

        Assert.NotEqual(before, await SizeOf(page));
    }

    [Theory]
    [InlineData("ru-RU", "Искать во всех статьях", "Все статьи")]
    [InlineData("de-AT", "Alle Artikel durchsuchen", "Alle Artikel")]
    [InlineData("fr-FR", "Search all articles", "All articles")]
    public async Task Language_IsThatOfTheBrowser(string locale, string search, string heading)
    {
        IPage page = await reader.OpenAsync("", new BrowserNewContextOptions { Locale = locale });

        await Expect(page.Locator("#search")).ToHaveAttributeAsync("placeholder", search);
        await Expect(page.Locator("h1")).ToHaveTextAsync(heading);
    }

    [Fact]
    public async Task Language_OnceChosen_IsKept()
    {
        IPage page = await reader.OpenAsync("scripts", new BrowserNewContextOptions());

        await page.Locator(".settings summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Deutsch" }).ClickAsync();

        await Expect(page.Locator(".entry time").First).ToHaveTextAsync("2. November 2021");
        await page.ReloadAsync();
        await Expect(page.Locator(".entry time").First).ToHaveTextAsync("2. November 2021");
    }

    [Fact]
    public async Task Code_CanBeCopied()
    {
        IPage page = await reader.OpenAsync("docs/tool", new BrowserNewContextOptions { Permissions = ["clipboard-read", "clipboard-write"] });

        await page.Locator(".code").First.HoverAsync();
        await page.Locator(".copy").First.ClickAsync();

        await Expect(page.Locator(".copy").First).ToHaveTextAsync("Copied");
        Assert.StartsWith("dotnet tool install --global CorpusSdk.Tool", await page.EvaluateAsync<string>("() => navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Code_IsColoured(ColorScheme scheme)
    {
        IPage page = await reader.OpenAsync("docs/formats", new BrowserNewContextOptions { ColorScheme = scheme });

        Assert.NotEqual(
            await page.Locator("code.hljs").First.EvaluateAsync<string>("code => getComputedStyle(code).color"),
            await page.Locator("code.hljs .hljs-keyword").First.EvaluateAsync<string>("keyword => getComputedStyle(keyword).color"));
    }

    [Fact]
    public async Task Phone_TheFirstHit_IsAboveTheFold()
    {
        IPage page = await reader.OpenAsync("?q=granite", Phone());

        LocatorBoundingBoxResult? hit = await page.Locator(".entry").First.BoundingBoxAsync();

        Assert.InRange(hit!.Y + hit.Height, 0, 720);
    }

    [Fact]
    public async Task Wide_HeaderListAndArticle_BeginAtTheSameEdge()
    {
        IPage page = await reader.OpenAsync("lighthouses");
        float header = (await page.Locator(".home").BoundingBoxAsync())!.X;

        Assert.Equal(header, (await page.Locator(".entry h3").First.BoundingBoxAsync())!.X);
        await page.Locator(".entry a").First.ClickAsync();
        Assert.Equal(header, (await page.Locator(".article h1").BoundingBoxAsync())!.X);
    }

    private static BrowserNewContextOptions Phone() => new() { ViewportSize = new ViewportSize { Width = 360, Height = 720 }, IsMobile = true, HasTouch = true };

    private static Task<string> PaperOf(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");

    private static Task<string> SizeOf(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.prose p')).fontSize");
}
