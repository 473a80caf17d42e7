using System.Composition;
using CorpusSdk.Compiler.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>Replaces <c>article.Fields.First(field => field.Key == "date").Value</c> and its like by the property of the record: <c>article.Date</c>.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(FieldPropertyRefactoring))]
[Shared]
public sealed class FieldPropertyRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
            return;

        foreach (InvocationExpressionSyntax call in root.FindNode(context.Span).AncestorsAndSelf().OfType<InvocationExpressionSyntax>())
        {
            if (FindRead(call, model, context.CancellationToken) is not var (article, key, read)
                || model.GetTypeInfo(article, context.CancellationToken).Type is not { } type
                || PropertyOf(type, key) is not { } property)
            {
                continue;
            }

            ExpressionSyntax access = SyntaxFactory
                .MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, article.WithoutTrailingTrivia(), SyntaxFactory.IdentifierName(property.Name))
                .WithTriviaFrom(read);
            context.RegisterRefactoring(CodeAction.Create(
                $"Use the property '{property.Name}'",
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(read, access))),
                nameof(FieldPropertyRefactoring)));
            return;
        }
    }

    // article.Fields.First(field => field.Key == "…").Value, or ?.Value behind a method that may find none.
    private static (ExpressionSyntax Article, string Key, ExpressionSyntax Read)? FindRead(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        if (call is not
            {
                Expression: MemberAccessExpressionSyntax
                {
                    Name.Identifier.ValueText: "First" or "FirstOrDefault" or "Single" or "SingleOrDefault",
                    Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Fields", Expression: var article } fields,
                },
                ArgumentList.Arguments: { Count: 1 } arguments,
            }
            || arguments[0].Expression is not LambdaExpressionSyntax { ExpressionBody: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression, Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Key" }, Right: var right } }
            || model.GetConstantValue(right, cancellation) is not { HasValue: true, Value: string key }
            || model.GetSymbolInfo(fields, cancellation).Symbol?.ContainingType is not { Name: "Article", ContainingNamespace.Name: nameof(CorpusSdk) })
        {
            return null;
        }

        return call.Parent switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value" } access => (article, key, access),
            ConditionalAccessExpressionSyntax { WhenNotNull: MemberBindingExpressionSyntax { Name.Identifier.ValueText: "Value" } } access => (article, key, access),
            _ => null,
        };
    }

    // The property that has the key, by [FieldKey] or by its name.
    private static IPropertySymbol? PropertyOf(ITypeSymbol article, string key)
    {
        IPropertySymbol[] properties = [.. article.GetMembers().OfType<IPropertySymbol>().Where(property => property is { IsStatic: false, DeclaredAccessibility: Accessibility.Public, ExplicitInterfaceImplementations.Length: 0 })];
        return Array.Find(properties, property => DeclaredKey(property) is { } declared && KeyText.ToLower(declared) == KeyText.ToLower(key))
            ?? Array.Find(properties, property => DeclaredKey(property) is null && KeyText.Normalize(property.Name) == KeyText.Normalize(key));
    }

    private static string? DeclaredKey(IPropertySymbol property) =>
        property.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass is { Name: "FieldKeyAttribute", ContainingNamespace.Name: nameof(CorpusSdk) }) is { ConstructorArguments: { Length: > 0 } arguments } ? arguments[0].Value as string : null;
}
