namespace CorpusSdk;

/// <summary>A key of a lookup table, and how many articles have it.</summary>
/// <typeparam name="TKey">The type of the keys.</typeparam>
public readonly record struct LookupKey<TKey>
{
    internal LookupKey(TKey key, int count)
    {
        Key = key;
        Count = count;
    }

    /// <summary>The key.</summary>
    public TKey Key { get; }

    /// <summary>How many articles have it; at least one.</summary>
    public int Count { get; }
}
