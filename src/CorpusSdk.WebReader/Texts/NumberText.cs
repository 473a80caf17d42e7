using System.Globalization;

namespace CorpusSdk.WebReader.Texts;

/// <summary>Numbers with their nouns, as pages show them. The same in every browser, in any language.</summary>
public static class NumberText
{
    /// <summary><c>1 article</c>, <c>1,024 articles</c>.</summary>
    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>A reading time in whole minutes, never none.</summary>
    public static string Minutes(TimeSpan time) =>
        string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, (int)Math.Round(time.TotalMinutes, MidpointRounding.AwayFromZero))} min");
}
