using System.Diagnostics;
using System.Text.RegularExpressions;
using CorpusSdk.WebReader.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CorpusSdk.WebReader.Tests;

/// <summary>The static site of the tool in a real browser, below a path.</summary>
public sealed class SiteTests(SiteInBrowser site) : IClassFixture<SiteInBrowser>
{
    private static readonly string[] CheckedPages =
        ["", "lighthouses/", "lighthouses/country.ireland.html", "lighthouses/bishop-rock/", "lighthouses/tower-of-hercules/", "scripts/coffee-house/", "scripts/scroll/", "docs/tool/", "search.html?q=tower", "search.html?q=zzzz", "no/such/page"];

    [Fact]
    public async Task WithoutScripts_AListLeadsToAnArticle()
    {
        IPage page = await site.OpenAsync("", new BrowserNewContextOptions { JavaScriptEnabled = false });

        await page.GetByRole(AriaRole.Link, new() { Name = "Bell Rock", Exact = true }).ClickAsync();

        await Expect(page).ToHaveURLAsync($"{site.Address}lighthouses/bell-rock/");
        await Expect(page.Locator(".prose p").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task WithoutScripts_AnImageIsShown_AsThePolicyAllows()
    {
        IPage page = await site.OpenAsync("lighthouses/tower-of-hercules/", new BrowserNewContextOptions { JavaScriptEnabled = false });

        ILocator image = page.GetByAltText("A section of the tower: a Roman core of brick within a coat of granite");
        await image.ScrollIntoViewIfNeededAsync();
        await Expect(image).ToHaveJSPropertyAsync("naturalWidth", 320);
        await ReaderInBrowser.KeepPictureAsync(page, "site-image");
    }

    [Fact]
    public async Task Search_FindsFormsOfWords_AndMarksThem()
    {
        IPage page = await site.OpenAsync();

        await page.GetByLabel("Search").FillAsync("granite towers");
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.Locator("h1")).ToHaveTextAsync("Results for “granite towers”");
        await Expect(page.Locator(".entry h3 mark", new() { HasText = "Tower" }).First).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync(new Regex(@"^\d+ articles$"));
        await ReaderInBrowser.KeepPictureAsync(page, "site-search");
    }

    [Theory]
    [InlineData("树皮", "纸的故事")]
    [InlineData("حكايات", "المقهى والكتاب")]
    [InlineData("dovetailed", "Fastnet")]
    [InlineData("dovetai*", "Fastnet")]
    public async Task Search_InAnyScript_Finds(string query, string headline)
    {
        IPage page = await site.OpenAsync($"search.html?q={Uri.EscapeDataString(query)}");

        await Expect(page.Locator(".entry h3", new() { HasText = headline })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Search_WhileTyping_FindsBeginnings()
    {
        IPage page = await site.OpenAsync("search.html");

        await page.GetByLabel("Search").PressSequentiallyAsync("grani");

        await Expect(page.Locator(".entry").First).ToBeVisibleAsync();
        await Expect(page).ToHaveURLAsync($"{site.Address}search.html?q=grani");
    }

    [Fact]
    public async Task Search_AWordThatIsExcluded_IsInNoHit()
    {
        IPage page = await site.OpenAsync("search.html?q=rock%20-bell");

        await Expect(page.Locator(".entry").First).ToBeVisibleAsync();
        await Expect(page.Locator(".entry h3").GetByText("Bell Rock")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Search_NothingFound_SaysWhatMayHelp()
    {
        IPage page = await site.OpenAsync("search.html?q=zzzz");

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("Nothing was found for “zzzz”.");
        await Expect(page.Locator(".tips li").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Search_AHit_OpensAtTheWords()
    {
        IPage page = await site.OpenAsync("search.html?q=masonry", Phone());

        await page.Locator(".entry a").First.ClickAsync();

        await Expect(page.Locator(".prose mark").First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task KeyboardOnly_MovesThroughListAndArticle()
    {
        IPage page = await site.OpenAsync("lighthouses/");

        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".entry a").First).ToBeFocusedAsync();
        string first = await page.Locator(".entry a").First.InnerTextAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("h1")).ToHaveTextAsync(first);
        await page.Keyboard.PressAsync("Escape");

        await Expect(page).ToHaveURLAsync($"{site.Address}lighthouses/");
    }

    [Fact]
    public async Task Theme_OnceChosen_HoldsOnTheNextPage()
    {
        IPage page = await site.OpenAsync("lighthouses/", new BrowserNewContextOptions { ColorScheme = ColorScheme.Light });
        await page.Locator(".settings summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Dark" }).ClickAsync();

        await page.GotoAsync($"{site.Address}lighthouses/bell-rock/");

        await Expect(page.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await ReaderInBrowser.KeepPictureAsync(page, "site-article-dark");
    }

    [Fact]
    public async Task Phone_NoPageScrollsSideways()
    {
        IPage page = await site.OpenAsync("", Phone());
        var wide = new List<string>();

        foreach (string address in CheckedPages)
        {
            await page.GotoAsync(site.Address + address);
            if (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                wide.Add(address);
        }

        Assert.Empty(wide);
        await page.GotoAsync(site.Address + "search.html?q=granite");
        LocatorBoundingBoxResult? hit = await page.Locator(".entry").First.BoundingBoxAsync();
        Assert.InRange(hit!.Y + hit.Height, 0, 720);
        await ReaderInBrowser.KeepPictureAsync(page, "site-phone");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Accessibility_NoPageViolatesWcagAA_NorItsOwnPolicy(ColorScheme scheme)
    {
        // The policy is there for everybody but the checker, which puts a script of its own into the page.
        IPage page = await site.OpenAsync("", new BrowserNewContextOptions { ColorScheme = scheme, BypassCSP = true });
        var violations = new List<string>();
        foreach (string address in CheckedPages)
        {
            await page.GotoAsync(site.Address + address);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            AxeResult result = await page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] } });
            violations.AddRange(result.Violations.SelectMany(violation => violation.Nodes, (violation, node) => $"/{address} {violation.Id}: {node.Html}"));
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
    }

    [Fact]
    public async Task Policy_NoPageAsksForWhatItForbids()
    {
        IPage page = await site.OpenAsync();

        foreach (string address in CheckedPages)
        {
            await page.GotoAsync(site.Address + address);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }

        Assert.Empty(site.Complaints);
    }

    [Fact]
    public async Task Serve_APageThatIsOpen_ShowsTheChange_AndTheFault()
    {
        string folder = Directory.CreateTempSubdirectory("corpus-serve-").FullName;
        string text = Path.Combine(folder, "eels.md");
        await File.WriteAllTextAsync(text, "---\ntitle: Eels\n---\nNobody has seen one spawn.\n", TestContext.Current.CancellationToken);
        using Process server = SiteInBrowser.StartTool(folder, "serve");
        IPage? page = null;
        try
        {
            string said = await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? "";
            page = await site.OpenAnywhereAsync(Regex.Match(said, @"http://\S+").Value);
            await page.Locator(".entry a").First.ClickAsync();
            await Expect(page.Locator(".prose")).ToContainTextAsync("Nobody has seen one spawn.");

            await File.WriteAllTextAsync(text, "---\ntitle: Eels\n---\nSomebody has.\n", TestContext.Current.CancellationToken);
            await Expect(page.Locator(".prose")).ToContainTextAsync("Somebody has.");

            await File.WriteAllTextAsync(Path.Combine(folder, "moss.md"), "---\ntitle: Moss\ntags: [a\n---\nIt grows.\n", TestContext.Current.CancellationToken);
            await Expect(page.Locator(".problems")).ToContainTextAsync("moss.md:3:7");
            await ReaderInBrowser.KeepPictureAsync(page, "serve-problem");
        }
        finally
        {
            // A page that is still there would go on asking for the server, and complain.
            if (page is not null)
                await page.CloseAsync();
            server.Kill();
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
            Directory.Delete(folder, recursive: true);
        }
    }

    private static BrowserNewContextOptions Phone() => new() { ViewportSize = new ViewportSize { Width = 360, Height = 720 }, IsMobile = true, HasTouch = true };
}
