namespace CorpusSdk.WebReader.Tests.Setup;

/// <summary>The browser that the tests drive, where somebody names one: they publish the reader first, which takes minutes on a small machine.</summary>
internal static class Chromium
{
    private const string Variable = "CHROMIUM";

    /// <summary>Where the browser is; skips the test where none is named.</summary>
    public static string Path
    {
        get
        {
            string path = Environment.GetEnvironmentVariable(Variable) ?? "";
            Assert.SkipUnless(File.Exists(path), $"Set {Variable} to the path of a Chromium to run this in a browser (Debian: apt-get install chromium, then {Variable}=/usr/bin/chromium).");
            return path;
        }
    }
}
