using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using CorpusSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace CorpusSdk.CodeFixes;

/// <summary>Replaces <c>Articles.First(article => article.Slug == x)</c> by <c>Articles[x]</c>, and its like.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SlugLookupFix))]
[Shared]
public sealed class SlugLookupFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rules.EnumeratedForSlug.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Diagnostic diagnostic = context.Diagnostics[0];
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null
            || root?.FindNode(context.Span, getInnermostNodeForTie: true) is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: not "Where" } method } call
            || call.ArgumentList.Arguments.Count != 1
            || call.ArgumentList.Arguments[0].Expression is not LambdaExpressionSyntax { ExpressionBody: BinaryExpressionSyntax comparison } lambda
            || !diagnostic.Properties.TryGetValue(EnumerationAnalyzer.Member, out string? member))
        {
            return;
        }

        ExpressionSyntax slug = IsSlugOf(comparison.Left, lambda) ? comparison.Right : comparison.Left;
        ExpressionSyntax lookup = Lookup(method.Expression, slug.WithoutTrivia(), member, FreeName(model, call)).WithTriviaFrom(call).WithAdditionalAnnotations(Formatter.Annotation);
        context.RegisterCodeFix(
            CodeAction.Create($"Look the slug up with {member}", _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(call, lookup))), nameof(SlugLookupFix)),
            diagnostic);
    }

    private static bool IsSlugOf(ExpressionSyntax side, LambdaExpressionSyntax lambda)
    {
        ParameterSyntax? parameter = lambda is SimpleLambdaExpressionSyntax simple ? simple.Parameter : (lambda as ParenthesizedLambdaExpressionSyntax)?.ParameterList.Parameters.FirstOrDefault();
        return side is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Slug", Expression: IdentifierNameSyntax name }
            && name.Identifier.ValueText == parameter?.Identifier.ValueText;
    }

    private static ExpressionSyntax Lookup(ExpressionSyntax articles, ExpressionSyntax slug, string? member, string name) => SyntaxFactory.ParseExpression(member switch
    {
        EnumerationAnalyzer.Indexer => $"{articles}[{slug}]",
        "Contains" => $"{articles}.Contains({slug})",
        _ => $"({articles}.TryGet({slug}, out var {name}) ? {name} : null)",
    });

    // A variable that the member does not have yet. Calls before this one may become lookups at the same time, and each takes a name.
    private static string FreeName(SemanticModel model, SyntaxNode call)
    {
        SyntaxNode member = call.AncestorsAndSelf().Last(node => node is MemberDeclarationSyntax and not BaseTypeDeclarationSyntax and not BaseNamespaceDeclarationSyntax or InvocationExpressionSyntax);
        HashSet<string> taken = [.. member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)];
        taken.UnionWith(model.LookupSymbols(call.SpanStart).Select(symbol => symbol.Name));
        int number = 1 + member.DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Count(other => other.SpanStart < call.SpanStart && other.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "FirstOrDefault" or "SingleOrDefault" });
        while (taken.Contains(Name(number)))
            number++;
        return Name(number);

        static string Name(int number) => number == 1 ? "article" : "article" + number.ToString(CultureInfo.InvariantCulture);
    }
}
