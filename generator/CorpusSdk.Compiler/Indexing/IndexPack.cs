using System.Buffers.Binary;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>Puts the sections of an index into a block that the runtime can open, before there is a whole pack.</summary>
internal static class IndexPack
{
    /// <summary>A pack of these sections and no others, without a fingerprint and the checksums of sections.</summary>
    public static byte[] Write(IReadOnlyList<IndexSection> sections)
    {
        long offset = PackLayout.Header.SizeInBytes + ((long)sections.Count * PackLayout.DirectoryEntry.SizeInBytes);
        byte[] pack = new byte[offset + sections.Sum(static section => Aligned(section.LengthInBytes))];
        Span<byte> bytes = pack;
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.Slice(PackLayout.Header.Magic), PackLayout.Magic);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes.Slice(PackLayout.Header.MajorVersion), PackLayout.MajorVersion);
        BinaryPrimitives.WriteUInt32LittleEndian(bytes.Slice(PackLayout.Header.SectionCount), (uint)sections.Count);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes.Slice(PackLayout.Header.LengthInBytes), (ulong)pack.Length);
        int directoryEnd = (int)offset;
        Span<byte> entry = bytes.Slice(PackLayout.Header.SizeInBytes);
        foreach (IndexSection section in sections)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(entry.Slice(PackLayout.DirectoryEntry.Kind), (uint)section.Kind);
            BinaryPrimitives.WriteUInt32LittleEndian(entry.Slice(PackLayout.DirectoryEntry.ItemCount), (uint)(section.LengthInBytes / section.ItemSizeInBytes));
            BinaryPrimitives.WriteUInt64LittleEndian(entry.Slice(PackLayout.DirectoryEntry.Offset), (ulong)offset);
            BinaryPrimitives.WriteUInt64LittleEndian(entry.Slice(PackLayout.DirectoryEntry.LengthInBytes), (ulong)section.LengthInBytes);
            Span<byte> place = bytes.Slice((int)offset);
            foreach (ReadOnlyMemory<byte> chunk in section.Chunks)
            {
                chunk.Span.CopyTo(place);
                place = place.Slice(chunk.Length);
            }

            entry = entry.Slice(PackLayout.DirectoryEntry.SizeInBytes);
            offset += Aligned(section.LengthInBytes);
        }

        BinaryPrimitives.WriteUInt64LittleEndian(bytes.Slice(PackLayout.Header.DirectoryChecksum), PackDirectory.Checksum(bytes.Slice(0, directoryEnd)));
        return pack;
    }

    private static long Aligned(long length) => (length + PackLayout.SectionAlignmentInBytes - 1) / PackLayout.SectionAlignmentInBytes * PackLayout.SectionAlignmentInBytes;
}
