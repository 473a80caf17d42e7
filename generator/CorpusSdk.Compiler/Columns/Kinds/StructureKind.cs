using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>A kind whose columns hold other columns, or nothing.</summary>
/// <param name="kind">The kind.</param>
/// <param name="noun">The name of a value in a message.</param>
internal sealed class StructureKind(FieldKind kind, string noun) : ColumnKind(kind)
{
    /// <inheritdoc/>
    public override string Noun => noun;

    /// <inheritdoc/>
    public override void Write(Column column, IValueWriter writer)
    {
        // A record, and a field that no row has, consist of their presence bits.
        if (Kind != FieldKind.List)
            return;
        foreach (long start in column.Integers!)
            writer.WriteUInt32(checked((uint)start));
    }
}
