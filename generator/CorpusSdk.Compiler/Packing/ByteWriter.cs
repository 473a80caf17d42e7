using System.Buffers.Binary;
using System.Text;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>A growing sequence of bytes; all integers go in little-endian.</summary>
/// <remarks>
/// Held in chunks that never move: a section of a hundred megabytes is neither copied when it grows nor kept twice. Large arrays
/// are taken in by reference.
/// </remarks>
internal sealed class ByteWriter
{
    private const int MinChunkInBytes = 1024;
    private const int MaxChunkInBytes = 1 << 20;

    // Below that, a copy costs less than a chunk of its own.
    private const int MinReferenceInBytes = 4096;

    private readonly List<ReadOnlyMemory<byte>> _chunks = [];
    private byte[] _current = [];
    private int _used;
    private long _lengthOfChunks;

    /// <summary>How many bytes have been written.</summary>
    public long LengthInBytes => _lengthOfChunks + _used;

    /// <summary>The same as an offset in a pack, which cannot be larger.</summary>
    /// <exception cref="PackTooLargeException">It is.</exception>
    public uint Position => LengthInBytes <= int.MaxValue ? (uint)LengthInBytes : throw new PackTooLargeException(LengthInBytes);

    /// <summary>The bytes written, piece by piece. Valid until the next write.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Chunks
    {
        get
        {
            foreach (ReadOnlyMemory<byte> chunk in _chunks)
                yield return chunk;
            if (_used > 0)
                yield return _current.AsMemory(0, _used);
        }
    }

    public void WriteUInt16(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Reserve(sizeof(ushort)), value);

    public void WriteUInt32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Reserve(sizeof(uint)), value);

    public void WriteUInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Reserve(sizeof(ulong)), value);

    public void WriteBytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    /// <summary>Writes bytes that nobody changes any more; many of them are not copied.</summary>
    public void WriteReference(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length < MinReferenceInBytes)
        {
            WriteBytes(bytes.Span);
            return;
        }

        CloseChunk();
        _chunks.Add(bytes);
        _lengthOfChunks += bytes.Length;
    }

    /// <summary>Writes text as UTF-8; returns its length in bytes.</summary>
    public int WriteUtf8(string text)
    {
        int lengthInBytes = Encoding.UTF8.GetByteCount(text);
        EnsureRoom(lengthInBytes);
        Encoding.UTF8.GetBytes(text, 0, text.Length, _current, _used);
        _used += lengthInBytes;
        return lengthInBytes;
    }

    /// <summary>Writes text as UTF-16, little-endian.</summary>
    public void WriteUtf16(string text)
    {
        foreach (char c in text)
            WriteUInt16(c);
    }

    /// <summary>Writes zeros up to a multiple of <paramref name="alignmentInBytes"/>.</summary>
    public void Align(int alignmentInBytes)
    {
        int padding = (int)((alignmentInBytes - (LengthInBytes % alignmentInBytes)) % alignmentInBytes);
        Reserve(padding).Clear();
    }

    /// <summary>The checksum of the bytes written.</summary>
    public ulong Checksum()
    {
        PackChecksum checksum = PackChecksum.Start();
        foreach (ReadOnlyMemory<byte> chunk in Chunks)
            checksum.Add(chunk.Span);
        return checksum.Finish();
    }

    private Span<byte> Reserve(int lengthInBytes)
    {
        EnsureRoom(lengthInBytes);
        Span<byte> reserved = _current.AsSpan(_used, lengthInBytes);
        _used += lengthInBytes;
        return reserved;
    }

    private void EnsureRoom(int lengthInBytes)
    {
        if (_current.Length - _used >= lengthInBytes)
            return;
        CloseChunk();
        int capacity = (int)Math.Min(MaxChunkInBytes, Math.Max(MinChunkInBytes, LengthInBytes));
        _current = new byte[Math.Max(capacity, lengthInBytes)];
    }

    private void CloseChunk()
    {
        if (_used == 0)
            return;
        _chunks.Add(_current.AsMemory(0, _used));
        _lengthOfChunks += _used;
        _current = [];
        _used = 0;
    }
}
