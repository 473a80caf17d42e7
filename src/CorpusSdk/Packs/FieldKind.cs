namespace CorpusSdk.Packs;

/// <summary>The kind of a column's values (format page, "Columns").</summary>
internal enum FieldKind
{
    /// <summary>No value at all: every row lacks the field.</summary>
    None = 0,

    /// <summary><see cref="bool"/>.</summary>
    Boolean = 1,

    /// <summary><see cref="int"/>.</summary>
    Int32 = 2,

    /// <summary><see cref="long"/>.</summary>
    Int64 = 3,

    /// <summary><see cref="double"/>.</summary>
    Double = 4,

    /// <summary><see cref="decimal"/>.</summary>
    Decimal = 5,

    /// <summary>A day.</summary>
    Date = 6,

    /// <summary><see cref="DateTimeOffset"/>.</summary>
    Timestamp = 7,

    /// <summary>A text.</summary>
    Text = 8,

    /// <summary>A text that is an absolute address.</summary>
    Uri = 9,

    /// <summary>Several values, rows of a table of their own.</summary>
    List = 10,

    /// <summary>A record within the record: present or not; its fields are columns of the same table.</summary>
    Map = 11,

    /// <summary>An article of another archive of the same assembly, by its index.</summary>
    Reference = 12,
}
