using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
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

    /// <summary>Where a section begins in the pack; known once it is written.</summary>
    public uint OffsetOf(PackSection kind)
    {
        long offset = PackLayout.Header.SizeInBytes + ((long)_sections.Count * PackLayout.DirectoryEntry.SizeInBytes);
        foreach ((PackSection other, _, ByteWriter bytes) in _sections)
        {
            if (other == kind)
                break;
            offset += bytes.LengthInBytes;
        }

        return (uint)offset;
    }

    /// <summary>Writes header, directory and sections. Sections are in the order of their kinds.</summary>
    /// <returns>The size of the pack.</returns>
    /// <exception cref="PackTooLargeException">The pack would be larger than a span can be.</exception>
    public int WriteTo(Stream stream, string fingerprint)
    {
        _sections.Sort(static (x, y) => x.Kind.CompareTo(y.Kind));
        int directorySize = _sections.Count * PackLayout.DirectoryEntry.SizeInBytes;
        ByteWriter directory = WriteDirectory(PackLayout.Header.SizeInBytes + directorySize, out int lengthInBytes);

        var header = new ByteWriter();
        header.WriteUInt64(PackLayout.Magic);
        header.WriteUInt16(PackLayout.MajorVersion);
        header.WriteUInt16(PackLayout.MinorVersion);
        header.WriteUInt32((uint)_sections.Count);
        header.WriteUInt64((ulong)lengthInBytes);
        header.WriteBytes(ParseHex(fingerprint));
        header.WriteUInt64(header.Checksum() ^ directory.Checksum());

        Copy(header, stream);
        Copy(directory, stream);
        foreach ((_, _, ByteWriter bytes) in _sections)
        {
            bytes.Align(PackLayout.SectionAlignmentInBytes);
            Copy(bytes, stream);
        }

        return lengthInBytes;
    }

    private static void Copy(ByteWriter bytes, Stream stream)
    {
        foreach (ReadOnlyMemory<byte> chunk in bytes.Chunks)
        {
            // netstandard2.0 writes only arrays; bodies that an earlier build has packed are in a mapped file.
            if (MemoryMarshal.TryGetArray(chunk, out ArraySegment<byte> array))
                stream.Write(array.Array!, array.Offset, array.Count);
            else
                CopyThroughBuffer(chunk.Span, stream);
        }
    }

    private static void CopyThroughBuffer(ReadOnlySpan<byte> bytes, Stream stream)
    {
        const int BufferInBytes = 1 << 16;
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferInBytes);
        while (!bytes.IsEmpty)
        {
            int length = Math.Min(buffer.Length, bytes.Length);
            bytes.Slice(0, length).CopyTo(buffer);
            stream.Write(buffer, 0, length);
            bytes = bytes.Slice(length);
        }

        ArrayPool<byte>.Shared.Return(buffer);
    }

    private ByteWriter WriteDirectory(int firstOffset, out int lengthInBytes)
    {
        var directory = new ByteWriter();
        long offset = firstOffset;
        foreach ((PackSection kind, int itemSizeInBytes, ByteWriter bytes) in _sections)
        {
            directory.WriteUInt32((uint)kind);
            directory.WriteUInt32((uint)(bytes.LengthInBytes / itemSizeInBytes));
            directory.WriteUInt64((ulong)offset);
            directory.WriteUInt64((ulong)bytes.LengthInBytes);
            directory.WriteUInt64(bytes.Checksum());
            offset += bytes.LengthInBytes;
            offset = (offset + PackLayout.SectionAlignmentInBytes - 1) / PackLayout.SectionAlignmentInBytes * PackLayout.SectionAlignmentInBytes;
        }

        if (offset > int.MaxValue)
            throw new PackTooLargeException(offset);
        lengthInBytes = (int)offset;
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
