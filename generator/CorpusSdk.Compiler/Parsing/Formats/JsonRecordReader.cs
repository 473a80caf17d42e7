using System.Text;
using System.Text.Json;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Reads the objects of one JSON text.</summary>
internal sealed class JsonRecordReader
{
    // The name of a record's key in a map.
    private const string MapKey = "key";

    private readonly LineFeedText _text;
    private readonly ReadOnlyMemory<byte> _json;
    private readonly RecordReader _records;
    private readonly FileReport _report;
    private readonly string? _path;

    // How far the conversion from bytes to characters has come. Tokens come in order, so one pass is enough.
    private int _byte;
    private int _character;
    private bool _isLine;
    private bool _hasRecord;

    /// <summary>Prepares for a text that begins at an offset.</summary>
    /// <param name="text">The file.</param>
    /// <param name="start">Where the text begins in it.</param>
    /// <param name="json">The text in UTF-8.</param>
    /// <param name="records">Takes the objects.</param>
    /// <param name="report">Takes the problems.</param>
    /// <param name="path">The keys that lead to the records, with dots between them; null to find out.</param>
    public JsonRecordReader(LineFeedText text, int start, ReadOnlyMemory<byte> json, RecordReader records, FileReport report, string? path)
    {
        _path = path;
        _text = text;
        _character = start;
        _json = json;
        _records = records;
        _report = report;
    }

    /// <summary>Reads one object: a line of JSON Lines.</summary>
    public void ReadLine()
    {
        _isLine = true;
        Read(static (JsonRecordReader self, ref Utf8JsonReader reader) => self.ReadRecord(ref reader), new JsonReaderOptions());
    }

    /// <summary>Reads a document: an array of objects, one object, several in a row, or an object around a list or map of them.</summary>
    public void ReadDocument() => Read(static (JsonRecordReader self, ref Utf8JsonReader reader) => self.ReadValues(ref reader), new JsonReaderOptions { AllowMultipleValues = true });

    private void Read(RecordsReading read, JsonReaderOptions options)
    {
        var reader = new Utf8JsonReader(_json.Span, options);
        try
        {
            reader.Read();
            read(this, ref reader);

            // Everything after it is broken, too.
            while (reader.Read())
                reader.Skip();
        }
        catch (JsonException exception)
        {
            ReportBroken(PlaceOf(exception), exception.Message);
        }
        catch (InvalidOperationException exception)
        {
            // An escape of half a surrogate pair.
            ReportBroken((int)reader.TokenStartIndex, exception.Message);
        }
    }

    private delegate void RecordsReading(JsonRecordReader self, ref Utf8JsonReader reader);

    private void ReadValues(ref Utf8JsonReader reader)
    {
        JsonShape shape = _path is not null ? JsonShape.At(_json, _path) : reader.TokenType == JsonTokenType.StartObject ? JsonShape.Find(_json) : JsonShape.OneRecord;
        if (shape.Missing is { } missing)
        {
            _report.Add(ProblemCatalog.RecordsNotFound, _text.SpanOf(OffsetOf((int)reader.TokenStartIndex)), _path!, missing);
            reader.Skip();
            return;
        }

        if (shape.ListWithin is { } list)
            _report.Add(ProblemCatalog.ListWithinRecord, _text.SpanOf(OffsetOf((int)reader.TokenStartIndex)), list);
        if (shape.Doubt is { } doubt)
        {
            _report.Add(ProblemCatalog.AmbiguousRecords, _text.SpanOf(OffsetOf((int)reader.TokenStartIndex)), doubt.Reason, doubt.Cure);
            reader.Skip();
            return;
        }

        if (shape.Path.Count > 0 || shape.IsMap)
        {
            ReadInside(ref reader, shape);
            return;
        }

        do
        {
            if (reader.TokenType == JsonTokenType.StartArray)
                ReadArray(ref reader);
            else
                ReadRecord(ref reader);
        }
        while (reader.Read());
    }

    private void ReadArray(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            ReadRecord(ref reader);
    }

    // The reader is at the outermost object; the shape has been found in the same text, so that every key of the path is there.
    private void ReadInside(ref Utf8JsonReader reader, JsonShape shape)
    {
        if (shape.Others.Count > 0)
            _report.Add(ProblemCatalog.FieldsAroundRecords, _text.SpanOf(OffsetOf((int)reader.TokenStartIndex)), string.Join(".", shape.Path), string.Join(", ", shape.Others));
        foreach (string key in shape.Path)
        {
            while (reader.Read() && !(reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(key)))
                reader.Skip();
            reader.Read();
        }

        if (!shape.IsMap)
        {
            ReadArray(ref reader);
            return;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isSchema = reader.ValueTextEquals("$schema");
            FieldEntry key = ReadKey(ref reader);
            reader.Read();
            if (isSchema)
                reader.Skip();
            else
                ReadRecord(ref reader, key);
        }
    }

    // The key of a map is the record's own: its slug, unless the record has one.
    private FieldEntry ReadKey(ref Utf8JsonReader reader)
    {
        int start = OffsetOf((int)reader.TokenStartIndex);
        FieldPlace place = _text.PlaceOf(start, OffsetOf((int)reader.TokenStartIndex + reader.ValueSpan.Length + 2));
        return new FieldEntry(MapKey, place with { Length = 0 }, new FieldScalar(ControlCharacters.Remove(reader.GetString()!), ScalarNotation.Text, place));
    }

    private void ReadRecord(ref Utf8JsonReader reader, FieldEntry? mapKey = null)
    {
        int recordStart = OffsetOf((int)reader.TokenStartIndex);
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            FieldPlace place = _text.PlaceOf(recordStart, OffsetOf((int)reader.BytesConsumed));
            reader.Skip();
            _report.Add(ProblemCatalog.RecordWithoutFields, place.ToSpan());
            return;
        }

        var ends = new List<int>();
        List<FieldEntry> entries = ReadEntries(ref reader, ends);
        if (entries.Count == 0)
        {
            _report.Add(ProblemCatalog.RecordWithoutFields, _text.SpanOf(recordStart));
            return;
        }

        if (mapKey is not null && !entries.Exists(entry => string.Equals(entry.Key, MapKey, StringComparison.OrdinalIgnoreCase)))
        {
            entries.Add(mapKey);
            ends.Add(mapKey.Value.Place.Start + mapKey.Value.Place.Length);
        }

        int recordEnd = OffsetOf((int)reader.BytesConsumed);
        _hasRecord = true;
        _records.Add(entries, _text.ToSource(recordStart), _text.ToSource(recordEnd), ends);
    }

    private List<FieldEntry> ReadEntries(ref Utf8JsonReader reader, List<int>? ends)
    {
        var entries = new List<FieldEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            int keyStart = OffsetOf((int)reader.TokenStartIndex);
            string key = NormalForm.Compose(ControlCharacters.Remove(reader.GetString()!));
            FieldPlace keyPlace = _text.PlaceOf(keyStart, OffsetOf((int)reader.TokenStartIndex + reader.ValueSpan.Length + 2));
            reader.Read();
            FieldValue value = ReadValue(ref reader);
            if (!keys.Add(key))
            {
                _report.Add(ProblemCatalog.RepeatedField, keyPlace.ToSpan(), key);
                continue;
            }

            entries.Add(new FieldEntry(key, keyPlace, value));
            ends?.Add(_text.ToSource(OffsetOf((int)reader.BytesConsumed)));
        }

        return entries;
    }

    private FieldValue ReadValue(ref Utf8JsonReader reader)
    {
        int valueStart = OffsetOf((int)reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                EquatableArray<FieldEntry> entries = ReadEntries(ref reader, ends: null).ToEquatableArray();
                return new FieldMap(entries, _text.PlaceOf(valueStart, OffsetOf((int)reader.BytesConsumed)));
            case JsonTokenType.StartArray:
                var items = new List<FieldValue>();
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                    items.Add(ReadValue(ref reader));
                return new FieldList(items.ToEquatableArray(), _text.PlaceOf(valueStart, OffsetOf((int)reader.BytesConsumed)));
            default:
                (string text, ScalarNotation form) = ReadScalar(ref reader);
                return new FieldScalar(text, form, _text.PlaceOf(valueStart, OffsetOf((int)reader.BytesConsumed)));
        }
    }

    private static (string Text, ScalarNotation Notation) ReadScalar(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => (ControlCharacters.Remove(reader.GetString()!), ScalarNotation.Text),
        JsonTokenType.Number => (Encoding.UTF8.GetString(reader.ValueSpan.ToArray()), ScalarNotation.Number),
        JsonTokenType.True => ("true", ScalarNotation.Boolean),
        JsonTokenType.False => ("false", ScalarNotation.Boolean),
        _ => ("", ScalarNotation.Null),
    };

    private void ReportBroken(int place, string reason)
    {
        string loss = !_isLine ? "This record and everything after it were" : _hasRecord ? "What follows the record on this line was" : "The record was";
        _report.Add(ProblemCatalog.InvalidJson, _text.SpanOf(OffsetOf(Math.Max(place, _byte))), ProblemReason.Clean(reason), loss);
    }

    // The exception counts lines, and bytes within the line.
    private int PlaceOf(JsonException exception)
    {
        ReadOnlySpan<byte> bytes = _json.Span;
        int lineStart = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            int lineFeed = bytes.Slice(lineStart).IndexOf((byte)'\n');
            if (lineFeed < 0)
                break;
            lineStart += lineFeed + 1;
        }

        return (int)Math.Min(bytes.Length, lineStart + (exception.BytePositionInLine ?? 0));
    }

    /// <summary>The character offset of a byte, which must not be before the byte of the last call.</summary>
    private int OffsetOf(int place)
    {
        ReadOnlySpan<byte> bytes = _json.Span;
        for (; _byte < place && _byte < bytes.Length; _byte++)
        {
            // Each character begins with a byte that is not one of those within one; those of four bytes are surrogate pairs.
            if ((bytes[_byte] & 0xC0) != 0x80)
                _character += bytes[_byte] >= 0xF0 ? 2 : 1;
        }

        return _character;
    }
}
