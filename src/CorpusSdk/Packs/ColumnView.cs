namespace CorpusSdk.Packs;

/// <summary>A column of an open pack, its bounds checked: any of its rows may be read.</summary>
internal readonly unsafe struct ColumnView
{
    /// <summary>Describes a column whose bounds have been checked.</summary>
    public ColumnView(byte* values, byte* presence, int rowCount, FieldKind kind, int name, int endColumn)
    {
        Values = values;
        Presence = presence;
        RowCount = rowCount;
        Kind = kind;
        Name = name;
        EndColumn = endColumn;
    }

    /// <summary>The value of the first row.</summary>
    public byte* Values { get; }

    /// <summary>A bit for each row; null if all rows have a value.</summary>
    public byte* Presence { get; }

    /// <summary>How many rows there are.</summary>
    public int RowCount { get; }

    /// <summary>The kind of the values.</summary>
    public FieldKind Kind { get; }

    /// <summary>The text that is the column's name, not checked.</summary>
    public int Name { get; }

    /// <summary>The first column after this one and all of its parts.</summary>
    public int EndColumn { get; }
}
