using System.Diagnostics;
using CorpusSdk.Benchmarks.Builds;
using Microsoft.Playwright;

namespace CorpusSdk.Benchmarks.Web;

/// <summary>The web reader from an address to the article that it names, in a browser that has never been there, against a Blazor app that shows a line.</summary>
internal static class WebReaderStart
{
    private const int DefaultPairs = 11;
    private const string Article = "russia/the-ice-road-across-lake-baikal-lasts-a-few-weeks-moves-under";
    private const string Shown = ".prose p";

    private const string EmptyProject = """
        <Project Sdk="Microsoft.NET.Sdk.BlazorWebAssembly">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <InvariantGlobalization>true</InvariantGlobalization>
            <OverrideHtmlAssetPlaceholders>true</OverrideHtmlAssetPlaceholders>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="Microsoft.AspNetCore.Components.WebAssembly" Version="10.0.*" />
          </ItemGroup>
        </Project>
        """;

    private const string EmptyProgram = """
        using Microsoft.AspNetCore.Components.WebAssembly.Hosting;

        var builder = WebAssemblyHostBuilder.CreateDefault(args);
        builder.RootComponents.Add<empty.Line>("#app");
        await builder.Build().RunAsync();
        """;

    private const string EmptyPage = """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Empty</title><base href="/"><script type="importmap"></script></head>
        <body><div id="app"></div><script src="_framework/blazor.webassembly#[.{fingerprint}].js"></script></body>
        </html>
        """;

    /// <summary>Publishes both, opens them in turn, and writes a table.</summary>
    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        string chromium = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";
        if (!File.Exists(chromium))
            throw new InvalidOperationException($"There is no browser at {chromium}: set CHROMIUM to the path of a Chromium.");

        int pairs = options.Pairs ?? DefaultPairs;
        using Workshop workshop = Workshop.CreateWithoutPackage();
        await using CompressedSite reader = await CompressedSite.StartAsync(Publish(Path.Combine(Workshop.Repository, "src", "CorpusSdk.WebReader"), Path.Combine(workshop.Folder, "reader")));
        await using CompressedSite empty = await CompressedSite.StartAsync(Publish(WriteEmptyApp(workshop), Path.Combine(workshop.Folder, "out")));

        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, ChromiumSandbox = false });
        Series[] time = Rounds.Run(
            pairs,
            _ => SecondsAsync(browser, reader.Address + Article, Shown).GetAwaiter().GetResult(),
            _ => SecondsAsync(browser, empty.Address, "#shown").GetAwaiter().GetResult());

        reader.TakeSentBytes();
        await SecondsAsync(browser, reader.Address + Article, Shown);
        double readerBytes = reader.TakeSentBytes();
        empty.TakeSentBytes();
        await SecondsAsync(browser, empty.Address, "#shown");
        double emptyBytes = empty.TakeSentBytes();

        Report.Machine();
        Report.Table(
            ["first visit, nothing cached, server on the same machine", "from address to text", "download (brotli)"],
            [
                ["web reader, an article", Report.Median(time[0], "s"), $"{Report.Fixed(readerBytes / 1e6, 2)} MB"],
                ["a Blazor app that shows a line", Report.Median(time[1], "s"), $"{Report.Fixed(emptyBytes / 1e6, 2)} MB"],
                [$"more, median of {pairs} pairs (least to most)", Report.Difference(time[0].Minus(time[1]), "s"), $"{Report.Fixed((readerBytes - emptyBytes) / 1e6, 2)} MB"],
            ]);
        return 0;
    }

    private static string WriteEmptyApp(Workshop workshop)
    {
        string folder = Directory.CreateDirectory(Path.Combine(workshop.Folder, "empty")).FullName;
        Directory.CreateDirectory(Path.Combine(folder, "wwwroot"));
        File.WriteAllText(Path.Combine(folder, "empty.csproj"), EmptyProject);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), EmptyProgram);
        File.WriteAllText(Path.Combine(folder, "Line.razor"), """<p id="shown">Shown</p>""");
        File.WriteAllText(Path.Combine(folder, "wwwroot", "index.html"), EmptyPage);
        return folder;
    }

    private static string Publish(string project, string folder)
    {
        Report.Progress($"publishing {Path.GetFileName(project)}");
        ChildProcess.Run(project, "dotnet", "publish", "-c", "Release", "-o", folder, "-tl:off", "-nologo");
        return Path.Combine(folder, "wwwroot");
    }

    /// <summary>How long a browser takes from an address to what it is to show. A context of its own has no cache and no service worker.</summary>
    public static async Task<double> SecondsAsync(IBrowser browser, string address, string shown)
    {
        await using IBrowserContext context = await browser.NewContextAsync(new BrowserNewContextOptions { ServiceWorkers = ServiceWorkerPolicy.Block });
        IPage page = await context.NewPageAsync();
        long start = Stopwatch.GetTimestamp();
        await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Commit });
        await page.Locator(shown).First.WaitForAsync();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
