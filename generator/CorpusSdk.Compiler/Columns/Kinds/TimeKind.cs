using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Times of day, held as ticks since midnight, with their texts beside them.</summary>
internal sealed class TimeKind() : IntegerKind(FieldKind.Int64)
{
    /// <inheritdoc/>
    public override string Noun => "a time of day";

    /// <inheritdoc/>
    public override string Expected => "a time such as 17:30";

    /// <inheritdoc/>
    public override string? RangeNoun => "a time";

    /// <inheritdoc/>
    public override string TypeName => "System.TimeOnly";

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => "global::System.TimeOnly";

    /// <inheritdoc/>
    public override string Reader(bool hasDateOnly) => "Time";

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) => IsWord(scalar) && TimeReader.TryReadTime(scalar.Text, out _);

    /// <inheritdoc/>
    public override string Advise(string text, string property)
    {
        if (ScalarReader.TryReadTimestamp(text, out _) && text.Length > "2024-05-31T".Length)
            return $"write the time alone, or make {property} a DateTimeOffset to keep the day";
        return TimeNotation.AdviseTime(text) ?? "write hours and minutes from 00:00 to 23:59, with seconds if they matter";
    }

    /// <inheritdoc/>
    public override string? TextOf(long value) => TimeReader.TextOfTime(value);

    /// <inheritdoc/>
    protected override bool TryRead(string text, out long value) => TimeReader.TryReadTime(text, out value);

    /// <inheritdoc/>
    protected override void Write(long value, IValueWriter writer) => writer.WriteUInt64(unchecked((ulong)value));
}
