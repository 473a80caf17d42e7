using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Durations, held as ticks, with their texts beside them.</summary>
internal sealed class DurationKind() : IntegerKind(FieldKind.Int64)
{
    /// <inheritdoc/>
    public override string Noun => "a duration";

    /// <inheritdoc/>
    public override string Expected => "a duration such as PT1H30M or 01:30:00";

    /// <inheritdoc/>
    public override string? RangeNoun => Noun;

    /// <inheritdoc/>
    public override string TypeName => "System.TimeSpan";

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => "global::System.TimeSpan";

    /// <inheritdoc/>
    public override string Reader(bool hasDateOnly) => "Duration";

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) => IsWord(scalar) && TimeReader.TryReadDuration(scalar.Text, out _);

    /// <inheritdoc/>
    public override string Advise(string text, string property) =>
        TimeNotation.AdviseDuration(text) ?? "write days, hours, minutes and seconds as in P1DT2H30M, or hours, minutes and seconds as in 01:30:00";

    /// <inheritdoc/>
    public override string? TextOf(long value) => TimeReader.TextOfDuration(value);

    /// <inheritdoc/>
    protected override bool TryRead(string text, out long value) => TimeReader.TryReadDuration(text, out value);

    /// <inheritdoc/>
    protected override void Write(long value, IValueWriter writer) => writer.WriteUInt64(unchecked((ulong)value));
}
