using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas.Values;

/// <summary>Whether scalars are values of a declared type, and the same ones. An accepted value can be stored by the type's <see cref="ScalarKind"/>, or read by <see cref="EnumNames"/>.</summary>
internal static class SchemaValue
{
    /// <summary>Whether a scalar that is there, of whatever notation but null, is a value of the type. Of a reference any scalar is, as far as its type goes.</summary>
    public static bool Accepts(SchemaType type, FieldScalar scalar) =>
        type.Enum is { } members ? EnumNames.TryFind(members, scalar.Text, out _) : type.Scalar.Accepts(scalar);

    /// <summary>Whether two texts are the same value of a type.</summary>
    public static bool AreEqual(SchemaType type, string left, string right) => type.Enum is { } members
        ? EnumNames.TryFind(members, left, out long first) && EnumNames.TryFind(members, right, out long second) && first == second
        : type.Scalar.Compare(left, right) == 0;

    /// <summary>Compares two texts that are values of a type, by these values. References are slugs, whose letter case does not matter.</summary>
    public static int Compare(SchemaType type, string left, string right)
    {
        if (type.Enum is { } members)
            return EnumNames.TryFind(members, left, out long first) && EnumNames.TryFind(members, right, out long second) ? first.CompareTo(second) : string.CompareOrdinal(left, right);
        return type.Kind == FieldKind.Reference ? string.CompareOrdinal(KeyText.ToLower(left), KeyText.ToLower(right)) : type.Scalar.Compare(left, right);
    }
}
