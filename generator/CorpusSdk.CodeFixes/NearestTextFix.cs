using System.Collections.Immutable;
using System.Composition;
using CorpusSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>Replaces a text that is not there by one of the nearest, or a query by what it looks like: the literal, or the literal of the constant that is named.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestTextFix))]
[Shared]
public sealed class NearestTextFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rules.UnknownSlug.Id, Rules.UnknownSlugTested.Id, Rules.UnknownLookupKey.Id, Rules.QueryReadOtherwise.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        Diagnostic diagnostic = context.Diagnostics[0];
        if (await FindTextAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is not var (document, text))
            return;

        int rank = 0;
        foreach (string nearest in NearestTexts.Read(diagnostic))
        {
            // The key is the rank, so that "fix all" takes the nearest text in each place.
            ExpressionSyntax replacement = NearestTexts.ReadCode(diagnostic, rank) is { } code
                ? SyntaxFactory.ParseExpression(code)
                : SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(nearest));
            string key = nameof(NearestTextFix) + (rank++).ToString(System.Globalization.CultureInfo.InvariantCulture);
            context.RegisterCodeFix(
                CodeAction.Create($"Change to '{nearest}'", cancellation => ReplaceAsync(document, text, replacement, cancellation), key),
                diagnostic);
        }
    }

    // A constant is changed where it is declared, so that its name stays in use.
    private static async Task<(Document Document, ExpressionSyntax Text)?> FindTextAsync(Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax used)
        {
            return null;
        }

        if (used is not (IdentifierNameSyntax or MemberAccessExpressionSyntax))
            return (document, used);

        SemanticModel? model = await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        ISymbol? constant = model?.GetSymbolInfo(used, cancellation).Symbol;
        if (constant?.DeclaringSyntaxReferences.FirstOrDefault() is not { } declaration)
            return (document, used);
        return document.Project.Solution.GetDocument(declaration.SyntaxTree) is { } other
            && other is not SourceGeneratedDocument
            && await declaration.GetSyntaxAsync(cancellation).ConfigureAwait(false) is VariableDeclaratorSyntax { Initializer.Value: LiteralExpressionSyntax literal }
                ? (other, literal)
                : (document, used);
    }

    private static async Task<Document> ReplaceAsync(Document document, ExpressionSyntax text, ExpressionSyntax replacement, CancellationToken cancellation)
    {
        SyntaxNode? root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        return root is null ? document : document.WithSyntaxRoot(root.ReplaceNode(text, replacement.WithTriviaFrom(text)));
    }
}
