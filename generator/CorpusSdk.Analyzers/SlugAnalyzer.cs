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
            start.RegisterOperationAction(operation => AnalyzeComparison(operation, symbols), OperationKind.Invocation, OperationKind.Binary, OperationKind.ConstantPattern, OperationKind.CaseClause);
        });
    }

    private static void AnalyzeLookup(OperationAnalysisContext context, ArchiveSymbols symbols)
    {
        if (FindLookup(context.Operation, symbols) is var (receiver, argument, method)
            && TextOf(argument.Value) is { ConstantValue: { HasValue: true, Value: string slug }, Syntax: var syntax }
            && symbols.ArchivesOf(receiver) is { } archives)
        {
            Analyze(context, archives, slug, syntax, method);
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
            if (FindLookup(operation, symbols) is var (receiver, _, method) && symbols.ArchivesOf(receiver) is { } archives && Analyze(context, archives, slug, value, method))
                return;
        }
    }

    private static void AnalyzeComparison(OperationAnalysisContext context, ArchiveSymbols symbols)
    {
        if (SlugComparisons.ArchiveOf(context.Operation, symbols, out IOperation? constant) is { } archive
            && ArchiveSymbols.WithoutConversions(constant) is { ConstantValue: { HasValue: true, Value: string slug }, Syntax: var syntax })
        {
            Analyze(context, [archive], slug, syntax, "an equality with it");
        }
    }

    // The method is null for an indexer, which throws.
    private static (IOperation? Receiver, IArgumentOperation Argument, string? Method)? FindLookup(IOperation operation, ArchiveSymbols symbols) => operation switch
    {
        IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType: var type } } indexer when ArchiveSymbols.Is(type, symbols.ArticleTable) => (indexer.Instance, indexer.Arguments[0], null),
        IInvocationOperation { TargetMethod: { Name: "TryGet" or "Contains" } method } call
            when IsSource(method.ContainingType, symbols)
            && call.Arguments.FirstOrDefault(static argument => argument.Parameter is { Ordinal: 0 }) is { } argument => (call.Instance, argument, method.Name),
        _ => null,
    };

    private static bool IsSource(INamedTypeSymbol type, ArchiveSymbols symbols) =>
        ArchiveSymbols.Is(type, symbols.ArticleTable) || ArchiveSymbols.Is(type, symbols.Archive) || (symbols.ArchiveSet is { } set && ArchiveSymbols.Is(type, set));

    // The text, also of "text".AsSpan().
    private static IOperation TextOf(IOperation argument)
    {
        IOperation value = ArchiveSymbols.WithoutConversions(argument)!;
        return value is IInvocationOperation { TargetMethod: { Name: "AsSpan", ContainingType.Name: nameof(MemoryExtensions) }, Arguments: { Length: 1 } text } ? text[0].Value : value;
    }

    // True if the slug is reported.
    private static bool Analyze(OperationAnalysisContext context, INamedTypeSymbol[] archives, string slug, SyntaxNode place, string? method)
    {
        var slugs = new List<KnownTexts>();
        foreach (INamedTypeSymbol archive in archives)
        {
            if (ArchiveTexts.SlugsOf(archive, context.CancellationToken) is not { } known || known.Contains(slug))
                return false;
            slugs.Add(known);
        }

        string[] nearest = KnownTexts.FindNearestSlugs(slugs, slug, context.CancellationToken);
        string advice = NearestTexts.Advise(nearest, NothingNear);
        if (RenamedSlugs.Find(slug, context.Options, context.CancellationToken) is { } renamed && slugs.Exists(known => known.Contains(renamed)))
        {
            nearest = [renamed, .. nearest.Where(near => near != renamed)];
            advice = $"it was renamed to '{renamed}'";
        }

        string subject = archives.Length == 1 ? $"The archive '{archives[0].Name}' has" : $"The archives {string.Join(", ", archives.Select(archive => $"'{archive.Name}'"))} have";
        object[] message = method is null ? [archives[0].Name, slug, advice] : [subject, slug, method, advice];
        context.ReportDiagnostic(Diagnostic.Create(method is null ? Rules.UnknownSlug : Rules.UnknownSlugTested, place.GetLocation(), NearestTexts.ToProperties(nearest), message));
        return true;
    }
}
