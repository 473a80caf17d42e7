using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Articles of another archive. A text is the slug of one; only code with access to the other archive can find its number.</summary>
internal sealed class ReferenceKind() : IntegerKind(FieldKind.Reference)
{
    /// <summary>Whether a reference names nothing, as in <c>author:</c> and <c>author: ""</c>: it counts as missing.</summary>
    public static bool IsEmpty(FieldScalar scalar) => scalar.Notation == ScalarNotation.Null || scalar.Text.All(static c => UnicodeTables.IsBlank(c));

    /// <inheritdoc/>
    public override string Noun => "a text";

    /// <inheritdoc/>
    public override string Expected => "the slug of an article";

    /// <inheritdoc/>
    public override string? TypeName => null;

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => "int";

    /// <inheritdoc/>
    public override string Reader(bool hasDateOnly) => nameof(FieldKind.Int32);

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) => !IsEmpty(scalar);

    /// <inheritdoc/>
    public override string Advise(string text, string property) => "write a value";

    /// <inheritdoc/>
    public override int Compare(string left, string right) => string.CompareOrdinal(left, right);

    /// <inheritdoc/>
    protected override bool TryRead(string text, out long value)
    {
        value = 0;
        return false;
    }

    /// <inheritdoc/>
    protected override void Write(long value, IValueWriter writer) => writer.WriteUInt32(unchecked((uint)value));
}
