using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Finds the archive whose slugs a constant is compared with: <c>==</c>, <c>is</c>, and the cases of a <c>switch</c>.</summary>
/// <remarks>Only for an article that code takes from an archive that it names. A record alone is not enough: archives in memory have the same records and other slugs.</remarks>
internal static class SlugComparisons
{
    /// <summary>The archive of the article whose slug a constant is compared with; null if it is no slug, or of an archive that is not known.</summary>
    /// <param name="comparison">An equality, by operator or by <c>Equals</c>, a constant pattern, or a case with a single value.</param>
    /// <param name="symbols">The types of the runtime.</param>
    /// <param name="constant">What is compared.</param>
    public static INamedTypeSymbol? ArchiveOf(IOperation comparison, ArchiveSymbols symbols, out IOperation? constant)
    {
        (IOperation? slug, constant) = comparison switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary =>
                binary.LeftOperand.ConstantValue.HasValue ? (binary.RightOperand, binary.LeftOperand) : (binary.LeftOperand, binary.RightOperand),
            IConstantPatternOperation pattern => (ValueOf(pattern), pattern.Value),
            IInvocationOperation { TargetMethod: { Name: "Equals", ContainingType.SpecialType: SpecialType.System_String } } equality => SidesOf(equality),
            ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation choice } clause => (choice.Value, clause.Value),
            _ => (null, null),
        };
        return ArchiveSymbols.WithoutConversions(slug) is IPropertyReferenceOperation { Property: { Name: "Slug", ContainingType: { Name: "Article", ContainingNamespace.Name: nameof(CorpusSdk) } }, Instance: { } article }
            ? ArchiveOfArticle(ArchiveSymbols.WithoutConversions(article), symbols)
            : null;
    }

    // slug.Equals(x) or string.Equals(slug, x), without a comparison that could find more.
    private static (IOperation? Slug, IOperation? Constant) SidesOf(IInvocationOperation equality)
    {
        IOperation[] sides = [.. equality.Instance is { } instance ? [instance] : Array.Empty<IOperation>(), .. equality.Arguments.Select(argument => argument.Value)];
        if (sides.Length != 2)
            return (null, null);
        return sides[0].ConstantValue.HasValue ? (sides[1], sides[0]) : (sides[0], sides[1]);
    }

    // What a pattern is matched with, if it is the whole value and no part of it.
    private static IOperation? ValueOf(IPatternOperation pattern)
    {
        IOperation? parent = pattern.Parent;
        while (parent is IBinaryPatternOperation or INegatedPatternOperation)
            parent = parent.Parent;
        return parent switch
        {
            IIsPatternOperation test => test.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation choice } => choice.Value,
            _ => null,
        };
    }

    // The variable of a loop over an archive's articles, or of a lambda that a method of LINQ applies to them.
    private static INamedTypeSymbol? ArchiveOfArticle(IOperation? article, ArchiveSymbols symbols)
    {
        for (IOperation? outer = article?.Parent; outer is not null; outer = outer.Parent)
        {
            if (outer is IForEachLoopOperation loop && article is ILocalReferenceOperation local && loop.Locals.Contains(local.Local, SymbolEqualityComparer.Default))
                return symbols.ArchiveOf(loop.Collection);
            if (outer is IAnonymousFunctionOperation lambda && article is IParameterReferenceOperation parameter && lambda.Symbol.Parameters.Contains(parameter.Parameter, SymbolEqualityComparer.Default))
                return lambda.Parent is IDelegateCreationOperation { Parent: IArgumentOperation { Parent: IInvocationOperation call } } && IsOfLinq(call) ? symbols.ArchiveOf(call.Arguments[0].Value) : null;
        }

        return null;
    }

    private static bool IsOfLinq(IInvocationOperation call) =>
        call is { TargetMethod.ContainingType: { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } }, Arguments.Length: > 1 };
}
