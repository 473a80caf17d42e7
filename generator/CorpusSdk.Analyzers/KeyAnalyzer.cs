using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Reports constant keys that a lookup table such as <c>ByTags</c> does not have.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class KeyAnalyzer : DiagnosticAnalyzer
{
    private const string NothingNear = "check the key, or give it to an article";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.UnknownLookupKey];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("CorpusSdk.LookupTable`2") is not { } table)
                return;
            start.RegisterOperationAction(operation => AnalyzeIndexer(operation, table), OperationKind.PropertyReference);
            start.RegisterOperationAction(operation => AnalyzeCall(operation, table), OperationKind.Invocation);
        });
    }

    private static void AnalyzeIndexer(OperationAnalysisContext context, INamedTypeSymbol table)
    {
        var indexer = (IPropertyReferenceOperation)context.Operation;
        if (indexer.Property.IsIndexer && ArchiveSymbols.Is(indexer.Property.ContainingType, table))
            Analyze(context, indexer.Instance, indexer.Arguments[0]);
    }

    private static void AnalyzeCall(OperationAnalysisContext context, INamedTypeSymbol table)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is { Name: "Contains", ContainingType: var type } && ArchiveSymbols.Is(type, table))
            Analyze(context, call.Instance, call.Arguments[0]);
    }

    private static void Analyze(OperationAnalysisContext context, IOperation? receiver, IArgumentOperation argument)
    {
        IOperation value = ArchiveSymbols.WithoutConversions(argument.Value)!;
        if (value.ConstantValue is not { HasValue: true, Value: string key }
            || ArchiveSymbols.ValueOf(receiver) is not IPropertyReferenceOperation { Instance: null, Property: var table }
            || ArchiveTexts.KeysOf(table) is not { } keys
            || keys.Contains(key))
        {
            return;
        }

        string[] nearest = keys.FindNearestKeys(key, context.CancellationToken);
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.UnknownLookupKey,
            value.Syntax.GetLocation(),
            NearestTexts.ToProperties(nearest),
            table.ContainingType.Name,
            key,
            table.Name,
            NearestTexts.Advise(nearest, NothingNear)));
    }
}
