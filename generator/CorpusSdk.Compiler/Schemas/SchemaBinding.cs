using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>Which keys of an archive's texts go to which properties of its schema. Each distinct key is compared once.</summary>
internal sealed class SchemaBinding
{
    /// <summary>What <see cref="PropertyOf"/> gives for a key that no property takes.</summary>
    public const int Unbound = -1;

    private readonly Dictionary<string, int> _propertyOf = new(StringComparer.Ordinal);
    private readonly string?[] _keyOf;

    /// <summary>Binds the keys that the articles have.</summary>
    public SchemaBinding(SchemaSpec schema, IEnumerable<ParsedArticle> articles)
    {
        Schema = schema;
        _keyOf = new string?[schema.Properties.Count];
        var names = new SchemaKeys(schema);
        foreach (ParsedArticle article in articles)
        {
            foreach (FieldEntry entry in article.Fields.AsSpan())
            {
                if (_propertyOf.ContainsKey(entry.Key))
                    continue;
                int property = names.Find(entry.Key);
                _propertyOf.Add(entry.Key, property);
                if (property >= 0)
                    _keyOf[property] ??= entry.Key;
            }
        }
    }

    /// <summary>The schema.</summary>
    public SchemaSpec Schema { get; }

    /// <summary>The index of the property that takes a key, or <see cref="Unbound"/>.</summary>
    public int PropertyOf(string key) => _propertyOf.TryGetValue(key, out int property) ? property : Unbound;

    /// <summary>The key of a property as the first article that has it writes it; where none has it, the key it was given, else its name with a small letter in front.</summary>
    public string KeyOf(int property) => _keyOf[property] ?? Schema.Properties[property].Key ?? Uncapitalize(Schema.Properties[property].Name);

    /// <summary>
    /// The entries of an article that belong to a property, each under <see cref="KeyOf"/> of it, whatever notation the article
    /// uses. Of two entries for one property the first is taken.
    /// </summary>
    public EquatableArray<FieldEntry> Normalize(EquatableArray<FieldEntry> fields)
    {
        var taken = new List<FieldEntry>(fields.Count);
        var seen = new bool[_keyOf.Length];
        foreach (FieldEntry entry in fields.AsSpan())
        {
            int property = PropertyOf(entry.Key);
            if (property < 0 || seen[property])
                continue;
            seen[property] = true;
            string key = KeyOf(property);
            taken.Add(key == entry.Key ? entry : entry with { Key = key });
        }

        return taken.ToEquatableArray();
    }

    private static string Uncapitalize(string name) => KeyText.ToLower(name.Substring(0, 1)) + name.Substring(1);
}
