using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Whole numbers of 64 bits.</summary>
internal sealed class Int64Kind() : IntegerKind(FieldKind.Int64)
{
    /// <inheritdoc/>
    public override string Noun => "a whole number";

    /// <inheritdoc/>
    public override string Name => "a large whole number";

    /// <inheritdoc/>
    public override string Expected => Noun;

    /// <inheritdoc/>
    public override string? RangeNoun => Noun;

    /// <inheritdoc/>
    public override InferredLookup Lookup => InferredLookup.WhenRepeated;

    /// <inheritdoc/>
    public override string TypeName => "System.Int64";

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => "long";

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) => IsNumeral(scalar) && ScalarReader.TryReadInt64(scalar.Text, out _);

    /// <inheritdoc/>
    public override string Advise(string text, string property) => NumberNotation.AdviseWhole(text, property);

    /// <inheritdoc/>
    protected override bool TryRead(string text, out long value) => ScalarReader.TryReadInt64(text, out value);

    /// <inheritdoc/>
    protected override void Write(long value, IValueWriter writer) => writer.WriteUInt64(unchecked((ulong)value));
}
