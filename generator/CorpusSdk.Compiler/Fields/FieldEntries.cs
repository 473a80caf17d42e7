namespace CorpusSdk.Compiler.Fields;

/// <summary>Finds values by their keys.</summary>
internal static class FieldEntries
{
    /// <summary>The value of a key, letter case aside; of two the first; null if an article has none, or it is null.</summary>
    public static FieldValue? Find(EquatableArray<FieldEntry> entries, string key)
    {
        foreach (FieldEntry entry in entries.AsSpan())
        {
            if (string.Equals(entry.Key, key, StringComparison.OrdinalIgnoreCase))
                return entry.Value is FieldScalar { Notation: ScalarNotation.Null } ? null : entry.Value;
        }

        return null;
    }
}
