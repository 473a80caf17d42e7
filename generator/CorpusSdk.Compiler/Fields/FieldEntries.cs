namespace CorpusSdk.Compiler.Fields;

/// <summary>Finds values by their keys.</summary>
internal static class FieldEntries
{
    /// <summary>The value of a key, ignoring letter case; the first of several; null if the key is missing or its value is null.</summary>
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
