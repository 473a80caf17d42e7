using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Fields.Inference;

/// <summary>The types that can hold a value without losing anything of it. The types of several values are those that all of them share.</summary>
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

    /// <summary>Every scalar can stay the characters that its file has.</summary>
    Text = 256,

    All = 511,
}

/// <summary>Flags. The narrowest type has the lowest bit.</summary>
internal static class ScalarTypeReader
{
    // The number of digits that a double and a decimal give back unchanged.
    private const int MaxDoubleDigits = 15;
    private const int MaxDecimalDigits = 28;

    // A double that begins like this is written 1E-05.
    private const string SmallestWithoutExponent = "0.0000";

    private static readonly char[] NonZeroDigits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

    /// <summary>The types of a value; every type if there is none, since nothing is lost then.</summary>
    public static ScalarTypes Of(FieldScalar scalar) => scalar.Notation switch
    {
        ScalarNotation.Null => ScalarTypes.All,
        ScalarNotation.Boolean => ScalarTypes.Boolean | ScalarTypes.Text,
        ScalarNotation.Number => Numbers(scalar.Text, isMarked: true) | ScalarTypes.Text,
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
            return Numbers(text, isMarked: false) is var numbers and not ScalarTypes.None ? numbers : DatesAndAddresses(text);
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

    /// <summary>
    /// The types that give back every character of a number: zeros in front (a postal code), a plus, a minus before zero or more digits than a
    /// type holds keep it text. So does an exponent (<c>12e4567</c> is a commit), unless the notation says that it is a number.
    /// </summary>
    private static ScalarTypes Numbers(string text, bool isMarked)
    {
        if (!ScalarReader.IsNumber(text) || text[0] == '+')
            return ScalarTypes.None;
        int first = text[0] == '-' ? 1 : 0;
        int mantissaEnd = text.IndexOfAny(['e', 'E']);
        bool hasExponent = mantissaEnd >= 0;
        if (!hasExponent)
            mantissaEnd = text.Length;
        int point = text.IndexOf('.');
        int wholeEnd = point < 0 ? mantissaEnd : point;
        bool hasZerosInFront = text[first] == '0' && wholeEnd > first + 1;
        bool isZero = text.IndexOfAny(NonZeroDigits, first, mantissaEnd - first) < 0;
        if (hasZerosInFront || (hasExponent && !isMarked) || (isZero && (first > 0 || hasExponent)))
            return ScalarTypes.None;

        var types = ScalarTypes.None;
        if (point < 0 && !hasExponent && ScalarReader.TryReadInt64(text, out long whole))
            types |= whole is >= int.MinValue and <= int.MaxValue ? ScalarTypes.Int32 | ScalarTypes.Int64 : ScalarTypes.Int64;
        int digits = mantissaEnd - first - (point < 0 ? 0 : 1);
        bool hasZerosAtEnd = point >= 0 && text[mantissaEnd - 1] == '0';
        bool isWrittenWithExponent = point >= 0 && !isZero && string.CompareOrdinal(text, first, SmallestWithoutExponent, 0, SmallestWithoutExponent.Length) == 0;
        if (digits <= MaxDoubleDigits && !hasZerosAtEnd && !isWrittenWithExponent && ScalarReader.TryReadDouble(text, out double number) && number != 0 == !isZero)
            types |= ScalarTypes.Double;
        if (digits <= MaxDecimalDigits && !hasExponent && ScalarReader.TryReadDecimal(text, out _))
            types |= ScalarTypes.Decimal;
        return types;
    }
}
