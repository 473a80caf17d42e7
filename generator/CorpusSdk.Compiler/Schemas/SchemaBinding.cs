using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>Which keys of an archive's texts go to which properties of its schema, or of a record in it. Each distinct key is compared once.</summary>
internal sealed class SchemaBinding
{
    /// <summary>What <see cref="PropertyOf"/> gives for a key that no property takes.</summary>
    public const int Unbound = -1;

    private readonly Dictionary<string, int> _propertyOf = new(StringComparer.Ordinal);
    private readonly string?[] _keyOf;
    private readonly SchemaBinding?[] _records;

    /// <summary>Binds the keys that the articles have.</summary>
    public SchemaBinding(SchemaSpec schema, IEnumerable<ParsedArticle> articles)
        : this(schema.TypeName, schema.Properties, schema.UnfilledProperties, articles.Select(article => article.Fields))
    {
    }

    /// <summary>Binds no keys: for the layout of a record.</summary>
    public SchemaBinding(RecordSpec record)
        : this(record, [])
    {
    }

    private SchemaBinding(RecordSpec record, IEnumerable<EquatableArray<FieldEntry>> maps)
        : this(record.TypeName, record.Properties, record.UnfilledProperties, maps)
    {
    }

    private SchemaBinding(string typeName, EquatableArray<SchemaProperty> properties, EquatableArray<string> unfilled, IEnumerable<EquatableArray<FieldEntry>> maps)
    {
        TypeName = typeName;
        Properties = properties;
        UnfilledProperties = unfilled;
        _keyOf = new string?[properties.Count];
        List<EquatableArray<FieldEntry>>?[] inner = [.. properties.Select(property => property.Record is null ? null : new List<EquatableArray<FieldEntry>>())];
        var names = new SchemaKeys(properties);
        foreach (EquatableArray<FieldEntry> map in maps)
        {
            foreach (FieldEntry entry in map.AsSpan())
            {
                if (!_propertyOf.TryGetValue(entry.Key, out int property))
                {
                    property = names.Find(entry.Key);
                    _propertyOf.Add(entry.Key, property);
                    if (property >= 0)
                        _keyOf[property] ??= entry.Key;
                }

                if (property >= 0 && inner[property] is { } mapsOfRecord)
                    Collect(entry.Value, mapsOfRecord);
            }
        }

        _records = [.. properties.Select((property, i) => property.Record is { } record ? new SchemaBinding(record, inner[i]!) : null)];
    }

    /// <summary>The full name of the record in C#.</summary>
    public string TypeName { get; }

    /// <summary>The properties that take keys.</summary>
    public EquatableArray<SchemaProperty> Properties { get; }

    /// <summary>See <see cref="SchemaSpec.UnfilledProperties"/>.</summary>
    public EquatableArray<string> UnfilledProperties { get; }

    /// <summary>The index of the property that takes a key, or <see cref="Unbound"/>.</summary>
    public int PropertyOf(string key) => _propertyOf.TryGetValue(key, out int property) ? property : Unbound;

    /// <summary>The index of the property with a name in C#; -1 if there is none.</summary>
    public int IndexOf(string name)
    {
        for (int i = 0; i < Properties.Count; i++)
        {
            if (Properties[i].Name == name)
                return i;
        }

        return -1;
    }

    /// <summary>The key of a property as the first article that has it writes it; where none has it, the key it was given, else its name with a small letter in front.</summary>
    public string KeyOf(int property) => _keyOf[property] ?? UnwrittenKeyOf(Properties[property]);

    /// <summary>The key of a property that no text has: the key it was given, else its name with a small letter in front.</summary>
    public static string UnwrittenKeyOf(SchemaProperty property) => property.Key ?? Uncapitalize(property.Name);

    /// <summary>The binding of the record that a property holds; null if it holds other values.</summary>
    public SchemaBinding? RecordOf(int property) => _records[property];

    /// <summary>
    /// The entries of an article that belong to a property, each under <see cref="KeyOf"/> of it, whatever notation the article
    /// uses; so in the records, too. Of two entries for one property the first is taken.
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
            FieldEntry inner = _records[property] is { } record ? entry with { Value = record.NormalizeValue(entry.Value) } : entry;
            taken.Add(key == inner.Key ? inner : inner with { Key = key });
        }

        return taken.ToEquatableArray();
    }

    private FieldValue NormalizeValue(FieldValue value) => value switch
    {
        FieldMap map => map with { Entries = Normalize(map.Entries) },
        FieldList list => list with { Items = list.Items.Select(NormalizeValue).ToEquatableArray() },
        _ => value,
    };

    private static void Collect(FieldValue value, List<EquatableArray<FieldEntry>> maps)
    {
        if (value is FieldMap map)
            maps.Add(map.Entries);
        else if (value is FieldList list)
            maps.AddRange(list.Items.OfType<FieldMap>().Select(item => item.Entries));
    }

    private static string Uncapitalize(string name) => KeyText.ToLower(name.Substring(0, 1)) + name.Substring(1);
}
