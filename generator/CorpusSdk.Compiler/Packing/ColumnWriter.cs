using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>Writes the typed fields (format page, "Columns").</summary>
internal sealed class ColumnWriter : IValueWriter
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
        _rows.WriteUInt32((uint)EndOf(index));
        FieldKinds.Of(column.Kind).Write(column, this);
    }

    private uint WritePresence(Column column)
    {
        // Kinds without values have bits in any case, so that every row of a pack takes room in it.
        if (column.Presence is null && KindValues.SizeInBytes(column.Kind) > 0)
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

    void IValueWriter.WriteByte(byte value) => _values.WriteBytes([value]);

    void IValueWriter.WriteUInt32(uint value) => _values.WriteUInt32(value);

    void IValueWriter.WriteUInt64(ulong value) => _values.WriteUInt64(value);

    void IValueWriter.WriteText(string? text) => _values.WriteUInt32(text is null ? PackLayout.None : TextId(text));

    /// <summary>The first column after one and all of its parts: a list ends with its element, a record with its last field, numbers with their texts.</summary>
    private int EndOf(int index)
    {
        Column column = _columns[index];
        int end = index + 1;
        if (column.Kind == FieldKind.List)
            return EndOf(end);
        if (end < _columns.Count && _columns[end].IsTextOfPrevious)
            return end + 1;
        for (int field = 0; field < column.FieldCount; field++)
            end = EndOf(end);
        return end;
    }

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
