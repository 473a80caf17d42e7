using System.Collections.Immutable;
using System.Composition;
using CorpusSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>Offers the nearest constants where code names one that the class <c>Slugs</c> of an archive does not have (CS0117): what it was renamed to, or the nearest.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SlugConstantFix))]
[Shared]
public sealed class SlugConstantFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["CS0117", Rules.UnknownSlugConstant.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } name
            || access.Name != name
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model)
        {
            return;
        }

        IReadOnlyList<string> nearest = SlugConstantAnalyzer.FindNearest(access, model, context.Document.Project.AnalyzerOptions, context.CancellationToken, out _, out _);
        for (int rank = 0; rank < nearest.Count; rank++)
        {
            string constant = nearest[rank];
            string key = nameof(SlugConstantFix) + rank.ToString(System.Globalization.CultureInfo.InvariantCulture);
            context.RegisterCodeFix(
                CodeAction.Create($"Change to '{constant}'", _ => Task.FromResult(Rename(context.Document, root, name, constant)), key),
                context.Diagnostics);
        }
    }

    private static Document Rename(Document document, SyntaxNode root, SimpleNameSyntax name, string constant) =>
        document.WithSyntaxRoot(root.ReplaceNode(name, SyntaxFactory.IdentifierName(SyntaxFactory.Identifier(constant)).WithTriviaFrom(name)));
}
