using System.Collections.Immutable;
using CorpusSdk.Packs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Analyzers;

/// <summary>Says what a constant of <c>Slugs</c> that is not there is called now, or may have been meant. The compiler says only that it is not there (CS0117).</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SlugConstantAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.UnknownSlugConstant];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);

        // Only code that does not compile has such operations.
        context.RegisterOperationAction(Analyze, OperationKind.Invalid);
    }

    /// <summary>The constants that may have been meant: the renamed one, or the nearest. Empty if this is no constant of an archive.</summary>
    internal static IReadOnlyList<string> FindNearest(MemberAccessExpressionSyntax access, SemanticModel model, AnalyzerOptions options, CancellationToken cancellation, out INamedTypeSymbol? archive, out bool isRenamed)
    {
        archive = null;
        isRenamed = false;
        if (model.GetSymbolInfo(access.Expression, cancellation).Symbol is not INamedTypeSymbol { Name: "Slugs", ContainingType: { } type } slugs || ArchiveSymbols.Find(model.Compilation)?.IsArchive(type) != true)
            return [];

        archive = type;
        IFieldSymbol[] constants = [.. slugs.GetMembers().OfType<IFieldSymbol>().Where(member => member.IsConst)];
        string[] nearest = [.. NearestSlugs.Find(access.Name.Identifier.ValueText, constants.Select(constant => constant.Name.ToLowerInvariant())).Select(position => constants[position].Name)];
        if (RenamedSlugs.FindByConstant(access.Name.Identifier.ValueText, options, cancellation) is not { } slug
            || Array.Find(constants, constant => constant.ConstantValue as string == slug) is not { } renamed)
        {
            return nearest;
        }

        isRenamed = true;
        return [renamed.Name, .. nearest.Where(name => name != renamed.Name)];
    }

    private static void Analyze(OperationAnalysisContext context)
    {
        if (context.Operation is not { Syntax: MemberAccessExpressionSyntax access, SemanticModel: { } model })
            return;
        IReadOnlyList<string> nearest = FindNearest(access, model, context.Options, context.CancellationToken, out INamedTypeSymbol? archive, out bool isRenamed);
        if (archive is null || nearest.Count == 0)
            return;
        string advice = isRenamed ? $"it was renamed to '{nearest[0]}'" : NearestTexts.Advise(nearest, "");
        context.ReportDiagnostic(Diagnostic.Create(Rules.UnknownSlugConstant, access.Name.GetLocation(), archive.Name, access.Name.Identifier.ValueText, advice));
    }
}
