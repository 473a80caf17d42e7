namespace CorpusSdk.Export.Columns;

/// <summary>The kind of a column's values.</summary>
internal enum ColumnKind
{
    /// <summary>No value was seen.</summary>
    None,

    /// <summary><see cref="bool"/>.</summary>
    Boolean,

    /// <summary><see cref="int"/>.</summary>
    Int32,

    /// <summary><see cref="long"/>; <see cref="int"/> fits in.</summary>
    Int64,

    /// <summary><see cref="double"/>; <see cref="int"/> fits in.</summary>
    Double,

    /// <summary><see cref="decimal"/>; integers fit in.</summary>
    Decimal,

    /// <summary><see cref="DateOnly"/>.</summary>
    Date,

    /// <summary><see cref="DateTimeOffset"/>.</summary>
    Timestamp,

    /// <summary>Texts, addresses, and whatever differs in kind.</summary>
    Text,

    /// <summary>Lists.</summary>
    List,

    /// <summary>Records.</summary>
    Record,
}
