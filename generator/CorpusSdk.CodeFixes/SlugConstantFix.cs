using System.Collections.Immutable;
using System.Composition;
using CorpusSdk.Analyzers;
using CorpusSdk.Packs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>Offers the nearest constants where code names one that the class <c>Slugs</c> of an archive does not have (CS0117).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SlugConstantFix))]
[Shared]
public sealed class SlugConstantFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["CS0117"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span, getInnermostNodeForTie: true) is not SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } name
            || access.Name != name
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || model.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol is not INamedTypeSymbol { Name: "Slugs" } slugs
            || ArchiveSymbols.Find(model.Compilation)?.IsArchive(slugs.ContainingType) != true)
        {
            return;
        }

        string[] names = [.. slugs.GetMembers().Where(member => member is IFieldSymbol { IsConst: true }).Select(member => member.Name)];
        IReadOnlyList<int> nearest = NearestSlugs.Find(name.Identifier.ValueText, names.Select(constant => constant.ToLowerInvariant()));
        for (int rank = 0; rank < nearest.Count; rank++)
        {
            string constant = names[nearest[rank]];
            string key = nameof(SlugConstantFix) + rank.ToString(System.Globalization.CultureInfo.InvariantCulture);
            context.RegisterCodeFix(
                CodeAction.Create($"Change to '{constant}'", _ => Task.FromResult(Rename(context.Document, root, name, constant)), key),
                context.Diagnostics);
        }
    }

    private static Document Rename(Document document, SyntaxNode root, SimpleNameSyntax name, string constant) =>
        document.WithSyntaxRoot(root.ReplaceNode(name, SyntaxFactory.IdentifierName(SyntaxFactory.Identifier(constant)).WithTriviaFrom(name)));
}
