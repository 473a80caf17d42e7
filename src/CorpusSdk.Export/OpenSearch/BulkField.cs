using System.Text.Json;
using CorpusSdk.Export.Columns;
using CorpusSdk.Json;

namespace CorpusSdk.Export.OpenSearch;

/// <summary>A field of an index: its mapping, and its values. An index does not tell a list from its elements, nor a list within a list.</summary>
internal sealed class BulkField
{
    /// <summary>The longest text that a field which is not taken apart into words may have, in UTF-16 code units: 32,766 bytes at most.</summary>
    public const int MaxKeywordLength = 8191;

    // What a double holds without rounding.
    private const int MaxDoubleDigits = 15;

    private readonly ColumnShape _shape;
    private readonly string _type;
    private readonly BulkObject? _members;

    /// <summary>Makes a field.</summary>
    /// <param name="name">Its name in the index.</param>
    /// <param name="shape">What its values have in common.</param>
    public BulkField(string name, ColumnShape shape)
    {
        Name = name;
        _shape = shape;
        while (shape.Kind == ColumnKind.List)
            shape = shape.Element;
        _type = TypeOf(shape);
        _members = shape.Kind == ColumnKind.Record ? new BulkObject(shape.Members, []) : null;
    }

    /// <summary>The name in the index.</summary>
    public string Name { get; }

    /// <summary>How many entries of the mapping it is, with everything below it.</summary>
    public int EntryCount => 1 + (_type == "text" ? 1 : 0) + (_members?.Fields.Sum(entry => entry.Value.EntryCount) ?? 0);

    /// <summary>How many levels the mapping has from here on.</summary>
    public int Depth => 1 + (_members?.Fields.Select(entry => entry.Value.Depth).DefaultIfEmpty().Max() ?? 0);

    /// <summary>Whether no index holds a value: a missing one, and a number that is none.</summary>
    public static bool IsLeftOut(object? value) => value is null or double.NaN or double.PositiveInfinity or double.NegativeInfinity;

    /// <summary>Writes the mapping.</summary>
    public void WriteMapping(Utf8JsonWriter writer)
    {
        writer.WriteStartObject(Name);
        if (_members is not null)
        {
            writer.WriteStartObject("properties");
            foreach ((_, BulkField member) in _members.Fields)
                member.WriteMapping(writer);
            writer.WriteEndObject();
        }
        else
        {
            WriteType(writer, _type);
        }

        writer.WriteEndObject();
    }

    /// <summary>Writes the parameters of a type, within the object of a field. A text can be searched, and sorted and counted as <c>name.keyword</c>.</summary>
    public static void WriteType(Utf8JsonWriter writer, string type)
    {
        writer.WriteString("type", type);
        switch (type)
        {
            case "text":
                writer.WriteStartObject("fields");
                writer.WriteStartObject("keyword");
                WriteType(writer, "keyword");
                writer.WriteEndObject();
                writer.WriteEndObject();
                break;
            case "keyword":
                writer.WriteNumber("ignore_above", MaxKeywordLength);
                break;
            case "date":
                writer.WriteString("format", "strict_date_optional_time");
                break;
        }
    }

    /// <summary>Writes a value that is not left out.</summary>
    public void WriteValue(Utf8JsonWriter writer, object? value) => WriteValue(writer, value, _shape);

    private static string TypeOf(ColumnShape shape) => shape.Kind switch
    {
        ColumnKind.Boolean => "boolean",
        ColumnKind.Int32 => "integer",
        ColumnKind.Int64 => "long",
        ColumnKind.Double => "double",
        ColumnKind.Decimal => shape.IntegerDigits + shape.FractionDigits <= MaxDoubleDigits ? "double" : "keyword",
        ColumnKind.Date or ColumnKind.Timestamp => "date",
        ColumnKind.None => "keyword",
        _ => "text",
    };

    private void WriteValue(Utf8JsonWriter writer, object? value, ColumnShape shape)
    {
        switch (shape.Kind)
        {
            case ColumnKind.List:
                writer.WriteStartArray();
                foreach (object? element in (IReadOnlyList<object?>)value!)
                {
                    if (!IsLeftOut(element))
                        WriteValue(writer, element, shape.Element);
                }

                writer.WriteEndArray();
                break;
            case ColumnKind.Record:
                writer.WriteStartObject();
                _members!.WriteProperties(writer, (IReadOnlyList<ArticleField>)value!);
                writer.WriteEndObject();
                break;
            case ColumnKind.Text or ColumnKind.Timestamp:
            case ColumnKind.Decimal when _type == "keyword":
                writer.WriteStringValue(FieldText.Of(value!));
                break;
            default:
                writer.WriteFieldValue(value);
                break;
        }
    }
}
