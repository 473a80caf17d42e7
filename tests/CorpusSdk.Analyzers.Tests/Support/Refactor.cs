using System.Collections.Immutable;
using CorpusSdk.Generator;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Analyzers.Tests.Support;

/// <summary>What an editor offers at a place in a project with texts.</summary>
/// <remarks>The place is the first <c>$$</c> in the code.</remarks>
internal static class Refactor
{
    private const string Folder = "/home/reader/app/";

    /// <summary>The titles of the changes that are offered.</summary>
    public static async Task<string[]> TitlesAsync<TRefactoring>(string code, params (string Path, string Text)[] texts)
        where TRefactoring : CodeRefactoringProvider, new()
    {
        using var workspace = new AdhocWorkspace();
        return [.. (await OfferAsync<TRefactoring>(workspace, code, texts)).Actions.Select(action => action.Title)];
    }

    /// <summary>The code after the change with this title.</summary>
    public static async Task<string> ApplyAsync<TRefactoring>(string title, string code, params (string Path, string Text)[] texts)
        where TRefactoring : CodeRefactoringProvider, new()
    {
        using var workspace = new AdhocWorkspace();
        (Document document, List<CodeAction> actions) = await OfferAsync<TRefactoring>(workspace, code, texts);
        ImmutableArray<CodeActionOperation> operations = await actions.Single(action => action.Title == title).GetOperationsAsync(TestContext.Current.CancellationToken);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString().ReplaceLineEndings("\n");
    }

    private static async Task<(Document Document, List<CodeAction> Actions)> OfferAsync<TRefactoring>(AdhocWorkspace workspace, string code, (string Path, string Text)[] texts)
        where TRefactoring : CodeRefactoringProvider, new()
    {
        int place = code.IndexOf("$$", StringComparison.Ordinal);
        code = code.Remove(place, 2);
        var parse = new CSharpParseOptions(LanguageVersion.Preview);
        var project = ProjectId.CreateNewId();
        Solution solution = workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(project, VersionStamp.Default, "App", "App", LanguageNames.CSharp, parseOptions: parse, compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable), metadataReferences: Archives.References));

        // The settings of the texts travel in a file, as MSBuild writes it.
        string settings = "is_global = true\nbuild_property.ProjectDir = " + Folder + "\n" + string.Concat(texts.Select(text => $"[{Folder}{text.Path}]\nbuild_metadata.AdditionalFiles.CorpusItem = true\n"));
        solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), "texts.globalconfig", SourceText.From(settings), filePath: Folder + "texts.globalconfig");
        foreach ((string path, string text) in texts)
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), path, text, filePath: Folder + path);

        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, parse, Folder + "Program.cs");
        CSharpGeneratorDriver
            .Create([new CorpusGenerator().AsSourceGenerator()], texts.Select(text => CorpusText.Create(Folder + text.Path, text.Text)), parse, new CorpusOptions(ImmutableDictionary<string, string>.Empty.Add("ProjectDir", Folder)))
            .RunGeneratorsAndUpdateCompilation(CSharpCompilation.Create("App", [tree], Archives.References, new(OutputKind.DynamicallyLinkedLibrary)), out Compilation generated, out _, TestContext.Current.CancellationToken);
        foreach (SyntaxTree file in generated.SyntaxTrees.Where(file => file != tree))
            solution = solution.AddDocument(DocumentId.CreateNewId(project), Path.GetFileName(file.FilePath), await file.GetTextAsync(TestContext.Current.CancellationToken), filePath: Folder + "obj/" + Path.GetFileName(file.FilePath));

        var id = DocumentId.CreateNewId(project);
        Document document = solution.AddDocument(id, "Program.cs", SourceText.From(code), filePath: Folder + "Program.cs").GetDocument(id)!;
        var actions = new List<CodeAction>();
        await new TRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, new TextSpan(place, 0), actions.Add, TestContext.Current.CancellationToken));
        return (document, actions);
    }
}
