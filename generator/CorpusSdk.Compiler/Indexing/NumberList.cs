namespace CorpusSdk.Compiler.Indexing;

/// <summary>A list of numbers that gives its items as a span.</summary>
internal sealed class NumberList
{
    private uint[] _items = new uint[64];

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>All of them; valid until the next one is added.</summary>
    public ReadOnlySpan<uint> Items => _items.AsSpan(0, Count);

    /// <summary>The number at an index.</summary>
    public uint this[int index] => _items[index];

    /// <summary>Starts over, and keeps the memory.</summary>
    public void Clear() => Count = 0;

    public void Add(uint item)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, 2 * Count);
        _items[Count++] = item;
    }
}
