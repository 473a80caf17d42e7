using System.Globalization;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Schemas;

/// <summary>Reads <c>[DefaultValue]</c>.</summary>
internal static class DefaultReader
{
    private const string AttributeName = "System.ComponentModel.DefaultValueAttribute";

    /// <summary>The value as a text would have it; null if the attribute is missing, or its value is null or does not fit.</summary>
    public static FieldScalar? Read(IPropertySymbol property, SchemaType type, SchemaProblems problems)
    {
        if (property.GetAttributes().FirstOrDefault(candidate => SymbolText.Is(candidate.AttributeClass, AttributeName)) is not { } attribute
            || attribute.ConstructorArguments.Length == 0)
        {
            return null;
        }

        TypedConstant constant = attribute.ConstructorArguments[attribute.ConstructorArguments.Length - 1];
        if (constant.Kind == TypedConstantKind.Error || constant.IsNull)
            return null;

        string? obstacle = null;
        var scalar = new FieldScalar(ConstantText.Of(constant, type) ?? "", ScalarNotation.Plain, default);
        if (type.IsList)
            obstacle = "is on a list, which is empty when it has no values";
        else if (type.Kind == FieldKind.Reference)
            obstacle = "is on a reference";
        else if (type.IsRecord)
            obstacle = "is on a record";
        else if (ConstantText.Of(constant, type) is null || !SchemaValue.Accepts(type, scalar))
            obstacle = string.Format(CultureInfo.InvariantCulture, "has a value that is not {0}", TypeText.Describe(type));
        if (obstacle is null)
            return scalar;

        problems.Report(ConstantText.PlaceOf(attribute, property), ProblemCatalog.InvalidAttribute, property.Name, "DefaultValue", obstacle, type.IsList || type.IsRecord || type.Kind == FieldKind.Reference ? "remove it" : "write a value of the property's type");
        return null;
    }
}
