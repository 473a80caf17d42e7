using System.Text.RegularExpressions;
using System.Text.Json;
using CorpusSdk.WebReader.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace CorpusSdk.WebReader.Tests;

/// <summary>The published reader in a real browser, used as a person would.</summary>
public sealed partial class BrowserTests(ReaderInBrowser reader) : IClassFixture<ReaderInBrowser>
{
    private const string CardArticle = "russia/the-ice-road-across-lake-baikal-lasts-a-few-weeks-moves-under";
    private const string CardTitle = "The longest railway line on Earth began with a wheelbarrow of soil and ended with a bridge over the Amur";

    private static readonly string[] CheckedPages = ["", "lighthouses", "?q=tower", "?q=zzzz", "lighthouses/bishop-rock", CardArticle, "scripts/coffee-house", "no/such-article"];

    [Fact]
    public async Task Start_ListsEveryArchiveWithStandfirsts()
    {
        IPage page = await reader.OpenAsync();

        await Expect(page.Locator(".archive h2")).ToHaveTextAsync(["Docs", "Engineers", "Lighthouses", "Problems", "Russia", "Scripts"]);
        await Expect(page.GetByText("Built on a reef that is under water twenty hours a day")).ToBeVisibleAsync();
        await ReaderInBrowser.KeepPictureAsync(page, "list");
    }

    [Fact]
    public async Task Search_WhileTyping_ShowsHighlightedSnippets()
    {
        IPage page = await reader.OpenAsync();

        await page.GetByLabel("Search").PressSequentiallyAsync("granite");

        await Expect(page.Locator(".entry mark").First).ToHaveTextAsync("granite");
        await Expect(page).ToHaveURLAsync($"{reader.Address}?q=granite");
        await ReaderInBrowser.KeepPictureAsync(page, "search");
    }

    [Fact]
    public async Task Search_BeginningOfWord_SuggestsHowToGoOn()
    {
        IPage page = await reader.OpenAsync("?q=lightho");

        await page.GetByRole(AriaRole.Navigation, new() { Name = "Suggestions" }).GetByText(Lighthouse()).First.ClickAsync();

        await Expect(page.GetByLabel("Search")).ToHaveValueAsync(Lighthouse());
        await Expect(page.Locator(".entry").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Search_Misspelled_AsksWhatWasMeant()
    {
        IPage page = await reader.OpenAsync("?q=grannite");

        await page.Locator(".meant a").ClickAsync();

        await Expect(page.GetByLabel("Search")).ToHaveValueAsync("granite");
        await Expect(page.Locator(".entry mark").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Search_BackFromArticle_ReturnsToHits()
    {
        IPage page = await reader.OpenAsync("?q=granite");
        await page.Locator(".entry a").First.ClickAsync();
        await Expect(page.Locator(".article h1")).ToBeFocusedAsync();

        await page.GoBackAsync();

        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("7 articles");
        await Expect(page.Locator(".entry a").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Search_Hit_OpensAtItsSection_WithTheWordsMarked()
    {
        IPage page = await reader.OpenAsync("docs?q=\"longer runs as phrases\"");

        await page.Locator(".entry a").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("/docs/search\\?q=.*#languages$"));
        await Expect(page.Locator(".article h1")).ToBeFocusedAsync();
        await Expect(page.Locator("#languages")).ToBeInViewportAsync();
        await Expect(page.Locator(".prose mark", new() { HasText = "phrases" }).First).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Search_HitInATextWithoutHeadings_OpensAtItsParagraph()
    {
        IPage page = await reader.OpenAsync("russia?q=\"breathing holes open\"", new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 360, Height = 720 } });

        await page.Locator(".entry a").First.ClickAsync();

        await Expect(page).ToHaveURLAsync(new Regex("#p[0-9]+$"));
        await Expect(page.Locator(".prose mark", new() { HasText = "breathing" })).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Facets_CountryThenTag_NarrowTheListAndTheAddress()
    {
        IPage page = await reader.OpenAsync("lighthouses");
        ILocator facets = page.GetByRole(AriaRole.Complementary, new() { Name = "Narrow down" });

        await facets.GetByRole(AriaRole.Link, new() { Name = "Ireland" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("2 articles");
        await facets.GetByRole(AriaRole.Link, new() { Name = "Medieval" }).ClickAsync();

        await Expect(page.Locator(".entry h3")).ToHaveTextAsync(["Hook Head"]);
        await page.ReloadAsync();
        await Expect(page.Locator(".entry h3")).ToHaveTextAsync(["Hook Head"]);
    }

    [Fact]
    public async Task Facets_Years_AreInOrder()
    {
        IPage page = await reader.OpenAsync("scripts");

        await Expect(page.Locator(".facets section", new() { HasText = "Date" }).GetByRole(AriaRole.Link)).ToHaveTextAsync(["2019 1", "2021 2"]);
    }

    [Fact]
    public async Task Article_Card_LeadsToTheArticle()
    {
        IPage page = await reader.OpenAsync(CardArticle);

        await page.Locator(".card a").ClickAsync();

        await Expect(page.Locator(".article h1")).ToHaveTextAsync(CardTitle);
        await Expect(page.Locator(".article h1")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Article_LinkBetweenFiles_LeadsToTheArticle()
    {
        IPage page = await reader.OpenAsync("lighthouses/bishop-rock");

        await page.Locator(".prose a", new() { HasText = "James Douglass" }).ClickAsync();

        await Expect(page).ToHaveURLAsync($"{reader.Address}engineers/james-douglass");
    }

    [Fact]
    public async Task Article_LinkIntoNowhere_IsText()
    {
        IPage page = await reader.OpenAsync("scripts/paper");

        await Expect(page.Locator(".prose a", new() { HasText = "这里" })).Not.ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex("."));
    }

    [Fact]
    public async Task Article_FieldThatNamesAnother_IsALinkBothWays()
    {
        IPage page = await reader.OpenAsync("lighthouses/bell-rock");

        await page.Locator(".facts a", new() { HasText = "Robert Stevenson" }).ClickAsync();

        await Expect(page).ToHaveURLAsync($"{reader.Address}engineers/robert-stevenson");
        await Expect(page.Locator(".related", new() { HasText = "Referred to by" }).GetByText("Bell Rock", new() { Exact = true })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Article_Measure_IsThatOfABook()
    {
        IPage page = await reader.OpenAsync("lighthouses/bell-rock");

        double characters = await page.EvaluateAsync<double>("""
            () => {
                const paragraph = document.querySelector('.prose p');
                const zero = document.createElement('span');
                zero.textContent = '0'.repeat(100);
                zero.style.whiteSpace = 'nowrap';
                paragraph.append(zero);
                const width = paragraph.clientWidth / (zero.getBoundingClientRect().width / 100);
                zero.remove();
                return width;
            }
            """);

        Assert.InRange(characters, 60, 68);
        await ReaderInBrowser.KeepPictureAsync(page, "article");
    }

    [Fact]
    public async Task DeepLink_Reloaded_ShowsTheSameArticle()
    {
        IPage page = await reader.OpenAsync("lighthouses/bell-rock");

        await page.ReloadAsync();

        await Expect(page.Locator(".article h1")).ToHaveTextAsync("Bell Rock");
        await Expect(page).ToHaveTitleAsync("Bell Rock");
    }

    [Fact]
    public async Task DeepLink_ToAnArticleInAFolder_ShowsIt()
    {
        IPage page = await reader.OpenAsync("scripts/letters/seal");

        await Expect(page.Locator("h1")).ToHaveTextAsync("A seal is a signature that can be lent");
    }

    [Fact]
    public async Task DeepLink_ToHeading_ScrollsThere()
    {
        IPage page = await reader.OpenAsync("lighthouses/cape-hatteras#the-move", Narrow());

        await Expect(page.Locator("#the-move")).ToBeInViewportAsync();
        await Expect(page.Locator("#the-move .anchor")).ToHaveAttributeAsync("href", "lighthouses/cape-hatteras#the-move");
    }

    [Fact]
    public async Task DeepLink_ToNothing_OffersWhatIsNear()
    {
        IPage page = await reader.OpenAsync("lighthouses/bell-rok");

        await page.GetByRole(AriaRole.Link, new() { Name = "Bell Rock" }).ClickAsync();

        await Expect(page.Locator(".article h1")).ToHaveTextAsync("Bell Rock");
    }

    [Fact]
    public async Task Manifest_TheBrowserCanInstallTheReader()
    {
        IPage page = await reader.OpenAsync();
        ICDPSession session = await page.Context.NewCDPSessionAsync(page);

        JsonElement manifest = (await session.SendAsync("Page.getAppManifest"))!.Value;

        Assert.Empty(manifest.GetProperty("errors").EnumerateArray());
        using JsonDocument content = JsonDocument.Parse(manifest.GetProperty("data").GetString()!);
        Assert.Equal("standalone", content.RootElement.GetProperty("display").GetString());
        JsonElement[] icons = [.. content.RootElement.GetProperty("icons").EnumerateArray()];
        Assert.Superset(new HashSet<string?> { "192x192", "512x512" }, icons.Select(icon => icon.GetProperty("sizes").GetString()).ToHashSet());
        foreach (JsonElement icon in icons)
            Assert.Equal("image", (await page.APIRequest.GetAsync(reader.Address + icon.GetProperty("src").GetString())).Headers["content-type"].Split('/')[0]);
    }

    [Fact]
    public async Task Offline_Reloaded_StillSearchesAndReads()
    {
        IPage page = await reader.OpenAsync("", new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Allow });
        await page.Locator(".offline-ready").WaitForAsync();

        await page.Context.SetOfflineAsync(true);
        await page.ReloadAsync();
        await ReaderInBrowser.WaitUntilShownAsync(page);
        await page.GetByLabel("Search").FillAsync("reef");
        await Expect(page.Locator(".entry mark").First).ToBeVisibleAsync();
        await page.Locator(".entry a").First.ClickAsync();
        await Expect(page.Locator(".article h1")).ToBeVisibleAsync();

        // A place that was never visited, by its address.
        await page.GotoAsync("lighthouses/skerryvore");
        await Expect(page.Locator(".article h1")).ToHaveTextAsync("Skerryvore");
    }

    [Fact]
    public async Task Offline_AnImageThatWasNeverSeen_IsShownWithItsSize()
    {
        IPage page = await reader.OpenAsync("", new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Allow });
        await page.Locator(".offline-ready").WaitForAsync();
        await page.Context.SetOfflineAsync(true);

        await page.GotoAsync("lighthouses/tower-of-hercules");

        ILocator image = page.GetByAltText("A section of the tower: a Roman core of brick within a coat of granite");
        await image.ScrollIntoViewIfNeededAsync();
        await image.EvaluateAsync("image => image.decode()");
        await Expect(image).ToHaveJSPropertyAsync("naturalWidth", 320);
        foreach ((string name, string value) in new[] { ("src", "corpus/lighthouses/drawings/tower-of-hercules.svg"), ("width", "320"), ("height", "400"), ("loading", "lazy"), ("decoding", "async") })
            await Expect(image).ToHaveAttributeAsync(name, value);
        await ReaderInBrowser.KeepPictureAsync(page, "image");
    }

    [Fact]
    public async Task KeyboardOnly_FindsOpensMovesAndGoesBack()
    {
        IPage page = await reader.OpenAsync();

        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("granite");
        await Expect(page.Locator(".entry mark").First).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".entry a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".entry a").Nth(1)).ToBeFocusedAsync();
        string outline = await page.Locator(".entry a").Nth(1).EvaluateAsync<string>("link => getComputedStyle(link).outlineStyle");
        string headline = await page.Locator(".entry a").Nth(1).InnerTextAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".article h1")).ToHaveTextAsync(headline);
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator(".entry a").Nth(1)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("k");
        await Expect(page.Locator(".entry a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.PressAsync("Escape");

        await Expect(page.GetByLabel("Search")).ToHaveValueAsync("");
        await Expect(page).ToHaveURLAsync(reader.Address);
        Assert.Equal("solid", outline);
    }

    [Fact]
    public async Task KeyboardOnly_WithinAnArticle_GoesToItsNeighbours()
    {
        IPage page = await reader.OpenAsync("lighthouses/bell-rock");

        await page.Keyboard.PressAsync("j");
        await Expect(page.Locator(".article h1")).ToHaveTextAsync("Bishop Rock");
        await page.Keyboard.PressAsync("k");

        await Expect(page.Locator(".article h1")).ToHaveTextAsync("Bell Rock");
    }

    [Fact]
    public async Task Phone_NoPageScrollsSideways()
    {
        IPage page = await reader.OpenAsync("", Narrow());
        var wide = new List<string>();

        foreach (string address in (string[])[.. CheckedPages, "scripts/the-scroll-that-was-read-from-both-ends", "scripts/scroll"])
        {
            await ShowAsync(page, address);
            if (await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                wide.Add(address);
            if (address is CardArticle or "")
                await ReaderInBrowser.KeepPictureAsync(page, address.Length == 0 ? "phone-list" : "phone-article");
        }

        Assert.Empty(wide);
    }

    [Fact]
    public async Task Phone_FacetsOpenOnDemand()
    {
        IPage page = await reader.OpenAsync("lighthouses", Narrow());
        ILocator ireland = page.GetByRole(AriaRole.Link, new() { Name = "Ireland" });
        await Expect(ireland).ToBeHiddenAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Narrow down" }).ClickAsync();

        await Expect(ireland).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Scripts_ArabicReadsFromTheRight_AndEnglishWithinItFromTheLeft()
    {
        IPage page = await reader.OpenAsync("scripts/coffee-house");

        ILocator paragraphs = page.Locator(".prose p");
        Assert.Equal("rtl", await page.Locator(".article h1").EvaluateAsync<string>("heading => getComputedStyle(heading).direction"));
        Assert.True(await StartsAtTheRight(paragraphs.First));
        Assert.False(await StartsAtTheRight(paragraphs.Last));
        await ReaderInBrowser.KeepPictureAsync(page, "arabic");
    }

    [Fact]
    public async Task Scripts_Chinese_IsFound()
    {
        IPage page = await reader.OpenAsync();

        await page.GetByLabel("Search").FillAsync("树皮");

        await Expect(page.Locator(".entry h3")).ToHaveTextAsync(["纸的故事"]);
        await Expect(page.Locator(".entry mark").First).ToBeVisibleAsync();
    }

    [Fact]
    public Task Accessibility_NoPageViolatesWcagAA() =>
        AssertAccessibleAsync(ColorScheme.Light, new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });

    // Nothing else depends on the scheme.
    [Fact]
    public Task Accessibility_InTheDark_HasContrastEnough() =>
        AssertAccessibleAsync(ColorScheme.Dark, new RunOnlyOptions { Type = "rule", Values = ["color-contrast"] });

    [Fact]
    public async Task Print_ShowsTheArticleAlone()
    {
        IPage page = await reader.OpenAsync("lighthouses/bell-rock");

        await page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(page.Locator(".bar")).ToBeHiddenAsync();
        await Expect(page.Locator(".prose p").First).ToBeVisibleAsync();
    }

    // Of a word's forms the one that is written most is suggested.
    [GeneratedRegex("^[Ll]ighthouses?$")]
    private static partial Regex Lighthouse();

    private static BrowserNewContextOptions Narrow() => new() { ViewportSize = new ViewportSize { Width = 360, Height = 720 }, IsMobile = true, HasTouch = true };

    private async Task AssertAccessibleAsync(ColorScheme scheme, RunOnlyOptions rules)
    {
        IPage page = await reader.OpenAsync("", new BrowserNewContextOptions { ColorScheme = scheme });
        var violations = new List<string>();

        foreach (string address in CheckedPages)
        {
            await ShowAsync(page, address);
            AxeResult result = await page.RunAxe(new AxeRunOptions { RunOnly = rules });
            violations.AddRange(result.Violations.SelectMany(violation => violation.Nodes, (violation, node) => $"/{address} {violation.Id}: {node.Html}"));
        }

        Assert.True(violations.Count == 0, string.Join('\n', violations));
        await ShowAsync(page, CardArticle);
        await ReaderInBrowser.KeepPictureAsync(page, $"article-{scheme}");
    }

    // Goes to a place within the running program: starting it anew for each would be most of the test.
    private static async Task ShowAsync(IPage page, string address)
    {
        await page.EvaluateAsync("address => Blazor.navigateTo(address)", address.Length == 0 ? "." : address);
        await page.Locator("h1").First.WaitForAsync();
        await page.WaitForFunctionAsync("address => document.baseURI + address === location.href", address);
        await page.EvaluateAsync("() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))");
    }

    private static Task<bool> StartsAtTheRight(ILocator paragraph) => paragraph.EvaluateAsync<bool>("""
        paragraph => {
            const range = document.createRange();
            const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode();
            range.setStart(text, 0);
            range.setEnd(text, 1);
            const first = range.getBoundingClientRect();
            const box = paragraph.getBoundingClientRect();
            return box.right - first.right < first.left - box.left;
        }
        """);
}
