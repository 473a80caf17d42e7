using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Packs;
using FieldList = CorpusSdk.Compiler.Fields.FieldList;

namespace CorpusSdk.Compiler.Columns;

/// <summary>Puts the values of an archive's fields into typed columns, in the pre-order of their shapes, and builds the lookup tables behind them.</summary>
/// <remarks>Total: a value that does not fit its shape, which somebody else has reported, is missing.</remarks>
internal sealed class ColumnBuilder
{
    private readonly ReferenceResolver _references;
    private readonly List<Column> _columns = [];
    private readonly List<IndexedColumn> _indexed = [];

    private ColumnBuilder(ReferenceResolver references) => _references = references;

    /// <summary>Builds the columns.</summary>
    /// <param name="shapes">The fields of the archive.</param>
    /// <param name="articles">The articles in the archive's order.</param>
    /// <param name="references">Finds the articles of other archives.</param>
    public static ColumnSet Build(EquatableArray<FieldShape> shapes, IReadOnlyList<ParsedArticle> articles, ReferenceResolver references)
    {
        if (shapes.Count == 0)
            return ColumnSet.Empty;

        var builder = new ColumnBuilder(references);
        foreach (FieldShape shape in shapes)
        {
            var values = new FieldNode?[articles.Count];
            for (int i = 0; i < values.Length; i++)
                values[i] = Find(articles[i].Fields, shape.Key);
            builder.Add(shape, shape.Key, values);
        }

        var lookups = builder._indexed.ConvertAll(builder.AddLookup);
        return new ColumnSet(builder._columns, lookups);
    }

    /// <summary>The value of a key, letter case aside; of two the first.</summary>
    public static FieldNode? Find(EquatableArray<FieldEntry> entries, string key)
    {
        foreach (FieldEntry entry in entries.AsSpan())
        {
            if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
                return entry.Value is FieldScalar { Form: ScalarForm.Null } ? null : entry.Value;
        }

        return null;
    }

    private void Add(FieldShape shape, string name, FieldNode?[] values)
    {
        if (shape.Default is not null)
            values = Array.ConvertAll(values, value => value ?? shape.Default);
        var column = new Column(name, shape.Kind, values.Length);
        int index = _columns.Count;
        _columns.Add(column);
        switch (shape.Kind)
        {
            case FieldKind.List:
                AddList(shape, name, column, values);
                break;
            case FieldKind.Map:
                column.Presence = Presence(Array.ConvertAll(values, value => value is FieldMap));
                foreach (FieldShape child in shape.Children)
                    Add(child, name + "." + child.Key, Array.ConvertAll(values, value => value is FieldMap map ? Find(map.Entries, child.Key) : null));
                break;
            default:
                column.Presence = Presence(AddScalars(shape, column, values));
                break;
        }

        if (shape.IsIndexed)
            _indexed.Add(new IndexedColumn(name, index));
    }

    private void AddList(FieldShape shape, string name, Column column, FieldNode?[] values)
    {
        var elements = new List<FieldNode?>();
        long[] starts = new long[values.Length + 1];
        for (int i = 0; i < values.Length; i++)
        {
            starts[i] = elements.Count;
            if (values[i] is FieldList list)
                elements.AddRange(list.Items.Where(item => item is not FieldScalar { Form: ScalarForm.Null }));
            else if (values[i] is { } single)
                elements.Add(single);
        }

        starts[values.Length] = elements.Count;
        column.Integers = starts;
        Add(shape.Children[0], name + "[]", [.. elements]);
    }

    private bool[] AddScalars(FieldShape shape, Column column, FieldNode?[] values)
    {
        bool[] presence = new bool[values.Length];
        switch (shape.Kind)
        {
            case FieldKind.Text or FieldKind.Uri or FieldKind.None:
                column.Texts = new string?[values.Length];
                for (int i = 0; i < values.Length; i++)
                    presence[i] = values[i] is { } node && (column.Texts[i] = JsonText.Of(node)) is not null;
                break;
            case FieldKind.Decimal:
                column.Decimals = new decimal[values.Length];
                for (int i = 0; i < values.Length; i++)
                    presence[i] = values[i] is FieldScalar scalar && ScalarReader.TryReadDecimal(scalar.Text, out column.Decimals[i]);
                break;
            case FieldKind.Timestamp:
                column.Timestamps = new DateTimeOffset[values.Length];
                for (int i = 0; i < values.Length; i++)
                    presence[i] = values[i] is FieldScalar scalar && ScalarReader.TryReadTimestamp(scalar.Text, out column.Timestamps[i]);
                break;
            default:
                column.Integers = new long[values.Length];
                for (int i = 0; i < values.Length; i++)
                    presence[i] = values[i] is FieldScalar scalar && TryReadInteger(shape, scalar.Text, out column.Integers[i]);
                break;
        }

        return presence;
    }

    private bool TryReadInteger(FieldShape shape, string text, out long value)
    {
        value = 0;
        if (shape.Enum is not null)
            return EnumReader.TryRead(shape.Enum, text, out value);
        switch (shape.Kind)
        {
            case FieldKind.Boolean:
                bool isRead = ScalarReader.TryReadBoolean(text, out bool truth);
                value = truth ? 1 : 0;
                return isRead;
            case FieldKind.Int32:
                return ScalarReader.TryReadInt64(text, out value) && value is >= int.MinValue and <= int.MaxValue;
            case FieldKind.Int64:
                return ScalarReader.TryReadInt64(text, out value);
            case FieldKind.Double:
                bool isNumber = ScalarReader.TryReadDouble(text, out double number);
                value = BitConverter.DoubleToInt64Bits(number);
                return isNumber;
            case FieldKind.Date:
                bool isDay = ScalarReader.TryReadDate(text, out int day);
                value = day;
                return isDay;
            case FieldKind.Reference:
                value = _references.Find(shape.ReferencedArchive ?? "", text);
                return value >= 0;
            default:
                return false;
        }
    }

    private static bool[]? Presence(bool[] presence) => Array.TrueForAll(presence, isThere => isThere) ? null : presence;

    private Lookup AddLookup(IndexedColumn indexed)
    {
        Column source = _columns[indexed.Column];
        Column values = source.Kind == FieldKind.List ? _columns[indexed.Column + 1] : source;
        (Column keys, long[] starts, long[] articles) = LookupBuilder.Build(indexed.Name, values, source.Kind == FieldKind.List ? source.Integers : null);
        int keyColumn = _columns.Count;
        _columns.Add(keys);
        _columns.Add(new Column(indexed.Name + "{}", FieldKind.List, keys.RowCount) { Integers = starts });
        _columns.Add(new Column(indexed.Name + "{}[]", FieldKind.Int32, articles.Length) { Integers = articles });
        return new Lookup(keyColumn, keyColumn + 1);
    }

    private readonly record struct IndexedColumn(string Name, int Column);
}

/// <summary>Finds articles of other archives by their slugs.</summary>
internal sealed class ReferenceResolver
{
    private readonly Dictionary<string, Dictionary<string, int>> _articles = new(StringComparer.Ordinal);

    /// <summary>Finds nothing.</summary>
    public static ReferenceResolver Empty { get; } = new([]);

    /// <summary>Takes the slugs of archives, each in the archive's order.</summary>
    public ReferenceResolver(IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> slugsByArchive)
    {
        foreach (KeyValuePair<string, IReadOnlyList<string>> archive in slugsByArchive)
        {
            var indexes = new Dictionary<string, int>(StringComparer.Ordinal);
            for (int i = 0; i < archive.Value.Count; i++)
                indexes[archive.Value[i]] = i;
            _articles[archive.Key] = indexes;
        }
    }

    /// <summary>The index of an article; -1 where the archive or the slug is not known.</summary>
    public int Find(string archive, string slug) =>
        _articles.TryGetValue(archive, out Dictionary<string, int>? indexes) && indexes.TryGetValue(slug, out int index) ? index : -1;

    /// <summary>All slugs of an archive; none where it is not known.</summary>
    public IEnumerable<string> Slugs(string archive) =>
        _articles.TryGetValue(archive, out Dictionary<string, int>? indexes) ? indexes.Keys : [];
}
