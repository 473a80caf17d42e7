using System.Collections.Immutable;
using System.Composition;
using CorpusSdk.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>Removes <c>ToList()</c>, <c>ToArray()</c> or <c>ToDictionary(…)</c> behind a table that is only read. What reads a dictionary reads the table then.</summary>
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
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null || root?.FindToken(context.Span.Start).Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax access } copy)
            return;
        context.RegisterCodeFix(
            CodeAction.Create(
                $"Remove '{access.Name.Identifier.ValueText}({(copy.ArgumentList.Arguments.Count == 0 ? "" : "…")})'",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(Remove(root, copy, access.Expression, model))),
                nameof(CopiedArticlesFix)),
            context.Diagnostics);
    }

    private static SyntaxNode Remove(SyntaxNode root, InvocationExpressionSyntax copy, ExpressionSyntax table, SemanticModel model)
    {
        var changes = new Dictionary<SyntaxNode, SyntaxNode> { [copy] = table.WithTriviaFrom(copy) };
        IReadOnlyList<ExpressionSyntax> readers = TableCopies.UsesOf(copy, out VariableDeclaratorSyntax? variable);
        if (variable?.Parent is VariableDeclarationSyntax { Type: { IsVar: false } type } && model.GetTypeInfo(table).Type is { } tableType)
            changes[type] = SyntaxFactory.ParseTypeName(tableType.ToMinimalDisplayString(model, type.SpanStart)).WithTriviaFrom(type);

        // A dictionary that no variable keeps is read where it is made.
        foreach (ExpressionSyntax reader in variable is null ? [copy] : readers)
        {
            ExpressionSyntax dictionary = reader.Parent is MemberAccessExpressionSyntax qualified && qualified.Name == reader ? qualified : reader;
            if (dictionary.Parent is MemberAccessExpressionSyntax member
                && member.Expression == dictionary
                && TableCopies.SharedMembers.TryGetValue(member.Name.Identifier.ValueText, out string? name))
            {
                ExpressionSyntax read = dictionary == copy ? table.WithTriviaFrom(copy) : dictionary;
                changes.Remove(dictionary);
                changes[member] = name is null
                    ? read.WithTriviaFrom(member)
                    : member.WithExpression(read).WithName(SyntaxFactory.IdentifierName(name).WithTriviaFrom(member.Name));
            }
        }

        return root.ReplaceNodes(changes.Keys, (node, _) => changes[node]);
    }
}
