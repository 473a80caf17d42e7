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

        byte[] rewritten = sections.ToPack(fingerprint);
        BinaryPrimitives.WriteUInt16LittleEndian(rewritten.AsSpan(PackLayout.Header.MinorVersion), minorVersion);
        ulong checksum = PackChecksum.Compute(rewritten.AsSpan(0, PackLayout.Header.DirectoryChecksum))
            ^ PackChecksum.Compute(rewritten.AsSpan()[HeaderAndDirectory(rewritten)][PackLayout.Header.SizeInBytes..]);
        BinaryPrimitives.WriteUInt64LittleEndian(rewritten.AsSpan(PackLayout.Header.DirectoryChecksum), checksum);
        return rewritten;
    }

    public static uint UInt32(byte[] pack, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(pack.AsSpan(offset));

    public static void SetUInt32(byte[] pack, int offset, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(pack.AsSpan(offset), value);
}
