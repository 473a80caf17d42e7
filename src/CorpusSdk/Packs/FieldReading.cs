using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Packs;

/// <summary>Reads the fields of an article by the structure in the pack, for code that works with any archive.</summary>
internal sealed class FieldReading
{
    // The compiler takes no deeper record.
    private const int MaxDepth = 64;

    private readonly PackFields _fields;

    // A sound pack has each element in one list. In a damaged one, lists within lists could name the same elements over and over.
    private long _valuesLeft;

    private FieldReading(PackFields fields)
    {
        _fields = fields;
        foreach (ColumnView column in fields.Columns)
            _valuesLeft += column.RowCount;
    }

    /// <summary>The fields that a row of the archive's table has, in the order of the columns.</summary>
    /// <exception cref="CorpusFormatException">The fields are damaged.</exception>
    public static IReadOnlyList<ArticleField> Read(PackFields fields, int row)
    {
        if (fields.Columns.Length == 0)
            return [];
        var reader = new FieldReading(fields);
        bool[] isOfLookup = new bool[fields.Columns.Length];
        for (int i = 0; i < fields.LookupCount; i++)
        {
            LookupView lookup = fields.Lookup(i);
            isOfLookup[lookup.KeyColumn] = true;
            isOfLookup[lookup.ArticlesColumn] = true;
        }

        var found = new List<ArticleField>();
        for (int column = 0; column < fields.Columns.Length; column = fields.Columns[column].EndColumn)
        {
            if (!isOfLookup[column])
                reader.ReadInto(found, column, row, parentName: null, depth: 0);
        }

        return found.ToArray();
    }

    private void ReadInto(List<ArticleField> found, int column, int row, string? parentName, int depth)
    {
        if (--_valuesLeft < 0 || depth > MaxDepth)
            throw _fields.Damage("its fields hold each other");
        var values = new FieldRow(_fields, row);
        FieldKind kind = _fields.Columns[column].Kind;
        if (kind == FieldKind.None || !KindValues.IsKnown(kind) || !values.Has(column))
            return;

        string name = _fields.Text((uint)_fields.Columns[column].Name);
        string prefix = parentName + ".";
        string key = parentName is not null && name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length) : name;
        found.Add(new ArticleField(key, Value(values, column, row, name, depth)));
    }

    private object Value(FieldRow values, int column, int row, string name, int depth)
    {
        // An enumeration or a reference: its number says something to generated code alone.
        int texts = _fields.TextColumn(column);
        return texts >= 0 ? _fields.Text(_fields.TextOfNumber(texts, row)) : OwnValue(values, column, row, name, depth);
    }

    private object OwnValue(FieldRow values, int column, int row, string name, int depth) => _fields.Columns[column].Kind switch
    {
        FieldKind.List => Elements(column, row, depth),
        FieldKind.Map => Map(column, row, name, depth),
        FieldKind scalar => KindValues.ReadScalar(values, column, scalar),
    };

    private object?[] Elements(int column, int row, int depth)
    {
        (int start, int end) = _fields.Elements(column, row);
        if (end - start > _valuesLeft)
            throw _fields.Damage("its fields hold each other");
        var elements = new object?[end - start];
        var found = new List<ArticleField>(1);
        for (int i = 0; i < elements.Length; i++)
        {
            found.Clear();
            ReadInto(found, column + 1, start + i, parentName: null, depth + 1);
            elements[i] = found.Count == 0 ? null : found[0].Value;
        }

        return elements;
    }

    private ArticleField[] Map(int column, int row, string name, int depth)
    {
        var found = new List<ArticleField>();
        int end = _fields.Columns[column].EndColumn;
        for (int child = column + 1; child < end; child = _fields.Columns[child].EndColumn)
            ReadInto(found, child, row, name, depth + 1);
        return found.ToArray();
    }
}
