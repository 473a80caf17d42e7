using CorpusSdk.Compiler.Fields;

namespace CorpusSdk.Compiler.Caching;

/// <summary>Reads what <see cref="FieldNodeWriter"/> has written.</summary>
internal static class FieldNodeReader
{
    /// <summary>Reads keys and their values.</summary>
    public static EquatableArray<FieldEntry> ReadEntries(BinaryReader reader)
    {
        var entries = new FieldEntry[reader.ReadInt32()];
        for (int i = 0; i < entries.Length; i++)
            entries[i] = new FieldEntry(reader.ReadString(), ReadPlace(reader), ReadNode(reader));
        return new EquatableArray<FieldEntry>(entries);
    }

    private static FieldNode ReadNode(BinaryReader reader)
    {
        byte mark = reader.ReadByte();
        switch (mark)
        {
            case FieldNodeWriter.ListMark:
                var items = new FieldNode[reader.ReadInt32()];
                for (int i = 0; i < items.Length; i++)
                    items[i] = ReadNode(reader);
                return new FieldList(new EquatableArray<FieldNode>(items), ReadPlace(reader));
            case FieldNodeWriter.MapMark:
                return new FieldMap(ReadEntries(reader), ReadPlace(reader));
            default:
                return new FieldScalar(reader.ReadString(), (ScalarForm)mark, ReadPlace(reader));
        }
    }

    private static FieldPlace ReadPlace(BinaryReader reader) => new(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32());
}
