using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>Describes a value that is not the record which its property holds.</summary>
internal static class RecordFault
{
    /// <summary>The fault of a value that is not a map.</summary>
    /// <param name="record">The record and its keys.</param>
    /// <param name="property">The property.</param>
    /// <param name="value">The value, or the element of a list.</param>
    public static ValueFault Of(SchemaBinding record, SchemaProperty property, FieldValue value)
    {
        string expected = TypeText.Describe(property.Type);
        string[] keys = [.. Enumerable.Range(0, record.Properties.Count).Where(i => record.Properties[i].IsRequired).Select(record.KeyOf)];
        string fix = keys.Length switch
        {
            0 => "write its keys, each with a value",
            1 => $"write its key {MessageText.Quote(keys[0])} with a value",
            _ => $"write its keys {MessageText.Alternatives(keys).Replace(" or ", " and ")}, each with a value",
        };
        if (value is FieldList list)
        {
            string count = MessageText.Count(list.Items.Count, "value");
            return new ValueFault(expected, $"a list of {count}", property.Type.IsList ? "write its values into the list around it" : $"keep one value, or make {property.Name} an ImmutableArray");
        }

        return value is FieldScalar { Notation: ScalarNotation.Null }
            ? new ValueFault(expected, "nothing", property.Type.IsList ? "remove it from the list" : fix)
            : new ValueFault(expected, MessageText.Quote(((FieldScalar)value).Text), fix);
    }
}
