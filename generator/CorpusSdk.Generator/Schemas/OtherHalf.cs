using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Schemas;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Schemas;

/// <summary>The generated half of a type that cannot be a schema. It keeps the problem with the type from being one of many.</summary>
/// <remarks>Without it, the compiler would report every partial property, and the constructor that the base needs, as missing.</remarks>
/// <param name="TypeName">The type's full name, with <c>global::</c>.</param>
/// <param name="Namespace">The namespace, keywords escaped; empty for the global one.</param>
/// <param name="Containers">The types around it, outermost first, each as a partial declaration begins.</param>
/// <param name="Declaration">The type as a partial declaration begins: <c>partial record Post&lt;T&gt;</c>.</param>
/// <param name="Constructor">The name of its constructor; null if it must not have another one.</param>
/// <param name="SetsRequiredMembers">Whether its constructor has to promise that it sets all required members.</param>
/// <param name="Stubs">The partial properties, implemented.</param>
internal sealed record OtherHalf(
    string TypeName,
    string Namespace,
    EquatableArray<string> Containers,
    string Declaration,
    string? Constructor,
    bool SetsRequiredMembers,
    EquatableArray<string> Stubs)
{
    /// <summary>The half of a schema that another one has displaced.</summary>
    public static OtherHalf Of(SchemaSpec schema) => new(
        schema.TypeName,
        schema.Namespace,
        schema.Containers,
        PartialDeclaration(schema),
        schema.Name,
        schema.SetsRequiredMembers,
        schema.Properties.Select(property => Stub(property.Declaration))
            .Concat(schema.BackReferences.Select(back => Stub(back.Declaration)))
            .Concat(schema.Stubs)
            .ToEquatableArray());

    /// <summary>The half of any type; null if there is nothing to add, or no way to add it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="isArticle">Whether it derives directly from Article.</param>
    /// <param name="hasPartialProperties">Whether the project's C# has partial properties.</param>
    public static OtherHalf? Of(INamedTypeSymbol type, bool isArticle, bool hasPartialProperties)
    {
        INamedTypeSymbol[] containers = [.. SchemaReader.ContainersOf(type).Reverse()];
        if (type.TypeKind == TypeKind.Interface || containers.Append(type).Any(each => each.IsFileLocal))
            return null;
        string[] stubs = hasPartialProperties ? [.. PropertyReader.StubsOf(type)] : [];
        bool hasConstructor = isArticle && !SchemaReader.HasOwnConstructor(type);
        if (stubs.Length == 0 && !hasConstructor)
            return null;
        return new OtherHalf(
            SymbolText.Identity(type),
            SymbolText.Namespace(type),
            containers.Select(PartialDeclaration).ToEquatableArray(),
            PartialDeclaration(type),
            hasConstructor ? SymbolText.NameOfConstructor(type) : null,
            SchemaReader.HasRequiredMembers(type),
            stubs.ToEquatableArray());
    }

    /// <summary>How another part of a type begins.</summary>
    public static string PartialDeclaration(INamedTypeSymbol type) => $"partial {KeywordOf(type)} {SymbolText.Name(type)}";

    /// <summary>How the generated part of a schema begins; it names the base that the author forgot.</summary>
    public static string PartialDeclaration(SchemaSpec schema) => $"partial record {schema.Name}{(schema.LacksBase ? " : global::CorpusSdk.Article" : "")}";

    private static string Stub(string declaration) => declaration + " => throw null!;";

    private static string KeywordOf(INamedTypeSymbol type) => (type.IsRecord, type.TypeKind) switch
    {
        (true, TypeKind.Struct) => "record struct",
        (true, _) => "record",
        (_, TypeKind.Struct) => "struct",
        (_, TypeKind.Interface) => "interface",
        _ => "class",
    };
}
