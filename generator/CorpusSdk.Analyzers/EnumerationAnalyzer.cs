using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Analyzers;

/// <summary>Reports LINQ and loops that walk over all articles to find a slug.</summary>
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
            if (ArchiveSymbols.Find(start.Compilation) is not { } symbols || start.Compilation.GetTypeByMetadataName("CorpusSdk.Article") is not { } article)
                return;
            start.RegisterOperationAction(operation => AnalyzeLoop(operation, symbols, article), OperationKind.Loop);
            if (start.Compilation.GetTypeByMetadataName("System.Linq.Enumerable") is { } enumerable)
                start.RegisterOperationAction(operation => AnalyzeCall(operation, symbols, enumerable, article), OperationKind.Invocation);
        });
    }

    private static void AnalyzeCall(OperationAnalysisContext context, ArchiveSymbols symbols, INamedTypeSymbol enumerable, INamedTypeSymbol article)
    {
        var call = (IInvocationOperation)context.Operation;
        if (MemberFor(call.TargetMethod.Name) is not { } member
            || !ArchiveSymbols.Is(call.TargetMethod.ContainingType, enumerable)
            || call.Arguments.Length != 2
            || !IsTable(call.Arguments[0].Value, symbols)
            || !IsPredicateForSlug(call.Arguments[1].Value, article))
        {
            return;
        }

        Report(context, call.Syntax.GetLocation(), call.TargetMethod.Name, member);
    }

    // foreach (var article in Articles) { if (article.Slug == x) … }, and nothing else in it.
    private static void AnalyzeLoop(OperationAnalysisContext context, ArchiveSymbols symbols, INamedTypeSymbol article)
    {
        if (context.Operation is not IForEachLoopOperation { Syntax: ForEachStatementSyntax syntax, Locals: { Length: 1 } locals } loop || !IsTable(loop.Collection, symbols))
            return;

        IOperation body = loop.Body is IBlockOperation { Operations: { Length: 1 } operations } ? operations[0] : loop.Body;
        if (body is not IConditionalOperation { WhenFalse: null, Condition: var condition }
            || !SeeksSlug(condition, article, operation => operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, locals[0])))
        {
            return;
        }

        var head = TextSpan.FromBounds(syntax.ForEachKeyword.SpanStart, syntax.CloseParenToken.Span.End);
        Report(context, Location.Create(syntax.SyntaxTree, head), "foreach", "TryGet");
    }

    private static void Report(OperationAnalysisContext context, Location place, string walk, string member) => context.ReportDiagnostic(Diagnostic.Create(
        Rules.EnumeratedForSlug,
        place,
        ImmutableDictionary<string, string?>.Empty.Add(Member, member),
        walk,
        member));

    private static bool IsTable(IOperation operation, ArchiveSymbols symbols) =>
        ArchiveSymbols.Is(ArchiveSymbols.WithoutConversions(operation)?.Type, symbols.ArticleTable);

    private static string? MemberFor(string method) => method switch
    {
        "First" or "Single" => Indexer,
        "FirstOrDefault" or "SingleOrDefault" or "Where" => "TryGet",
        "Any" => "Contains",
        _ => null,
    };

    // article => article.Slug == x
    private static bool IsPredicateForSlug(IOperation predicate, INamedTypeSymbol article) =>
        predicate is IDelegateCreationOperation { Target: IAnonymousFunctionOperation { Body.Operations: { Length: 1 } operations } function }
        && operations[0] is IReturnOperation { ReturnedValue: { } condition }
        && SeeksSlug(condition, article, operation => operation is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, function.Symbol.Parameters[0]));

    // article.Slug == x, where x depends on no article.
    private static bool SeeksSlug(IOperation condition, INamedTypeSymbol article, Func<IOperation, bool> isArticle)
    {
        return condition is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals, LeftOperand: var left, RightOperand: var right }
            && ((IsSlug(left) && IsSameForAll(right)) || (IsSlug(right) && IsSameForAll(left)));

        bool IsSlug(IOperation operation) =>
            operation is IPropertyReferenceOperation { Property: { Name: "Slug", ContainingType: var type }, Instance: { } instance }
            && isArticle(ArchiveSymbols.WithoutConversions(instance)!)
            && SymbolEqualityComparer.Default.Equals(type, article);

        bool IsSameForAll(IOperation operation) =>
            operation.Type?.SpecialType == SpecialType.System_String && !operation.DescendantsAndSelf().Any(isArticle);
    }
}
