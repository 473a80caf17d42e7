using CorpusSdk.Compiler.Fields;

namespace CorpusSdk.Compiler.Caching;

/// <summary>Reads what <see cref="FieldValueWriter"/> has written.</summary>
internal static class FieldValueReader
{
    /// <summary>Reads keys and their values.</summary>
    public static EquatableArray<FieldEntry> ReadEntries(BinaryReader reader)
    {
        var entries = new FieldEntry[reader.ReadInt32()];
        for (int i = 0; i < entries.Length; i++)
            entries[i] = ReadEntry(reader);
        return new EquatableArray<FieldEntry>(entries);
    }

    private static FieldEntry ReadEntry(BinaryReader reader)
    {
        string key = reader.ReadString();
        FieldPlace place = ReadPlace(reader);
        bool isDerived = reader.ReadBoolean();
        return new FieldEntry(key, place, ReadNode(reader)) { IsDerived = isDerived };
    }

    private static FieldValue ReadNode(BinaryReader reader)
    {
        byte mark = reader.ReadByte();
        switch (mark)
        {
            case FieldValueWriter.ListMark:
                var items = new FieldValue[reader.ReadInt32()];
                for (int i = 0; i < items.Length; i++)
                    items[i] = ReadNode(reader);
                return new FieldList(new EquatableArray<FieldValue>(items), ReadPlace(reader));
            case FieldValueWriter.MapMark:
                return new FieldMap(ReadEntries(reader), ReadPlace(reader));
            default:
                return new FieldScalar(reader.ReadString(), (ScalarNotation)mark, ReadPlace(reader));
        }
    }

    /// <summary>Reads a place.</summary>
    public static FieldPlace ReadPlace(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
}
