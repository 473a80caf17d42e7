using System.Collections.Immutable;
using CorpusSdk.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator;

/// <summary>
/// Silences CS0436 for the catalogue: where a test project sees the internals of an app, and both have archives, each has a catalogue of its own.
/// C# correctly takes the project's own and warns, but the warning about a generated type helps nobody.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CatalogClashSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor OwnCatalog = new(
        "CORPUSSUPPRESS1",
        "CS0436",
        "The catalogue is generated into each assembly with archives, and the one of this project is meant.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = [OwnCatalog];

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree)
                continue;
            SyntaxNode node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            ISymbol? symbol = context.GetSemanticModel(tree).GetSymbolInfo(node, context.CancellationToken).Symbol;
            if (symbol?.DeclaringSyntaxReferences.Any(static reference => reference.SyntaxTree.FilePath.EndsWith(CatalogEmitter.HintName, StringComparison.Ordinal)) == true)
                context.ReportSuppression(Suppression.Create(OwnCatalog, diagnostic));
        }
    }
}
