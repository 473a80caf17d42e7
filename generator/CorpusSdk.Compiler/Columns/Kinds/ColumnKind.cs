using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>The compiler's code for a kind of column. The table of all of them is <see cref="FieldKinds"/>.</summary>
/// <param name="kind">The kind.</param>
internal abstract class ColumnKind(FieldKind kind)
{
    /// <summary>The kind.</summary>
    public FieldKind Kind { get; } = kind;

    /// <summary>The name of a value in a message: <c>a whole number</c>.</summary>
    public abstract string Noun { get; }

    /// <summary>When an inferred field of this kind gets a lookup table.</summary>
    public virtual InferredLookup Lookup => InferredLookup.Never;

    /// <summary>Writes the values of a column, those of rows without one included.</summary>
    public abstract void Write(Column column, IValueWriter writer);
}

/// <summary>When an inferred field gets a lookup table.</summary>
internal enum InferredLookup
{
    /// <summary>Never.</summary>
    Never,

    /// <summary>Where its values are short and repeat, or are lists.</summary>
    WhenRepeated,

    /// <summary>Always: values of this kind are looked up by ranges.</summary>
    Always,
}
