using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Building;

/// <summary>Puts the values of an archive's fields into typed columns, in the pre-order of their shapes, and builds the lookup tables after them.</summary>
/// <remarks>Total: a value that does not fit its shape has been reported already, and is missing here.</remarks>
internal sealed class ColumnBuilder
{
    private readonly Func<string, ReferenceTarget?> _targetOf;
    private readonly List<Column> _columns = [];
    private readonly List<IndexedColumn> _indexed = [];

    private ColumnBuilder(Func<string, ReferenceTarget?> targetOf) => _targetOf = targetOf;

    /// <summary>Builds the columns.</summary>
    /// <param name="shapes">The fields of the archive.</param>
    /// <param name="articles">The fields of the articles, in the archive's order.</param>
    /// <param name="targetOf">Gives the articles of another archive by its name; null if no such archive exists.</param>
    public static ColumnSet Build(EquatableArray<FieldShape> shapes, IReadOnlyList<EquatableArray<FieldEntry>> articles, Func<string, ReferenceTarget?> targetOf)
    {
        if (shapes.Count == 0)
            return ColumnSet.Empty;

        var builder = new ColumnBuilder(targetOf);
        FieldValue?[][] values = Distribute(shapes, articles.Count, row => articles[row]);
        for (int i = 0; i < values.Length; i++)
            builder.Add(shapes[i], shapes[i].Key, values[i], starts: null);
        var lookups = builder._indexed.ConvertAll(builder.AddLookup);
        return new ColumnSet(builder._columns, lookups);
    }

    /// <summary>The values of each field by rows, letter case of their keys aside; the first of several values of a row. Looks at each entry once.</summary>
    private static FieldValue?[][] Distribute(EquatableArray<FieldShape> fields, int rowCount, Func<int, EquatableArray<FieldEntry>> entriesOf)
    {
        var indexOf = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var values = new FieldValue?[fields.Count][];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = new FieldValue?[rowCount];
            if (!indexOf.ContainsKey(fields[i].Key))
                indexOf.Add(fields[i].Key, i);
        }

        int[] filled = [.. values.Select(_ => -1)];
        for (int row = 0; row < rowCount; row++)
        {
            foreach (FieldEntry entry in entriesOf(row).AsSpan())
            {
                if (!indexOf.TryGetValue(entry.Key, out int field) || filled[field] == row)
                    continue;
                filled[field] = row;
                values[field][row] = entry.Value is FieldScalar { Notation: ScalarNotation.Null } ? null : entry.Value;
            }
        }

        return values;
    }

    /// <summary>Adds the columns of a field.</summary>
    /// <param name="shape">The field.</param>
    /// <param name="name">The name of its column.</param>
    /// <param name="values">Its values by rows.</param>
    /// <param name="starts">Within a list: at which row the elements of each article start, and one more entry that closes the last; null where rows are articles.</param>
    private void Add(FieldShape shape, string name, FieldValue?[] values, long[]? starts)
    {
        if (shape.Default is not null)
            values = Array.ConvertAll(values, value => value ?? shape.Default);
        var column = new Column(name, shape.Kind, values.Length) { FieldCount = shape.Kind == FieldKind.Map ? shape.Children.Count : 0 };
        int index = _columns.Count;
        _columns.Add(column);
        switch (shape.Kind)
        {
            case FieldKind.List:
                AddList(shape, name, column, values, starts);
                break;
            case FieldKind.Map:
                column.Presence = Presence(Array.ConvertAll(values, value => value is FieldMap));
                FieldValue?[][] fields = Distribute(shape.Children, values.Length, row => values[row] is FieldMap map ? map.Entries : default);
                for (int i = 0; i < fields.Length; i++)
                    AddMember(shape.Children[i], name, fields[i], values, starts);
                break;
            default:
                column.Presence = Presence(AddScalars(shape, column, values));
                if (shape.HasTexts)
                    _columns.Add(TextsOf(shape, column, values));
                break;
        }

        if (shape.IsIndexed)
            _indexed.Add(new IndexedColumn(name, index, starts));
    }

    // A default stands for what a record lacks, and not for what a record that is not there lacks: no table would say that it has it.
    private void AddMember(FieldShape member, string name, FieldValue?[] values, FieldValue?[] records, long[]? starts)
    {
        for (int row = 0; member.Default is not null && row < values.Length; row++)
            values[row] ??= records[row] is FieldMap ? member.Default : null;
        Add(member with { Default = null }, name + "." + member.Key, values, starts);
    }

    private void AddList(FieldShape shape, string name, Column column, FieldValue?[] values, long[]? outerStarts)
    {
        var elements = new List<FieldValue?>();
        long[] starts = new long[values.Length + 1];
        for (int i = 0; i < values.Length; i++)
        {
            starts[i] = elements.Count;
            if (values[i] is FieldList list)
                elements.AddRange(list.Items.Where(item => !IsNothing(shape.Children[0], item)));
            else if (values[i] is { } single && !IsNothing(shape.Children[0], single))
                elements.Add(single);
        }

        starts[values.Length] = elements.Count;
        column.Integers = starts;
        Add(shape.Children[0], name + "[]", [.. elements], StartsOfArticles(outerStarts, starts));
    }

    /// <summary>At which element each article starts, where the rows that hold the lists are elements themselves.</summary>
    private static long[] StartsOfArticles(long[]? outerStarts, long[] starts) =>
        outerStarts is null ? starts : Array.ConvertAll(outerStarts, row => starts[row]);

    private static bool IsNothing(FieldShape element, FieldValue value) =>
        value is FieldScalar scalar && (element.Kind == FieldKind.Reference ? ReferenceKind.IsEmpty(scalar) : scalar.Notation == ScalarNotation.Null);

    private bool[] AddScalars(FieldShape shape, Column column, FieldValue?[] values)
    {
        bool[] presence = new bool[values.Length];
        ScalarKind kind = FieldKinds.Scalar(shape.Kind, shape.DeclaredType);
        kind.Allocate(column);
        for (int i = 0; i < values.Length; i++)
            presence[i] = values[i] is { } value && (HasNames(shape) ? TryStoreName(shape, column, i, value) : kind.TryStore(column, i, value));
        return presence;
    }

    private static bool HasNames(FieldShape shape) => shape.Enum is not null || shape.Kind == FieldKind.Reference;

    // Members and articles are written by their names, and stored by their numbers.
    private bool TryStoreName(FieldShape shape, Column column, int row, FieldValue value)
    {
        if (value is not FieldScalar scalar)
            return false;
        if (shape.Enum is not null)
            return EnumNames.TryFind(shape.Enum, scalar.Text, out column.Integers![row]);
        int target = 0;
        bool isKnown = _targetOf(shape.ReferencedArchive ?? "")?.TryFind(scalar.Text, out target) == true;
        column.Integers![row] = target;
        return isKnown;
    }

    /// <summary>The texts of the values of a column: the names of members, the slugs of referenced articles, or numbers as people write them.</summary>
    private Column TextsOf(FieldShape shape, Column numbers, FieldValue?[] values)
    {
        string?[] texts = new string?[values.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            if (numbers.Presence is null || numbers.Presence[i])
                texts[i] = TextOf(shape, numbers.Integers![i]);
        }

        return new Column(numbers.Name + "{text}", FieldKind.Text, numbers.RowCount) { IsTextOfPrevious = true, Presence = numbers.Presence, Texts = texts };
    }

    private string? TextOf(FieldShape shape, long value)
    {
        if (shape.Enum is not null)
            return EnumNames.NameOf(shape.Enum, value);
        return shape.Kind == FieldKind.Reference
            ? _targetOf(shape.ReferencedArchive!)!.SlugOf((int)value)
            : ((IntegerKind)FieldKinds.Scalar(shape.Kind, shape.DeclaredType)).TextOf(value);
    }

    private static bool[]? Presence(bool[] presence) => Array.TrueForAll(presence, isThere => isThere) ? null : presence;

    private Lookup AddLookup(IndexedColumn indexed)
    {
        Column source = _columns[indexed.Column];
        Column values = source.Kind == FieldKind.List ? _columns[indexed.Column + 1] : source;
        Compose(values.Texts);
        (Column keys, long[] starts, long[] articles) = LookupBuilder.Build(indexed.Name, values, source.Kind == FieldKind.List ? StartsOfArticles(indexed.Starts, source.Integers!) : indexed.Starts);
        int keyColumn = _columns.Count;
        _columns.Add(keys);
        _columns.Add(new Column(indexed.Name + "{}", FieldKind.List, keys.RowCount) { Integers = starts });
        _columns.Add(new Column(indexed.Name + "{}[]", FieldKind.Int32, articles.Length) { Integers = articles });
        return new Lookup(keyColumn, keyColumn + 1);
    }

    // Texts that look the same are the same key. The articles have the composed form as well, so that what an article says can be looked up.
    private static void Compose(string?[]? texts)
    {
        for (int i = 0; i < texts?.Length; i++)
        {
            if (texts[i] is { } text)
                texts[i] = NormalForm.Compose(text);
        }
    }

    private readonly record struct IndexedColumn(string Name, int Column, long[]? Starts);
}
