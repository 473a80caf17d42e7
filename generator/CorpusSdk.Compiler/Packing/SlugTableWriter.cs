using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>Writes texts and the hash tables over them: the slugs, or the keys of lookup tables (format page, "Slugs" and "Slug table").</summary>
internal sealed class SlugTableWriter
{
    private readonly ByteWriter _records;
    private readonly ByteWriter _parameters;
    private readonly ByteWriter _displacements;
    private readonly ByteWriter _slots;

    /// <summary>Creates a writer that adds each table after the one before.</summary>
    public SlugTableWriter(ByteWriter records, ByteWriter parameters, ByteWriter displacements, ByteWriter slots)
    {
        _records = records;
        _parameters = parameters;
        _displacements = displacements;
        _slots = slots;
    }

    /// <summary>The place of a table in its sections, in items.</summary>
    public readonly record struct Part(uint FirstDisplacement, uint DisplacementCount, uint FirstSlot, uint SlotCount);

    /// <summary>The size of a slug's record, its padding included.</summary>
    public static int RecordSizeInBytes(string slug)
    {
        int size = PackLayout.SlugRecord.Chars + (slug.Length * sizeof(char));
        return (size + PackLayout.SlugRecord.AlignmentInBytes - 1) / PackLayout.SlugRecord.AlignmentInBytes * PackLayout.SlugRecord.AlignmentInBytes;
    }

    /// <summary>Adds the sections of the slugs.</summary>
    /// <param name="sections">The pack.</param>
    /// <param name="slugs">The slugs in article order, all different.</param>
    public static void AddSlugs(PackSections sections, string[] slugs)
    {
        var writer = new SlugTableWriter(
            sections.Add(PackSection.Slugs, sizeof(byte)),
            sections.Add(PackSection.SlugHash, PackLayout.SlugHashRow.SizeInBytes),
            sections.Add(PackSection.SlugDisplacements, sizeof(ushort)),
            sections.Add(PackSection.SlugSlots, PackLayout.SlugSlot.SizeInBytes));
        writer.Write(slugs);
    }

    /// <summary>Writes a table.</summary>
    /// <param name="texts">All different; the place of one here is what the table finds.</param>
    public Part Write(string[] texts)
    {
        uint[] records = WriteRecords(texts);
        PerfectHash hash = PerfectHash.Build(texts);
        WriteParameters(hash);
        var part = new Part(
            _displacements.Position / sizeof(ushort),
            (uint)hash.Displacements.Length,
            _slots.Position / PackLayout.SlugSlot.SizeInBytes,
            (uint)hash.Slots.Length);
        foreach (ushort displacement in hash.Displacements)
            _displacements.WriteUInt16(displacement);
        WriteSlots(texts, records, hash);
        return part;
    }

    private uint[] WriteRecords(string[] texts)
    {
        var records = new uint[texts.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            records[i] = _records.Position;
            _records.WriteUInt32((uint)texts[i].Length);
            _records.WriteUtf16(texts[i]);
            _records.Align(PackLayout.SlugRecord.AlignmentInBytes);
        }

        return records;
    }

    // The order of the writes is the order of the fields in PackLayout.SlugHashRow.
    private void WriteParameters(PerfectHash hash)
    {
        _parameters.WriteUInt64(hash.Seed);
        _parameters.WriteUInt32(hash.Windows is null ? 0u : 1u);
        _parameters.WriteUInt32((uint)(hash.Windows?.FromStart ?? 0));
        _parameters.WriteUInt32((uint)(hash.Windows?.FromEnd ?? 0));
        _parameters.WriteUInt32(0);
    }

    // The order of the writes is the order of the fields in PackLayout.SlugSlot.
    private void WriteSlots(string[] texts, uint[] records, PerfectHash hash)
    {
        SlugHash function = hash.Hash;
        foreach (int item in hash.Slots)
        {
            bool isEmpty = item < 0;
            _slots.WriteUInt32(isEmpty ? PackLayout.None : records[item]);
            _slots.WriteUInt32(isEmpty ? PackLayout.None : (uint)item);
            _slots.WriteUInt32(isEmpty ? 0 : SlugHash.Tag(function.Compute(texts[item].AsSpan())));
            _slots.WriteUInt32(isEmpty ? PackLayout.None : (uint)texts[item].Length);
        }
    }
}
