using CorpusSdk.Browsers;
using Microsoft.Playwright;

namespace CorpusSdk.Package.Tests.Support;

/// <summary>A published reader in a browser that has loaded it once; then its server has ended.</summary>
internal sealed class ReaderWithoutNetwork : IAsyncDisposable
{
    private const int TimeoutInMilliseconds = 60_000;

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IPage _page;
    private readonly string _address;

    private ReaderWithoutNetwork(IPlaywright playwright, IBrowser browser, IPage page, string address) =>
        (_playwright, _browser, _page, _address) = (playwright, browser, page, address);

    /// <summary>Serves a folder below a path, opens it, waits until the browser has all of it, and ends the server.</summary>
    public static async Task<ReaderWithoutNetwork> LoadAsync(string folder, string basePath)
    {
        string chromium = Chromium.Path;
        IPlaywright playwright = await Playwright.CreateAsync();
        IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, ChromiumSandbox = false });
        IPage page = await browser.NewPageAsync();
        page.SetDefaultTimeout(TimeoutInMilliseconds);
        await using StaticSite site = await StaticSite.StartAsync(folder, basePath, "index.html", fallbackStatus: 200);
        await page.GotoAsync(site.Address);
        await page.Locator(".offline-ready").WaitForAsync();
        return new ReaderWithoutNetwork(playwright, browser, page, site.Address);
    }

    /// <summary>Opens an address of the reader, as a bookmark does.</summary>
    public async Task GoToAsync(string address)
    {
        await _page.GotoAsync(_address + address);
        await _page.Locator("h1[dir]").WaitForAsync();
    }

    /// <summary>The heading of the article.</summary>
    public Task<string> HeadingAsync() => _page.Locator(".article h1").InnerTextAsync();

    /// <summary>The widths that the images of the article have by themselves, in pixels, once each has been looked at; 0 for one that is not there.</summary>
    public async Task<IEnumerable<int>> WidthsOfImagesAsync()
    {
        foreach (ILocator image in await _page.Locator(".prose img").AllAsync())
        {
            await image.ScrollIntoViewIfNeededAsync();
            await image.EvaluateAsync("image => image.decode().catch(() => {})");
        }

        return await _page.Locator(".prose img").EvaluateAllAsync<int[]>("images => images.map(image => image.naturalWidth)");
    }

    /// <summary>Follows a link of the article that leads out of the program; the name of the element that the file consists of.</summary>
    public async Task<string> FollowToFileAsync(string text)
    {
        await _page.Locator(".prose a", new PageLocatorOptions { HasText = text }).ClickAsync();
        await _page.WaitForURLAsync("**/*.*");
        return await _page.EvaluateAsync<string>("document.documentElement.tagName");
    }

    /// <summary>The headline of the first hit.</summary>
    public async Task<string> SearchAsync(string query)
    {
        await _page.Locator("#search").FillAsync(query);
        await _page.Locator(".entry mark").First.WaitForAsync();
        return await _page.Locator(".entry h3").First.InnerTextAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
