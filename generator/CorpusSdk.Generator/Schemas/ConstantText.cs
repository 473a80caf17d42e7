using System.Globalization;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Schemas.Values;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Schemas;

/// <summary>Constants of attributes, as a text would have them.</summary>
internal static class ConstantText
{
    /// <summary>A constant as the text of a value: <c>true</c>, <c>0.5</c>, the name of a member; null if it is not a single value, or is a member of another enumeration.</summary>
    public static string? Of(TypedConstant constant, SchemaType type)
    {
        if (constant.Kind is TypedConstantKind.Array or TypedConstantKind.Type or TypedConstantKind.Error || constant.IsNull)
            return null;
        if (constant.Kind != TypedConstantKind.Enum)
            return Of(constant.Value!);
        return type.Enum is { } shape && SymbolText.Identity(constant.Type!) == shape.TypeName
            ? EnumNames.NameOf(shape, constant.Value is ulong large ? unchecked((long)large) : Convert.ToInt64(constant.Value, CultureInfo.InvariantCulture))
            : null;
    }

    /// <summary>A constant, in invariant notation; of infinite numbers the last finite one, since the others have no notation.</summary>
    public static string Of(object constant) => constant switch
    {
        bool value => value ? "true" : "false",
        double value when double.IsPositiveInfinity(value) => Of(double.MaxValue),
        double value when double.IsNegativeInfinity(value) => Of(double.MinValue),
        double value => value.ToString("R", CultureInfo.InvariantCulture),
        float value => value.ToString("R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(constant, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>An argument of an attribute's constructor; null if the attribute or the argument is missing, or is not a single value.</summary>
    public static object? Argument(AttributeData? attribute, int index) =>
        attribute is not null && index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index] is { Kind: not TypedConstantKind.Array } argument
            ? argument.Value
            : null;

    /// <summary>The place of an attribute; that of its property if it is unknown.</summary>
    public static Location PlaceOf(AttributeData attribute, IPropertySymbol property) =>
        attribute.ApplicationSyntaxReference is { } reference ? Location.Create(reference.SyntaxTree, reference.Span) : property.Locations[0];
}
