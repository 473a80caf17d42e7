using CorpusSdk.Compiler.Columns;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>Writes the typed fields (format page, "Columns").</summary>
internal sealed class ColumnWriter
{
    private const int BitsPerByte = 8;

    private readonly IReadOnlyList<Column> _columns;
    private readonly ByteWriter _rows;
    private readonly ByteWriter _values;
    private readonly ByteWriter _texts;
    private readonly ByteWriter _textStarts;
    private readonly Dictionary<string, uint> _textIds = new(StringComparer.Ordinal);

    private ColumnWriter(PackSections sections, IReadOnlyList<Column> columns)
    {
        _columns = columns;
        _rows = sections.Add(PackSection.Columns, PackLayout.ColumnRow.SizeInBytes);
        _values = sections.Add(PackSection.ColumnValues, sizeof(byte));
        _texts = sections.Add(PackSection.FieldTexts, sizeof(byte));
        _textStarts = sections.Add(PackSection.FieldTextStarts, sizeof(uint));
    }

    /// <summary>Adds the sections of the fields and of their lookup tables, unless there are none.</summary>
    public static void Add(PackSections sections, ColumnSet columns)
    {
        if (columns.Columns.Count == 0)
            return;
        var writer = new ColumnWriter(sections, columns.Columns);
        for (int i = 0; i < columns.Columns.Count; i++)
            writer.Write(i);
        writer._textStarts.WriteUInt32(writer._texts.Position);
        LookupWriter.Add(sections, columns);
    }

    // The order of the writes is the order of the fields in PackLayout.ColumnRow.
    private void Write(int index)
    {
        Column column = _columns[index];
        _rows.WriteUInt32(TextId(column.Name));
        _rows.WriteUInt32((uint)column.Kind);
        _rows.WriteUInt32((uint)column.RowCount);
        _rows.WriteUInt32(WritePresence(column));
        _values.Align(PackLayout.ColumnRow.AlignmentInBytes);
        _rows.WriteUInt32(_values.Position);
        _rows.WriteUInt32((uint)EndOf(index, listName: null));
        WriteValues(column);
    }

    private uint WritePresence(Column column)
    {
        // Kinds without values have bits in any case, so that every row of a pack takes room in it.
        if (column.Presence is null && ColumnView.ValueSizeInBytes(column.Kind) > 0)
            return PackLayout.None;

        byte[] bits = new byte[(column.RowCount + BitsPerByte - 1) / BitsPerByte];
        for (int row = 0; row < column.RowCount; row++)
        {
            if (column.Kind != FieldKind.None && column.Presence?[row] != false)
                bits[row / BitsPerByte] |= (byte)(1 << (row % BitsPerByte));
        }

        _values.Align(PackLayout.ColumnRow.AlignmentInBytes);
        uint start = _values.Position;
        _values.WriteBytes(bits);
        return start;
    }

    private void WriteValues(Column column)
    {
        switch (column.Kind)
        {
            case FieldKind.Boolean:
                foreach (long value in column.Integers!)
                    _values.WriteBytes([(byte)(value == 0 ? 0 : 1)]);
                break;
            case FieldKind.Int32 or FieldKind.Date or FieldKind.Reference or FieldKind.List:
                foreach (long value in column.Integers!)
                    _values.WriteUInt32(unchecked((uint)value));
                break;
            case FieldKind.Int64 or FieldKind.Double:
                foreach (long value in column.Integers!)
                    _values.WriteUInt64(unchecked((ulong)value));
                break;
            case FieldKind.Text or FieldKind.Uri:
                foreach (string? text in column.Texts!)
                    _values.WriteUInt32(text is null ? PackLayout.None : TextId(text));
                break;
            case FieldKind.Decimal:
                foreach (decimal value in column.Decimals!)
                    WriteDecimal(value);
                break;
            case FieldKind.Timestamp:
                foreach (DateTimeOffset value in column.Timestamps!)
                    WriteTimestamp(value);
                break;
            default:
                // A record, or a field that no row has: the bits say all.
                break;
        }
    }

    // The parts stand in the order of PackLayout.DecimalValue.
    private void WriteDecimal(decimal value)
    {
        foreach (int part in decimal.GetBits(value))
            _values.WriteUInt32(unchecked((uint)part));
    }

    // The order of the writes is the order of the fields in PackLayout.TimestampValue.
    private void WriteTimestamp(DateTimeOffset value)
    {
        _values.WriteUInt64((ulong)value.Ticks);
        _values.WriteUInt32(unchecked((uint)(value.Offset.Ticks / TimeSpan.TicksPerMinute)));
        _values.WriteUInt32(0);
    }

    /// <summary>The first column that is no part of one: a list ends with its element, a record with its last field, numbers with their texts.</summary>
    private int EndOf(int index, string? listName)
    {
        Column column = _columns[index];
        int end = index + 1;
        if (column.Kind == FieldKind.List)
            return EndOf(end, column.Name);
        if (end < _columns.Count && _columns[end].IsTextOfPrevious)
            return end + 1;
        while (column.Kind == FieldKind.Map && end < _columns.Count && _columns[end].RowCount == column.RowCount && IsFieldOf(_columns[end].Name, column.Name, listName))
            end = EndOf(end, listName: null);
        return end;
    }

    private static bool IsFieldOf(string name, string record, string? list) =>
        name.StartsWith(record + ".", StringComparison.Ordinal) || (list is not null && name.StartsWith(list + ".", StringComparison.Ordinal));

    private uint TextId(string text)
    {
        if (_textIds.TryGetValue(text, out uint id))
            return id;
        id = (uint)_textIds.Count;
        _textIds.Add(text, id);
        _textStarts.WriteUInt32(_texts.Position);
        _texts.WriteUtf8(text);
        return id;
    }
}
