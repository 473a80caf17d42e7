using System.Globalization;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Columns;

/// <summary>The keys of lookup tables as texts, for metadata, and back. The texts are the same on every machine.</summary>
internal static class KeyTexts
{
    private const string DateFormat = "yyyy-MM-dd";

    /// <summary>The keys of a column; none for a kind that analyzers do not know.</summary>
    /// <remarks>A number is written as one, a day as <c>2024-05-31</c>, and a floating-point number by its bits, since its digits depend on the version of .NET.</remarks>
    public static IEnumerable<string> Write(Column keys) => keys.Kind switch
    {
        FieldKind.Text or FieldKind.Uri => keys.Texts!.OfType<string>(),
        FieldKind.Boolean or FieldKind.Int32 or FieldKind.Int64 or FieldKind.Double => keys.Integers!.Select(number => number.ToString(CultureInfo.InvariantCulture)),
        FieldKind.Decimal => keys.Decimals!.Select(number => number.ToString(CultureInfo.InvariantCulture)),
        FieldKind.Date => keys.Integers!.Select(day => DateTime.MinValue.AddDays(day).ToString(DateFormat, CultureInfo.InvariantCulture)),
        _ => [],
    };

    /// <summary>The value of a text that is no text in C#: a whole number, truth values and members of enums included, a floating-point number, a decimal number or a day. Null if it is none.</summary>
    public static IComparable? Read(string text, FieldKind kind) => kind switch
    {
        FieldKind.Int64 => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null,
        FieldKind.Double => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long bits) ? BitConverter.Int64BitsToDouble(bits) : null,
        FieldKind.Decimal => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) ? number : null,
        FieldKind.Date => DateTime.TryParseExact(text, DateFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime day) ? day : null,
        _ => null,
    };
}
