using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Finds the lookups that the default value of a parameter reaches.</summary>
internal static class SlugDefaults
{
    /// <summary>The lookups that are made with a parameter; none if it is used for anything else: a default value may mean that nothing is to be looked up.</summary>
    /// <returns>What is the parent of an argument: an indexer or a call.</returns>
    public static IReadOnlyList<IOperation> LookupsOf(IParameterSymbol parameter, SemanticModel model, CancellationToken cancellation)
    {
        if (parameter.ContainingSymbol.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration
            || declaration.SyntaxTree != model.SyntaxTree
            || model.GetOperation(declaration.GetSyntax(cancellation), cancellation) is not { } body)
        {
            return [];
        }

        IParameterReferenceOperation[] uses =
        [
            .. body.DescendantsAndSelf().OfType<IParameterReferenceOperation>().Where(use => SymbolEqualityComparer.Default.Equals(use.Parameter, parameter)),
        ];
        IOperation?[] lookups = [.. uses.Select(use => use.Parent is IArgumentOperation { Parameter: { Ordinal: 0, RefKind: RefKind.None } } argument ? argument.Parent : null)];
        return lookups.Contains(null) ? [] : [.. lookups.OfType<IOperation>()];
    }
}
