using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Schemas;

/// <summary>The names of symbols, as generated code writes them.</summary>
internal static class SymbolText
{
    private static readonly SymbolDisplayFormat Full =
        SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private static readonly SymbolDisplayFormat WithoutGlobal =
        SymbolDisplayFormat.FullyQualifiedFormat.WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted);

    private static readonly SymbolDisplayFormat Plain = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameOnly,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The full name, with <c>global::</c> and nullability.</summary>
    public static string FullName(ITypeSymbol type) => type.ToDisplayString(Full);

    /// <summary>The full name of a type without its nullability as a reference: the same for each use of a type.</summary>
    public static string Identity(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    /// <summary>The namespace of a type; empty for the global one.</summary>
    public static string Namespace(INamedTypeSymbol type) =>
        type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(WithoutGlobal);

    /// <summary>The name as it would be declared, keywords escaped.</summary>
    public static string Name(ITypeSymbol type) => type.ToDisplayString(Plain);

    /// <summary>The name as its constructor is called: without type parameters, keywords escaped.</summary>
    public static string NameOfConstructor(INamedTypeSymbol type) => type.ToDisplayString(Plain.WithGenericsOptions(SymbolDisplayGenericsOptions.None));

    /// <summary>Whether a type has this full name, without <c>global::</c>; for a generic one <c>System.Nullable&lt;T&gt;</c>.</summary>
    public static bool Is(ITypeSymbol? type, string fullName) => type is not null && type.OriginalDefinition.ToDisplayString(WithoutGlobalOrEscapes) == fullName;

    private static readonly SymbolDisplayFormat WithoutGlobalOrEscapes = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters);
}
