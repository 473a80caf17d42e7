using CorpusSdk.Compiler.Parsing.Items;
using System.Text;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Lines <c>Key: value</c> at the beginning of a file, up to a blank line, as in Pelican.</summary>
/// <remarks>Prose may look the same, so one of the keys must be a common one.</remarks>
internal static class HeaderBlock
{
    private static readonly HashSet<string> KnownKeys = new(StringComparer.OrdinalIgnoreCase)
    {
        "Title", "Date", "Modified", "Slug", "Tags", "Category", "Author", "Authors", "Summary", "Status", "Lang",
    };

    /// <summary>Whether a key is one of those that everybody uses.</summary>
    public static bool IsKnown(string key) => KnownKeys.Contains(key);

    /// <summary>Reads the block; null where the file begins with something else.</summary>
    public static FrontMatter? Read(SourceFile file, LineFeedText text, FileReport report)
    {
        int end = 0;
        bool isKnown = false;
        for (; end < file.Lines.Count && !file.Lines[end].IsBlank; end++)
        {
            if (end > 0 && IsContinuation(file.Lines[end]))
                continue;
            if (!TryReadKey(file, file.Lines[end], out int keyLength))
                return null;
            isKnown |= KnownKeys.Contains(file.Text.Substring(file.Lines[end].Start, keyLength));
        }

        if (!isKnown)
            return null;
        List<FieldEntry> entries = ReadEntries(file, text, end, report);
        FrontMatter.AddStretches(entries, file.Lines[end - 1].End, report);
        return new FrontMatter(entries, end);
    }

    private static bool IsContinuation(SourceLine line) => line.Start > line.LineStart;

    private static bool TryReadKey(SourceFile file, SourceLine line, out int keyLength)
    {
        keyLength = 0;
        if (IsContinuation(line) || !HeaderField.TryRead(file.Span(line), out ReadOnlySpan<char> key, out _) || key.IndexOf(' ') >= 0)
            return false;
        keyLength = key.Length;
        return true;
    }

    private static List<FieldEntry> ReadEntries(SourceFile file, LineFeedText text, int end, FileReport report)
    {
        var entries = new List<FieldEntry>();
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < end;)
        {
            SourceLine line = file.Lines[i];
            TryReadKey(file, line, out int keyLength);
            string key = NormalForm.Compose(text.Clean(file.Text.Substring(line.Start, keyLength)));
            var keyPlace = new FieldPlace(line.Start, keyLength, line.Number, line.Start - line.LineStart + 1);
            int valueStart = Math.Min(line.End, file.SkipBlank(file.Text.IndexOf(':', line.Start) + 1, line.End));
            var lines = new StringBuilder(text.Clean(file.Text.Substring(valueStart, line.End - valueStart)));
            for (i++; i < end && IsContinuation(file.Lines[i]); i++)
                lines.Append(lines.Length > 0 ? "\n" : "").Append(text.Clean(file.Text.Substring(file.Lines[i].Start, file.Lines[i].End - file.Lines[i].Start)));
            string value = lines.ToString();

            if (!keys.Add(key))
            {
                report.Add(ProblemCatalog.RepeatedField, keyPlace.ToSpan(), key);
                continue;
            }

            var place = new FieldPlace(valueStart, line.End - valueStart, line.Number, valueStart - line.LineStart + 1);
            entries.Add(new FieldEntry(key, keyPlace, new FieldScalar(value, value.Length == 0 ? ScalarNotation.Null : ScalarNotation.Plain, place)));
        }

        return entries;
    }
}
