using CorpusSdk.Packs;
using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;

namespace CorpusSdk.Compiler.Schemas.Values;

/// <summary>Describes a value that is not of its property's type, and the nearest fix.</summary>
internal static class TypeFault
{
    /// <summary>The fault of a scalar that <see cref="SchemaValue.Accepts"/> refuses.</summary>
    public static ValueFault Of(SchemaType type, string property, FieldScalar scalar)
    {
        string expected = TypeText.Describe(type);
        if (scalar.Notation == ScalarNotation.Null || (type.Kind == FieldKind.Reference && ReferenceKind.IsEmpty(scalar)))
            return new ValueFault(expected, "nothing", type.IsList ? "remove it from the list" : "write a value");
        if (scalar.Notation == ScalarNotation.Text && SchemaValue.Accepts(type, scalar with { Notation = ScalarNotation.Plain }))
            return new ValueFault(expected, $"the text \"{scalar.Text}\" in quotes", "remove the quotes");

        string found = scalar.Notation switch
        {
            ScalarNotation.Number => scalar.Text,
            ScalarNotation.Text when scalar.Text.Length == 0 => "an empty text",
            ScalarNotation.Boolean => scalar.Text,
            _ => MessageText.Quote(scalar.Text),
        };
        return new ValueFault(expected, found, Fix(type, property, scalar.Text));
    }

    /// <summary>The fault of a list or a map in place of a single value, or with a list or a map in a list.</summary>
    public static ValueFault Of(SchemaType type, string property, FieldValue node)
    {
        string expected = TypeText.Describe(type);
        if (node is FieldMap map)
        {
            string keys = map.Entries.Count == 0 ? "an empty map" : $"a map with the key {MessageText.Quote(map.Entries[0].Key)}";
            return new ValueFault(expected, keys, "write a single value");
        }

        int count = ((FieldList)node).Items.Count;
        return new ValueFault(
            expected,
            $"a list of {MessageText.Count(count, "value")}",
            type.IsList ? "write its values into the list around it" : $"keep one value, or make {property} an ImmutableArray");
    }

    private static string Fix(SchemaType type, string property, string text) =>
        type.Enum is { } members ? FixOfMember(members, text) : type.Scalar.Advise(text, property);

    private static string FixOfMember(EnumShape members, string text) => ScalarReader.TryReadInt64(text, out long value) && members.Members.Any(member => member.Value == value)
        ? $"write {EnumNames.NameOf(members, value)}"
        : DidYouMean.Advise(text, members.Members.Select(member => member.Name), "write one of these names");
}
