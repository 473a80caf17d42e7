using System.Globalization;

namespace CorpusSdk.Reader.Layout;

/// <summary>Numbers with their nouns, as pages show them. The same on every machine, whatever its culture.</summary>
internal static class Numbers
{
    public static string Plain(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Articles(int count) => Count(count, "article");

    public static string Archives(int count) => Count(count, "archive");

    public static string Words(int count) => Count(count, "word");

    /// <summary>A reading time: whole minutes, never none.</summary>
    public static string Minutes(TimeSpan time)
    {
        int minutes = Math.Max(1, (int)Math.Round(time.TotalMinutes, MidpointRounding.AwayFromZero));
        return minutes < 60
            ? string.Create(CultureInfo.InvariantCulture, $"{minutes} min")
            : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h {minutes % 60} min");
    }

    private static string Count(int count, string noun) =>
        $"{Plain(count)} {noun}{(count == 1 ? "" : "s")}";
}
