using System.Composition;
using CorpusSdk.Analyzers;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Schemas.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace CorpusSdk.CodeFixes;

/// <summary>
/// Completes a schema: makes it or a property partial, declares properties for keys of the texts, and gives a property the key that it was meant for. The generator reports these
/// mistakes, and an editor offers fixes for the problems of analyzers only; so these are refactorings, which an editor offers at the same places.
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(SchemaRefactoring))]
[Shared]
public sealed class SchemaRefactoring : CodeRefactoringProvider
{
    // More would be a menu that nobody reads.
    private const int MaxSingleProperties = 5;

    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxNode? node = root?.FindNode(context.Span);
        if (root is null
            || model is null
            || node?.FirstAncestorOrSelf<RecordDeclarationSyntax>() is not { } record
            || model.GetDeclaredSymbol(record, context.CancellationToken) is not { } schema
            || ArchiveOf(schema) is not { } archive)
        {
            return;
        }

        var edit = new Edit(context, root);
        if (node.FirstAncestorOrSelf<PropertyDeclarationSyntax>() is { } property && record.Members.Contains(property))
        {
            OfferPartial(edit, property);
            OfferKey(edit, property, record, archive, context);
        }
        else if (node == record || node.FirstAncestorOrSelf<AttributeListSyntax>()?.Parent == record)
        {
            OfferPartial(edit, record);
            OfferProperties(edit, record, archive, context, (model.GetNullableContext(record.SpanStart) & NullableContext.AnnotationsEnabled) != 0);
        }
    }

    private static void OfferPartial(Edit edit, RecordDeclarationSyntax record)
    {
        if (record.Modifiers.Any(SyntaxKind.PartialKeyword) && record.BaseList is not null)
            return;
        RecordDeclarationSyntax changed = record.Modifiers.Any(SyntaxKind.PartialKeyword) ? record : record.WithModifiers(record.Modifiers.Add(Partial()));
        if (record.BaseList is null)
        {
            BaseListSyntax article = SyntaxFactory.BaseList(SyntaxFactory.SingletonSeparatedList<BaseTypeSyntax>(SyntaxFactory.SimpleBaseType(SyntaxFactory.ParseTypeName("global::CorpusSdk.Article"))));
            changed = changed.WithIdentifier(changed.Identifier.WithTrailingTrivia(SyntaxFactory.Space)).WithBaseList(article.WithTrailingTrivia(record.Identifier.TrailingTrivia));
        }

        edit.Offer($"Make '{record.Identifier.ValueText}' a partial record of articles", record, changed);
    }

    private static void OfferPartial(Edit edit, PropertyDeclarationSyntax property)
    {
        if (property.Modifiers.Any(SyntaxKind.PartialKeyword)
            || property is not { Initializer: null, ExpressionBody: null, AccessorList.Accessors: var accessors }
            || accessors.Any(accessor => accessor.Body is not null || accessor.ExpressionBody is not null))
        {
            return;
        }

        AccessorDeclarationSyntax? get = accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        SyntaxTokenList modifiers = SyntaxFactory.TokenList(property.Modifiers.Where(modifier => !modifier.IsKind(SyntaxKind.RequiredKeyword))).Add(Partial());
        if (get is not null)
            edit.Offer($"Make '{property.Identifier.ValueText}' partial", property, property.WithModifiers(modifiers).WithAccessorList(property.AccessorList.WithAccessors(SyntaxFactory.SingletonList(get))));
    }

    private static void OfferKey(Edit edit, PropertyDeclarationSyntax property, RecordDeclarationSyntax record, string archive, CodeRefactoringContext context)
    {
        IReadOnlyList<FieldShape> shapes = InferredFields.Of(archive, context.Document.Project.AnalyzerOptions, context.CancellationToken);
        HashSet<string> taken = KeysOf(record);
        if (shapes.Any(shape => KeyText.Normalize(shape.Key) == KeyOf(property)))
            return;
        IEnumerable<string> free = shapes.Select(shape => shape.Key).Where(key => !taken.Contains(KeyText.Normalize(key)));
        foreach (string key in DidYouMean.Find(property.Identifier.ValueText, free))
        {
            AttributeListSyntax attribute = SyntaxFactory.ParseMemberDeclaration($"[global::CorpusSdk.FieldKey({SchemaText.Literal(key)})] int x;")!.AttributeLists[0];
            SyntaxList<AttributeListSyntax> others = SyntaxFactory.List(property.AttributeLists.Where(list => !list.Attributes.Any(IsFieldKey)));
            PropertyDeclarationSyntax changed = property.WithAttributeLists([]).WithoutLeadingTrivia();
            edit.Offer(
                $"Read '{property.Identifier.ValueText}' from the key '{key}'",
                property,
                changed.WithAttributeLists(others.Add(attribute)).WithLeadingTrivia(property.GetLeadingTrivia()));
        }
    }

    private static void OfferProperties(Edit edit, RecordDeclarationSyntax record, string archive, CodeRefactoringContext context, bool hasNullableReferences)
    {
        HashSet<string> taken = KeysOf(record);
        FieldShape[] missing =
        [
            .. InferredFields.Of(archive, context.Document.Project.AnalyzerOptions, context.CancellationToken)
                .Where(shape => SchemaText.CanDeclare(shape) && !taken.Contains(KeyText.Normalize(shape.Key))),
        ];
        if (missing.Length > 1)
            edit.Offer($"Declare the {missing.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)} fields of the texts", record, With(missing));
        foreach (FieldShape shape in missing.Take(MaxSingleProperties))
            edit.Offer($"Declare '{shape.Name}' for the key '{shape.Key}'", record, With([shape]));

        RecordDeclarationSyntax With(FieldShape[] shapes)
        {
            MemberDeclarationSyntax[] properties = [.. shapes.Select(shape => SchemaText.Property(shape, hasNullableReferences))];
            if (record.OpenBraceToken.IsKind(SyntaxKind.OpenBraceToken))
                return record.AddMembers(properties);
            return record
                .WithSemicolonToken(default)
                .WithOpenBraceToken(SyntaxFactory.Token(SyntaxKind.OpenBraceToken))
                .WithCloseBraceToken(SyntaxFactory.Token(SyntaxKind.CloseBraceToken).WithTrailingTrivia(record.GetTrailingTrivia()))
                .AddMembers(properties);
        }
    }

    private static string? ArchiveOf(INamedTypeSymbol record) =>
        record.GetAttributes().FirstOrDefault(attribute => attribute.AttributeClass?.ToDisplayString() == SchemaText.SchemaAttribute) is { ConstructorArguments: { Length: > 0 } arguments } && arguments[0].Value is string name
            ? ArchiveName.Create(name).Identifier
            : null;

    private static HashSet<string> KeysOf(RecordDeclarationSyntax record) => [.. record.Members.OfType<PropertyDeclarationSyntax>().Select(KeyOf)];

    private static string KeyOf(PropertyDeclarationSyntax property) =>
        property.AttributeLists.SelectMany(list => list.Attributes).FirstOrDefault(IsFieldKey) is { ArgumentList.Arguments: { Count: > 0 } arguments } && arguments[0].Expression is LiteralExpressionSyntax literal
            ? KeyText.Normalize(literal.Token.ValueText)
            : KeyText.Normalize(property.Identifier.ValueText);

    private static bool IsFieldKey(AttributeSyntax attribute) => attribute.Name.ToString().EndsWith("FieldKey", StringComparison.Ordinal) || attribute.Name.ToString().EndsWith("FieldKeyAttribute", StringComparison.Ordinal);

    private static SyntaxToken Partial() => SyntaxFactory.Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(SyntaxFactory.Space);

    private sealed class Edit(CodeRefactoringContext context, SyntaxNode root)
    {
        public void Offer(string title, SyntaxNode old, SyntaxNode changed)
        {
            SyntaxNode annotated = changed.WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
            context.RegisterRefactoring(CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(old, annotated))), title));
        }
    }
}
