using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>A kind whose values are held as whole numbers.</summary>
/// <param name="kind">The kind.</param>
internal abstract class IntegerKind(FieldKind kind) : ScalarKind(kind)
{
    /// <summary>Reads the number that a text represents.</summary>
    protected abstract bool TryRead(string text, out long value);

    /// <summary>The text beside a number, for kinds whose numbers say nothing to people; null for others.</summary>
    public virtual string? TextOf(long value) => null;

    /// <summary>Writes a value.</summary>
    protected abstract void Write(long value, IValueWriter writer);

    /// <inheritdoc/>
    public override int Compare(string left, string right) => ValueOf(left).CompareTo(ValueOf(right));

    /// <inheritdoc/>
    public override void Allocate(Column column) => column.Integers = new long[column.RowCount];

    /// <inheritdoc/>
    public override bool TryStore(Column column, int row, FieldValue value) => value is FieldScalar scalar && TryRead(scalar.Text, out column.Integers![row]);

    /// <inheritdoc/>
    public override int Compare(Column column, int left, int right) => column.Integers![left].CompareTo(column.Integers[right]);

    /// <inheritdoc/>
    public override void Write(Column column, IValueWriter writer)
    {
        foreach (long value in column.Integers!)
            Write(value, writer);
    }

    private long ValueOf(string text) => TryRead(text, out long value) ? value : long.MinValue;
}
