using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Analyzers;

/// <summary>Reports work that gives nothing new: a copy of a table that is only read, and the same search in each turn of a loop.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedWorkAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rules.CopiedArticles, Rules.SearchInLoop];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ArchiveSymbols.Find(start.Compilation) is not { } symbols)
                return;
            INamedTypeSymbol? linq = start.Compilation.GetTypeByMetadataName("System.Linq.Enumerable");
            start.RegisterOperationAction(operation => Analyze(operation, symbols, linq), OperationKind.Invocation);
        });
    }

    private static void Analyze(OperationAnalysisContext context, ArchiveSymbols symbols, INamedTypeSymbol? linq)
    {
        var call = (IInvocationOperation)context.Operation;
        if (IsCopy(call, symbols, linq) && call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } syntax)
            context.ReportDiagnostic(Diagnostic.Create(Rules.CopiedArticles, Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(access.Name.SpanStart, syntax.Span.End)), call.TargetMethod.Name));
        else if (IsSameSearch(call, symbols) && IsInLoop(call))
            context.ReportDiagnostic(Diagnostic.Create(Rules.SearchInLoop, call.Syntax.GetLocation()));
    }

    // Articles.ToList() where the table itself does: a list that is kept may be changed.
    private static bool IsCopy(IInvocationOperation call, ArchiveSymbols symbols, INamedTypeSymbol? linq) =>
        call is { TargetMethod: { Name: "ToList" or "ToArray", ContainingType: var type }, Arguments.Length: 1 }
        && linq is not null
        && ArchiveSymbols.Is(type, linq)
        && ArchiveSymbols.Is(ArchiveSymbols.WithoutConversions(call.Arguments[0].Value)?.Type, symbols.ArticleTable)
        && IsOnlyRead(call, linq);

    private static bool IsOnlyRead(IInvocationOperation call, INamedTypeSymbol linq) => call.Parent switch
    {
        IPropertyReferenceOperation { Property.Name: "Count" } => true,
        IPropertyReferenceOperation { Property.IsIndexer: true } element => element.Parent is not IAssignmentOperation assignment || assignment.Target != element,
        IConversionOperation { Parent: IForEachLoopOperation } => true,
        IConversionOperation { IsImplicit: true, Parent: IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true, ContainingType: var type } } } } => ArchiveSymbols.Is(type, linq),
        _ => false,
    };

    private static bool IsSameSearch(IInvocationOperation call, ArchiveSymbols symbols) =>
        call.TargetMethod is { Name: "Search", ContainingType: var type }
        && (symbols.IsArchive(type) || symbols.ArchiveOf(call.Instance) is not null)
        && call.Arguments.All(static argument => argument.Value.ConstantValue.HasValue);

    // In the body of the nearest loop, in the same function. A while may wait for something between its turns.
    private static bool IsInLoop(IOperation operation)
    {
        for (IOperation inner = operation; inner.Parent is { } outer and not IAnonymousFunctionOperation and not ILocalFunctionOperation and not IConditionalOperation and not ISwitchOperation; inner = outer)
        {
            if (outer is IForEachLoopOperation or IForLoopOperation && ((ILoopOperation)outer).Body == inner)
                return true;
        }

        return false;
    }
}
