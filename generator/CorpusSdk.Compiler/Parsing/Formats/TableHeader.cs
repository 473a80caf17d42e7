using CorpusSdk.Compiler.Fields;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Finds out whether a header is a record that was taken for one.</summary>
internal static class TableHeader
{
    private const int MinSentenceInChars = 25;
    private const int MaxShownInChars = 40;

    /// <summary>Why the first record is probably no header; null if it may well be one.</summary>
    /// <param name="records">The first records of the table.</param>
    public static string? FindDoubt(IReadOnlyList<IReadOnlyList<TableCell>> records)
    {
        if (records.Count < 2 || records[0].Any(cell => RoleKeys.IsRole(cell.Text.TrimBlanks())) || AreYears(records[0]))
            return null;
        for (int column = 0; column < records[0].Count; column++)
        {
            string name = records[0][column].Text.TrimBlanks();
            if (IsValue(name) && IsColumnOfValues(records, column))
                return $"{Quote(name)} is a value like the others of its column";
            if (name.Length >= MinSentenceInChars && name[name.Length - 1] is '.' or '!' && name.IndexOf(' ') > 0)
                return $"{Quote(name)} is a sentence";
        }

        return null;
    }

    /// <summary>The names of columns in a table without a header: <c>column1</c>, <c>column2</c>, and so on.</summary>
    public static string NameOf(int column) => "column" + (column + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Quote(string name) => name.Length <= MaxShownInChars ? $"'{name}'" : $"'{name.Substring(0, MaxShownInChars)}…'";

    private static bool IsColumnOfValues(IReadOnlyList<IReadOnlyList<TableCell>> records, int column)
    {
        int values = 0;
        int others = 0;
        foreach (IReadOnlyList<TableCell> record in records.Skip(1).Where(record => record.Count > column))
        {
            if (IsValue(record[column].Text.TrimBlanks()))
                values++;
            else
                others++;
        }

        return values > others;
    }

    private static bool IsValue(string text) =>
        text.Length > 0
        && (ScalarReader.TryReadDouble(text, out _) || ScalarReader.TryReadBoolean(text, out _) || ScalarReader.TryReadDate(text, out _) || ScalarReader.TryReadTimestamp(text, out _) || ScalarReader.IsUri(text));

    // Tables over time have a column for each year.
    private static bool AreYears(IReadOnlyList<TableCell> header) =>
        header.Count(cell => ScalarReader.TryReadInt64(cell.Text.TrimBlanks(), out long year) && year is >= 1000 and < 3000) > 1;
}
