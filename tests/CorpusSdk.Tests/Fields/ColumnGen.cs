using CorpusSdk.Compiler.Columns;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Tests.Fields;

/// <summary>Any fields that a pack can hold: all kinds, with gaps and without, numbers with texts, lists and records within each other, and a lookup table.</summary>
internal static class ColumnGen
{
    private const int MaxDepth = 2;
    private const int MaxOffsetInMinutes = 840;

    private static readonly FieldKind[] Scalars =
    [
        FieldKind.None, FieldKind.Boolean, FieldKind.Int32, FieldKind.Int64, FieldKind.Double, FieldKind.Decimal,
        FieldKind.Date, FieldKind.Timestamp, FieldKind.Text, FieldKind.Uri, FieldKind.Reference,
    ];

    private static readonly Gen<string> Key = Gen.String[Gen.Char['a', 'z'], 1, 8];

    /// <summary>Whether a kind has neither elements nor fields of its own.</summary>
    public static bool IsScalar(FieldKind kind) => Scalars.Contains(kind);

    /// <summary>The fields of an archive with so many articles.</summary>
    public static Gen<ColumnSet> Columns(int articleCount) =>
        from fields in FieldGen("", articleCount, MaxDepth).Array[0, 6]
        from keys in Gen.OneOf(ArchiveGen.Text.Array[0, 3].Array[articleCount].Select(keys => (Array?)keys), Gen.Int.Array[0, 3].Array[articleCount].Select(keys => (Array?)keys), Gen.Const((Array?)null))
        select WithLookup([.. fields.SelectMany(columns => columns)], keys);

    private static ColumnSet WithLookup(List<Column> columns, Array? keys)
    {
        var builder = new LookupBuilder(columns);
        if (keys is string[][] texts)
            builder.Add("lookup", texts, StringComparer.Ordinal, LookupBuilder.Texts);
        else if (keys is int[][] numbers)
            builder.Add("lookup", numbers, Comparer<int>.Default, LookupBuilder.Numbers(FieldKind.Int32));
        return builder.Build();
    }

    private static Gen<Column[]> FieldGen(string prefix, int rowCount, int depth)
    {
        Gen<Column[]> scalar = from key in Key from kind in Gen.OneOf(Scalars) from columns in Scalar(prefix + key, kind, rowCount) select columns;
        if (depth == 0)
            return scalar;
        return Gen.Frequency(
            (6, scalar),
            (1, from key in Key from columns in List(prefix + key, rowCount, depth) select columns),
            (1, from key in Key from columns in Map(prefix + key, rowCount, depth) select columns));
    }

    private static Gen<Column[]> List(string name, int rowCount, int depth) =>
        from lengths in Gen.Int[0, 3].Array[rowCount]
        from presence in Presence(rowCount)
        from elements in Gen.Frequency(
            (2, from kind in Gen.OneOf(Scalars) from columns in Scalar(name, kind, Sum(lengths)) select columns),
            (1, Map(name, Sum(lengths), depth - 1)),
            (1, depth > 1 ? List(name, Sum(lengths), depth - 1) : Map(name, Sum(lengths), depth - 1)))
        select (Column[])[new Column(name, FieldKind.List, rowCount) { Integers = Starts(lengths), Presence = presence }, .. elements];

    private static Gen<Column[]> Map(string name, int rowCount, int depth) =>
        from presence in Presence(rowCount)
        from fields in FieldGen(name + ".", rowCount, Math.Max(depth - 1, 0)).Array[0, 3]
        select (Column[])[new Column(name, FieldKind.Map, rowCount) { FieldCount = fields.Length, Presence = presence }, .. fields.SelectMany(columns => columns)];

    private static int Sum(int[] lengths) => lengths.Sum();

    private static long[] Starts(int[] lengths)
    {
        long[] starts = new long[lengths.Length + 1];
        for (int i = 0; i < lengths.Length; i++)
            starts[i + 1] = starts[i] + lengths[i];
        return starts;
    }

    private static Gen<bool[]?> Presence(int rowCount) => Gen.Null(Gen.Bool.Array[rowCount]);

    private static Gen<Column[]> Scalar(string name, FieldKind kind, int rowCount) =>
        from presence in Presence(rowCount)
        from column in Values(new Column(name, kind, rowCount) { Presence = kind == FieldKind.None ? new bool[rowCount] : presence })
        from texts in Texts(new Column(name + "{text}", FieldKind.Text, rowCount) { Presence = presence, IsTextOfPrevious = true }, Gen.OneOf<string>("", "Draft", "ben-moor"))
        from hasTexts in Gen.Bool
        select hasTexts && kind is (FieldKind.Int32 or FieldKind.Int64 or FieldKind.Reference) ? new[] { column, texts } : [column];

    private static Gen<Column> Values(Column column) => column.Kind switch
    {
        FieldKind.Boolean => Integers(column, Gen.Bool.Select(value => value ? 1L : 0)),
        FieldKind.Int32 => Integers(column, Gen.Int.Select(value => (long)value)),
        FieldKind.Reference => Integers(column, Gen.Int[0, 99].Select(value => (long)value)),
        FieldKind.Date => Integers(column, Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(value => (long)value)),
        FieldKind.Int64 => Integers(column, Gen.Long),
        FieldKind.Double => Integers(column, Gen.Double.Select(BitConverter.DoubleToInt64Bits)),
        FieldKind.Decimal => Gen.Decimal.Array[column.RowCount].Select(values => { column.Decimals = values; return column; }),
        FieldKind.Timestamp => Timestamp.Array[column.RowCount].Select(values => { column.Timestamps = values; return column; }),
        FieldKind.Text => Texts(column, Gen.Frequency((3, ArchiveGen.Text), (1, Gen.OneOf<string>("", "red", "green", new string('x', 2_000))))),
        FieldKind.Uri => Texts(column, Key.Select(key => $"https://example.org/{key}")),
        _ => Gen.Const(column),
    };

    private static Gen<DateTimeOffset> Timestamp =>
        from ticks in Gen.Long[TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay]
        from offset in Gen.Int[-MaxOffsetInMinutes, MaxOffsetInMinutes]
        select new DateTimeOffset(ticks, TimeSpan.FromMinutes(offset));

    private static Gen<Column> Integers(Column column, Gen<long> value) =>
        value.Array[column.RowCount].Select(values => { column.Integers = values; return column; });

    private static Gen<Column> Texts(Column column, Gen<string> text) => text.Array[column.RowCount].Select(texts =>
    {
        column.Texts = [.. texts.Select((value, row) => column.Presence?[row] == false ? null : value)];
        return column;
    });
}
