using CorpusSdk.Compiler.Columns.Kinds;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Packs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;

namespace CorpusSdk.CodeFixes;

/// <summary>Writes declarations of a schema.</summary>
internal static class SchemaText
{
    /// <summary>The attribute of a schema.</summary>
    public const string SchemaAttribute = "CorpusSdk.CorpusSchemaAttribute";

    /// <summary>Whether a schema can have a field: records within a record it cannot.</summary>
    public static bool CanDeclare(FieldShape shape) => Element(shape).Kind is not (FieldKind.Map or FieldKind.List or FieldKind.None or FieldKind.Reference);

    /// <summary>The declaration of a property with the type that was inferred.</summary>
    /// <param name="shape">The field.</param>
    /// <param name="hasNullableReferences">Whether <c>string?</c> may be written.</param>
    public static PropertyDeclarationSyntax Property(FieldShape shape, bool hasNullableReferences)
    {
        string type = FieldKinds.Scalar(Element(shape).Kind).TypeText(hasDateOnly: true);
        if (shape.Kind == FieldKind.List)
            type = $"global::System.Collections.Immutable.ImmutableArray<{type}>";
        else if (shape.IsOptional && (hasNullableReferences || Element(shape).Kind is not (FieldKind.Text or FieldKind.Uri)))
            type += "?";
        string indexed = shape.IsIndexed ? "[global::CorpusSdk.Indexed] " : "";
        string key = KeyText.Normalize(shape.Key) == KeyText.Normalize(shape.Name) ? "" : $"[global::CorpusSdk.FieldKey({Literal(shape.Key)})] ";
        return (PropertyDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration($"{indexed}{key}public partial {type} {shape.Name} {{ get; }}\n")!
            .WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
    }

    /// <summary>A schema with all fields that it can have.</summary>
    public static TypeDeclarationSyntax Schema(string name, string archive, IEnumerable<FieldShape> shapes, bool hasNullableReferences)
    {
        var record = (TypeDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(
            $"\n[global::CorpusSdk.CorpusSchema({Literal(archive)})]\npublic sealed partial record {name} : global::CorpusSdk.Article\n{{\n}}\n")!;
        return record
            .AddMembers([.. shapes.Where(CanDeclare).Select(shape => Property(shape, hasNullableReferences))])
            .WithAdditionalAnnotations(Formatter.Annotation, Simplifier.Annotation);
    }

    /// <summary>A text as C#.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static FieldShape Element(FieldShape shape) => shape.Kind == FieldKind.List ? shape.Children[0] : shape;
}
