using System.Runtime.CompilerServices;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>A growing block of bytes, made for many small writes; all numbers go in little-endian.</summary>
internal sealed class ByteBuffer(int capacityInBytes = 256)
{
    private const int MaxNumberLengthInBytes = 5;

    private byte[] _bytes = new byte[capacityInBytes];

    /// <summary>How many bytes have been written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>The bytes written, not copied: valid until the next write.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => _bytes.AsMemory(0, Length);

    /// <summary>Starts over, and keeps the memory.</summary>
    public void Clear() => Length = 0;

    public void WriteByte(byte value)
    {
        if (Length == _bytes.Length)
            EnsureRoom(1);
        _bytes[Length++] = value;
    }

    /// <summary>Writes a number in one to five bytes: seven bits each, lowest first, the highest bit set where more follow.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteNumber(uint value)
    {
        if (_bytes.Length - Length < MaxNumberLengthInBytes)
            EnsureRoom(MaxNumberLengthInBytes);
        byte[] bytes = _bytes;
        int length = Length;
        while (value >= 0x80)
        {
            bytes[length++] = (byte)(value | 0x80);
            value >>= 7;
        }

        bytes[length++] = (byte)value;
        Length = length;
    }

    /// <summary>Writes a number with a sign, the sign in the lowest bit.</summary>
    public void WriteSigned(int value) => WriteNumber((uint)((value << 1) ^ (value >> 31)));

    public void WriteUInt16(ushort value)
    {
        EnsureRoom(sizeof(ushort));
        _bytes[Length++] = (byte)value;
        _bytes[Length++] = (byte)(value >> 8);
    }

    public void WriteUInt32(uint value)
    {
        EnsureRoom(sizeof(uint));
        for (int shift = 0; shift < 32; shift += 8)
            _bytes[Length++] = (byte)(value >> shift);
    }

    public void WriteUInt64(ulong value)
    {
        WriteUInt32((uint)value);
        WriteUInt32((uint)(value >> 32));
    }

    public void WriteBytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Reserve(bytes.Length));

    /// <summary>Appends so many bytes for the caller to fill; they hold anything at first.</summary>
    public Span<byte> Reserve(int lengthInBytes)
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
