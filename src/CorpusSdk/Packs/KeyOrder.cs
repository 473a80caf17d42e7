namespace CorpusSdk.Packs;

/// <summary>The order that the keys of a lookup table have in a pack.</summary>
internal static class KeyOrder<TKey>
{
    /// <summary>Whether the keys are texts in the pack, found by hash.</summary>
    public static readonly bool IsText = typeof(TKey) == typeof(string) || typeof(TKey) == typeof(Uri) || typeof(TKey) == typeof(Guid);

    /// <summary>Compares two keys: texts and addresses ordinally, null first, anything else as its type does by default; of GUIDs that is the ordinal order of their texts.</summary>
    public static int Compare(TKey left, TKey right) =>
        IsText && typeof(TKey) != typeof(Guid) ? string.CompareOrdinal(Text(left), Text(right)) : Comparer<TKey>.Default.Compare(left, right);

    private static string? Text(TKey key) => key as string ?? (key as Uri)?.OriginalString;
}
