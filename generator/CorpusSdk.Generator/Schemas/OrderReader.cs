using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Schemas.Values;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Schemas;

/// <summary>Reads <c>[Before]</c> and <c>[After]</c>, which lead to another property of the same record.</summary>
internal static class OrderReader
{
    private const string BeforeName = "CorpusSdk.BeforeAttribute";
    private const string AfterName = "CorpusSdk.AfterAttribute";

    /// <summary>The orders that a property keeps, in the order of their attributes.</summary>
    /// <param name="symbol">The property.</param>
    /// <param name="property">The property as it was read.</param>
    /// <param name="all">All properties of the record.</param>
    /// <param name="problems">Takes the problems.</param>
    public static EquatableArray<ValueOrder> Read(IPropertySymbol symbol, SchemaProperty property, IReadOnlyList<SchemaProperty> all, SchemaProblems problems)
    {
        var orders = new List<ValueOrder>();
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            bool isBefore = SymbolText.Is(attribute.AttributeClass, BeforeName);
            if (!isBefore && !SymbolText.Is(attribute.AttributeClass, AfterName))
                continue;
            if (ConstantText.Argument(attribute, 0) is not string name)
                continue;
            if (Obstacle(property, name, all) is { } obstacle)
                problems.Report(ConstantText.PlaceOf(attribute, symbol), ProblemCatalog.InvalidAttribute, property.Name, isBefore ? "Before" : "After", obstacle.Reason, obstacle.Cure);
            else
                orders.Add(new ValueOrder(name, isBefore, attribute.NamedArguments.Any(argument => argument is { Key: "OrEqual", Value.Value: true })));
        }

        return orders.ToEquatableArray();
    }

    private static (string Reason, string Cure)? Obstacle(SchemaProperty property, string name, IReadOnlyList<SchemaProperty> all)
    {
        SchemaType type = property.Type;
        if (type.IsList || type.IsRecord || type.Enum is not null || type.Scalar.RangeNoun is null)
            return ("is on a property whose values have no order", "remove it, or make the property a number, a day, a time, a duration or a version");
        if (name == property.Name)
            return ("leads to the property itself", "name another one");

        string[] fitting = [.. all.Where(other => other.Name != property.Name && IsOfType(other.Type, type)).Select(other => other.Name)];
        if (fitting.Contains(name, StringComparer.Ordinal))
            return null;
        string reason = all.Any(other => other.Name == name) ? $"leads to {name}, which is not of the same type" : $"leads to {name}, which no text fills";
        return (reason, fitting.Length == 0 ? "declare a partial property of the same type" : $"name {MessageText.Alternatives(fitting)}");
    }

    private static bool IsOfType(SchemaType other, SchemaType type) =>
        !other.IsList && other.Enum is null && other.Kind == type.Kind && other.DeclaredType == type.DeclaredType;
}
