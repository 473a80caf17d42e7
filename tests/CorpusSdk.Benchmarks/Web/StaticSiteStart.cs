using System.Globalization;
using System.IO.Compression;
using System.Text;
using CorpusSdk.Benchmarks.Builds;
using Microsoft.Playwright;

namespace CorpusSdk.Benchmarks.Web;

/// <summary>A page of the tool's static site from its address to its text, and from a query to the first hit, in a browser that has never been there; and the making of a large site.</summary>
internal static class StaticSiteStart
{
    private const int DefaultVisits = 11;
    private const int LargeCount = 10_000;
    private const int WordsPerArticle = 300;
    private const string Article = "lighthouses/bell-rock/";
    private const string Query = "search.html?q=granite";

    /// <summary>Writes the sites, opens the pages, and writes a table.</summary>
    public static async Task<int> RunAsync(BenchmarkOptions options)
    {
        string chromium = Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : "/usr/bin/chromium";
        if (!File.Exists(chromium))
            throw new InvalidOperationException($"There is no browser at {chromium}: set CHROMIUM to the path of a Chromium.");

        int visits = options.Pairs ?? DefaultVisits;
        using Workshop workshop = Workshop.CreateWithoutPackage();
        string tool = Path.Combine(workshop.Folder, "tool");
        Report.Progress("building the tool");
        ChildProcess.Run(Path.Combine(Workshop.Repository, "src", "CorpusSdk.Tool"), "dotnet", "build", "-c", "Release", "-o", tool, "-p:PublishAot=false", "-tl:off", "-nologo");
        string folder = Path.Combine(workshop.Folder, "site");
        WriteSite(tool, Workshop.Repository, folder);
        Compress(folder);
        await using CompressedSite site = await CompressedSite.StartAsync(folder);

        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = chromium, ChromiumSandbox = false });
        Series[] time = Rounds.Run(
            visits,
            _ => WebReaderStart.SecondsAsync(browser, site.Address + Article, ".prose p").GetAwaiter().GetResult(),
            _ => WebReaderStart.SecondsAsync(browser, site.Address + Query, ".entry").GetAwaiter().GetResult());
        site.TakeSentBytes();
        await WebReaderStart.SecondsAsync(browser, site.Address + Article, ".prose p");
        double articleBytes = site.TakeSentBytes();
        await WebReaderStart.SecondsAsync(browser, site.Address + Query, ".entry");
        double queryBytes = site.TakeSentBytes();

        WriteTexts(workshop.Folder);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        WriteSite(tool, Path.Combine(workshop.Folder, "large"), Path.Combine(workshop.Folder, "large-site"));
        double large = watch.Elapsed.TotalSeconds;

        Report.Machine();
        Report.Table(
            ["first visit, nothing cached, server on the same machine", "from address to text", "download (brotli)"],
            [
                ["static site, an article", Report.Median(time[0], "s"), $"{Report.Fixed(articleBytes / 1e3, 1)} KB"],
                ["static site, a query", Report.Median(time[1], "s"), $"{Report.Fixed(queryBytes / 1e3, 1)} KB"],
            ]);
        Report.Table(["a site of generated texts", "texts compiled and site written in"], [[string.Create(CultureInfo.InvariantCulture, $"{LargeCount:N0} articles of {WordsPerArticle} words"), $"{Report.Fixed(large, 1)} s"]]);
        return 0;
    }

    private static void WriteSite(string tool, string source, string folder) =>
        ChildProcess.Run(source, "dotnet", Path.Combine(tool, "corpus.dll"), "site", "-o", folder);

    private static void WriteTexts(string folder)
    {
        string texts = Directory.CreateDirectory(Path.Combine(folder, "large", "corpus", "notes")).FullName;
        var words = new ZipfWords(seed: 1);
        var body = new StringBuilder();
        for (int i = 0; i < LargeCount; i++)
        {
            body.Clear();
            words.AppendSentence(body, WordsPerArticle);
            File.WriteAllText(Path.Combine(texts, string.Create(CultureInfo.InvariantCulture, $"note-{i:00000}.md")), string.Create(CultureInfo.InvariantCulture, $"---\ntitle: Note {i}\ndate: {2000 + (i % 25)}-05-31\ntags: [t{i % 40}]\n---\n{body}\n"));
        }
    }

    private static void Compress(string folder)
    {
        foreach (string file in Directory.GetFiles(folder, "*", SearchOption.AllDirectories))
        {
            using FileStream source = File.OpenRead(file);
            using var target = new BrotliStream(File.Create(file + ".br"), CompressionLevel.SmallestSize);
            source.CopyTo(target);
        }
    }
}
