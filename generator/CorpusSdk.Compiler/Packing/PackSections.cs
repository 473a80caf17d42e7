using System.Globalization;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>The sections of a pack while they are written, and their assembly into one block.</summary>
internal sealed class PackSections
{
    private readonly List<(PackSection Kind, int ItemSizeInBytes, ByteWriter Bytes)> _sections = [];

    /// <summary>Adds a section; its writer may grow until the pack is put together.</summary>
    public ByteWriter Add(PackSection kind, int itemSizeInBytes)
    {
        var bytes = new ByteWriter();
        _sections.Add((kind, itemSizeInBytes, bytes));
        return bytes;
    }

    /// <summary>Puts header, directory and sections together. Sections stand in the order of their kinds.</summary>
    public byte[] ToPack(string fingerprint)
    {
        _sections.Sort(static (x, y) => x.Kind.CompareTo(y.Kind));
        int directorySize = _sections.Count * PackLayout.DirectoryEntry.SizeInBytes;
        ByteWriter directory = WriteDirectory(PackLayout.Header.SizeInBytes + directorySize, out int lengthInBytes);

        var pack = new ByteWriter(lengthInBytes);
        pack.WriteUInt64(PackLayout.Magic);
        pack.WriteUInt16(PackLayout.MajorVersion);
        pack.WriteUInt16(PackLayout.MinorVersion);
        pack.WriteUInt32((uint)_sections.Count);
        pack.WriteUInt64((ulong)lengthInBytes);
        pack.WriteBytes(ParseHex(fingerprint));
        pack.WriteUInt64(PackChecksum.Compute(pack.Written) ^ PackChecksum.Compute(directory.Written));
        pack.WriteBytes(directory.Written);
        foreach ((_, _, ByteWriter bytes) in _sections)
        {
            pack.WriteBytes(bytes.Written);
            pack.Align(PackLayout.SectionAlignmentInBytes);
        }

        return pack.Written.ToArray();
    }

    private ByteWriter WriteDirectory(int firstOffset, out int lengthInBytes)
    {
        var directory = new ByteWriter();
        long offset = firstOffset;
        foreach ((PackSection kind, int itemSizeInBytes, ByteWriter bytes) in _sections)
        {
            directory.WriteUInt32((uint)kind);
            directory.WriteUInt32((uint)(bytes.Length / itemSizeInBytes));
            directory.WriteUInt64((ulong)offset);
            directory.WriteUInt64((ulong)bytes.Length);
            directory.WriteUInt64(PackChecksum.Compute(bytes.Written));
            offset += bytes.Length;
            offset = (offset + PackLayout.SectionAlignmentInBytes - 1) / PackLayout.SectionAlignmentInBytes * PackLayout.SectionAlignmentInBytes;
        }

        lengthInBytes = checked((int)offset);
        return directory;
    }

    private static byte[] ParseHex(string digits)
    {
        byte[] bytes = new byte[digits.Length / 2];
        for (int i = 0; i < bytes.Length; i++)
            bytes[i] = byte.Parse(digits.Substring(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        return bytes;
    }
}
