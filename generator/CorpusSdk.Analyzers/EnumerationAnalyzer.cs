using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Reports LINQ that walks over all articles to find a slug.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class EnumerationAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that says which member is to be used.</summary>
    internal const string Member = "member";

    /// <summary>The indexer, as the property has it.</summary>
    internal const string Indexer = "Articles[…]";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.EnumeratedForSlug];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ArchiveSymbols.Find(start.Compilation) is { } symbols
                && start.Compilation.GetTypeByMetadataName("System.Linq.Enumerable") is { } enumerable
                && start.Compilation.GetTypeByMetadataName("CorpusSdk.Article") is { } article)
            {
                start.RegisterOperationAction(operation => Analyze(operation, symbols, enumerable, article), OperationKind.Invocation);
            }
        });
    }

    private static void Analyze(OperationAnalysisContext context, ArchiveSymbols symbols, INamedTypeSymbol enumerable, INamedTypeSymbol article)
    {
        var call = (IInvocationOperation)context.Operation;
        if (MemberFor(call.TargetMethod.Name) is not { } member
            || !ArchiveSymbols.Is(call.TargetMethod.ContainingType, enumerable)
            || call.Arguments.Length != 2
            || !ArchiveSymbols.Is(ArchiveSymbols.WithoutConversions(call.Arguments[0].Value)?.Type, symbols.ArticleTable)
            || !SeeksSlug(call.Arguments[1].Value, article))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(
            Rules.EnumeratedForSlug,
            call.Syntax.GetLocation(),
            ImmutableDictionary<string, string?>.Empty.Add(Member, member),
            call.TargetMethod.Name,
            member));
    }

    private static string? MemberFor(string method) => method switch
    {
        "First" or "Single" => Indexer,
        "FirstOrDefault" or "SingleOrDefault" or "Where" => "TryGet",
        "Any" => "Contains",
        _ => null,
    };

    // article => article.Slug == x, where x depends on no article.
    private static bool SeeksSlug(IOperation predicate, INamedTypeSymbol article)
    {
        if (predicate is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation function }
            || function.Body.Operations.Length != 1
            || function.Body.Operations[0] is not IReturnOperation { ReturnedValue: IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison })
        {
            return false;
        }

        IParameterSymbol parameter = function.Symbol.Parameters[0];
        return (IsSlug(comparison.LeftOperand) && IsConstantForAll(comparison.RightOperand)) || (IsSlug(comparison.RightOperand) && IsConstantForAll(comparison.LeftOperand));

        bool IsSlug(IOperation operation) =>
            operation is IPropertyReferenceOperation { Property: { Name: "Slug", ContainingType: var type }, Instance: { } instance }
            && IsParameter(ArchiveSymbols.WithoutConversions(instance)!)
            && SymbolEqualityComparer.Default.Equals(type, article);

        bool IsConstantForAll(IOperation operation) =>
            operation.Type?.SpecialType == SpecialType.System_String && !operation.DescendantsAndSelf().Any(IsParameter);

        bool IsParameter(IOperation operation) =>
            operation is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, parameter);
    }
}
