using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Texts, and all values without another type.</summary>
/// <param name="kind">The kind.</param>
internal class TextKind(FieldKind kind = FieldKind.Text) : ScalarKind(kind)
{
    /// <inheritdoc/>
    public override string Noun => "a text";

    /// <inheritdoc/>
    public override string Name => "text";

    /// <inheritdoc/>
    public override string Expected => Noun;

    /// <inheritdoc/>
    public override InferredLookup Lookup => InferredLookup.WhenRepeated;

    /// <inheritdoc/>
    public override string TypeName => "System.String";

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => "string";

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) => true;

    /// <inheritdoc/>
    public override string Advise(string text, string property) => "write a value";

    /// <inheritdoc/>
    public override void Allocate(Column column) => column.Texts = new string?[column.RowCount];

    /// <inheritdoc/>
    public override bool TryStore(Column column, int row, FieldValue value)
    {
        column.Texts![row] = JsonText.Of(value);
        return true;
    }

    /// <inheritdoc/>
    public override int Compare(Column column, int left, int right) => string.CompareOrdinal(column.Texts![left], column.Texts[right]);

    /// <inheritdoc/>
    public override void Write(Column column, IValueWriter writer)
    {
        foreach (string? text in column.Texts!)
            writer.WriteText(text);
    }
}
