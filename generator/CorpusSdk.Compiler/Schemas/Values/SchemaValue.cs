using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas.Values;

/// <summary>Whether a scalar is a value of a declared type. What is accepted here can be read by <see cref="ScalarReader"/> as the type's kind, or by <see cref="EnumNames"/>.</summary>
internal static class SchemaValue
{
    /// <summary>Whether a scalar that is there, of whatever form but null, is a value of the type. Of a reference any scalar with a text is, as far as its type goes.</summary>
    public static bool Accepts(SchemaType type, FieldScalar scalar)
    {
        string text = scalar.Text;
        if (type.Enum is { } members)
            return EnumNames.TryFind(members, text, out _);
        return type.Kind switch
        {
            FieldKind.Boolean => scalar.Notation is ScalarNotation.Plain or ScalarNotation.Boolean && ScalarReader.TryReadBoolean(text, out _),
            FieldKind.Int32 => IsNumeral(scalar) && ScalarReader.TryReadInt64(text, out long value) && value is >= int.MinValue and <= int.MaxValue,
            FieldKind.Int64 => IsNumeral(scalar) && ScalarReader.TryReadInt64(text, out _),
            FieldKind.Double => IsNumeral(scalar) && ScalarReader.TryReadDouble(text, out _),
            FieldKind.Decimal => IsNumeral(scalar) && ScalarReader.TryReadDecimal(text, out _),
            FieldKind.Date => IsWord(scalar) && ScalarReader.TryReadDate(text, out _),

            // A day is a time as well, and much the cheapest to recognise.
            FieldKind.Timestamp => IsWord(scalar) && (ScalarReader.TryReadDate(text, out _) || ScalarReader.TryReadTimestamp(text, out _)),
            FieldKind.Uri => IsWord(scalar) && ScalarReader.IsUri(text),
            FieldKind.Reference => !IsEmptyReference(scalar),
            _ => true,
        };
    }

    /// <summary>Whether a reference names nothing: <c>author:</c>, <c>author: ""</c>. Then it is as good as not there.</summary>
    public static bool IsEmptyReference(FieldScalar scalar) => scalar.Notation == ScalarNotation.Null || scalar.Text.All(static c => UnicodeTables.IsBlank(c));

    private static bool IsNumeral(FieldScalar scalar) => scalar.Notation is ScalarNotation.Plain or ScalarNotation.Number;

    private static bool IsWord(FieldScalar scalar) => scalar.Notation is ScalarNotation.Plain or ScalarNotation.Text;
}
