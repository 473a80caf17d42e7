using CorpusSdk.Browsers;
using Microsoft.Playwright;

namespace CorpusSdk.WebReader.Tests.Support;

/// <summary>The published reader, served, and a browser to open it in. Made once for all tests, when the first one asks for it.</summary>
public sealed class ReaderInBrowser : IAsyncLifetime
{
    private const int StartTimeoutInMilliseconds = 30_000;
    private const int StepTimeoutInMilliseconds = 15_000;

    private StaticSite? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private IBrowserContext? _visitor;

    /// <summary>Where the reader is, with a slash at the end.</summary>
    public string Address => _site!.Address;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>
    /// Opens an address of the reader in a page of its own, and waits until it is shown. With options, as somebody who has never been
    /// there; without, as the visitor of other tests, whose browser has the program's files already. The program itself starts anew.
    /// </summary>
    public async Task<IPage> OpenAsync(string address = "", BrowserNewContextOptions? options = null)
    {
        await StartAsync();
        IBrowserContext context = options is null
            ? _visitor ??= await CreateContextAsync(new BrowserNewContextOptions())
            : await CreateContextAsync(options);
        IPage page = await context.NewPageAsync();
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
                complaints.Add(message.Text);
        };
        await page.GotoAsync(address);
        await WaitUntilShownAsync(page, complaints);
        return page;
    }

    /// <summary>Waits until the program runs and shows something; fails with what the browser complained about where it does not.</summary>
    public static async Task WaitUntilShownAsync(IPage page, IReadOnlyCollection<string>? complaints = null)
    {
        ILocator search = page.Locator("#search");
        await search.Or(page.Locator("#blazor-error-ui:visible")).First.WaitForAsync(new LocatorWaitForOptions { Timeout = StartTimeoutInMilliseconds });
        Assert.True(await search.IsVisibleAsync(), $"The reader did not start.\n{string.Join('\n', complaints ?? [])}");
    }

    /// <summary>Keeps a picture of the page beside the tests, for people.</summary>
    public static Task KeepPictureAsync(IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(AppContext.BaseDirectory, "pictures", $"{name}.png") });

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }

    private async Task<IBrowserContext> CreateContextAsync(BrowserNewContextOptions options)
    {
        options.BaseURL = Address;
        options.ServiceWorkers ??= ServiceWorkerPolicy.Block;
        IBrowserContext context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(StepTimeoutInMilliseconds);
        Assertions.SetDefaultExpectTimeout(StepTimeoutInMilliseconds);
        return context;
    }

    private async Task StartAsync()
    {
        string chromium = Chromium.Path;
        _site ??= await StaticSite.StartAsync(await PublishedReader.CreateAsync(TestContext.Current.CancellationToken), PublishedReader.BasePath, "index.html", fallbackStatus: 200);
        _playwright ??= await Playwright.CreateAsync();

        // Root, which CI often is, gets no sandbox from Chromium.
        _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, ChromiumSandbox = false });
    }
}
