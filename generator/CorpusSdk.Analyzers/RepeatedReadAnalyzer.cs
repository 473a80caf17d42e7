using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace CorpusSdk.Analyzers;

/// <summary>Reports texts that each turn of a loop decodes anew: <c>Body</c>, <c>Html</c> and the like of an article that stays the same.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedReadAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.DecodedInLoop];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (start.Compilation.GetTypeByMetadataName("CorpusSdk.Article") is { } article)
                start.RegisterOperationAction(operation => Analyze(operation, article), OperationKind.PropertyReference);
        });
    }

    private static void Analyze(OperationAnalysisContext context, INamedTypeSymbol article)
    {
        var read = (IPropertyReferenceOperation)context.Operation;
        if (read.Property.Name is "Body" or "Html" or "Fields" or "Assets"
            && SymbolEqualityComparer.Default.Equals(read.Property.ContainingType, article)
            && VariableOf(read.Instance) is { } variable
            && Loops.RepeaterOf(read) is { } repeater
            && StaysTheSame(variable, repeater))
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.DecodedInLoop, read.Syntax.GetLocation(), read.Property.Name));
        }
    }

    private static ISymbol? VariableOf(IOperation? article) => ArchiveSymbols.WithoutConversions(article) switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    // Declared outside of what is repeated, and never changed in it.
    private static bool StaysTheSame(ISymbol variable, IOperation repeater)
    {
        foreach (SyntaxReference declaration in variable.DeclaringSyntaxReferences)
        {
            if (declaration.SyntaxTree != repeater.Syntax.SyntaxTree || repeater.Syntax.Span.Contains(declaration.Span))
                return false;
        }

        return variable.DeclaringSyntaxReferences.Length > 0 && !repeater.Descendants().Any(operation => ConstantValues.IsWriteOf(operation, variable));
    }
}
