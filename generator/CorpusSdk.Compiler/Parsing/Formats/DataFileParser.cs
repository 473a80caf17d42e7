using System.Text;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Parses YAML and TOML files: an article for each record. Where the records are is decided as in JSON.</summary>
internal sealed class DataFileParser
{
    // The name of a record's key in a map.
    private const string MapKey = "key";

    private readonly SourceFile _file;
    private readonly ParseOptions _options;
    private readonly FileReport _report;
    private readonly List<(FieldMap Record, int Start, FieldEntry? Key)> _found = [];

    private DataFileParser(SourceFile file, ParseOptions options, FileReport report)
    {
        _file = file;
        _options = options;
        _report = report;
    }

    /// <summary>Parses a YAML file: a record, a list or a map of records, or several documents of these.</summary>
    public static IReadOnlyList<ParsedArticle> ParseYaml(SourceFile file, ParseOptions options, FileReport report) =>
        new DataFileParser(file, options, report).Read(YamlFieldReader.ReadFile(new LineFeedText(file), report));

    /// <summary>Parses a TOML file: a record, or tables of them.</summary>
    public static IReadOnlyList<ParsedArticle> ParseToml(SourceFile file, ParseOptions options, FileReport report)
    {
        IReadOnlyList<FieldEntry> entries = TomlFieldReader.ReadFile(new LineFeedText(file), report);
        return new DataFileParser(file, options, report).Read(entries.Count == 0 ? [] : [new FieldMap(entries.ToEquatableArray(), entries[0].KeyPlace)]);
    }

    private IReadOnlyList<ParsedArticle> Read(IReadOnlyList<FieldValue> documents)
    {
        foreach (FieldValue document in documents)
            FindRecords(document);

        // A record alone in its file is called like that, as an article of Markdown is.
        string? slug = documents.Count == 1 && _found.Count == 1 && ReferenceEquals(_found[0].Record, documents[0]) ? SlugPath.OfPath(_file.Path, _options.Folder) : null;
        var records = new RecordReader(_file, _options, _report, isBlockText: true);
        int[] starts = [.. _found.Select(found => found.Start).OrderBy(start => start)];
        foreach ((FieldMap record, int start, FieldEntry? key) in _found)
        {
            var entries = record.Entries.ToList();
            if (key is not null && !entries.Exists(entry => string.Equals(entry.Key, MapKey, StringComparison.OrdinalIgnoreCase)))
                entries.Add(key);
            int end = EndOf(start, starts);
            records.Add(entries, start, end, EndsOf(entries, start, end), slug);
        }

        return records.Finish();
    }

    private void FindRecords(FieldValue document)
    {
        JsonShape shape = _options.Records is { } path ? JsonShape.At(Outline(document), path) : document is FieldMap ? JsonShape.Find(Outline(document)) : JsonShape.OneRecord;
        if (shape.Missing is { } missing)
        {
            _report.Add(ProblemCatalog.RecordsNotFound, document.Place.ToSpan(), _options.Records!, missing);
            return;
        }

        if (shape.ListWithin is { } within)
            _report.Add(ProblemCatalog.ListWithinRecord, document.Place.ToSpan(), within);
        if (shape.Doubt is { } doubt)
        {
            _report.Add(ProblemCatalog.AmbiguousRecords, document.Place.ToSpan(), doubt.Reason, doubt.Cure);
            return;
        }

        if (shape.Others.Count > 0)
            _report.Add(ProblemCatalog.FieldsAroundRecords, document.Place.ToSpan(), string.Join(".", shape.Path), string.Join(", ", shape.Others));
        FieldValue inner = document;
        foreach (string key in shape.Path)
            inner = (inner as FieldMap)?.Entries.FirstOrDefault(entry => entry.Key == key)?.Value ?? document;
        if (shape.IsMap && inner is FieldMap records)
            AddMap(records);
        else if (inner is FieldList list)
            AddList(list);
        else
            Add(inner, inner.Place.Start, key: null);
    }

    private void AddList(FieldList records)
    {
        foreach (FieldValue record in records.Items)
            Add(record, record.Place.Start, key: null);
    }

    // The key of a map is the record's own: its slug, unless the record has one.
    private void AddMap(FieldMap records)
    {
        foreach (FieldEntry entry in records.Entries)
        {
            if (!ArticleFields.IsSchemaKey(entry.Key))
                Add(entry.Value, entry.KeyPlace.Start, new FieldEntry(MapKey, entry.KeyPlace with { Length = 0 }, new FieldScalar(entry.Key, ScalarNotation.Text, entry.KeyPlace)));
        }
    }

    private void Add(FieldValue value, int start, FieldEntry? key)
    {
        if (value is FieldMap { Entries.Count: > 0 } record)
            _found.Add((record, start, key));
        else
            _report.Add(ProblemCatalog.RecordWithoutFields, value.Place.ToSpan());
    }

    // A record ends where the next one begins: above its line, or in the line where that has both.
    private int EndOf(int start, int[] starts)
    {
        int next = Array.BinarySearch(starts, start);
        while (next < starts.Length && starts[next] <= start)
            next++;
        int end = next < starts.Length ? starts[next] : _file.Text.Length;
        if (next < starts.Length && _file.Lines[_file.IndexOfLine(end)].LineStart is var line && line > start)
            end = line;
        while (end > start + 1 && UnicodeTables.IsBlank(_file.Text[end - 1]))
            end--;
        return end;
    }

    // Up to the next field; nothing where an alias shows what is written elsewhere, or where the parts of a table are apart.
    private static int[] EndsOf(List<FieldEntry> entries, int start, int end)
    {
        int[] starts = [.. entries.Select(entry => entry.KeyPlace.Start).Where(place => place >= start).Distinct().OrderBy(place => place)];
        return [.. entries.Select(entry =>
        {
            int own = Array.BinarySearch(starts, entry.KeyPlace.Start);
            if (own < 0 || entry.KeyPlace.Start >= end)
                return 0;
            return own + 1 < starts.Length ? Math.Min(starts[own + 1], end) : end;
        })];
    }

    // The structure alone, for JsonShape.
    private static byte[] Outline(FieldValue value)
    {
        var json = new StringBuilder();
        Write(json, value);
        return Encoding.UTF8.GetBytes(json.ToString());
    }

    private static void Write(StringBuilder json, FieldValue value)
    {
        switch (value)
        {
            case FieldList list:
                json.Append('[');
                for (int i = 0; i < list.Items.Count; i++)
                {
                    json.Append(i > 0 ? "," : "");
                    Write(json, list.Items[i]);
                }

                json.Append(']');
                break;
            case FieldMap map:
                json.Append('{');
                for (int i = 0; i < map.Entries.Count; i++)
                {
                    json.Append(i > 0 ? "," : "").Append(JsonText.Quote(map.Entries[i].Key)).Append(':');
                    Write(json, map.Entries[i].Value);
                }

                json.Append('}');
                break;
            case FieldScalar scalar:
                json.Append(scalar.Notation switch { ScalarNotation.Null => "null", ScalarNotation.Boolean => "true", _ => "\"\"" });
                break;
        }
    }
}
