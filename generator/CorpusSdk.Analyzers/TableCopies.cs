using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Copies of a table of articles that are only read: lists, and dictionaries by slug.</summary>
/// <remarks>A copy that may be changed, or that is passed on, is left alone.</remarks>
internal static class TableCopies
{
    /// <summary>The members of a dictionary that a table has as well, each with its name there; null for the table itself.</summary>
    public static IReadOnlyDictionary<string, string?> SharedMembers { get; } = new Dictionary<string, string?>(StringComparer.Ordinal)
    {
        ["Count"] = "Count",
        ["ContainsKey"] = "Contains",
        ["TryGetValue"] = "TryGet",
        ["Values"] = null,
    };

    /// <summary>What does the same without the copy, for the message; null if this is no such copy.</summary>
    public static string? AdviceFor(IInvocationOperation call, ArchiveSymbols symbols, INamedTypeSymbol? linq, CancellationToken cancellation)
    {
        if (call.Arguments.Length == 0 || !ArchiveSymbols.Is(ArchiveSymbols.WithoutConversions(call.Arguments[0].Value)?.Type, symbols.ArticleTable))
            return null;
        return call.TargetMethod.Name switch
        {
            "ToList" or "ToArray" when linq is not null && ArchiveSymbols.Is(call.TargetMethod.ContainingType, linq) && call.Arguments.Length == 1 && IsOnlyRead(call, linq) =>
                "the table can be read itself",
            "ToDictionary" or "ToFrozenDictionary" or "ToImmutableDictionary" when IsBySlug(call) && IsOnlyLookedUp(call.Syntax, cancellation) =>
                "the table finds slugs itself",
            _ => null,
        };
    }

    /// <summary>The names that stand for a dictionary in code: those of the variable that it is assigned to where it is declared. None if there is no such variable.</summary>
    /// <param name="copy">The call that makes the dictionary.</param>
    /// <param name="declarator">The variable.</param>
    public static IReadOnlyList<IdentifierNameSyntax> UsesOf(SyntaxNode copy, out VariableDeclaratorSyntax? declarator)
    {
        declarator = copy.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax found } ? found : null;
        string? name = declarator?.Identifier.ValueText;
        return declarator is null
            ? []
            : [.. ScopeOf(declarator).DescendantNodes().OfType<IdentifierNameSyntax>().Where(identifier => identifier.Identifier.ValueText == name)];
    }

    private static bool IsOnlyRead(IInvocationOperation call, INamedTypeSymbol linq) => call.Parent switch
    {
        IPropertyReferenceOperation { Property.Name: "Count" } => true,
        IPropertyReferenceOperation { Property.IsIndexer: true } element => element.Parent is not IAssignmentOperation assignment || assignment.Target != element,
        IConversionOperation { Parent: IForEachLoopOperation } => true,
        IConversionOperation { IsImplicit: true, Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true, ContainingType: var type } } } } => ArchiveSymbols.Is(type, linq),
        _ => false,
    };

    // article => article.Slug, without a comparer, which could find more.
    private static bool IsBySlug(IInvocationOperation call)
    {
        IArgumentOperation[] given = [.. call.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit)];
        return given.Length is 2 or 3
            && ResultOf(given[1]) is IPropertyReferenceOperation { Property.Name: "Slug", Instance: var article }
            && ArchiveSymbols.WithoutConversions(article) is IParameterReferenceOperation
            && (given.Length == 2 || ResultOf(given[2]) is IParameterReferenceOperation);
    }

    private static IOperation? ResultOf(IArgumentOperation lambda) =>
        lambda.Value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } operations } } && operations[0] is IReturnOperation result
            ? ArchiveSymbols.WithoutConversions(result.ReturnedValue)
            : null;

    // Names are compared without asking what they mean: another variable of this name, used otherwise, keeps the rule silent.
    private static bool IsOnlyLookedUp(SyntaxNode copy, CancellationToken cancellation)
    {
        if (IsLookup((ExpressionSyntax)copy))
            return true;
        IReadOnlyList<IdentifierNameSyntax> uses = UsesOf(copy, out VariableDeclaratorSyntax? variable);
        cancellation.ThrowIfCancellationRequested();
        return variable is not null
            && IsPrivate(variable)
            && uses.All(use => IsLookup(use.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == use ? qualified : use));
    }

    private static bool IsLookup(ExpressionSyntax dictionary) => dictionary.Parent switch
    {
        ElementAccessExpressionSyntax element => element.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != element,
        MemberAccessExpressionSyntax access => access.Expression == dictionary && SharedMembers.ContainsKey(access.Name.Identifier.ValueText),
        _ => false,
    };

    // A local variable, or a private field of a type that is declared in one place.
    private static bool IsPrivate(VariableDeclaratorSyntax variable) => variable.Parent?.Parent switch
    {
        LocalDeclarationStatementSyntax => true,
        FieldDeclarationSyntax { Parent: TypeDeclarationSyntax type } field =>
            !type.Modifiers.Any(SyntaxKind.PartialKeyword) && !field.Modifiers.Any(IsVisible),
        _ => false,
    };

    private static bool IsVisible(SyntaxToken modifier) =>
        modifier.IsKind(SyntaxKind.PublicKeyword) || modifier.IsKind(SyntaxKind.InternalKeyword) || modifier.IsKind(SyntaxKind.ProtectedKeyword);

    private static SyntaxNode ScopeOf(VariableDeclaratorSyntax variable) => variable.Parent?.Parent switch
    {
        // Statements of a program stand beside each other, each in a member of its own.
        LocalDeclarationStatementSyntax { Parent: GlobalStatementSyntax { Parent: { } program } } => program,
        LocalDeclarationStatementSyntax { Parent: { } block } => block,
        { Parent: { } type } => type,
        _ => variable,
    };
}
