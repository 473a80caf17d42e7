using System.Globalization;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Recognises common ways to write a day, for advice in messages. None of them is accepted as a value.</summary>
internal static class DayNotation
{
    /// <summary>What to do where no day can be made out.</summary>
    public const string Cure = "write a day that exists, as year-month-day";

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    /// <summary><c>write 2024-05-31</c>, <c>write 2024-02-01 or 2024-01-02, whichever you mean</c>; null if no day can be made out.</summary>
    public static string? Advise(string text)
    {
        List<string>? parts = Split(text);
        if (parts is null || parts.Count != 3)
            return null;

        int monthPart = parts.FindIndex(part => part[0] is not (>= '0' and <= '9'));
        if (monthPart >= 0)
        {
            int month = 1 + Array.FindIndex(Months, name => IsShortFor(parts[monthPart], name));
            string[] digits = [.. parts.Where((_, i) => i != monthPart)];
            return digits[0].Length == 4 ? Write(digits[0], month, digits[1]) : Write(digits[1], month, digits[0]);
        }

        if (parts[0].Length == 4)
            return Write(parts[0], Number(parts[1]), parts[2]);

        string? dayFirst = Write(parts[2], Number(parts[1]), parts[0]);
        string? monthFirst = Write(parts[2], Number(parts[0]), parts[1]);

        // In dates with points, the day comes first.
        if (dayFirst is null || monthFirst is null || dayFirst == monthFirst || text.IndexOf('.') >= 0)
            return dayFirst ?? monthFirst;
        return $"{dayFirst} or {monthFirst.Substring("write ".Length)}, whichever you mean";
    }

    /// <summary>Runs of digits and the name of a month, at most one; null if anything else is there.</summary>
    private static List<string>? Split(string text)
    {
        var parts = new List<string>();
        int i = 0;
        while (i < text.Length)
        {
            int start = i;
            if (IsDigit(text[i]))
            {
                while (i < text.Length && IsDigit(text[i]))
                    i++;
                parts.Add(text.Substring(start, i - start));
            }
            else if (IsLetter(text[i]))
            {
                while (i < text.Length && IsLetter(text[i]))
                    i++;
                string word = text.Substring(start, i - start).ToLowerInvariant();
                if (Months.Any(month => IsShortFor(word, month)))
                    parts.Add(word);
                else if (word is not ("st" or "nd" or "rd" or "th" or "of" or "the") && !Weekdays.Any(day => IsShortFor(word, day)))
                    return null;
            }
            else if (text[i++] is not (' ' or ',' or '.' or '/' or '-'))
            {
                return null;
            }
        }

        return parts.Count(part => IsLetter(part[0])) < 2 ? parts : null;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsShortFor(string word, string name) =>
        name == word || (word.Length >= 3 && name.StartsWith(word, StringComparison.Ordinal)) || (word == "sept" && name == "september");

    private static int Number(string digits) => digits.Length <= 2 ? int.Parse(digits, CultureInfo.InvariantCulture) : 0;

    /// <summary>The advice for a day; null if no such day exists, or the year does not have four digits.</summary>
    private static string? Write(string year, int month, string day)
    {
        if (year.Length != 4 || year == "0000" || month is < 1 or > 12)
            return null;
        int number = Number(day);
        int yearNumber = int.Parse(year, CultureInfo.InvariantCulture);
        if (number < 1 || number > DateTime.DaysInMonth(yearNumber, month))
            return null;
        return $"write {new DateTime(yearNumber, month, number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
    }
}
