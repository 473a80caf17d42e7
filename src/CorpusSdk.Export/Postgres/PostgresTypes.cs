using CorpusSdk.Export.Columns;

namespace CorpusSdk.Export.Postgres;

/// <summary>Which type of PostgreSQL holds the values of a column.</summary>
internal static class PostgresTypes
{
    /// <summary>The type of a column. Lists of plain values are arrays; lists within lists and records are JSON.</summary>
    public static string Of(ColumnShape shape) => shape.Kind switch
    {
        ColumnKind.List => ScalarOf(shape.Element) is { } element ? $"{element}[]" : "jsonb",
        ColumnKind.Record => "jsonb",
        _ => ScalarOf(shape)!,
    };

    /// <summary>The type of a value that is neither a list nor a record; null for those.</summary>
    private static string? ScalarOf(ColumnShape shape) => shape.Kind switch
    {
        ColumnKind.Boolean => "boolean",
        ColumnKind.Int32 => "integer",
        ColumnKind.Int64 => "bigint",
        ColumnKind.Double => "double precision",
        ColumnKind.Decimal => "numeric",
        ColumnKind.Date => "date",
        ColumnKind.Timestamp => "timestamptz",
        ColumnKind.List or ColumnKind.Record => null,
        _ => "text",
    };
}
