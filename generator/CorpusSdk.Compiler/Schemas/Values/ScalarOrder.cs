using CorpusSdk.Compiler.Fields;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas.Values;

/// <summary>Compares the values that texts stand for.</summary>
internal static class ScalarOrder
{
    /// <summary>Compares two texts as numbers, days or times. One that is no value of the kind is below all others.</summary>
    public static int Compare(FieldKind kind, string left, string right) => kind switch
    {
        FieldKind.Int32 or FieldKind.Int64 => Int64(left).CompareTo(Int64(right)),
        FieldKind.Double => Double(left).CompareTo(Double(right)),
        FieldKind.Decimal => Decimal(left).CompareTo(Decimal(right)),
        FieldKind.Date => Date(left).CompareTo(Date(right)),
        FieldKind.Timestamp => Timestamp(left).CompareTo(Timestamp(right)),
        _ => string.CompareOrdinal(left, right),
    };

    /// <summary>Whether two texts stand for the same value of a type.</summary>
    public static bool AreEqual(SchemaType type, string left, string right)
    {
        if (type.Enum is { } members)
            return EnumNames.TryFind(members, left, out long first) && EnumNames.TryFind(members, right, out long second) && first == second;
        if (type.Kind == FieldKind.Boolean)
            return ScalarReader.TryReadBoolean(left, out bool first) && ScalarReader.TryReadBoolean(right, out bool second) && first == second;
        return Compare(type.Kind, left, right) == 0;
    }

    private static long Int64(string text) => ScalarReader.TryReadInt64(text, out long value) ? value : long.MinValue;

    private static double Double(string text) => ScalarReader.TryReadDouble(text, out double value) ? value : double.NegativeInfinity;

    private static decimal Decimal(string text) => ScalarReader.TryReadDecimal(text, out decimal value) ? value : decimal.MinValue;

    private static int Date(string text) => ScalarReader.TryReadDate(text, out int value) ? value : int.MinValue;

    private static DateTimeOffset Timestamp(string text) => ScalarReader.TryReadTimestamp(text, out DateTimeOffset value) ? value : DateTimeOffset.MinValue;
}
