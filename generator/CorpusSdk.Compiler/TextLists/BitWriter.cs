namespace CorpusSdk.Compiler.TextLists;

/// <summary>Writes numbers of any width, bit by bit, the highest bit first.</summary>
internal sealed class BitWriter
{
    private readonly List<byte> _bytes = [];
    private ulong _pending;
    private int _pendingBits;

    /// <summary>How many bits were written.</summary>
    public long Length => (8L * _bytes.Count) + _pendingBits;

    /// <summary>Writes the lowest bits of a number, at most 32.</summary>
    public void Write(uint value, int bits)
    {
        _pending = (_pending << bits) | (value & ((1UL << bits) - 1));
        _pendingBits += bits;
        while (_pendingBits >= 8)
        {
            _pendingBits -= 8;
            _bytes.Add((byte)(_pending >> _pendingBits));
        }
    }

    /// <summary>Writes a number that is not negative, a small one in few bits (Elias gamma).</summary>
    public void WriteNumber(int value)
    {
        uint shifted = (uint)value + 1;
        int bits = 1;
        while (bits < 32 && shifted >> bits != 0)
            bits++;
        Write(0, bits - 1);
        Write(shifted, bits);
    }

    /// <summary>All bytes; the last one is filled up with zeros.</summary>
    public byte[] ToArray()
    {
        if (_pendingBits > 0)
            Write(0, 8 - _pendingBits);
        return [.. _bytes];
    }
}
