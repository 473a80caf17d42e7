using System.Globalization;

namespace CorpusSdk.Compiler.Fields;

/// <summary>Reads the characters of a scalar as a type, in one notation for each: the invariant one. No culture, no clock, no time zone of the machine.</summary>
/// <remarks>Looks at the characters alone; whether the notation allows the type (quoted digits are not a number) is for the caller to decide.</remarks>
internal static class ScalarReader
{
    // A tick is a ten-millionth of a second, and a decimal holds the ticks of any year and ten more digits.
    private const int MaxFractionDigits = 7;
    private const int MaxRestDigits = 10;

    private const DateTimeStyles UtcUnlessSaid = DateTimeStyles.AssumeUniversal;

    private static readonly string[] TimestampFormats = CreateTimestampFormats();

    /// <summary><c>true</c> and <c>false</c> as YAML 1.2 writes them: small, capitalised or in capitals.</summary>
    public static bool TryReadBoolean(string text, out bool value)
    {
        value = text is "true" or "True" or "TRUE";
        return value || text is "false" or "False" or "FALSE";
    }

    /// <summary>Decimal digits with or without a sign; leading zeros are read over.</summary>
    public static bool TryReadInt64(string text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    /// <summary>A number with or without fraction and exponent that a double can be near to; no NaN and no infinity.</summary>
    public static bool TryReadDouble(string text, out double value)
    {
        value = 0;
        return IsNumber(text)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value)
            && !double.IsInfinity(value);
    }

    /// <summary>A number of at most 28 digits; keeps the zeros at the end.</summary>
    public static bool TryReadDecimal(string text, out decimal value)
    {
        value = 0;
        return IsNumber(text) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>A day as ISO 8601 writes it, <c>2024-05-31</c>.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="dayNumber">Days since 0001-01-01, as <c>DateOnly.DayNumber</c> counts them.</param>
    public static bool TryReadDate(string text, out int dayNumber)
    {
        dayNumber = 0;
        if (text.Length != 10 || !DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day))
            return false;
        dayNumber = (int)(day.Ticks / TimeSpan.TicksPerDay);
        return true;
    }

    /// <summary>A day, or a day and a time, with <c>T</c> or a space between, seconds and their fractions as far as they are there, and a zone or none, which means UTC.</summary>
    public static bool TryReadTimestamp(string text, out DateTimeOffset value)
    {
        value = default;
        if (text.Length < 10 || text[4] != '-' || text[7] != '-')
            return false;
        if (text[text.Length - 1] == 'z')
            text = text.Substring(0, text.Length - 1) + "Z";
        return DateTimeOffset.TryParseExact(text, TimestampFormats, CultureInfo.InvariantCulture, UtcUnlessSaid, out value);
    }

    /// <summary>A point in time for comparison, with any number of digits behind the second: as <see cref="TryReadTimestamp"/>, and what is left of a tick.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="value">The point, without the digits that it cannot hold.</param>
    /// <param name="rest">What these digits are worth, in ticks: less than one.</param>
    public static bool TryReadPoint(string text, out DateTimeOffset value, out decimal rest)
    {
        rest = 0;
        if (TryReadTimestamp(text, out value))
            return true;
        int start = text.IndexOf('.') + 1;
        int end = start;
        if (start == 0 || !SkipDigits(text, ref end) || end - start <= MaxFractionDigits)
            return false;
        int kept = start + MaxFractionDigits;
        string digits = text.Substring(kept, Math.Min(end - kept, MaxRestDigits));
        return TryReadTimestamp(text.Remove(kept, end - kept), out value) && decimal.TryParse("0." + digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out rest);
    }

    /// <summary>An absolute address with one of the schemes that people write into texts, without white space.</summary>
    public static bool IsUri(string text)
    {
        int colon = text.IndexOf(':');
        if (colon <= 0 || text.Any(char.IsWhiteSpace))
            return false;
        bool isKnown = text.Substring(0, colon).ToLowerInvariant() switch
        {
            "http" or "https" or "ftp" or "ftps" => string.CompareOrdinal(text, colon, "://", 0, 3) == 0,
            "mailto" => text.IndexOf('@') > colon,
            "urn" => text.Length > colon + 1,
            _ => false,
        };
        return isKnown && Uri.TryCreate(text, UriKind.Absolute, out _);
    }

    /// <summary>Whether a text is a number as JSON has them, or with a plus or zeros in front: <c>-12.50e3</c>, not <c>.5</c>, <c>1,000</c> or <c>1_000</c>.</summary>
    public static bool IsNumber(string text)
    {
        int i = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        if (!SkipDigits(text, ref i))
            return false;
        if (i < text.Length && text[i] == '.')
        {
            i++;
            if (!SkipDigits(text, ref i))
                return false;
        }

        if (i < text.Length && text[i] is 'e' or 'E')
        {
            i++;
            if (i < text.Length && text[i] is '-' or '+')
                i++;
            if (!SkipDigits(text, ref i))
                return false;
        }

        return i == text.Length;
    }

    private static bool SkipDigits(string text, ref int i)
    {
        int start = i;
        while (i < text.Length && text[i] is >= '0' and <= '9')
            i++;
        return i > start;
    }

    private static string[] CreateTimestampFormats()
    {
        var formats = new List<string> { "yyyy-MM-dd" };
        foreach (string separator in new[] { "'T'", "' '", "'t'" })
        {
            foreach (string time in new[] { "HH:mm", "HH:mm:ss", "HH:mm:ss.FFFFFFF" })
            {
                foreach (string zone in new[] { "", "'Z'", "zzz", "' 'zzz" })
                    formats.Add("yyyy-MM-dd" + separator + time + zone);
            }
        }

        return [.. formats];
    }
}
