using System.Buffers;
using System.Text;
using System.Text.Json;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Parses JSON Lines, and JSON that is an array of objects or one object: an article an object.</summary>
internal static class JsonFileParser
{
    /// <summary>Parses a file of an object a line. A line that is broken is reported, and the others are read.</summary>
    public static IReadOnlyList<ParsedArticle> ParseLines(SourceFile file, ParseOptions options, FileReport report)
    {
        var records = new RecordReader(file, options, report);
        foreach (SourceLine line in file.Lines)
        {
            if (!line.IsBlank)
                ReadDocument(file, line.Start, line.End, records, report, takesArray: false);
        }

        return records.Finish();
    }

    /// <summary>Parses a file that is one array or one object. What stands before a broken place is read.</summary>
    public static IReadOnlyList<ParsedArticle> ParseDocument(SourceFile file, ParseOptions options, FileReport report)
    {
        var records = new RecordReader(file, options, report);
        SourceLine first = file.Lines.First(line => !line.IsBlank);
        SourceLine last = file.Lines.Last(line => !line.IsBlank);
        ReadDocument(file, first.Start, last.End, records, report, takesArray: true);
        return records.Finish();
    }

    /// <summary>Whether the first two lines that are not blank are objects, each whole by itself.</summary>
    public static bool IsLines(SourceFile file)
    {
        SourceLine[] lines = [.. file.Lines.Where(line => !line.IsBlank).Take(2)];
        return lines.Length == 2 && lines.All(line => file.Text[line.Start] == '{' && IsWhole(file.Text.Substring(line.Start, line.End - line.Start)));
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

    private static unsafe void ReadDocument(SourceFile file, int start, int end, RecordReader records, FileReport report, bool takesArray)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(end - start));
        try
        {
            int length;
            fixed (char* source = file.Text)
            fixed (byte* target = buffer)
                length = Encoding.UTF8.GetBytes(source + start, end - start, target, buffer.Length);
            new JsonRecordReader(file, start, new ReadOnlyMemory<byte>(buffer, 0, length), records, report).Read(takesArray);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
