namespace CorpusSdk.Browsers;

/// <summary>The browser that the tests drive: the one that the environment names, else the first on the path.</summary>
internal static class Chromium
{
    private const string Variable = "CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    /// <summary>Where the browser is; skips the test where there is none.</summary>
    public static string Path
    {
        get
        {
            string? path = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : FindOnPath();
            Assert.SkipUnless(
                path is not null && File.Exists(path),
                $"No browser: install Chromium (Debian: apt-get install chromium), or set {Variable} to the path of a Chromium, Chrome or Edge. The other tests do without.");
            return path;
        }
    }

    private static string? FindOnPath() => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(folder => Names, System.IO.Path.Combine)
        .FirstOrDefault(File.Exists);
}
