using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Reports constant queries that find nothing, whatever is searched, or that are read otherwise than they look.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class QueryAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.QueryWithoutMatch, Rules.QueryReadOtherwise];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ArchiveSymbols.Find(start.Compilation) is { } symbols && start.Compilation.GetTypeByMetadataName("CorpusSdk.ArchiveSet") is { } set)
                start.RegisterOperationAction(operation => Analyze(operation, symbols, set), OperationKind.Invocation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, ArchiveSymbols symbols, INamedTypeSymbol set)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod is not { Name: "Search", ContainingType: var type }
            || call.Arguments.FirstOrDefault(static argument => argument.Parameter is { Ordinal: 0 })?.Value is not { ConstantValue: { HasValue: true, Value: string text }, Syntax: var syntax }
            || !(symbols.IsArchive(type) || ArchiveSymbols.Is(type, symbols.Archive) || ArchiveSymbols.Is(type, set)))
        {
            return;
        }

        if (Explain(SearchQuery.Parse(text)) is var (reason, cure))
            context.ReportDiagnostic(Diagnostic.Create(Rules.QueryWithoutMatch, syntax.GetLocation(), text, reason, cure));
        else if (QueryReading.Find(text, name => HasField(symbols.ArchiveOf(call.Instance) ?? type, name)) is { } misreading)
            context.ReportDiagnostic(Diagnostic.Create(Rules.QueryReadOtherwise, syntax.GetLocation(), NearestTexts.ToProperties(misreading.Meant is { } meant ? [meant] : []), text, misreading.Reason, misreading.Cure));
    }

    // The record of an archive's articles has a property for each field.
    private static bool HasField(INamedTypeSymbol archive, string name) =>
        archive.GetMembers("Articles").OfType<IPropertySymbol>().FirstOrDefault()?.Type is INamedTypeSymbol { TypeArguments.Length: 1 } table
        && table.TypeArguments[0] is var record
        && record is not { Name: "Article", ContainingType: null, ContainingNamespace.Name: nameof(CorpusSdk) }
        && record.GetMembers().OfType<IPropertySymbol>().Any(field => field.DeclaredAccessibility == Accessibility.Public && string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase));

    private static (string Reason, string Cure)? Explain(SearchQuery query)
    {
        if (query.IsEmpty)
            return ("it has no word", "give it one, or list Articles");
        return query is SearchQuery.AllNode all && all.Parts.FirstOrDefault(part => all.Parts.Contains(SearchQuery.Not(part)) && part is not SearchQuery.NotNode) is { } contradiction
            ? ($"it asks for '{contradiction}' and excludes it", "remove one of the two")
            : null;
    }
}
