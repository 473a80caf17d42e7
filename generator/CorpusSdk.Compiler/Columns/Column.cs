using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns;

/// <summary>
/// A typed field of all rows of a table, ready to be packed. The first table is the archive's, a row for each article; lists and
/// lookups have tables of their own, whose rows are their elements and their keys.
/// </summary>
/// <remarks>
/// The kind decides which array is set: <see cref="FieldKind.Boolean"/> and <see cref="FieldKind.Int32"/> and <see cref="FieldKind.Date"/>
/// (day number, counted from 0001-01-01) are <see cref="Integers"/>, as are <see cref="FieldKind.Int64"/>; doubles are integers by their bits. A
/// <see cref="FieldKind.List"/> has in <see cref="Integers"/> the row of the element table where each row's elements start, and one more
/// entry that closes the last; a <see cref="FieldKind.Map"/> has no values, its fields are columns of the same table.
/// </remarks>
internal sealed class Column
{
    /// <summary>Creates a column.</summary>
    /// <param name="name">The key, for tools that look inside a pack; a path with dots where it is nested.</param>
    /// <param name="kind">The kind of the values.</param>
    /// <param name="rowCount">How many rows its table has.</param>
    public Column(string name, FieldKind kind, int rowCount)
    {
        Name = name;
        Kind = kind;
        RowCount = rowCount;
    }

    /// <summary>The key, for tools that look inside a pack.</summary>
    public string Name { get; }

    /// <summary>The kind of the values.</summary>
    public FieldKind Kind { get; }

    /// <summary>How many rows the table has.</summary>
    public int RowCount { get; }

    /// <summary>Whether it is not a separate field, but has the texts of the numbers in the column before it.</summary>
    public bool IsTextOfPrevious { get; init; }

    /// <summary>Of a map: how many fields it has. They are the columns after it, each with its own parts.</summary>
    public int FieldCount { get; init; }

    /// <summary>Which rows have a value; null if all have.</summary>
    public bool[]? Presence { get; set; }

    /// <summary>Boolean, Int32, Int64, Double (by its bits), Date (day number), Reference (row of another archive's articles): a value a row. List: starts, one more than rows.</summary>
    public long[]? Integers { get; set; }

    /// <summary>Text and Uri: a text a row; null if the row has no value.</summary>
    public string?[]? Texts { get; set; }

    /// <summary>Decimal: a value a row.</summary>
    public decimal[]? Decimals { get; set; }

    /// <summary>Timestamp: a value a row.</summary>
    public DateTimeOffset[]? Timestamps { get; set; }
}

/// <summary>A compiled lookup table: the distinct values of a field, and for each the articles that have it.</summary>
/// <param name="KeyColumn">The column that holds the distinct keys in ascending order (texts ordinally); its table has a row a key.</param>
/// <param name="ArticlesColumn">The list column over the same table: for each key the articles in the archive's order, as Int32.</param>
internal sealed record Lookup(int KeyColumn, int ArticlesColumn);

/// <summary>All typed fields of an archive. The order of the columns is their index; an element column follows its list directly, and texts their numbers.</summary>
/// <param name="Columns">The columns.</param>
/// <param name="Lookups">The lookup tables.</param>
internal sealed record ColumnSet(IReadOnlyList<Column> Columns, IReadOnlyList<Lookup> Lookups)
{
    /// <summary>No fields.</summary>
    public static ColumnSet Empty { get; } = new([], []);
}
