using System.Buffers;
using System.Text;
using System.Text.Json;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Parses JSON Lines and JSON documents: an article for each object.</summary>
internal static class JsonFileParser
{
    /// <summary>Parses a file of an object a line. A line that is broken is reported, and the others are read.</summary>
    public static IReadOnlyList<ParsedArticle> ParseLines(SourceFile file, ParseOptions options, FileReport report)
    {
        var records = new RecordReader(file, options, report);
        var text = new LineFeedText(file);
        for (int i = 0; i < file.Lines.Count; i++)
        {
            if (!file.Lines[i].IsBlank)
                ReadDocument(text, text.LineStart(i), text.LineStart(i + 1), records, report, path: null, isLine: true);
        }

        return records.Finish();
    }

    /// <summary>Parses a file that is one array or one object, or an object around them. What comes before a broken place is read.</summary>
    public static IReadOnlyList<ParsedArticle> ParseDocument(SourceFile file, ParseOptions options, FileReport report)
    {
        var records = new RecordReader(file, options, report);
        var text = new LineFeedText(file);
        ReadDocument(text, 0, text.Text.Length, records, report, options.Records, isLine: false);
        return records.Finish();
    }

    /// <summary>Whether the first two lines that are not blank are objects, each whole by itself.</summary>
    public static bool IsLines(SourceFile file)
    {
        SourceLine[] lines = [.. file.Lines.Where(line => !line.IsBlank).Take(2)];
        return lines.Length == 2 && lines.All(line => file.Text[line.Start] == '{' && IsWhole(file.Text.Substring(line.Start, line.End - line.Start)));
    }

    /// <summary>Whether a file with an extension of JSON Lines has values of several lines: its first line is not a whole value, and a later line closes it.</summary>
    public static bool IsOverSeveralLines(SourceFile file)
    {
        SourceLine[] lines = [.. file.Lines.Where(line => !line.IsBlank)];
        return lines.Length > 1
            && file.Text[lines[0].Start] == '{'
            && file.Text[lines[0].End - 1] is '{' or '[' or ',' or ':'
            && lines.Skip(1).Any(line => file.Text[line.Start] is '}' or ']');
    }

    private static bool IsWhole(string line)
    {
        try
        {
            var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(line));
            return reader.Read() && reader.TrySkip() && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static unsafe void ReadDocument(LineFeedText text, int start, int end, RecordReader records, FileReport report, string? path, bool isLine)
    {
        // Blank by our own table, which knows more white space than JSON.
        while (start < end && UnicodeTables.IsBlank(text.Text[start]))
            start++;
        while (end > start && UnicodeTables.IsBlank(text.Text[end - 1]))
            end--;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(end - start));
        try
        {
            int length;
            fixed (char* source = text.Text)
            fixed (byte* target = buffer)
                length = Encoding.UTF8.GetBytes(source + start, end - start, target, buffer.Length);
            var reader = new JsonRecordReader(text, start, new ReadOnlyMemory<byte>(buffer, 0, length), records, report, path);
            if (isLine)
                reader.ReadLine();
            else
                reader.ReadDocument();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
