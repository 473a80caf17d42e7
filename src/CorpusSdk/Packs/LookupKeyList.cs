using System.Collections;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Packs;

/// <summary>The keys of a lookup table: a view of the pack that keeps nothing.</summary>
internal sealed class LookupKeyList<TKey>(LookupView view, Func<FieldRow, TKey> readKey) : IReadOnlyList<LookupKey<TKey>>
{
    public int Count => view.KeyCount;

    public LookupKey<TKey> this[int index] => (uint)index < (uint)Count
        ? new LookupKey<TKey>(readKey(new FieldRow(view.Fields, index)), view.Articles(index).Count)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The lookup table has {Count} keys.");

    public IEnumerator<LookupKey<TKey>> GetEnumerator()
    {
        int count = Count;
        for (int i = 0; i < count; i++)
            yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
