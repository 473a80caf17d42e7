using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas.Values;

/// <summary>Says what is wrong with a value that is not of its property's type, and the nearest fix.</summary>
internal static class TypeFault
{
    /// <summary>What is wrong with a scalar that <see cref="SchemaValue.Accepts"/> refuses.</summary>
    public static ValueFault Of(SchemaProperty property, FieldScalar scalar)
    {
        SchemaType type = property.Type;
        string expected = TypeText.Describe(type);
        if (scalar.Notation == ScalarNotation.Null)
            return new ValueFault(expected, "nothing", property.Type.IsList ? "remove it from the list" : "write a value");
        if (scalar.Notation == ScalarNotation.Text && SchemaValue.Accepts(type, scalar with { Notation = ScalarNotation.Plain }))
            return new ValueFault(expected, $"the text \"{scalar.Text}\" in quotes", "remove the quotes");

        string found = scalar.Notation switch
        {
            ScalarNotation.Number => scalar.Text,
            ScalarNotation.Text when scalar.Text.Length == 0 => "an empty text",
            ScalarNotation.Boolean => scalar.Text,
            _ => MessageText.Quote(scalar.Text),
        };
        return new ValueFault(expected, found, Fix(property, scalar.Text));
    }

    /// <summary>What is wrong with a list or a map where one value should stand, or with a list or a map in a list.</summary>
    public static ValueFault Of(SchemaProperty property, FieldValue node)
    {
        string expected = TypeText.Describe(property.Type);
        if (node is FieldMap map)
        {
            string keys = map.Entries.Count == 0 ? "an empty map" : $"a map with the key {MessageText.Quote(map.Entries[0].Key)}";
            return new ValueFault(expected, keys, "write a single value");
        }

        int count = ((FieldList)node).Items.Count;
        return new ValueFault(
            expected,
            $"a list of {MessageText.Count(count, "value")}",
            property.Type.IsList ? "write its values into the list around it" : $"keep one value, or make {property.Name} an ImmutableArray");
    }

    private static string Fix(SchemaProperty property, string text)
    {
        SchemaType type = property.Type;
        if (type.Enum is { } members)
            return FixOfMember(members, text);
        return type.Kind switch
        {
            FieldKind.Boolean => FixOfBoolean(text),
            FieldKind.Int32 or FieldKind.Int64 or FieldKind.Double or FieldKind.Decimal => FixOfNumber(property, text),
            FieldKind.Date when ScalarReader.TryReadTimestamp(text, out _) =>
                $"write {text.Substring(0, "2024-05-31".Length)}, or make {property.Name} a DateTimeOffset to keep the time",
            FieldKind.Date or FieldKind.Timestamp => DayNotation.Advise(text) ?? "write a day that exists, as year-month-day",
            FieldKind.Uri => FixOfUri(property, text),
            _ => "write a value",
        };
    }

    private static string FixOfMember(EnumShape members, string text) => ScalarReader.TryReadInt64(text, out long value) && members.Members.Any(member => member.Value == value)
        ? $"write {EnumNames.NameOf(members, value)}"
        : DidYouMean.Advise(text, members.Members.Select(member => member.Name), "write one of these names");

    private static string FixOfBoolean(string text) => SchemaKeys.ToLower(text) switch
    {
        "yes" or "y" or "on" or "1" or "true" => "write true",
        "no" or "n" or "off" or "0" or "false" => "write false",
        _ => "write one of the two",
    };

    private static string FixOfNumber(SchemaProperty property, string text)
    {
        bool isWhole = property.Type.Kind is FieldKind.Int32 or FieldKind.Int64;
        if (property.Type.Kind == FieldKind.Int32 && ScalarReader.TryReadInt64(text, out _))
            return $"write a number from -2147483648 to 2147483647, or make {property.Name} a long";
        if (isWhole && ScalarReader.IsNumber(text))
            return $"write it without a fraction, or make {property.Name} a double";

        string bare = text.Replace(",", "").Replace("_", "").Replace(" ", "").Replace("\u00A0", "").Replace("\u202F", "");
        if (bare != text && ScalarReader.IsNumber(bare) && IsGrouped(text))
            return $"write {bare}";
        if (!isWhole && ScalarReader.IsNumber(text.Replace(',', '.')))
            return $"write {text.Replace(',', '.')}";
        return isWhole ? "write only digits" : "write digits, with a point before the fraction";
    }

    // Three digits behind each mark: then it stands between thousands and not before a fraction.
    private static bool IsGrouped(string text)
    {
        int digits = 3;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (text[i] is >= '0' and <= '9')
                digits = digits == 0 ? -1 : digits - 1;
            else if (digits != 0)
                return i == 0;
            else
                digits = 3;
            if (digits < 0)
                return false;
        }

        return true;
    }

    private static string FixOfUri(SchemaProperty property, string text)
    {
        if (ScalarReader.IsUri("https://" + text) && text.IndexOf('.') > 0 && text[0] is not ('/' or '.' or '#'))
            return $"write https://{text}";
        return text.Any(c => c is ' ' or '\t')
            ? "write an address without white space"
            : $"write an absolute address, or make {property.Name} a string";
    }
}
