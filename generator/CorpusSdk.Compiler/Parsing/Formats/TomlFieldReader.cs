using System.Globalization;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using Tomlyn.Parsing;
using Tomlyn.Syntax;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Reads TOML into fields.</summary>
internal sealed class TomlFieldReader
{
    // The parser goes down a level for each bracket and has no limit of its own.
    private const int MaxDepth = 64;
    private const string CorrectValue = "correct the value, or put quotes around it";

    // What the library says of a fault, and how to mend it; the first that fits.
    private static readonly (string Said, string Cure)[] Cures =
    [
        ("already defined", "remove one of the two"),
        ("instead of :", "write 'key = value', or '---' in place of '+++' if these lines are YAML"),
        ("for an array", "close the brackets of the line above"),
        ("newline in a string", "close the quote"),
        ("date time", CorrectValue),
        ("integer", CorrectValue),
        ("for a value", CorrectValue),
        ("nexpected token [", "correct this line, or put quotes around a key that has other characters than A-Z, a-z, 0-9, '_' and '-'"),
    ];

    private readonly LineFeedText _text;
    private readonly int _start;
    private readonly TomlTimes _times;
    private readonly FileReport _report;

    private TomlFieldReader(LineFeedText text, int start, TomlTimes times, FileReport report)
    {
        _times = times;
        _text = text;
        _start = start;
        _report = report;
    }

    /// <summary>Reads the lines between two offsets. Invalid TOML gives a problem and no fields.</summary>
    public static IReadOnlyList<FieldEntry> Read(LineFeedText text, int start, int end, FileReport report) =>
        Read(text, start, end, (place, reason, cure) => report.Add(ProblemCatalog.InvalidFrontMatter, text.SpanOf(place), "TOML", reason, cure), report);

    /// <summary>Reads a whole file. Invalid TOML gives a problem and no fields.</summary>
    public static IReadOnlyList<FieldEntry> ReadFile(LineFeedText text, FileReport report) =>
        Read(text, 0, text.Text.Length, (place, reason, cure) => report.Add(ProblemCatalog.InvalidData, text.SpanOf(place), "TOML", reason, "All records of the file were", cure), report);

    private static List<FieldEntry> Read(LineFeedText text, int start, int end, Action<int, string, string> fail, FileReport report)
    {
        string block = text.Text.Substring(start, end - start);
        if (FindDeepBracket(block) is var deep and >= 0)
        {
            fail(start + deep, "lists and tables are nested too deeply", "write fewer levels");
            return [];
        }

        if (FindDeepKey(block) is var deepKey and >= 0)
        {
            fail(start + deepKey, FormattableString.Invariant($"the key has more than {MaxDepth} parts"), "write a shorter key");
            return [];
        }

        try
        {
            return ReadBlock(block, text, start, end, fail, report);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // For broken texts the library throws exceptions of many kinds, some of them by accident.
            fail(start, "one of the lines below is not complete", "complete it");
            return [];
        }
    }

    private static List<FieldEntry> ReadBlock(string block, LineFeedText text, int start, int end, Action<int, string, string> fail, FileReport report)
    {
        var times = new TomlTimes(block);
        DocumentSyntax document = SyntaxParser.Parse(times.Text, sourceName: "", validate: true);
        if (document.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Kind == DiagnosticMessageKind.Error) is { } error)
        {
            int place = Math.Max(start, Math.Min(start + error.Span.Start.Offset, end - 1));
            fail(place, ProblemReason.Clean(error.Message), Cure(error.Message));
            return [];
        }

        return new TomlFieldReader(text, start, times, report).ReadDocument(document).Freeze();
    }

    private static string Cure(string message) =>
        Array.Find(Cures, fault => message.IndexOf(fault.Said, StringComparison.Ordinal) >= 0).Cure ?? "correct this line, or the one above it";

    private Table ReadDocument(DocumentSyntax document)
    {
        var root = new Table(default);
        ReadItems(document.KeyValues, root);
        foreach (TableSyntaxBase syntax in document.Tables)
        {
            if (syntax.Name is null)
                continue;
            Table table = root;
            BareKeyOrStringValueSyntax[] keys = [.. Keys(syntax.Name)];
            for (int i = 0; i < keys.Length - 1; i++)
                table = table.Open(TextOf(keys[i]), PlaceOf(keys[i]));
            BareKeyOrStringValueSyntax last = keys[keys.Length - 1];
            table = syntax is TableArraySyntax ? table.Append(TextOf(last), PlaceOf(last)) : table.Open(TextOf(last), PlaceOf(last));
            ReadItems(syntax.Items, table);
        }

        return root;
    }

    private void ReadItems(IEnumerable<KeyValueSyntax> items, Table table)
    {
        foreach (KeyValueSyntax item in items)
            ReadItem(item, table);
    }

    private void ReadItem(KeyValueSyntax item, Table table)
    {
        if (item.Key is null || item.Value is null)
            return;
        BareKeyOrStringValueSyntax[] keys = [.. Keys(item.Key)];
        for (int i = 0; i < keys.Length - 1; i++)
            table = table.Open(TextOf(keys[i]), PlaceOf(keys[i]));
        BareKeyOrStringValueSyntax last = keys[keys.Length - 1];
        if (!table.TryAdd(TextOf(last), PlaceOf(last), ReadValue(item.Value)))
            _report.Add(ProblemCatalog.RepeatedField, PlaceOf(last).ToSpan(), TextOf(last));
    }

    private object ReadValue(ValueSyntax value)
    {
        FieldPlace place = PlaceOf(value);
        switch (value)
        {
            case InlineTableSyntax inline:
                var table = new Table(place);
                ReadItems(inline.Items.Select(item => item.KeyValue).OfType<KeyValueSyntax>(), table);
                return table;
            case ArraySyntax array:
                var items = new List<FieldValue>();
                foreach (ArrayItemSyntax item in array.Items)
                {
                    if (item.Value is not null)
                        items.Add(Freeze(ReadValue(item.Value)));
                }

                return new FieldList(items.ToEquatableArray(), place);
            case StringValueSyntax text:
                return new FieldScalar(_text.Clean(text.Value ?? ""), ScalarNotation.Text, place);
            case BooleanValueSyntax truth:
                return new FieldScalar(truth.Value ? "true" : "false", ScalarNotation.Boolean, place);
            case IntegerValueSyntax integer:
                return new FieldScalar(ReadInteger(integer), ScalarNotation.Number, place);
            case FloatValueSyntax number:
                string digits = Source(number).Replace("_", "");
                return new FieldScalar(digits, ScalarReader.IsNumber(digits) ? ScalarNotation.Number : ScalarNotation.Text, place);
            default:
                return new FieldScalar(Source(value), ScalarNotation.Plain, place);
        }
    }

    // Hexadecimal, octal and binary digits are for TOML's authors alone.
    private string ReadInteger(IntegerValueSyntax integer)
    {
        string digits = Source(integer).Replace("_", "");
        return ScalarReader.IsNumber(digits) ? digits : integer.Value.ToString(CultureInfo.InvariantCulture);
    }

    private static FieldValue Freeze(object value) => value is Table table ? table.ToMap() : (FieldValue)value;

    private string Source(SyntaxNodeBase node) => _text.Text.Substring(_start + node.Span.Start.Offset, _times.LengthOf(node.Span.Start.Offset, node.Span.Length)).Trim();

    private string TextOf(BareKeyOrStringValueSyntax key) =>
        NormalForm.Compose(_text.Clean(key is StringValueSyntax quoted ? quoted.Value ?? "" : key is BareKeySyntax { Key.Text: { } bare } ? bare : Source(key)));

    private FieldPlace PlaceOf(SyntaxNodeBase node) => _text.PlaceOf(_start + node.Span.Start.Offset, _start + node.Span.End.Offset + 1);

    private static IEnumerable<BareKeyOrStringValueSyntax> Keys(KeySyntax key)
    {
        if (key.Key is not null)
            yield return key.Key;
        foreach (DottedKeyItemSyntax item in key.DotKeys)
        {
            if (item.Key is not null)
                yield return item.Key;
        }
    }

    // Counts brackets in texts and comments as well, where they come in pairs usually.
    private static int FindDeepBracket(string text)
    {
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is '[' or '{' && ++depth > MaxDepth)
                return i;
            if (text[i] is ']' or '}' && depth > 0)
                depth--;
        }

        return -1;
    }

    // Each part of a dotted key is a table within a table, and the parser's work grows with the square of their number.
    private static int FindDeepKey(string text)
    {
        int line = 0;
        while (line < text.Length)
        {
            int end = text.IndexOf('\n', line);
            end = end < 0 ? text.Length : end;
            int parts = 1;
            char quote = '\0';
            for (int i = line; i < end && (quote != '\0' || text[i] is not ('=' or '#')); i++)
            {
                if (quote != '\0')
                    quote = text[i] == quote ? '\0' : quote;
                else if (text[i] is '"' or '\'')
                    quote = text[i];
                else if (text[i] == '.' && ++parts > MaxDepth)
                    return line;
            }

            line = end + 1;
        }

        return -1;
    }

    /// <summary>A map that still grows: the lines of a table may be apart.</summary>
    private sealed class Table(FieldPlace place)
    {
        private readonly List<(string Key, FieldPlace Place, object Value)> _entries = [];
        private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);

        public bool TryAdd(string key, FieldPlace keyPlace, object value)
        {
            if (_indexes.ContainsKey(key))
                return false;
            _indexes.Add(key, _entries.Count);
            _entries.Add((key, keyPlace, value));
            return true;
        }

        /// <summary>The table of a key, made if there is none; of several, the last.</summary>
        public Table Open(string key, FieldPlace keyPlace)
        {
            if (_indexes.TryGetValue(key, out int index))
            {
                if (_entries[index].Value is Table table)
                    return table;
                if (_entries[index].Value is List<Table> tables)
                    return tables[tables.Count - 1];
            }

            var opened = new Table(keyPlace);
            TryAdd(key, keyPlace, opened);
            return opened;
        }

        /// <summary>Another table of a key that has a list of them.</summary>
        public Table Append(string key, FieldPlace keyPlace)
        {
            if (!_indexes.TryGetValue(key, out int index) || _entries[index].Value is not List<Table> tables)
                TryAdd(key, keyPlace, tables = []);
            var appended = new Table(keyPlace);
            tables.Add(appended);
            return appended;
        }

        public List<FieldEntry> Freeze() => _entries.ConvertAll(entry => new FieldEntry(entry.Key, entry.Place, Freeze(entry)));

        public FieldMap ToMap() => new(Freeze().ToEquatableArray(), place);

        private static FieldValue Freeze((string Key, FieldPlace Place, object Value) entry) => entry.Value is List<Table> tables
            ? new FieldList(tables.Select(table => (FieldValue)table.ToMap()).ToEquatableArray(), entry.Place)
            : TomlFieldReader.Freeze(entry.Value);
    }
}
