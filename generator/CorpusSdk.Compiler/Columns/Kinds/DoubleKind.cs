using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Floating-point numbers, held as whole ones by their bits.</summary>
internal sealed class DoubleKind() : IntegerKind(FieldKind.Double)
{
    /// <inheritdoc/>
    public override string Noun => "a number";

    /// <inheritdoc/>
    public override string Name => "a number with a fraction";

    /// <inheritdoc/>
    public override string Expected => Noun;

    /// <inheritdoc/>
    public override string? RangeNoun => Noun;

    /// <inheritdoc/>
    public override string TypeName => "System.Double";

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => "double";

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) => IsNumeral(scalar) && ScalarReader.TryReadDouble(scalar.Text, out _);

    /// <inheritdoc/>
    public override string Advise(string text, string property) => NumberNotation.Advise(text);

    /// <inheritdoc/>
    public override int Compare(string left, string right) => ValueOf(left).CompareTo(ValueOf(right));

    /// <inheritdoc/>
    public override int Compare(Column column, int left, int right) =>
        BitConverter.Int64BitsToDouble(column.Integers![left]).CompareTo(BitConverter.Int64BitsToDouble(column.Integers[right]));

    /// <inheritdoc/>
    protected override bool TryRead(string text, out long value)
    {
        bool isNumber = ScalarReader.TryReadDouble(text, out double number);
        value = BitConverter.DoubleToInt64Bits(number);
        return isNumber;
    }

    /// <inheritdoc/>
    protected override void Write(long value, IValueWriter writer) => writer.WriteUInt64(unchecked((ulong)value));

    private static double ValueOf(string text) => ScalarReader.TryReadDouble(text, out double value) ? value : double.NegativeInfinity;
}
