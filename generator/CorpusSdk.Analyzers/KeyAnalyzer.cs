using System.Collections.Immutable;
using CorpusSdk.Packs;
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
        if (ConstantValues.Of(receiver) is not IPropertyReferenceOperation { Instance: null, Property: { Type: INamedTypeSymbol { TypeArguments: { Length: 2 } types } } table }
            || KeyConstants.ValueOf(argument.Value, out SyntaxNode syntax) is not { } key)
        {
            return;
        }

        if (key is string text)
            AnalyzeText(context, table, text, syntax);
        else
            AnalyzeValue(context, table, types[0], key, syntax);
    }

    private static void AnalyzeText(OperationAnalysisContext context, IPropertySymbol table, string key, SyntaxNode syntax)
    {
        if (ArchiveTexts.KeysOf(table) is not { } keys || keys.Contains(key))
            return;
        string[] nearest = keys.FindNearestKeys(key, context.CancellationToken);
        Report(context, table, key, syntax, NearestTexts.ToProperties(nearest), NearestTexts.Advise(nearest, NothingNear));
    }

    private static void AnalyzeValue(OperationAnalysisContext context, IPropertySymbol table, ITypeSymbol type, IComparable key, SyntaxNode syntax)
    {
        if (KeyConstants.KindOf(type) is var kind and not FieldKind.None
            && ArchiveTexts.ValuesOf(table, kind) is { } keys
            && !keys.Contains(key)
            && context.Operation.SemanticModel is { } model)
        {
            string shown = KeyConstants.Show(key, type);
            bool isEnum = type.TypeKind == TypeKind.Enum;
            IComparable[] nearest = isEnum ? keys.FindNearestMembers(shown, type) : type.SpecialType == SpecialType.System_Boolean ? [] : keys.FindNeighbours(key);
            string[] names = [.. nearest.Select(value => KeyConstants.Show(value, type))];
            ImmutableDictionary<string, string?> properties = NearestTexts.ToProperties(names, nearest.Select(value => KeyConstants.Code(value, type, syntax, model)));
            string advice = isEnum || names.Length == 0 ? NearestTexts.Advise(names, NothingNear) : NearestTexts.AdviseNeighbours(names);
            Report(context, table, shown, syntax, properties, advice);
        }
    }

    private static void Report(OperationAnalysisContext context, IPropertySymbol table, string key, SyntaxNode syntax, ImmutableDictionary<string, string?> nearest, string advice) =>
        context.ReportDiagnostic(Diagnostic.Create(Rules.UnknownLookupKey, syntax.GetLocation(), nearest, table.ContainingType.Name, key, table.Name, advice));
}
