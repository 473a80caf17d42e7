using System.Diagnostics;
using System.Runtime.InteropServices;
using CorpusSdk.Browsers;
using Microsoft.Playwright;

namespace CorpusSdk.WebReader.Tests.Support;

/// <summary>A folder of Markdown, the site that the tool makes of it, served below a path, and a browser to open it in.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    private const string BasePath = "/repo/";
    private const int TimeoutInMilliseconds = 15_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("corpus-site-").FullName;
    private StaticSite? _site;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the site is, with a slash at the end.</summary>
    public string Address => _site!.Address;

    /// <summary>What browsers have complained about: faults of scripts, and what the pages' policies forbade.</summary>
    public List<string> Complaints { get; } = [];

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>Opens an address of the site, as somebody who has never been there.</summary>
    public async Task<IPage> OpenAsync(string address = "", BrowserNewContextOptions? options = null)
    {
        await StartAsync();
        return await OpenAnywhereAsync(Address + address, options);
    }

    /// <summary>Opens any address.</summary>
    public async Task<IPage> OpenAnywhereAsync(string address, BrowserNewContextOptions? options = null)
    {
        await StartBrowserAsync();
        IBrowserContext context = await _browser!.NewContextAsync(options ?? new BrowserNewContextOptions());
        context.SetDefaultTimeout(TimeoutInMilliseconds);
        Assertions.SetDefaultExpectTimeout(TimeoutInMilliseconds);
        IPage page = await context.NewPageAsync();
        page.PageError += (_, error) => Complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
                Complaints.Add(message.Text);
        };
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>Starts the tool in a folder.</summary>
    internal static Process StartTool(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "corpus.exe" : "corpus"), arguments)
        {
            RedirectStandardOutput = true,
            WorkingDirectory = folder,
        };
        // The launcher may not find the runtime of these tests.
        start.Environment["DOTNET_ROOT"] = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        return Process.Start(start)!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private async Task StartBrowserAsync()
    {
        string chromium = Chromium.Path;
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, ChromiumSandbox = false });
    }

    private async Task StartAsync()
    {
        _ = Chromium.Path;
        if (_site is not null)
            return;
        CopyTexts(Path.Combine(_folder, "corpus"));
        string output = Path.Combine(_folder, "out");
        using Process tool = StartTool(_folder, "site", "-o", output, "--base-path", BasePath, "--title", "Texts");
        await tool.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, tool.ExitCode);
        _site = await StaticSite.StartAsync(output, BasePath, "404.html", fallbackStatus: 404);
    }

    // The repository's lighthouses and engineers, its documentation, and the texts of other scripts.
    private static void CopyTexts(string corpus)
    {
        string root = PublishedReader.FindRoot();
        Copy(Path.Combine(root, "corpus", "lighthouses"), Path.Combine(corpus, "lighthouses"));
        Copy(Path.Combine(root, "corpus", "lighthouses", "drawings"), Path.Combine(corpus, "lighthouses", "drawings"));
        Copy(Path.Combine(root, "corpus", "engineers"), Path.Combine(corpus, "engineers"));
        Copy(Path.Combine(root, "docs"), Path.Combine(corpus, "docs"));
        Copy(Path.Combine(root, "tests", "CorpusSdk.WebReader.Tests", "corpus", "scripts"), Path.Combine(corpus, "scripts"));

        static void Copy(string from, string to)
        {
            Directory.CreateDirectory(to);
            foreach (string file in Directory.EnumerateFiles(from))
                File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        }
    }
}
