using System.Buffers.Binary;
using System.Text;

namespace CorpusSdk.Compiler.Packing;

/// <summary>A growing block of bytes; all integers go in little-endian.</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes;

    public ByteWriter(int capacityInBytes = 256) => _bytes = new byte[capacityInBytes];

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    /// <summary>What has been written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void WriteUInt16(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Reserve(sizeof(ushort)), value);

    public void WriteUInt32(uint value) => BinaryPrimitives.WriteUInt32LittleEndian(Reserve(sizeof(uint)), value);

    public void WriteUInt64(ulong value) => BinaryPrimitives.WriteUInt64LittleEndian(Reserve(sizeof(ulong)), value);

    public void WriteBytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    /// <summary>Writes text as UTF-8; returns its length in bytes.</summary>
    public int WriteUtf8(string text)
    {
        int lengthInBytes = Encoding.UTF8.GetByteCount(text);
        EnsureRoom(lengthInBytes);
        Encoding.UTF8.GetBytes(text, 0, text.Length, _bytes, Length);
        Length += lengthInBytes;
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
        int padding = (alignmentInBytes - (Length % alignmentInBytes)) % alignmentInBytes;
        Reserve(padding).Clear();
    }

    private Span<byte> Reserve(int lengthInBytes)
    {
        EnsureRoom(lengthInBytes);
        Span<byte> reserved = _bytes.AsSpan(Length, lengthInBytes);
        Length += lengthInBytes;
        return reserved;
    }

    private void EnsureRoom(int lengthInBytes)
    {
        if (_bytes.Length - Length >= lengthInBytes)
            return;
        int capacity = (int)Math.Min(int.MaxValue, Math.Max(2L * _bytes.Length, (long)Length + lengthInBytes));
        Array.Resize(ref _bytes, capacity);
    }
}
