using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Reports constant slugs that are in no article of the archive that is asked for them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SlugAnalyzer : DiagnosticAnalyzer
{
    private const string NothingNear = "check the slug, or add the article";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.UnknownSlug, Rules.UnknownSlugTested];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ArchiveSymbols.Find(start.Compilation) is not { } symbols)
                return;
            start.RegisterOperationAction(operation => AnalyzeLookup(operation, symbols), OperationKind.PropertyReference, OperationKind.Invocation);
            start.RegisterOperationAction(operation => AnalyzeDefault(operation, symbols), OperationKind.ParameterInitializer);
            start.RegisterOperationAction(operation => AnalyzeLocalFunction(operation, symbols), OperationKind.LocalFunction);
            start.RegisterOperationAction(operation => AnalyzeComparison(operation, symbols), OperationKind.Binary, OperationKind.ConstantPattern, OperationKind.CaseClause);
        });
    }

    private static void AnalyzeLookup(OperationAnalysisContext context, ArchiveSymbols symbols)
    {
        if (FindLookup(context.Operation, symbols) is var (receiver, argument, method)
            && ArchiveSymbols.WithoutConversions(argument.Value) is { ConstantValue: { HasValue: true, Value: string slug }, Syntax: var syntax }
            && symbols.ArchiveOf(receiver) is { } archive)
        {
            Analyze(context, archive, slug, syntax, method);
        }
    }

    private static void AnalyzeDefault(OperationAnalysisContext context, ArchiveSymbols symbols)
    {
        var initializer = (IParameterInitializerOperation)context.Operation;
        AnalyzeDefault(context, symbols, initializer.Parameter, initializer.Value.Syntax);
    }

    // The compiler gives an operation to the default values of methods only.
    private static void AnalyzeLocalFunction(OperationAnalysisContext context, ArchiveSymbols symbols)
    {
        foreach (IParameterSymbol parameter in ((ILocalFunctionOperation)context.Operation).Symbol.Parameters)
        {
            if (parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(context.CancellationToken) is ParameterSyntax { Default.Value: { } value })
                AnalyzeDefault(context, symbols, parameter, value);
        }
    }

    // The value of a parameter is reported where it is written, in place of the lookups that it reaches.
    private static void AnalyzeDefault(OperationAnalysisContext context, ArchiveSymbols symbols, IParameterSymbol parameter, SyntaxNode value)
    {
        if (parameter is not { HasExplicitDefaultValue: true, ExplicitDefaultValue: string slug } || context.Operation.SemanticModel is not { } model)
            return;
        foreach (IOperation operation in SlugDefaults.LookupsOf(parameter, model, context.CancellationToken))
        {
            if (FindLookup(operation, symbols) is var (receiver, _, method) && symbols.ArchiveOf(receiver) is { } archive && Analyze(context, archive, slug, value, method))
                return;
        }
    }

    private static void AnalyzeComparison(OperationAnalysisContext context, ArchiveSymbols symbols)
    {
        if (SlugComparisons.ArchiveOf(context.Operation, symbols, out IOperation? constant) is { } archive
            && ArchiveSymbols.WithoutConversions(constant) is { ConstantValue: { HasValue: true, Value: string slug }, Syntax: var syntax })
        {
            Analyze(context, archive, slug, syntax, "an equality with it");
        }
    }

    // The method is null for an indexer, which throws.
    private static (IOperation? Receiver, IArgumentOperation Argument, string? Method)? FindLookup(IOperation operation, ArchiveSymbols symbols) => operation switch
    {
        IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType: var type } } indexer when ArchiveSymbols.Is(type, symbols.ArticleTable) => (indexer.Instance, indexer.Arguments[0], null),
        IInvocationOperation { TargetMethod: { Name: "TryGet" or "Contains" } method } call
            when (ArchiveSymbols.Is(method.ContainingType, symbols.ArticleTable) || ArchiveSymbols.Is(method.ContainingType, symbols.Archive))
            && call.Arguments.FirstOrDefault(static argument => argument.Parameter is { Ordinal: 0 }) is { } argument => (call.Instance, argument, method.Name),
        _ => null,
    };

    // True if the slug is reported.
    private static bool Analyze(OperationAnalysisContext context, INamedTypeSymbol archive, string slug, SyntaxNode place, string? method)
    {
        if (ArchiveTexts.SlugsOf(archive, context.CancellationToken) is not { } slugs || slugs.Contains(slug))
            return false;

        string[] nearest = slugs.FindNearestSlugs(slug, context.CancellationToken);
        string advice = NearestTexts.Advise(nearest, NothingNear);
        object[] message = method is null ? [archive.Name, slug, advice] : [archive.Name, slug, method, advice];
        context.ReportDiagnostic(Diagnostic.Create(method is null ? Rules.UnknownSlug : Rules.UnknownSlugTested, place.GetLocation(), NearestTexts.ToProperties(nearest), message));
        return true;
    }
}
