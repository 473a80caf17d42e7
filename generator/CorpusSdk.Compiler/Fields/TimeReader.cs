using System.Globalization;
using System.Text;

namespace CorpusSdk.Compiler.Fields;

/// <summary>Reads times of day and durations, in ticks of a ten-millionth of a second, and writes them in one notation. No culture, no clock.</summary>
internal static class TimeReader
{
    private const int MaxFractionDigits = 7;

    // Below, no sum of four parts leaves a long before it is compared with its bounds.
    private const int MaxAmountDigits = 12;

    /// <summary>A time of day: hours and minutes of two digits, seconds and their fractions as far as they are there.</summary>
    public static bool TryReadTime(string text, out long ticks)
    {
        ticks = 0;
        string[] parts = text.Split(':');
        if (parts.Length is < 2 or > 3 || !TryReadTwoDigits(parts[0], 23, out int hours) || !TryReadTwoDigits(parts[1], 59, out int minutes))
            return false;
        long seconds = 0;
        if (parts.Length == 3 && !TryReadSeconds(parts[2], out seconds))
            return false;
        ticks = (hours * TimeSpan.TicksPerHour) + (minutes * TimeSpan.TicksPerMinute) + seconds;
        return true;
    }

    /// <summary>A duration as ISO 8601 writes it, without years and months, whose length varies: <c>P1DT2H30M</c>, <c>PT0.5S</c>, <c>P2W</c>; or as hours, minutes and seconds, <c>01:30:00</c>, with days in front, <c>1.02:30:00</c>. A minus may be before all.</summary>
    public static bool TryReadDuration(string text, out long ticks)
    {
        bool isNegative = text.Length > 0 && text[0] == '-';
        string amount = isNegative ? text.Substring(1) : text;
        if (!(amount.Length > 0 && amount[0] == 'P' ? TryReadIso(amount, out decimal sum) : TryReadClock(amount, out sum)) || sum > long.MaxValue)
        {
            ticks = 0;
            return false;
        }

        ticks = isNegative ? -(long)sum : (long)sum;
        return true;
    }

    /// <summary><c>17:30:00</c>, with a fraction where there is one.</summary>
    public static string TextOfTime(long ticks) => new TimeSpan(ticks).ToString(@"hh\:mm\:ss", CultureInfo.InvariantCulture) + Fraction(ticks);

    /// <summary>In ISO 8601: <c>P1DT2H30M</c>, <c>PT0S</c>.</summary>
    public static string TextOfDuration(long ticks)
    {
        ulong rest = ticks < 0 ? (ulong)-(ticks + 1) + 1 : (ulong)ticks;
        var text = new StringBuilder(ticks < 0 ? "-P" : "P");
        Append(text, ref rest, TimeSpan.TicksPerDay, 'D');
        if (rest == 0 && ticks != 0)
            return text.ToString();
        text.Append('T');
        Append(text, ref rest, TimeSpan.TicksPerHour, 'H');
        Append(text, ref rest, TimeSpan.TicksPerMinute, 'M');
        if (rest > 0 || ticks == 0)
            text.Append((rest / TimeSpan.TicksPerSecond).ToString(CultureInfo.InvariantCulture)).Append(Fraction((long)rest)).Append('S');
        return text.ToString();
    }

    private static void Append(StringBuilder text, ref ulong rest, long unit, char designator)
    {
        ulong count = rest / (ulong)unit;
        rest %= (ulong)unit;
        if (count > 0)
            text.Append(count.ToString(CultureInfo.InvariantCulture)).Append(designator);
    }

    private static string Fraction(long ticks)
    {
        long fraction = ticks % TimeSpan.TicksPerSecond;
        return fraction == 0 ? "" : "." + fraction.ToString("0000000", CultureInfo.InvariantCulture).TrimEnd('0');
    }

    private static bool TryReadIso(string text, out decimal sum)
    {
        sum = 0;
        if (text.Length > 2 && text[text.Length - 1] == 'W')
            return TryReadAmount(text.Substring(1, text.Length - 2), 7 * TimeSpan.TicksPerDay, mayHaveFraction: false, ref sum);

        // Each designator stands behind its amount, in this order; a fraction only in the seconds.
        const string Designators = "DTHMS";
        int next = 0;
        int i = 1;
        while (i < text.Length)
        {
            int start = i;
            while (i < text.Length && text[i] is (>= '0' and <= '9') or '.')
                i++;
            int designator = i < text.Length ? Designators.IndexOf(text[i]) : -1;
            if (designator < next || (designator == 1 ? i > start || i + 1 == text.Length : next < 2 && designator > 1))
                return false;
            next = designator + 1;
            long unit = designator switch { 0 => TimeSpan.TicksPerDay, 2 => TimeSpan.TicksPerHour, 3 => TimeSpan.TicksPerMinute, _ => TimeSpan.TicksPerSecond };
            if (designator != 1 && !TryReadAmount(text.Substring(start, i - start), unit, mayHaveFraction: designator == 4, ref sum))
                return false;
            i++;
        }

        return next > 0;
    }

    private static bool TryReadClock(string text, out decimal sum)
    {
        sum = 0;
        string[] parts = text.Split(':');
        if (parts.Length != 3 || !TryReadTwoDigits(parts[1], 59, out int minutes) || !TryReadSeconds(parts[2], out long seconds))
            return false;
        int point = parts[0].IndexOf('.');
        if (point >= 0 && (!TryReadAmount(parts[0].Substring(0, point), TimeSpan.TicksPerDay, mayHaveFraction: false, ref sum) || !TryReadTwoDigits(parts[0].Substring(point + 1), 23, out _)))
            return false;
        sum += (minutes * TimeSpan.TicksPerMinute) + seconds;
        return parts[0].Length - point > 2 && TryReadAmount(parts[0].Substring(point + 1), TimeSpan.TicksPerHour, mayHaveFraction: false, ref sum);
    }

    private static bool TryReadAmount(string text, long unit, bool mayHaveFraction, ref decimal sum)
    {
        string[] parts = text.Split('.');
        if (parts.Length > (mayHaveFraction ? 2 : 1) || parts[0].Length is 0 or > MaxAmountDigits || !AreDigits(parts[0]))
            return false;
        long fraction = 0;
        if (parts.Length == 2 && !TryReadFraction(parts[1], out fraction))
            return false;
        sum += (long.Parse(parts[0], CultureInfo.InvariantCulture) * (decimal)unit) + fraction;
        return true;
    }

    private static bool TryReadSeconds(string text, out long ticks)
    {
        ticks = 0;
        string[] parts = text.Split('.');
        if (parts.Length > 2 || !TryReadTwoDigits(parts[0], 59, out int seconds) || (parts.Length == 2 && !TryReadFraction(parts[1], out ticks)))
            return false;
        ticks += seconds * TimeSpan.TicksPerSecond;
        return true;
    }

    private static bool TryReadFraction(string digits, out long ticks)
    {
        ticks = 0;
        if (digits.Length is 0 or > MaxFractionDigits || !AreDigits(digits))
            return false;
        ticks = long.Parse(digits.PadRight(MaxFractionDigits, '0'), CultureInfo.InvariantCulture);
        return true;
    }

    private static bool TryReadTwoDigits(string text, int max, out int value)
    {
        value = 0;
        if (text.Length != 2 || !AreDigits(text))
            return false;
        value = int.Parse(text, CultureInfo.InvariantCulture);
        return value <= max;
    }

    private static bool AreDigits(string text) => text.All(static c => c is >= '0' and <= '9');
}
