using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>The notation of a table. Found by weighing its first records as wholes, unless the project sets it.</summary>
/// <param name="Separator">What divides the cells.</param>
/// <param name="HasHeader">Whether the first record names the columns.</param>
/// <param name="Start">The offset of the first record.</param>
internal sealed record TableDialect(char Separator, bool HasHeader, int Start)
{
    // In the order in which they are preferred where several divide the records equally well.
    private static readonly char[] Candidates = [',', ';', '\t', '|'];

    // The size of the sample: enough to decide, and small for any file.
    private const int MaxSampleInChars = 1 << 18;
    private const int MaxSampleRecords = 100;

    // Excel's own line above a table.
    private const string SeparatorLine = "sep=";

    /// <summary>Finds the dialect of a file that is not blank, and reports assumptions.</summary>
    /// <param name="file">The file.</param>
    /// <param name="options">The project's settings.</param>
    /// <param name="report">Receives the problems.</param>
    /// <param name="isTabbed">Whether the file is called a table with tabs.</param>
    public static TableDialect Find(SourceFile file, ParseOptions options, FileReport report, bool isTabbed)
    {
        SourceLine first = file.Lines.First(line => !line.IsBlank);
        char usual = isTabbed ? '\t' : ',';
        char? written = ReadSeparatorLine(file, first);
        int start = written is null ? first.Start : file.EndOf(first);
        char? settled = ReadSeparator(options.Separator) ?? written;
        char separator = settled ?? Weigh(file.Text, start, usual);
        if (settled is null && separator != usual)
            report.Add(ProblemCatalog.AssumedSeparator, SourceFile.SpanOf(first), NameOf(separator));
        if (options.Separator is not null && ReadSeparator(options.Separator) is null)
            report.Add(ProblemCatalog.UnknownSeparator, ProblemSpan.StartOfFile, options.Separator, NameOf(separator));

        bool? hasHeader = ReadHeader(options.Header);
        if (options.Header is not null && hasHeader is null)
            report.Add(ProblemCatalog.UnknownHeader, ProblemSpan.StartOfFile, options.Header);
        if (hasHeader is null && TableHeader.FindDoubt(Sample(file.Text, start, separator)) is { } doubt)
            report.Add(ProblemCatalog.RecordAsHeader, SourceFile.SpanOf(file.Lines.First(line => !line.IsBlank && line.Start >= start)), doubt);
        return new TableDialect(separator, hasHeader ?? true, start);
    }

    private static char? ReadSeparatorLine(SourceFile file, SourceLine first)
    {
        string line = file.Read(first);
        // Some programs put it into quotes like any other cell.
        if (line.Length == SeparatorLine.Length + 3 && line[0] == '"' && line[line.Length - 1] == '"' && line.IndexOf(SeparatorLine, StringComparison.OrdinalIgnoreCase) == 1)
            return line[line.Length - 2];
        // Lines come without blanks around them, so that a tab at the end is looked for in the text.
        if (!line.StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase))
            return null;
        int place = first.Start + SeparatorLine.Length;
        bool isWhole = line.Length == SeparatorLine.Length + 1 || (line.Length == SeparatorLine.Length && place < file.Text.Length && file.Text[place] == '\t');
        return isWhole ? file.Text[place] : null;
    }

    private static char? ReadSeparator(string? name) => name?.Trim().ToLowerInvariant() switch
    {
        "comma" => ',',
        "semicolon" => ';',
        "tab" or "\\t" => '\t',
        "pipe" or "bar" => '|',
        { Length: 1 } single when single[0] is not '"' && !char.IsLetterOrDigit(single[0]) => single[0],
        _ => null,
    };

    private static bool? ReadHeader(string? value) => value?.Trim().ToLowerInvariant() switch
    {
        "true" => true,
        "false" => false,
        _ => null,
    };

    private static string NameOf(char separator) => separator switch
    {
        ',' => "commas",
        ';' => "semicolons",
        '\t' => "tabs",
        '|' => "vertical bars",
        _ => $"'{separator}'",
    };

    // A separator is right as far as it divides the other records into as many cells as the first one. Only one that does better than the usual
    // one takes its place; the shares are compared as integers, so that the outcome is the same on every machine.
    private static char Weigh(string text, int start, char usual)
    {
        char best = usual;
        (int Even, int All) bestShare = Share(Sample(text, start, usual));
        foreach (char candidate in Candidates)
        {
            if (candidate == usual)
                continue;
            (int Even, int All) share = Share(Sample(text, start, candidate));
            long difference = ((long)share.Even * bestShare.All) - ((long)bestShare.Even * share.All);
            if (difference > 0 || (difference == 0 && share.Even > 0 && best == ',' && AreAllDecimalCommas(text, start)))
                (best, bestShare) = (candidate, share);
        }

        return best;
    }

    private static (int Even, int All) Share(List<List<TableCell>> records)
    {
        int columns = records.Count == 0 ? 0 : records[0].Count;
        return columns < 2 ? (0, 1) : (records.Count(record => record.Count == columns), records.Count);
    }

    // "1,5;2,5": where each comma has a digit on both sides, it is part of a number.
    private static bool AreAllDecimalCommas(string text, int start)
    {
        int end = Math.Min(text.Length, start + MaxSampleInChars);
        for (int i = start; i < end; i++)
        {
            if (text[i] == ',' && !(i > 0 && IsDigit(text[i - 1]) && i + 1 < text.Length && IsDigit(text[i + 1])))
                return false;
        }

        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    // The last record may be cut off where the sample ends.
    private static List<List<TableCell>> Sample(string text, int start, char separator)
    {
        int length = Math.Min(text.Length - start, MaxSampleInChars);
        bool isCut = length < text.Length - start;
        var scanner = new TableScanner(text.Substring(start, length), 0, separator);
        var records = new List<List<TableCell>>();
        while (records.Count < MaxSampleRecords && scanner.ReadRow() is { } record)
            records.Add(record);
        if (isCut && records.Count > 1 && records.Count < MaxSampleRecords)
            records.RemoveAt(records.Count - 1);
        return records;
    }
}
