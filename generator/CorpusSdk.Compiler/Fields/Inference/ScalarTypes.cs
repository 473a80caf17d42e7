using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Fields.Inference;

/// <summary>The types that can hold a value without losing anything of it. The types of several values are what all of theirs have in common.</summary>
[Flags]
internal enum ScalarTypes
{
    None = 0,
    Boolean = 1,
    Int32 = 2,
    Int64 = 4,
    Double = 8,
    Decimal = 16,
    Date = 32,
    Timestamp = 64,
    Uri = 128,

    /// <summary>Every scalar can stay what it is in its file: characters.</summary>
    Text = 256,

    All = 511,
}

/// <summary>Tells types from characters. The narrowest type has the lowest bit.</summary>
internal static class ScalarTypeReader
{
    // As many as a double gives back unchanged, and a decimal.
    private const int MaxDoubleDigits = 15;
    private const int MaxDecimalDigits = 28;

    /// <summary>The types of a value; every type where there is none, since nothing is lost then.</summary>
    public static ScalarTypes Of(FieldScalar scalar) => scalar.Notation switch
    {
        ScalarNotation.Null => ScalarTypes.All,
        ScalarNotation.Boolean => ScalarTypes.Boolean | ScalarTypes.Text,
        ScalarNotation.Number => Numbers(scalar.Text) | ScalarTypes.Text,
        ScalarNotation.Text => DatesAndAddresses(scalar.Text) | ScalarTypes.Text,
        _ => Plain(scalar.Text) | ScalarTypes.Text,
    };

    /// <summary>The narrowest of several types.</summary>
    public static ScalarTypes Narrowest(ScalarTypes types) => types & (ScalarTypes)(-(int)types);

    /// <summary>The kind of column that holds a type.</summary>
    public static FieldKind Kind(ScalarTypes narrowest) => narrowest switch
    {
        ScalarTypes.Boolean => FieldKind.Boolean,
        ScalarTypes.Int32 => FieldKind.Int32,
        ScalarTypes.Int64 => FieldKind.Int64,
        ScalarTypes.Double => FieldKind.Double,
        ScalarTypes.Decimal => FieldKind.Decimal,
        ScalarTypes.Date => FieldKind.Date,
        ScalarTypes.Timestamp => FieldKind.Timestamp,
        ScalarTypes.Uri => FieldKind.Uri,
        ScalarTypes.Text => FieldKind.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(narrowest), narrowest, "It is not one type."),
    };

    private static ScalarTypes Plain(string text)
    {
        if (text.Length == 0)
            return ScalarTypes.None;
        if (text[0] is '-' or (>= '0' and <= '9'))
            return Numbers(text) is var numbers and not ScalarTypes.None ? numbers : DatesAndAddresses(text);
        return ScalarReader.TryReadBoolean(text, out _) ? ScalarTypes.Boolean : DatesAndAddresses(text);
    }

    private static ScalarTypes DatesAndAddresses(string text)
    {
        if (text.Length > 0 && text[0] is >= '0' and <= '9')
        {
            if (ScalarReader.TryReadDate(text, out _))
                return ScalarTypes.Date | ScalarTypes.Timestamp;
            return ScalarReader.TryReadTimestamp(text, out _) ? ScalarTypes.Timestamp : ScalarTypes.None;
        }

        return ScalarReader.IsUri(text) ? ScalarTypes.Uri : ScalarTypes.None;
    }

    // A number keeps its digits or stays text: zeros in front (a postal code), a plus, or more digits than the type holds say something.
    private static ScalarTypes Numbers(string text)
    {
        if (!ScalarReader.IsNumber(text) || text[0] == '+')
            return ScalarTypes.None;
        int first = text[0] == '-' ? 1 : 0;
        int mantissaEnd = text.IndexOfAny(['e', 'E']);
        if (mantissaEnd < 0)
            mantissaEnd = text.Length;
        int point = text.IndexOf('.');
        int wholeEnd = point < 0 ? mantissaEnd : point;
        int digits = mantissaEnd - first - (point < 0 ? 0 : 1);
        if (text[first] == '0' && wholeEnd > first + 1)
            return ScalarTypes.None;

        var types = ScalarTypes.None;
        bool hasExponent = mantissaEnd < text.Length;
        if (point < 0 && !hasExponent && text != "-0" && ScalarReader.TryReadInt64(text, out long whole))
            types |= whole is >= int.MinValue and <= int.MaxValue ? ScalarTypes.Int32 | ScalarTypes.Int64 : ScalarTypes.Int64;
        bool hasZerosAtEnd = point >= 0 && text[mantissaEnd - 1] == '0';
        if (digits <= MaxDoubleDigits && !hasZerosAtEnd && ScalarReader.TryReadDouble(text, out double number) && !(hasExponent && number == 0))
            types |= ScalarTypes.Double;
        if (digits <= MaxDecimalDigits && !hasExponent && text != "-0" && ScalarReader.TryReadDecimal(text, out _))
            types |= ScalarTypes.Decimal;
        return types;
    }
}
