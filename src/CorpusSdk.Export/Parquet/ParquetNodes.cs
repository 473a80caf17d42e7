using System.Globalization;
using CorpusSdk.Export.Columns;
using Parquet.Schema;

namespace CorpusSdk.Export.Parquet;

/// <summary>Makes the columns for fields of all shapes.</summary>
internal static class ParquetNodes
{
    // The digits that a decimal of .NET has room for, whatever they are.
    private const int MaxDecimalDigits = 28;

    /// <summary>A text that may be missing.</summary>
    public static ParquetNode Text(string name, int depth = 0, int repetition = 0) => TextLeaf(name, isNullable: true, depth, repetition);

    /// <summary>A text that every row has.</summary>
    public static ParquetNode RequiredText(string name) => TextLeaf(name, isNullable: false, depth: 0, repetition: 0);

    /// <summary>A number that every row has.</summary>
    public static ParquetNode RequiredNumber(string name) => new ParquetLeaf<int>(new DataField(name, typeof(int), isNullable: false), depth: 0, isRepeated: false, value => (int)value);

    /// <summary>A number that may be missing.</summary>
    public static ParquetNode Number(string name, int depth, int repetition) => Leaf(name, depth, repetition, value => (int)value);

    /// <summary>A column for the values of a field. What has no type in Parquet is a text: a list without elements, a record without members, a decimal of too many digits.</summary>
    /// <param name="name">The name of the column.</param>
    /// <param name="shape">What its values have in common.</param>
    /// <param name="depth">The definition level of its parent when that is there.</param>
    /// <param name="repetition">The number of lists that it is in.</param>
    public static ParquetNode Create(string name, ColumnShape shape, int depth = 0, int repetition = 0)
    {
        switch (shape.Kind)
        {
            case ColumnKind.Boolean:
                return Leaf(name, depth, repetition, value => (bool)value);
            case ColumnKind.Int32:
                return Leaf(name, depth, repetition, value => (int)value);
            case ColumnKind.Int64:
                return Leaf(name, depth, repetition, value => Convert.ToInt64(value, CultureInfo.InvariantCulture));
            case ColumnKind.Double:
                return Leaf(name, depth, repetition, value => Convert.ToDouble(value, CultureInfo.InvariantCulture));
            case ColumnKind.Decimal when shape.IntegerDigits + shape.FractionDigits is var digits and <= MaxDecimalDigits:
                return new ParquetLeaf<decimal>(
                    new DecimalDataField(name, digits, shape.FractionDigits, isNullable: true), depth, repetition > 0, value => Convert.ToDecimal(value, CultureInfo.InvariantCulture));
            case ColumnKind.Date:
                return Leaf(name, depth, repetition, value => (DateOnly)value);
            case ColumnKind.Timestamp:
                return new ParquetLeaf<DateTime>(
                    new DateTimeDataField(name, DateTimeFormat.Timestamp, isAdjustedToUTC: true, DateTimeTimeUnit.Micros, isNullable: true), depth, repetition > 0, value => ((DateTimeOffset)value).UtcDateTime);
            case ColumnKind.List when HasType(shape.Element):
                return new ParquetList(name, repetition + 1, depth, Create(ParquetList.ElementName, shape.Element, depth + ParquetList.OwnLevels, repetition + 1));
            case ColumnKind.Record when HasType(shape):
                return Record(name, shape, depth, repetition);
            default:
                return Text(name, depth, repetition);
        }
    }

    private static bool HasType(ColumnShape shape) => shape.Kind switch
    {
        ColumnKind.None => false,
        ColumnKind.Record => shape.Members.Count > 0,
        _ => true,
    };

    private static ParquetRecord Record(string name, ColumnShape shape, int depth, int repetition)
    {
        var names = new ColumnNames([]);
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        var members = new List<ParquetNode>();
        foreach (FieldColumn member in shape.Members)
        {
            positions.Add(member.Key, members.Count);
            members.Add(Create(names.Add(member.Key), member.Shape, depth + 1, repetition));
        }

        return new ParquetRecord(name, depth, members, Split);

        object?[] Split(object value)
        {
            object?[] values = new object?[members.Count];
            foreach (ArticleField field in (IReadOnlyList<ArticleField>)value)
                values[positions[field.Key]] = field.Value;
            return values;
        }
    }

    private static ParquetLeaf<T> Leaf<T>(string name, int depth, int repetition, Func<object, T> convert)
        where T : struct => new(new DataField(name, typeof(T), isNullable: true), depth, repetition > 0, convert);

    private static ParquetLeaf<ReadOnlyMemory<char>> TextLeaf(string name, bool isNullable, int depth, int repetition) =>
        new(new DataField(name, typeof(string), isNullable), depth, repetition > 0, value => FieldText.Of(value).AsMemory());
}
