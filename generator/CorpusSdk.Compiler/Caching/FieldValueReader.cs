using CorpusSdk.Compiler.Fields;

namespace CorpusSdk.Compiler.Caching;

/// <summary>Reads what <see cref="FieldValueWriter"/> has written.</summary>
internal static class FieldValueReader
{
    // Deeper than any format lets values be, and far from the end of a stack.
    private const int MaxDepth = 1000;

    /// <summary>Reads keys and their values.</summary>
    /// <exception cref="FormatException">The bytes are damaged.</exception>
    /// <exception cref="IOException">The bytes are cut short.</exception>
    public static EquatableArray<FieldEntry> ReadEntries(BinaryReader reader) => ReadEntries(reader, depth: 0);

    private static EquatableArray<FieldEntry> ReadEntries(BinaryReader reader, int depth)
    {
        var entries = new FieldEntry[reader.ReadCount()];
        for (int i = 0; i < entries.Length; i++)
            entries[i] = ReadEntry(reader, depth + 1);
        return new EquatableArray<FieldEntry>(entries);
    }

    private static FieldEntry ReadEntry(BinaryReader reader, int depth)
    {
        string key = reader.ReadString();
        FieldPlace place = ReadPlace(reader);
        bool isDerived = reader.ReadBoolean();
        return new FieldEntry(key, place, ReadNode(reader, depth)) { IsDerived = isDerived };
    }

    private static FieldValue ReadNode(BinaryReader reader, int depth)
    {
        if (depth > MaxDepth)
            throw new FormatException("Values are nested too deeply.");
        byte mark = reader.ReadByte();
        switch (mark)
        {
            case FieldValueWriter.ListMark:
                var items = new FieldValue[reader.ReadCount()];
                for (int i = 0; i < items.Length; i++)
                    items[i] = ReadNode(reader, depth + 1);
                return new FieldList(new EquatableArray<FieldValue>(items), ReadPlace(reader));
            case FieldValueWriter.MapMark:
                return new FieldMap(ReadEntries(reader, depth), ReadPlace(reader));
            case > (byte)ScalarNotation.Boolean:
                throw new FormatException("The notation of a value is unknown.");
            default:
                return new FieldScalar(reader.ReadString(), (ScalarNotation)mark, ReadPlace(reader));
        }
    }

    /// <summary>Reads a place.</summary>
    public static FieldPlace ReadPlace(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
}
