namespace CorpusSdk.WebReader.Tests.Setup;

/// <summary>The browser that the tests drive: a Chromium of this machine; none is downloaded.</summary>
internal static class Chromium
{
    private const string Variable = "CHROMIUM";
    private const string Default = "/usr/bin/chromium";

    /// <summary>Where the browser is; skips the test where there is none.</summary>
    public static string Path
    {
        get
        {
            string path = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : Default;
            Assert.SkipUnless(File.Exists(path), $"There is no Chromium at {path}: install it (Debian: apt-get install chromium), or set {Variable} to the path of one.");
            return path;
        }
    }
}
