using System.Composition;
using CorpusSdk.Analyzers;
using CorpusSdk.Compiler.Fields;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace CorpusSdk.CodeFixes;

/// <summary>Writes a schema from the inferred fields of an archive, at the end of the file that names it.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(ArchiveRefactoring))]
[Shared]
public sealed class ArchiveRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null
            || root is not CompilationUnitSyntax unit
            || root.FindNode(context.Span) is not SimpleNameSyntax name
            || model.GetSymbolInfo(name, context.CancellationToken).Symbol is not INamedTypeSymbol archive
            || ArchiveSymbols.Find(model.Compilation)?.IsArchive(archive) != true
            || archive.GetTypeMembers("Article").Length == 0)
        {
            return;
        }

        // Archives of references have no texts here.
        FieldShape[] shapes = [.. InferredFields.Of(archive.Name, context.Document.Project.AnalyzerOptions, context.CancellationToken).Where(SchemaText.CanDeclare)];
        if (shapes.Length == 0)
            return;
        bool hasNullableReferences = (model.GetNullableContext(name.SpanStart) & NullableContext.AnnotationsEnabled) != 0;
        string record = FreeName(archive.Name + "Article", model, unit);
        string title = $"Write the schema '{record}' from the {shapes.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)} fields of the texts";
        context.RegisterRefactoring(CodeAction.Create(
            title,
            _ => Task.FromResult(context.Document.WithSyntaxRoot(unit.AddMembers(SchemaText.Schema(record, archive.Name, shapes, hasNullableReferences)))),
            nameof(ArchiveRefactoring)));
    }

    private static string FreeName(string wanted, SemanticModel model, CompilationUnitSyntax unit)
    {
        string name = wanted;
        for (int number = 2; !model.LookupNamespacesAndTypes(unit.EndOfFileToken.SpanStart, name: name).IsEmpty; number++)
            name = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }
}
