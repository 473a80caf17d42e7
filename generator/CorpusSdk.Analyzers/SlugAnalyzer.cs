using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
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
            start.RegisterOperationAction(operation => AnalyzeIndexer(operation, symbols), OperationKind.PropertyReference);
            start.RegisterOperationAction(operation => AnalyzeCall(operation, symbols), OperationKind.Invocation);
        });
    }

    private static void AnalyzeIndexer(OperationAnalysisContext context, ArchiveSymbols symbols)
    {
        var indexer = (IPropertyReferenceOperation)context.Operation;
        if (indexer.Property.IsIndexer && ArchiveSymbols.Is(indexer.Property.ContainingType, symbols.ArticleTable))
            Analyze(context, symbols, indexer.Instance, indexer.Arguments[0], Rules.UnknownSlug, null);
    }

    private static void AnalyzeCall(OperationAnalysisContext context, ArchiveSymbols symbols)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: "TryGet" or "Contains", ContainingType: var type }
            && call.Arguments.FirstOrDefault(static argument => argument.Parameter is { Ordinal: 0 }) is { } argument
            && (ArchiveSymbols.Is(type, symbols.ArticleTable) || ArchiveSymbols.Is(type, symbols.Archive)))
        {
            Analyze(context, symbols, call.Instance, argument, Rules.UnknownSlugTested, call.TargetMethod.Name);
        }
    }

    private static void Analyze(OperationAnalysisContext context, ArchiveSymbols symbols, IOperation? receiver, IArgumentOperation argument, DiagnosticDescriptor rule, string? method)
    {
        IOperation value = ArchiveSymbols.WithoutConversions(argument.Value)!;
        if (value.ConstantValue is not { HasValue: true, Value: string slug }
            || symbols.ArchiveOf(receiver) is not { } archive
            || ArchiveTexts.SlugsOf(archive, context.CancellationToken) is not { } slugs
            || slugs.Contains(slug))
        {
            return;
        }

        string[] nearest = slugs.FindNearestSlugs(slug, context.CancellationToken);
        string advice = NearestTexts.Advise(nearest, NothingNear);
        object[] message = method is null ? [archive.Name, slug, advice] : [archive.Name, slug, method, advice];
        context.ReportDiagnostic(Diagnostic.Create(rule, value.Syntax.GetLocation(), NearestTexts.ToProperties(nearest), message));
    }
}
