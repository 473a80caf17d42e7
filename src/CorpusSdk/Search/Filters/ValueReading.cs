using System.Globalization;

namespace CorpusSdk.Search.Filters;

/// <summary>What a value stands for among the values of a column: those from one to another.</summary>
/// <param name="First">The lowest; above <paramref name="Last"/> if the value is between two neighbours.</param>
/// <param name="Last">The highest.</param>
/// <param name="Beyond">Whether the value is below all that a column can have (negative), or above (positive).</param>
internal readonly record struct ValueSpan<T>(T First, T Last, int Beyond = 0)
    where T : struct;

/// <summary>Reads the value of a filter as a column has it; null if it is nothing of the kind.</summary>
internal delegate ValueSpan<T>? ValueReader<T>(object value)
    where T : struct;

/// <summary>Reads the values of filters as the values of columns.</summary>
internal static class ValueReading
{
    private static readonly string[] s_dayFormats = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];
    private static readonly string[] s_timeFormats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    public static ValueSpan<int>? TryReadBoolean(object value)
    {
        if (value is bool isTrue || (value is string text && bool.TryParse(text, out isTrue)))
            return new(isTrue ? 1 : 0, isTrue ? 1 : 0);
        return null;
    }

    /// <summary>A number that is not whole is between two that are.</summary>
    public static ValueSpan<long>? TryReadInteger(object value)
    {
        switch (Number(value))
        {
            case long number:
                return new(number, number);
            case decimal number:
                if (number > long.MaxValue)
                    return new(0, 0, 1);
                return number < long.MinValue ? new(0, 0, -1) : new((long)Math.Ceiling(number), (long)Math.Floor(number));
            case double number:
                // 2⁶³, which is one more than the largest.
                const double Limit = 9223372036854775808.0;
                if (number >= Limit)
                    return new(0, 0, 1);
                return number < -Limit ? new(0, 0, -1) : new((long)Math.Ceiling(number), (long)Math.Floor(number));
            default:
                return null;
        }
    }

    public static ValueSpan<double>? TryReadDouble(object value) => Number(value) switch
    {
        long number => new(number, number),
        decimal number => new((double)number, (double)number),
        double number => new(number, number),
        _ => null,
    };

    public static ValueSpan<decimal>? TryReadDecimal(object value)
    {
        switch (Number(value))
        {
            case long number:
                return new(number, number);
            case decimal number:
                return new(number, number);
            case double number:
                return decimal.TryParse(number.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal same)
                    ? new(same, same)
                    : new(0, 0, Math.Sign(number));
            default:
                return null;
        }
    }

    /// <summary>Ticks of midnights. A point in time other than midnight is between two days.</summary>
    public static ValueSpan<long>? TryReadDay(object value)
    {
        if (Days(value) is { } days)
            return days;
        if (Time(value) is not { } time)
            return null;
        long day = time.Date.Ticks;
        return new(time.TimeOfDay == TimeSpan.Zero ? day : day + TimeSpan.TicksPerDay, day);
    }

    /// <summary>Ticks in UTC. A day has all points in time from its midnight to the next, in UTC.</summary>
    public static ValueSpan<long>? TryReadTime(object value)
    {
        if (Days(value) is { } days)
            return days with { Last = days.Last + TimeSpan.TicksPerDay - 1 };
        return Time(value) is { } time ? new(time.UtcTicks, time.UtcTicks) : null;
    }

    private static object? Number(object value)
    {
        if (value is string text)
        {
            if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long integer))
                return integer;
            if (decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number))
                return number;
            value = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double other) ? other : double.NaN;
        }

        return value is long or decimal || (value is double real && !double.IsNaN(real)) ? value : null;
    }

    private static ValueSpan<long>? Days(object value)
    {
        if (value is DateTime day)
            return new(day.Ticks, day.Ticks);
        if (value is not string text)
            return null;
        for (int i = 0; i < s_dayFormats.Length; i++)
        {
            if (DateTime.TryParseExact(text, s_dayFormats[i], CultureInfo.InvariantCulture, DateTimeStyles.None, out day))
                return new(day.Ticks, i == 0 ? day.Ticks : day.AddDays((i == 1 ? DateTime.DaysInMonth(day.Year, day.Month) : DateTime.IsLeapYear(day.Year) ? 366 : 365) - 1).Ticks);
        }

        return null;
    }

    private static DateTimeOffset? Time(object value) => value switch
    {
        DateTimeOffset time => time,
        string text when DateTimeOffset.TryParseExact(text.Length > 0 && text[text.Length - 1] == 'Z' ? text.Substring(0, text.Length - 1) : text, s_timeFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset time) => time,
        _ => null,
    };
}
