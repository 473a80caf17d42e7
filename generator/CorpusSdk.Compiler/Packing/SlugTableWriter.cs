using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>Writes the slugs and the hash table over them (format page, "Slugs" and "Slug table").</summary>
internal static class SlugTableWriter
{
    /// <summary>The size of a slug's record, its padding included.</summary>
    public static int RecordSizeInBytes(string slug)
    {
        int size = PackLayout.SlugRecord.Chars + (slug.Length * sizeof(char));
        return (size + PackLayout.SlugRecord.AlignmentInBytes - 1) / PackLayout.SlugRecord.AlignmentInBytes * PackLayout.SlugRecord.AlignmentInBytes;
    }

    /// <summary>Writes the sections.</summary>
    /// <param name="sections">The pack.</param>
    /// <param name="slugs">The slugs in article order, all different.</param>
    public static void Write(PackSections sections, string[] slugs)
    {
        uint[] records = WriteRecords(sections.Add(PackSection.Slugs, sizeof(byte)), slugs);
        PerfectHash hash = PerfectHash.Build(slugs);
        WriteParameters(sections.Add(PackSection.SlugHash, PackLayout.SlugHashRow.SizeInBytes), hash);
        ByteWriter displacements = sections.Add(PackSection.SlugDisplacements, sizeof(ushort));
        foreach (ushort displacement in hash.Displacements)
            displacements.WriteUInt16(displacement);
        WriteSlots(sections.Add(PackSection.SlugSlots, PackLayout.SlugSlot.SizeInBytes), slugs, records, hash);
    }

    private static uint[] WriteRecords(ByteWriter writer, string[] slugs)
    {
        var records = new uint[slugs.Length];
        for (int i = 0; i < slugs.Length; i++)
        {
            records[i] = writer.Position;
            writer.WriteUInt32((uint)slugs[i].Length);
            writer.WriteUtf16(slugs[i]);
            writer.Align(PackLayout.SlugRecord.AlignmentInBytes);
        }

        return records;
    }

    // The order of the writes is the order of the fields in PackLayout.SlugHashRow.
    private static void WriteParameters(ByteWriter writer, PerfectHash hash)
    {
        writer.WriteUInt64(hash.Seed);
        writer.WriteUInt32(hash.Windows is null ? 0u : 1u);
        writer.WriteUInt32((uint)(hash.Windows?.FromStart ?? 0));
        writer.WriteUInt32((uint)(hash.Windows?.FromEnd ?? 0));
        writer.WriteUInt32(0);
    }

    // The order of the writes is the order of the fields in PackLayout.SlugSlot.
    private static void WriteSlots(ByteWriter writer, string[] slugs, uint[] records, PerfectHash hash)
    {
        foreach (int item in hash.Slots)
        {
            bool isEmpty = item < 0;
            writer.WriteUInt32(isEmpty ? PackLayout.None : records[item]);
            writer.WriteUInt32(isEmpty ? PackLayout.None : (uint)item);
            writer.WriteUInt32(isEmpty ? 0 : SlugHash.Tag(hash.Hash.Compute(slugs[item].AsSpan())));
            writer.WriteUInt32(isEmpty ? PackLayout.None : (uint)slugs[item].Length);
        }
    }
}
