using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns.Kinds;

/// <summary>Points in time with their offset from UTC.</summary>
internal sealed class TimestampKind() : ScalarKind(FieldKind.Timestamp)
{
    /// <inheritdoc/>
    public override string Noun => "a point in time";

    /// <inheritdoc/>
    public override string Expected => "a day and time such as 2024-05-31T17:30:00Z";

    /// <inheritdoc/>
    public override string? RangeNoun => "a time";

    /// <inheritdoc/>
    public override InferredLookup Lookup => InferredLookup.Always;

    /// <inheritdoc/>
    public override string TypeName => "System.DateTimeOffset";

    /// <inheritdoc/>
    public override string TypeText(bool hasDateOnly) => "global::System.DateTimeOffset";

    /// <inheritdoc/>
    public override bool Accepts(FieldScalar scalar) =>
        // A day is a time as well, and by far the cheapest to recognise.
        IsWord(scalar) && (ScalarReader.TryReadDate(scalar.Text, out _) || ScalarReader.TryReadTimestamp(scalar.Text, out _));

    /// <inheritdoc/>
    public override string Advise(string text, string property) => DayNotation.Advise(text) ?? DayNotation.Cure;

    /// <inheritdoc/>
    public override int Compare(string left, string right) => ValueOf(left).CompareTo(ValueOf(right));

    /// <inheritdoc/>
    public override void Allocate(Column column) => column.Timestamps = new DateTimeOffset[column.RowCount];

    /// <inheritdoc/>
    public override bool TryStore(Column column, int row, FieldValue value) =>
        value is FieldScalar scalar && ScalarReader.TryReadTimestamp(scalar.Text, out column.Timestamps![row]);

    /// <inheritdoc/>
    public override int Compare(Column column, int left, int right) => column.Timestamps![left].CompareTo(column.Timestamps[right]);

    /// <inheritdoc/>
    public override void Write(Column column, IValueWriter writer)
    {
        foreach (DateTimeOffset value in column.Timestamps!)
        {
            // The order of the writes is the order of the fields in PackLayout.TimestampValue.
            writer.WriteUInt64((ulong)value.Ticks);
            writer.WriteUInt32(unchecked((uint)(value.Offset.Ticks / TimeSpan.TicksPerMinute)));
            writer.WriteUInt32(0);
        }
    }

    private static DateTimeOffset ValueOf(string text) => ScalarReader.TryReadTimestamp(text, out DateTimeOffset value) ? value : DateTimeOffset.MinValue;
}
