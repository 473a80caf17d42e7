using System.Runtime.CompilerServices;
using CorpusSdk.Compiler.TextLists;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.Analyzers;

/// <summary>Reads what generated code says of an archive's slugs and keys, in this project or in a reference.</summary>
/// <remarks>
/// What was read is kept as long as what it was read from: a syntax tree, a metadata symbol or a constant. An edit of other code
/// changes none of them, although it makes a new compilation, so that nothing is read twice while someone types.
/// </remarks>
internal static class ArchiveTexts
{
    private static readonly ConditionalWeakTable<object, KnownTexts> Read = new();
    private static readonly ConditionalWeakTable<object, KnownValues> ReadValues = new();

    /// <summary>The slugs of an archive; null if its assembly does not say.</summary>
    public static KnownTexts? SlugsOf(INamedTypeSymbol archive, CancellationToken cancellation)
    {
        if (ListOf(archive) is { } list)
            return Read.GetValue(list, static list => ReadList((string)list)) is { Count: > 0 } listed ? listed : null;
        return ArchiveSymbols.SlugsOf(archive) is { } slugs && ConstantsOf(slugs, cancellation) is { Count: > 0 } constants ? constants : null;
    }

    /// <summary>The keys of a lookup table; null if its assembly does not say.</summary>
    public static KnownTexts? KeysOf(IPropertySymbol table) =>
        ListOf(table) is { } list && Read.GetValue(list, static list => ReadList((string)list)) is { Count: > 0 } keys ? keys : null;

    /// <summary>The keys of a lookup table that are no texts; null if its assembly does not say.</summary>
    /// <param name="table">The property that gives the table.</param>
    /// <param name="kind">What the keys are.</param>
    public static KnownValues? ValuesOf(IPropertySymbol table, FieldKind kind) =>
        ListOf(table) is { } list && ReadValues.GetValue(list, list => new KnownValues(ReadTexts((string)list), kind)) is { Count: > 0 } keys ? keys : null;

    private static string? ListOf(ISymbol symbol) => symbol
        .GetAttributes()
        .FirstOrDefault(attribute => attribute.AttributeClass is { Name: nameof(KnownTextsAttribute), ContainingNamespace.Name: nameof(GeneratedCode) })?
        .ConstructorArguments.FirstOrDefault().Value as string;

    private static KnownTexts ReadList(string list)
    {
        if (TextList.ReadPlain(list) is { } texts)
            return new KnownTexts(texts);
        return TextList.Open(list) is { } compressed ? new KnownTexts(compressed) : new KnownTexts([]);
    }

    private static string[] ReadTexts(string list)
    {
        try
        {
            return TextList.ReadPlain(list) ?? TextList.Open(list)?.ToArray() ?? [];
        }
        catch (FormatException)
        {
            return [];
        }
    }

    private static KnownTexts ConstantsOf(INamedTypeSymbol slugs, CancellationToken cancellation)
    {
        if (slugs.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration)
            return Read.GetValue(slugs, static symbol => ReadConstants((INamedTypeSymbol)symbol));

        // Syntax, because the symbols of a project are made anew after each edit, and each constant would be bound again.
        if (Read.TryGetValue(declaration.SyntaxTree, out KnownTexts? known))
            return known;
        SyntaxNode node = declaration.GetSyntax(cancellation);
        return Read.GetValue(declaration.SyntaxTree, _ => ReadConstants(node));
    }

    private static KnownTexts ReadConstants(INamedTypeSymbol slugs) =>
        new(slugs.GetMembers().OfType<IFieldSymbol>().Where(field => field.IsConst).Select(field => field.ConstantValue).OfType<string>());

    private static KnownTexts ReadConstants(SyntaxNode slugs) => new(slugs
        .DescendantNodes()
        .OfType<VariableDeclaratorSyntax>()
        .Select(constant => constant.Initializer?.Value)
        .OfType<LiteralExpressionSyntax>()
        .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression))
        .Select(literal => literal.Token.ValueText));
}
