using System.Globalization;
using CorpusSdk.Compiler.Fields;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Recognises common ways to write a time of day or a duration, for advice in messages. None of them is accepted as a value.</summary>
internal static class TimeNotation
{
    /// <summary><c>write 17:30</c> for <c>5:30 pm</c> and <c>17.30</c>; null if no time can be made out.</summary>
    public static string? AdviseTime(string text)
    {
        string bare = text.Trim().ToLowerInvariant().Replace(".m", "m").Replace("m.", "m");
        bool isAfternoon = bare.EndsWith("pm", StringComparison.Ordinal);
        bool hasHalf = isAfternoon || bare.EndsWith("am", StringComparison.Ordinal);
        if (hasHalf)
            bare = bare.Substring(0, bare.Length - 2).Trim();

        string[] parts = bare.Split(':', '.', 'h');
        if (parts.Length is 0 or > 3 || (parts.Length == 1 && !hasHalf) || !TryReadNumber(parts[0], out int hour))
            return null;
        if (hasHalf && hour is < 1 or > 12)
            return null;
        if (hasHalf)
            hour = (hour % 12) + (isAfternoon ? 12 : 0);
        string rest = parts.Length == 1 || (parts.Length == 2 && parts[1].Length == 0) ? ":00" : string.Concat(parts.Skip(1).Select(part => ":" + part.PadLeft(2, '0')));
        string meant = hour.ToString("00", CultureInfo.InvariantCulture) + rest;
        return TimeReader.TryReadTime(meant, out _) ? $"write {meant}" : null;
    }

    /// <summary><c>write PT1H30M</c> for <c>1h 30min</c>, and what else a text may mean; null if no duration can be made out.</summary>
    public static string? AdviseDuration(string text)
    {
        string bare = text.Trim();
        if (TimeReader.TryReadDuration(bare.ToUpperInvariant(), out _))
            return $"write {bare.ToUpperInvariant()}";
        if (bare.Length > 0 && bare[0] is 'P' or 'p' && bare.IndexOfAny(['Y', 'y', 'M', 'm']) is > 0 and int unit && unit < (bare + "T").IndexOfAny(['T', 't']))
            return "write days in place of years and months, whose length varies";
        if (TryReadNumber(bare, out int number))
            return string.Format(CultureInfo.InvariantCulture, "write PT{0}S for seconds, PT{0}M for minutes or PT{0}H for hours", number);
        string[] parts = bare.Split(':');
        if (parts.Length == 2 && TryReadNumber(parts[0], out int first) && TryReadNumber(parts[1], out int second))
            return string.Format(CultureInfo.InvariantCulture, "write {0:00}:{1:00}:00 for hours and minutes, or 00:{0:00}:{1:00} for minutes and seconds", first, second);
        return InWords(bare) is { } meant ? $"write {meant}" : null;
    }

    /// <summary>What <c>2 days, 1h 30 min</c> is in ISO 8601.</summary>
    private static string? InWords(string text)
    {
        int[] amounts = [-1, -1, -1, -1];
        int i = 0;
        while (i < text.Length)
        {
            string digits = Take(text, ref i, static c => c is >= '0' and <= '9');
            Take(text, ref i, static c => c == ' ');
            string unit = Take(text, ref i, static c => c is not ((>= '0' and <= '9') or ' ' or ','));
            Take(text, ref i, static c => c is ' ' or ',');
            int place = Unit(unit.ToLowerInvariant());
            if (place < 0 || !TryReadNumber(digits, out int amount) || amounts[place] >= 0)
                return null;
            amounts[place] = amount;
        }

        string Part(int place) => amounts[place] < 0 ? "" : amounts[place].ToString(CultureInfo.InvariantCulture) + "DHMS"[place];
        string time = Part(1) + Part(2) + Part(3);
        string meant = "P" + Part(0) + (time.Length > 0 ? "T" + time : "");
        return TimeReader.TryReadDuration(meant, out _) ? meant : null;
    }

    private static int Unit(string unit) => unit switch
    {
        "d" or "day" or "days" => 0,
        "h" or "hr" or "hrs" or "hour" or "hours" => 1,
        "m" or "min" or "mins" or "minute" or "minutes" => 2,
        "s" or "sec" or "secs" or "second" or "seconds" => 3,
        _ => -1,
    };

    private static string Take(string text, ref int i, Func<char, bool> isPart)
    {
        int start = i;
        while (i < text.Length && isPart(text[i]))
            i++;
        return text.Substring(start, i - start);
    }

    private static bool TryReadNumber(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
