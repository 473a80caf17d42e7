using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CorpusSdk.Compiler.Parsing.Formats;

/// <summary>Reads YAML into fields.</summary>
/// <remarks>Uses the parser's events, since a deserializer would lose the places.</remarks>
internal sealed class YamlFieldReader
{
    // An alias repeats everything that its anchor has, so a few lines can expand to more than fits into memory.
    private const int MaxValues = 20_000;
    private const int MaxDepth = 64;

    private const int MaxShownInChars = 40;

    private readonly LineFeedText _text;
    private readonly int _start;
    private readonly FileReport _report;
    private readonly YamlBreaks _breaks;
    private readonly Parser _events;
    private readonly Dictionary<string, (FieldValue Node, int Size)> _anchors = new(StringComparer.Ordinal);
    private readonly int _maxValues;
    private int _values;

    private YamlFieldReader(LineFeedText text, int start, int end, int maxValues, FileReport report)
    {
        _maxValues = maxValues;
        _text = text;
        _start = start;
        _report = report;
        _breaks = new YamlBreaks(text.Text.Substring(start, end - start));
        _events = new Parser(new Scanner(new StringReader(_breaks.Text), skipComments: true));
    }

    /// <summary>Reads the lines between two offsets; null if they are a text or a list, which has no keys. Invalid YAML gives a problem and no fields.</summary>
    public static IReadOnlyList<FieldEntry>? Read(LineFeedText text, int start, int end, FileReport report)
    {
        try
        {
            return new YamlFieldReader(text, start, end, MaxValues, report).ReadDocument();
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // For broken texts the library throws exceptions of many kinds, some of them by accident.
            (int place, string reason, string cure) = YamlFault.Explain(exception, text.Text.Substring(start, end - start));
            report.Add(ProblemCatalog.InvalidFrontMatter, text.SpanOf(start + place), "YAML", reason, cure);
            return [];
        }
    }

    /// <summary>Reads a whole file: the values of its documents, usually one. Invalid YAML gives a problem and the documents before it.</summary>
    public static IReadOnlyList<FieldValue> ReadFile(LineFeedText text, FileReport report)
    {
        var documents = new List<FieldValue>();
        try
        {
            // What is written out is as long as it is; only aliases repeat something.
            var reader = new YamlFieldReader(text, 0, text.Text.Length, MaxValues + text.Text.Length, report);
            for (ParsingEvent next = reader.Next(); next is not StreamEnd; next = reader.Next())
            {
                if (next is not (StreamStart or DocumentStart or DocumentEnd) && reader.ReadNode(next, depth: 0, out _) is not FieldScalar { Notation: ScalarNotation.Null } and var document)
                    documents.Add(document);
            }
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            (int place, string reason, string cure) = YamlFault.Explain(exception, text.Text);
            report.Add(ProblemCatalog.InvalidData, text.SpanOf(place), "YAML", reason, documents.Count == 0 ? "All records of the file were" : "What follows the records above was", cure);
        }

        return documents;
    }

    private List<FieldEntry>? ReadDocument()
    {
        ParsingEvent root = Next();
        while (root is StreamStart or DocumentStart)
            root = Next();
        switch (root)
        {
            case MappingStart mapping:
                return ReadEntries(mapping, depth: 0, out _);
            case StreamEnd or DocumentEnd or Scalar { Style: ScalarStyle.Plain, Value: "" }:
                return [];
            default:
                return null;
        }
    }

    private ParsingEvent Next() => _events.MoveNext() ? _events.Current! : throw new YamlException("the text ends too early");

    private FieldValue ReadNode(ParsingEvent first, int depth, out int size)
    {
        size = 1;
        if (++_values > _maxValues)
            throw new YamlException(first.Start, first.End, "there are more values than anybody would write, possibly because of anchors");
        if (depth > MaxDepth)
            throw new YamlException(first.Start, first.End, "lists and maps are nested too deeply");

        FieldValue node;
        switch (first)
        {
            case Scalar scalar:
                ScalarNotation form = NotationOf(scalar);
                node = new FieldScalar(form == ScalarNotation.Null ? "" : TextOf(scalar), form, PlaceOf(scalar.Start, scalar.End));
                if (form == ScalarNotation.Plain)
                    ReportComment(scalar);
                break;
            case SequenceStart list:
                node = new FieldList(ReadItems(depth, out size), PlaceOf(list.Start, EndOf(list)));
                break;
            case MappingStart map:
                node = new FieldMap(ReadEntries(map, depth, out size).ToEquatableArray(), PlaceOf(map.Start, EndOf(map)));
                break;
            case AnchorAlias alias:
                return Resolve(alias, out size);
            default:
                throw new YamlException(first.Start, first.End, "a value is missing");
        }

        if (first is NodeEvent { Anchor.IsEmpty: false } anchored)
            _anchors[anchored.Anchor.Value] = (node, size);
        return node;
    }

    private FieldValue Resolve(AnchorAlias alias, out int size)
    {
        if (!_anchors.TryGetValue(alias.Value.Value, out (FieldValue Node, int Size) anchored))
            throw new YamlException(alias.Start, alias.End, $"there is no anchor '{alias.Value.Value}' above this alias");
        size = anchored.Size;
        _values += size;
        return anchored.Node with { Place = PlaceOf(alias.Start, alias.End) };
    }

    private EquatableArray<FieldValue> ReadItems(int depth, out int size)
    {
        var items = new List<FieldValue>();
        size = 1;
        for (ParsingEvent item = Next(); item is not SequenceEnd; item = Next())
        {
            items.Add(ReadNode(item, depth + 1, out int itemSize));
            size += itemSize;
        }

        return items.ToEquatableArray();
    }

    private List<FieldEntry> ReadEntries(MappingStart map, int depth, out int size)
    {
        var entries = new List<FieldEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var merged = new List<FieldValue>();
        size = 1;
        for (ParsingEvent key = Next(); key is not MappingEnd; key = Next())
        {
            if (ReadNode(key, depth + 1, out _) is not FieldScalar keyNode)
                throw new YamlException(key.Start, key.End, "a key must be a text");
            string name = NormalForm.Compose(keyNode.Text);
            FieldValue value = ReadNode(Next(), depth + 1, out int valueSize);
            size += 1 + valueSize;
            ReportMissingSpace(keyNode, value);
            if (name == "<<" && keyNode.Notation == ScalarNotation.Plain && Maps(value).Any())
                merged.Add(value);
            else if (keys.Add(name))
                entries.Add(new FieldEntry(name, keyNode.Place, value));
            else
                _report.Add(ProblemCatalog.RepeatedField, keyNode.Place.ToSpan(), name);
        }

        foreach (FieldMap source in merged.SelectMany(Maps))
            entries.AddRange(source.Entries.Where(entry => keys.Add(entry.Key)));
        return entries;
    }

    // "{a:1}" is a key called "a:1".
    private void ReportMissingSpace(FieldScalar key, FieldValue value)
    {
        int colon = key.Notation == ScalarNotation.Plain && value is FieldScalar { Notation: ScalarNotation.Null } ? key.Text.IndexOf(':') : -1;
        if (colon > 0 && colon + 1 < key.Text.Length)
            _report.Add(ProblemCatalog.ColonWithoutSpace, key.Place.ToSpan(), key.Text, key.Text.Substring(0, colon), key.Text.Substring(colon + 1));
    }

    // "title: C# is #1" has a comment that its author did not mean as one. Comments mostly have a space after the sign.
    private void ReportComment(Scalar scalar)
    {
        string text = _breaks.Text;
        int sign = (int)scalar.End.Index;
        while (sign < text.Length && text[sign] == ' ')
            sign++;
        if (sign == (int)scalar.End.Index && (sign == 0 || text[sign - 1] != ' '))
            return;
        if (sign + 1 >= text.Length || text[sign] != '#' || text[sign + 1] is ' ' or '#' or '\n' or '!')
            return;
        int end = text.IndexOf('\n', sign);
        string comment = _text.Clean(_breaks.Restore(text.Substring(sign, (end < 0 ? text.Length : end) - sign))).TrimBlanks();
        _report.Add(ProblemCatalog.AssumedComment, _text.SpanOf(_start + sign), WordEnds.Shorten(comment, MaxShownInChars));
    }

    // White space around a plain scalar does not belong to it, whichever it is.
    private string TextOf(Scalar scalar)
    {
        string text = _text.Clean(_breaks.Restore(scalar.Value));
        return scalar.Style == ScalarStyle.Plain ? text.TrimBlanks() : text;
    }

    private static IEnumerable<FieldMap> Maps(FieldValue node) => node is FieldList list ? list.Items.OfType<FieldMap>() : node is FieldMap map ? [map] : [];

    private static ScalarNotation NotationOf(Scalar scalar)
    {
        bool isText = scalar.Style != ScalarStyle.Plain || (!scalar.Tag.IsEmpty && scalar.Tag.Value.EndsWith(":str", StringComparison.Ordinal));
        if (isText)
            return ScalarNotation.Text;
        return scalar.Value is "" or "~" or "null" or "Null" or "NULL" ? ScalarNotation.Null : ScalarNotation.Plain;
    }

    // The end of a collection is known when it has been read, and the place is cut to its first line anyway.
    private Mark EndOf(NodeEvent collection) => _events.Current is { } last && last.End.Index > collection.Start.Index ? last.End : collection.End;

    private FieldPlace PlaceOf(Mark start, Mark end) => _text.PlaceOf(_start + (int)start.Index, _start + (int)Math.Max(start.Index, end.Index));
}
