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
        if (TableCopies.AdviceFor(call, symbols, linq, context.CancellationToken) is { } advice && call.Syntax is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } syntax)
            context.ReportDiagnostic(Diagnostic.Create(Rules.CopiedArticles, Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(access.Name.SpanStart, syntax.Span.End)), call.TargetMethod.Name, advice));
        else if (IsSameSearch(call, symbols) && Loops.RunsInEachTurn(call))
            context.ReportDiagnostic(Diagnostic.Create(Rules.SearchInLoop, call.Syntax.GetLocation()));
    }

    private static bool IsSameSearch(IInvocationOperation call, ArchiveSymbols symbols) =>
        call.TargetMethod is { Name: "Search", ContainingType: var type }
        && (symbols.IsArchive(type) || symbols.ArchiveOf(call.Instance) is not null)
        && call.Arguments.All(static argument => argument.Value.ConstantValue.HasValue);
}
