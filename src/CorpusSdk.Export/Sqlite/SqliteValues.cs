using System.Globalization;
using CorpusSdk.Export.Columns;

namespace CorpusSdk.Export.Sqlite;

/// <summary>How values are kept in SQLite.</summary>
internal static class SqliteValues
{
    // A double keeps each number of so many digits apart.
    private const int MaxRealDigits = 15;

    /// <summary>The type of a column. A decimal that a double would round is a text.</summary>
    public static string TypeOf(ColumnShape shape) => shape.Kind switch
    {
        ColumnKind.Boolean or ColumnKind.Int32 or ColumnKind.Int64 => "INTEGER",
        ColumnKind.Double => "REAL",
        ColumnKind.Decimal when shape.IntegerDigits + shape.FractionDigits <= MaxRealDigits => "REAL",
        _ => "TEXT",
    };

    /// <summary>A value for a column of this shape.</summary>
    public static object Of(object? value, ColumnShape shape)
    {
        if (value is null)
            return DBNull.Value;
        return TypeOf(shape) switch
        {
            "INTEGER" => value is bool truth ? (truth ? 1L : 0L) : Convert.ToInt64(value, CultureInfo.InvariantCulture),

            // SQLite takes no NaN.
            "REAL" when Convert.ToDouble(value, CultureInfo.InvariantCulture) is var number && !double.IsNaN(number) => number,
            _ => FieldText.Of(value),
        };
    }
}
