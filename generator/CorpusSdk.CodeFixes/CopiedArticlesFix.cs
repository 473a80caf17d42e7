using System.Collections.Immutable;
using System.Composition;
using CorpusSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>Removes <c>ToList()</c> or <c>ToArray()</c> behind a table that is only read.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CopiedArticlesFix))]
[Shared]
public sealed class CopiedArticlesFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rules.CopiedArticles.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindToken(context.Span.Start).Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax access } copy)
            return;
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Remove '{access.Name.Identifier.ValueText}()'",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(copy, access.Expression.WithTriviaFrom(copy)))),
                nameof(CopiedArticlesFix)),
            context.Diagnostics);
    }
}
