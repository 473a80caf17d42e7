using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Days, held as their number.</summary>
internal sealed class DateKind() : IntegerKind(FieldKind.Date)
{
    /// <inheritdoc/>
    public override string Noun => "a day";

    /// <inheritdoc/>
    public override string Name => "a date";

    /// <inheritdoc/>
    public override string Expected => "a day such as 2024-05-31";

    /// <inheritdoc/>
    public override string? RangeNoun => Noun;

    /// <inheritdoc/>
    public override InferredLookup Lookup => InferredLookup.Always;

    /// <inheritdoc/>
    public override string TypeName => "System.DateOnly";

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => hasDateOnly ? "global::System.DateOnly" : "global::System.DateTime";

    /// <inheritdoc/>
    public override string Reader(bool hasDateOnly) => hasDateOnly ? "Date" : "Day";

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) => IsWord(scalar) && ScalarReader.TryReadDate(scalar.Text, out _);

    /// <inheritdoc/>
    public override string Advise(string text, string property) => ScalarReader.TryReadTimestamp(text, out _)
        ? $"write {text.Substring(0, "2024-05-31".Length)}, or make {property} a DateTimeOffset to keep the time"
        : DayNotation.Advise(text) ?? DayNotation.Cure;

    /// <inheritdoc/>
    protected override bool TryRead(string text, out long value)
    {
        bool isDay = ScalarReader.TryReadDate(text, out int day);
        value = day;
        return isDay;
    }

    /// <inheritdoc/>
    protected override void Write(long value, IValueWriter writer) => writer.WriteUInt32(unchecked((uint)value));
}
