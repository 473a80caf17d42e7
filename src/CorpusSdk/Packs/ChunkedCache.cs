namespace CorpusSdk.Packs;

/// <summary>Objects made from a pack, each once, when it is first asked for. Safe from many threads.</summary>
/// <remarks>Grows in chunks, so that keeping one object of many thousands allocates a few kilobytes at most.</remarks>
internal readonly struct ChunkedCache<T>
    where T : class
{
    private const int ChunkBits = 6;
    private const int ChunkLength = 1 << ChunkBits;

    private readonly T?[]?[] _chunks;
    private readonly int _count;

    /// <summary>Creates a cache with room for so many objects, of which it allocates no more than the list of chunks.</summary>
    public ChunkedCache(int count)
    {
        _count = count;
        _chunks = new T?[]?[(int)(((long)count + ChunkLength - 1) >> ChunkBits)];
    }

    /// <summary>The object with this index, which the caller has checked; null if it has not been made.</summary>
    public T? this[int index]
    {
        get
        {
            T?[]? chunk = _chunks[index >> ChunkBits];
            return chunk is null ? null : chunk[index & (ChunkLength - 1)];
        }
    }

    /// <summary>Keeps an object, unless another thread was first: the kept object is returned.</summary>
    public T Keep(int index, T created)
    {
        ref T?[]? place = ref _chunks[index >> ChunkBits];
        T?[] chunk = Volatile.Read(ref place) ?? AddChunk(ref place, index);
        return Interlocked.CompareExchange(ref chunk[index & (ChunkLength - 1)], created, null) ?? created;
    }

    private T?[] AddChunk(ref T?[]? place, int index)
    {
        int length = Math.Min(ChunkLength, _count - (index & ~(ChunkLength - 1)));
        var chunk = new T?[length];
        return Interlocked.CompareExchange(ref place, chunk, null) ?? chunk;
    }
}
