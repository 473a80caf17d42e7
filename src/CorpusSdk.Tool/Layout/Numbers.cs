using System.Globalization;

namespace CorpusSdk.Tool.Layout;

/// <summary>Numbers with their nouns, as pages show them. The same on every machine, in any culture.</summary>
internal static class Numbers
{
    public static string Plain(long count) => count.ToString("N0", CultureInfo.InvariantCulture);

    public static string Articles(int count) => Count(count, "article");

    public static string Archives(int count) => Count(count, "archive");

    public static string Words(long count) => Count(count, "word");

    /// <summary>A reading time: whole minutes, never none.</summary>
    public static string Minutes(TimeSpan time)
    {
        int minutes = Math.Max(1, (int)Math.Round(time.TotalMinutes, MidpointRounding.AwayFromZero));
        return minutes < 60
            ? string.Create(CultureInfo.InvariantCulture, $"{minutes} min")
            : string.Create(CultureInfo.InvariantCulture, $"{minutes / 60} h {minutes % 60} min");
    }

    /// <summary>An amount of memory in decimal units, to one digit after the point.</summary>
    public static string Bytes(long count) => count switch
    {
        < 1_000 => Count(count, "byte"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{count / 1e3:0.0} KB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{count / 1e6:0.0} MB"),
    };

    /// <summary>A number and its noun, with an s where it needs one.</summary>
    public static string Count(long count, string noun) =>
        $"{Plain(count)} {noun}{(count == 1 ? "" : "s")}";
}
