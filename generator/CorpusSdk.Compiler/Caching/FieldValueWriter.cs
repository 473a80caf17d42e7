using CorpusSdk.Compiler.Fields;

namespace CorpusSdk.Compiler.Caching;

/// <summary>Writes fields for <see cref="FieldValueReader"/>.</summary>
internal static class FieldValueWriter
{
    /// <summary>The mark in front of a list or map; scalars have the number of their notation.</summary>
    public const byte ListMark = 254;

    /// <inheritdoc cref="ListMark"/>
    public const byte MapMark = 255;

    /// <summary>Writes a key and its value.</summary>
    public static void Write(BinaryWriter writer, FieldEntry entry)
    {
        writer.Write(entry.Key);
        WritePlace(writer, entry.KeyPlace);
        writer.Write(entry.IsDerived);
        Write(writer, entry.Value);
    }

    private static void Write(BinaryWriter writer, FieldValue node)
    {
        switch (node)
        {
            case FieldScalar scalar:
                writer.Write((byte)scalar.Notation);
                writer.Write(scalar.Text);
                break;
            case FieldList list:
                writer.Write(ListMark);
                writer.Write(list.Items.Count);
                foreach (FieldValue item in list.Items)
                    Write(writer, item);
                break;
            case FieldMap map:
                writer.Write(MapMark);
                writer.Write(map.Entries.Count);
                foreach (FieldEntry entry in map.Entries)
                    Write(writer, entry);
                break;
        }

        WritePlace(writer, node.Place);
    }

    /// <summary>Writes a place.</summary>
    public static void WritePlace(BinaryWriter writer, FieldPlace place)
    {
        writer.Write(place.Start);
        writer.Write(place.Length);
        writer.Write(place.Line);
        writer.Write(place.Column);
    }
}
