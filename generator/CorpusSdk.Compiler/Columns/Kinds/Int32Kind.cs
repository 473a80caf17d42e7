using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Whole numbers of 32 bits.</summary>
internal sealed class Int32Kind() : IntegerKind(FieldKind.Int32)
{
    /// <inheritdoc/>
    public override string Noun => "a whole number";

    /// <inheritdoc/>
    public override string Expected => Noun;

    /// <inheritdoc/>
    public override string? RangeNoun => Noun;

    /// <inheritdoc/>
    public override InferredLookup Lookup => InferredLookup.WhenRepeated;

    /// <inheritdoc/>
    public override string TypeName => "System.Int32";

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => "int";

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) => IsNumeral(scalar) && TryRead(scalar.Text, out _);

    /// <inheritdoc/>
    public override string Advise(string text, string property) => ScalarReader.TryReadInt64(text, out _)
        ? $"write a number from -2147483648 to 2147483647, or make {property} a long"
        : NumberNotation.AdviseWhole(text, property);

    /// <inheritdoc/>
    protected override bool TryRead(string text, out long value) =>
        ScalarReader.TryReadInt64(text, out value) && value is >= int.MinValue and <= int.MaxValue;

    /// <inheritdoc/>
    protected override void Write(long value, IValueWriter writer) => writer.WriteUInt32(unchecked((uint)value));
}
