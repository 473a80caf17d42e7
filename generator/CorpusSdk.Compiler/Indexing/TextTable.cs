namespace CorpusSdk.Compiler.Indexing;

/// <summary>Distinct texts, numbered in the order in which they came.</summary>
internal sealed class TextTable
{
    private readonly ByteBuffer _bytes = new(1 << 12);
    private int[] _starts = new int[1 << 8];
    private uint[] _hashes = new uint[1 << 8];

    // Each slot holds a text's number plus one, so that an empty slot is zero.
    private int[] _slots = new int[1 << 9];

    /// <summary>How many texts there are.</summary>
    public int Count { get; private set; }

    /// <summary>The text with a number; valid until the next one is added.</summary>
    public ReadOnlySpan<byte> this[int number] => _bytes.Written.Slice(_starts[number], _starts[number + 1] - _starts[number]);

    /// <summary>The number of a text, which is added where it is new.</summary>
    public int Add(ReadOnlySpan<byte> text)
    {
        uint hash = ByteHash.Compute(ByteHash.FirstBytes(text), text);
        int mask = _slots.Length - 1;
        int slot = (int)(hash & (uint)mask);
        while (_slots[slot] != 0)
        {
            int number = _slots[slot] - 1;
            if (_hashes[number] == hash && this[number].SequenceEqual(text))
                return number;
            slot = (slot + 1) & mask;
        }

        _slots[slot] = Count + 1;
        return Append(text, hash);
    }

    private int Append(ReadOnlySpan<byte> text, uint hash)
    {
        if (Count + 1 == _starts.Length)
        {
            Array.Resize(ref _starts, 2 * _starts.Length);
            Array.Resize(ref _hashes, 2 * _hashes.Length);
        }

        _hashes[Count] = hash;
        _bytes.WriteBytes(text);
        _starts[Count + 1] = _bytes.Length;
        Count++;
        if (2 * Count > _slots.Length)
            Grow();
        return Count - 1;
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        int mask = _slots.Length - 1;
        for (int number = 0; number < Count; number++)
        {
            int slot = (int)(_hashes[number] & (uint)mask);
            while (_slots[slot] != 0)
                slot = (slot + 1) & mask;
            _slots[slot] = number + 1;
        }
    }
}
