using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Decimal numbers, which keep the zeros at their end.</summary>
internal sealed class DecimalKind() : ScalarKind(FieldKind.Decimal)
{
    /// <inheritdoc/>
    public override string Noun => "a number";

    /// <inheritdoc/>
    public override string Name => "a decimal number";

    /// <inheritdoc/>
    public override string Expected => Noun;

    /// <inheritdoc/>
    public override string? RangeNoun => Noun;

    /// <inheritdoc/>
    public override string TypeName => "System.Decimal";

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => "decimal";

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) => IsNumeral(scalar) && ScalarReader.TryReadDecimal(scalar.Text, out _);

    /// <inheritdoc/>
    public override string Advise(string text, string property) => NumberNotation.Advise(text);

    /// <inheritdoc/>
    public override int Compare(string left, string right) => ValueOf(left).CompareTo(ValueOf(right));

    /// <inheritdoc/>
    public override void Allocate(Column column) => column.Decimals = new decimal[column.RowCount];

    /// <inheritdoc/>
    public override bool TryStore(Column column, int row, FieldValue value) =>
        value is FieldScalar scalar && ScalarReader.TryReadDecimal(scalar.Text, out column.Decimals![row]);

    /// <inheritdoc/>
    public override int Compare(Column column, int left, int right) => column.Decimals![left].CompareTo(column.Decimals[right]);

    /// <inheritdoc/>
    public override void Write(Column column, IValueWriter writer)
    {
        foreach (decimal value in column.Decimals!)
        {
            // The parts are in the order of PackLayout.DecimalValue.
            foreach (int part in decimal.GetBits(value))
                writer.WriteUInt32(unchecked((uint)part));
        }
    }

    private static decimal ValueOf(string text) => ScalarReader.TryReadDecimal(text, out decimal value) ? value : decimal.MinValue;
}
