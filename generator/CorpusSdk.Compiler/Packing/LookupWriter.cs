using CorpusSdk.Compiler.Columns;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>Writes the lookup tables (format page, "Lookups"). Their keys and articles are columns; this adds the hash tables that find texts.</summary>
internal sealed class LookupWriter
{
    private readonly ByteWriter _rows;
    private readonly ByteWriter _hashes;
    private readonly SlugTableWriter _texts;

    private LookupWriter(PackSections sections)
    {
        _rows = sections.Add(PackSection.Lookups, PackLayout.LookupRow.SizeInBytes);
        _hashes = sections.Add(PackSection.LookupHashes, PackLayout.SlugHashRow.SizeInBytes);
        _texts = new SlugTableWriter(
            sections.Add(PackSection.LookupKeys, sizeof(byte)),
            _hashes,
            sections.Add(PackSection.LookupDisplacements, sizeof(ushort)),
            sections.Add(PackSection.LookupSlots, PackLayout.SlugSlot.SizeInBytes));
    }

    /// <summary>Adds the sections, unless there are no lookup tables.</summary>
    public static void Add(PackSections sections, ColumnSet columns)
    {
        if (columns.Lookups.Count == 0)
            return;
        var writer = new LookupWriter(sections);
        foreach (Lookup lookup in columns.Lookups)
            writer.Write(lookup, columns.Columns[lookup.KeyColumn]);
    }

    // The order of the writes is the order of the fields in PackLayout.LookupRow.
    private void Write(Lookup lookup, Column keys)
    {
        _rows.WriteUInt32((uint)lookup.KeyColumn);
        _rows.WriteUInt32((uint)lookup.ArticlesColumn);
        if (keys.Texts is null)
        {
            _rows.WriteUInt32(PackLayout.None);
            for (int i = 0; i < 4; i++)
                _rows.WriteUInt32(0);
            return;
        }

        _rows.WriteUInt32(_hashes.Position / PackLayout.SlugHashRow.SizeInBytes);
        SlugTableWriter.Part part = _texts.Write(Array.ConvertAll(keys.Texts, text => text!));
        _rows.WriteUInt32(part.FirstDisplacement);
        _rows.WriteUInt32(part.DisplacementCount);
        _rows.WriteUInt32(part.FirstSlot);
        _rows.WriteUInt32(part.SlotCount);
    }
}
