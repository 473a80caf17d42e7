using System.Text.Json;
using CorpusSdk.Export.Columns;

namespace CorpusSdk.Export.OpenSearch;

/// <summary>The fields of an article, or of a record within, under names that an index can have.</summary>
internal sealed class BulkObject
{
    private readonly Dictionary<string, BulkField> _fields = new(StringComparer.Ordinal);

    /// <summary>Names the fields.</summary>
    /// <param name="fields">The fields, in the order of the mapping.</param>
    /// <param name="taken">Names that they may not have.</param>
    public BulkObject(IReadOnlyList<FieldColumn> fields, IEnumerable<string> taken)
    {
        var names = new ColumnNames(taken);
        foreach (FieldColumn field in fields)
            _fields.Add(field.Key, new BulkField(names.Add(NameOf(field.Key)), field.Shape));
    }

    /// <summary>The fields by their keys, in the order of the mapping.</summary>
    public IReadOnlyCollection<KeyValuePair<string, BulkField>> Fields => _fields;

    /// <summary>Writes the properties of an object.</summary>
    /// <param name="writer">The writer, within an object.</param>
    /// <param name="record">The fields of an article or a record, all of them known.</param>
    public void WriteProperties(Utf8JsonWriter writer, IReadOnlyList<ArticleField> record)
    {
        foreach (ArticleField field in record)
        {
            BulkField known = _fields[field.Key];
            if (!BulkField.IsLeftOut(field.Value))
            {
                writer.WritePropertyName(known.Name);
                known.WriteValue(writer, field.Value);
            }
        }
    }

    // A point would lead into an object, and a name may not be blank.
    private static string NameOf(string key)
    {
        string name = key.Replace('.', '_').Replace('\0', '_');
        return string.IsNullOrWhiteSpace(name) ? "field" : name;
    }
}
