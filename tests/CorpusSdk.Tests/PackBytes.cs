using System.Buffers.Binary;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Packs;

namespace CorpusSdk.Tests;

/// <summary>The parts of a pack as the format page names them, found without the reader under test.</summary>
internal static class PackBytes
{
    /// <summary>The entries of the directory: kind, place in the pack, and number of items.</summary>
    public static IReadOnlyList<(PackSection Kind, Range Bytes, int ItemCount)> Sections(byte[] pack)
    {
        int count = (int)UInt32(pack, PackLayout.Header.SectionCount);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            int entry = PackLayout.Header.SizeInBytes + (i * PackLayout.DirectoryEntry.SizeInBytes);
            int offset = (int)UInt32(pack, entry + PackLayout.DirectoryEntry.Offset);
            int length = (int)UInt32(pack, entry + PackLayout.DirectoryEntry.LengthInBytes);
            return ((PackSection)UInt32(pack, entry + PackLayout.DirectoryEntry.Kind), offset..(offset + length), (int)UInt32(pack, entry + PackLayout.DirectoryEntry.ItemCount));
        })];
    }

    /// <summary>Header and directory together.</summary>
    public static Range HeaderAndDirectory(byte[] pack) =>
        ..(PackLayout.Header.SizeInBytes + (Sections(pack).Count * PackLayout.DirectoryEntry.SizeInBytes));

    /// <summary>A pack of the same sections, less one, or with one more, and of some minor version; all checksums right.</summary>
    public static byte[] Rewrite(byte[] pack, string fingerprint, PackSection? without = null, (PackSection Kind, byte[] Bytes)? with = null, ushort minorVersion = PackLayout.MinorVersion)
    {
        var sections = new PackSections();
        foreach ((PackSection kind, Range bytes, int itemCount) in Sections(pack))
        {
            byte[] section = pack[bytes];
            if (kind != without)
                sections.Add(kind, itemCount == 0 ? 1 : section.Length / itemCount).WriteBytes(section);
        }

        if (with is { } added)
            sections.Add(added.Kind, sizeof(byte)).WriteBytes(added.Bytes);

        using var stream = new MemoryStream();
        sections.WriteTo(stream, fingerprint);
        byte[] rewritten = stream.ToArray();
        BinaryPrimitives.WriteUInt16LittleEndian(rewritten.AsSpan(PackLayout.Header.MinorVersion), minorVersion);
        Seal(rewritten);
        return rewritten;
    }

    /// <summary>The same pack with gaps around all sections, filled with <paramref name="filler"/>; all checksums right.</summary>
    public static byte[] Spread(byte[] pack, byte filler)
    {
        const int Gap = 64;
        IReadOnlyList<(PackSection Kind, Range Bytes, int ItemCount)> sections = Sections(pack);
        byte[] spread = new byte[pack.Length + (Gap * (sections.Count + 1))];
        spread.AsSpan().Fill(filler);
        pack.AsSpan()[HeaderAndDirectory(pack)].CopyTo(spread);
        for (int i = 0; i < sections.Count; i++)
        {
            ReadOnlySpan<byte> section = pack.AsSpan()[sections[i].Bytes];
            int offset = sections[i].Bytes.Start.Value + (Gap * (i + 1));
            section.CopyTo(spread.AsSpan(offset));
            int entry = PackLayout.Header.SizeInBytes + (i * PackLayout.DirectoryEntry.SizeInBytes);
            SetUInt64(spread, entry + PackLayout.DirectoryEntry.Offset, (ulong)offset);
            SetUInt64(spread, entry + PackLayout.DirectoryEntry.Checksum, PackChecksum.Compute(section));
        }

        SetUInt64(spread, PackLayout.Header.LengthInBytes, (ulong)spread.Length);
        Seal(spread);
        return spread;
    }

    public static uint UInt32(byte[] pack, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(pack.AsSpan(offset));

    public static void SetUInt32(byte[] pack, int offset, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(pack.AsSpan(offset), value);

    private static void SetUInt64(byte[] pack, int offset, ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(pack.AsSpan(offset), value);

    /// <summary>Makes the checksum of header and directory right, where there is room for the directory: what is damaged is then found further in, or not at all.</summary>
    public static void Seal(Span<byte> pack)
    {
        if (pack.Length < PackLayout.Header.SizeInBytes)
            return;
        long end = PackLayout.Header.SizeInBytes
            + (BinaryPrimitives.ReadUInt32LittleEndian(pack[PackLayout.Header.SectionCount..]) * (long)PackLayout.DirectoryEntry.SizeInBytes);
        if (end <= pack.Length)
            BinaryPrimitives.WriteUInt64LittleEndian(pack[PackLayout.Header.DirectoryChecksum..], PackDirectory.Checksum(pack[..(int)end]));
    }
}
