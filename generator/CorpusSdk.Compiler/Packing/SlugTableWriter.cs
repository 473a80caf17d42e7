using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>Writes the slugs and the hash table over them (format page, "Slugs" and "Slug table").</summary>
internal static unsafe class SlugTableWriter
{
    // Half of the slots stay empty: a slug that is not there is as a rule found missing at the first slot.
    private const int SlotsPerSlug = 2;

    /// <summary>The size of a slug's record, its padding included.</summary>
    public static int RecordSizeInBytes(string slug)
    {
        int size = PackLayout.SlugRecord.Chars + (slug.Length * sizeof(char));
        return (size + PackLayout.SlugRecord.AlignmentInBytes - 1) / PackLayout.SlugRecord.AlignmentInBytes * PackLayout.SlugRecord.AlignmentInBytes;
    }

    /// <summary>Writes the three sections.</summary>
    /// <param name="sections">The pack.</param>
    /// <param name="slugs">The slugs in article order, all different.</param>
    public static void Write(PackSections sections, string[] slugs)
    {
        uint[] records = WriteRecords(sections.Add(PackSection.Slugs, sizeof(byte)), slugs);
        int[] windows = SlugWindows.Choose(slugs);
        ByteWriter windowWriter = sections.Add(PackSection.SlugWindows, sizeof(int));
        foreach (int window in windows)
            windowWriter.WriteUInt32((uint)window);
        WriteSlots(sections.Add(PackSection.SlugTable, PackLayout.SlugSlot.SizeInBytes), slugs, records, new SlugHash(windows));
    }

    private static uint[] WriteRecords(ByteWriter writer, string[] slugs)
    {
        var records = new uint[slugs.Length];
        for (int i = 0; i < slugs.Length; i++)
        {
            records[i] = (uint)writer.Length;
            writer.WriteUInt32((uint)i);
            writer.WriteUInt32((uint)slugs[i].Length);
            writer.WriteUtf16(slugs[i]);
            writer.Align(PackLayout.SlugRecord.AlignmentInBytes);
        }

        return records;
    }

    private static void WriteSlots(ByteWriter writer, string[] slugs, uint[] records, SlugHash hash)
    {
        var slots = new (uint Record, uint Tag)[slugs.Length * SlotsPerSlug];
        for (int i = 0; i < slots.Length; i++)
            slots[i].Record = PackLayout.None;

        for (int i = 0; i < slugs.Length; i++)
        {
            ulong value;
            fixed (char* chars = slugs[i])
                value = hash.Compute(chars, slugs[i].Length);
            uint slot = SlugHash.Slot(value, (uint)slots.Length);
            while (slots[slot].Record != PackLayout.None)
                slot = slot + 1 == slots.Length ? 0 : slot + 1;
            slots[slot] = (records[i], SlugHash.Tag(value));
        }

        foreach ((uint record, uint tag) in slots)
        {
            writer.WriteUInt32(record);
            writer.WriteUInt32(tag);
        }
    }
}
