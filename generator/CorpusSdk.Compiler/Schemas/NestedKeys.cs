using CorpusSdk.Compiler.Fields;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>
/// Puts keys with points, <c>address.city</c>, into the records that they belong to, so that the flat columns of a table, and the
/// flat keys of any format, fill a record. A key that a property takes as a whole stays what it is.
/// </summary>
internal static class NestedKeys
{
    /// <summary>The articles with such keys nested; the same ones where the schema has no records.</summary>
    public static IReadOnlyList<CheckedArticle> Nest(SchemaSpec schema, IReadOnlyList<CheckedArticle> articles)
    {
        if (!schema.Properties.Any(property => property.Record is not null))
            return articles;

        var keys = new KeysOfRecord(schema.Properties);
        return [.. articles.Select(article => keys.Nest(article.Article.Fields) is var fields && fields == article.Article.Fields
            ? article
            : article with { Article = article.Article with { Fields = fields } })];
    }

    /// <summary>The keys of a schema or a record, and those of the records in it.</summary>
    private sealed class KeysOfRecord
    {
        private readonly SchemaKeys _keys;
        private readonly EquatableArray<SchemaProperty> _properties;
        private readonly KeysOfRecord?[] _records;

        public KeysOfRecord(EquatableArray<SchemaProperty> properties)
        {
            _keys = new SchemaKeys(properties);
            _properties = properties;
            _records = [.. properties.Select(property => property.Record is { } record ? new KeysOfRecord(record.Properties) : null)];
        }

        public EquatableArray<FieldEntry> Nest(EquatableArray<FieldEntry> entries)
        {
            var nested = new List<FieldEntry>(entries.Count);
            Dictionary<int, Group>? groups = null;
            foreach (FieldEntry entry in entries.AsSpan())
            {
                int property = _keys.Find(entry.Key);
                if (property >= 0)
                {
                    nested.Add(_records[property] is { } record ? entry with { Value = record.Nest(entry.Value) } : entry);
                    continue;
                }

                int point = entry.Key.IndexOf('.');
                property = point > 0 ? _keys.Find(entry.Key.Substring(0, point)) : -1;
                if (property < 0 || _records[property] is null || _properties[property].Type.IsList)
                {
                    nested.Add(entry);
                    continue;
                }

                groups ??= [];
                if (!groups.TryGetValue(property, out Group? group))
                {
                    groups.Add(property, group = new Group(nested.Count));
                    nested.Add(entry with { Key = entry.Key.Substring(0, point) });
                }

                group.Entries.Add(entry with { Key = entry.Key.Substring(point + 1) });
            }

            foreach (KeyValuePair<int, Group> group in groups ?? [])
            {
                FieldEntry first = nested[group.Value.Index];
                nested[group.Value.Index] = first with { Value = ValueOf(_records[group.Key]!, group.Value.Entries, first.KeyPlace) };
            }

            return nested.ToEquatableArray();
        }

        // A row of a table has a cell for every column: if all of a record's are empty, there is no record.
        private static FieldValue ValueOf(KeysOfRecord record, List<FieldEntry> entries, FieldPlace place) =>
            entries.TrueForAll(entry => entry.Value is FieldScalar { Notation: ScalarNotation.Null })
                ? new FieldScalar("", ScalarNotation.Null, place)
                : new FieldMap(record.Nest(entries.ToEquatableArray()), place);

        private FieldValue Nest(FieldValue value) => value switch
        {
            FieldMap map => map with { Entries = Nest(map.Entries) },
            FieldList list => list with { Items = list.Items.Select(Nest).ToEquatableArray() },
            _ => value,
        };
    }

    /// <summary>The entries of a record, and where it stands among those around it.</summary>
    private sealed class Group(int index)
    {
        public int Index { get; } = index;

        public List<FieldEntry> Entries { get; } = [];
    }
}
