using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>Finds the property of a schema, or of a record in it, that takes a key.</summary>
internal sealed class SchemaKeys
{
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);

    /// <summary>Reads the properties; of two with the same key, the first takes it.</summary>
    public SchemaKeys(EquatableArray<SchemaProperty> properties)
    {
        for (int i = 0; i < properties.Count; i++)
        {
            SchemaProperty property = properties[i];
            Dictionary<string, int> keys = property.Key is null ? _named : _given;
            string key = property.Key is null ? KeyText.Normalize(property.Name) : KeyText.ToLower(property.Key);
            if (!keys.ContainsKey(key))
                keys.Add(key, i);
        }
    }

    /// <summary>The index of the property, or -1. A key that was given to a property goes before a name.</summary>
    public int Find(string key)
    {
        if (_given.TryGetValue(KeyText.ToLower(key), out int property) || _named.TryGetValue(KeyText.Normalize(key), out property))
            return property;
        return -1;
    }
}
