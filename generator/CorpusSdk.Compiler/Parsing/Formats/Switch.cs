using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Reads metadata that are on or off.</summary>
internal static class Switch
{
    /// <summary>Whether one is on; what is neither is reported, and off.</summary>
    /// <param name="value">Its value; null if it is not set.</param>
    /// <param name="name">Its name.</param>
    /// <param name="report">Receives the problem.</param>
    public static bool IsOn(string? value, string name, FileReport report)
    {
        switch (value?.Trim().ToLowerInvariant())
        {
            case "true":
                return true;
            case null or "" or "false":
                return false;
            default:
                report.Add(ProblemCatalog.UnknownSwitch, ProblemSpan.StartOfFile, value!, name);
                return false;
        }
    }
}
