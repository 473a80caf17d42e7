using System.Text;
using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>Finds the property of a schema that takes a key.</summary>
internal sealed class SchemaKeys
{
    private readonly Dictionary<string, int> _given = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _named = new(StringComparer.Ordinal);

    /// <summary>Reads the properties; of two with the same key, the first takes it.</summary>
    public SchemaKeys(SchemaSpec schema)
    {
        for (int i = 0; i < schema.Properties.Count; i++)
        {
            SchemaProperty property = schema.Properties[i];
            Dictionary<string, int> keys = property.Key is null ? _named : _given;
            string key = property.Key is null ? Normalize(property.Name) : ToLower(property.Key);
            if (!keys.ContainsKey(key))
                keys.Add(key, i);
        }
    }

    /// <summary>The index of the property, or -1. A key that was given to a property goes before a name.</summary>
    public int Find(string key)
    {
        if (_given.TryGetValue(ToLower(key), out int property) || _named.TryGetValue(Normalize(key), out property))
            return property;
        return -1;
    }

    /// <summary>A key or a name without what makes no difference: small letters in normalization form C, none of <c>- _ . :</c> and no white space.</summary>
    public static string Normalize(string key)
    {
        var normal = new StringBuilder(key.Length);
        foreach (char c in key)
        {
            if (c is not ('-' or '_' or '.' or ':') && !UnicodeTables.IsBlank(c))
                normal.Append((char)UnicodeTables.ToLower(c));
        }

        return NormalForm.Compose(normal.ToString());
    }

    /// <summary>A text in small letters and normalization form C, by tables that are the same on every machine.</summary>
    public static string ToLower(string text)
    {
        var lower = new StringBuilder(text.Length);
        foreach (char c in text)
            lower.Append((char)UnicodeTables.ToLower(c));
        return NormalForm.Compose(lower.ToString());
    }
}
