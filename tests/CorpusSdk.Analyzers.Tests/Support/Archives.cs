using System.Collections.Immutable;
using CorpusSdk.Generator;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Analyzers.Tests.Support;

/// <summary>Archives as the generator compiles them, for code that is analyzed.</summary>
internal static class Archives
{
    private const string Folder = "/home/reader/app/";

    /// <summary>What code is compiled against.</summary>
    public static ImmutableArray<MetadataReference> References { get; } = ReadReferences();

    /// <summary>The C# of the archive <c>Harbours</c>: <c>the-old-mole</c>, <c>the-fish-market</c>, <c>market-hours</c> and <c>lamp-keepers-house</c>.</summary>
    public static ImmutableArray<(string Name, SourceText Text)> Harbours { get; } = Generate(HarboursText);

    /// <summary>The same archive without slug constants.</summary>
    public static ImmutableArray<(string Name, SourceText Text)> HarboursWithoutConstants { get; } = Generate(HarboursText, maxSlugConstants: "2");

    /// <summary>The C# of the archive <c>Quays</c>, without the file that <see cref="Harbours"/> has as well: <c>the-old-quay</c>.</summary>
    public static ImmutableArray<(string Name, SourceText Text)> Quays { get; } =
        [.. Generate(("corpus/quays.jsonl", """{"title": "The old quay", "body": "Barges lie there."}""")).Where(file => file.Name.StartsWith("Quays.", StringComparison.Ordinal))];

    private static (string Path, string Text) HarboursText => ("corpus/harbours.jsonl", """
        {"title": "The old mole", "tags": ["stone", "storm"], "built": 1802, "body": "It has stood through every storm."}
        {"title": "The fish market", "tags": ["trade"], "built": 1961, "body": "It smells of tar."}
        {"title": "Market hours", "tags": ["trade", "clocks"], "built": 1961, "body": "From five to eight."}
        {"title": "Lamp keeper’s house", "tags": ["stone"], "built": 1802, "body": "It is empty now."}
        """);

    /// <summary>The C# of archives.</summary>
    public static ImmutableArray<(string Name, SourceText Text)> Generate((string Path, string Text) text, string maxSlugConstants = "") =>
        [.. Run(text, maxSlugConstants, "internal").SyntaxTrees.Select(tree => (Path.GetFileName(tree.FilePath), tree.GetText()))];

    /// <summary>A data package with <see cref="Harbours"/>, as an assembly to compile against has it: without bodies and resources.</summary>
    public static MetadataReference DataPackage(string maxSlugConstants = "")
    {
        using var file = new MemoryStream();
        var emitted = Run(HarboursText, maxSlugConstants, "public").Emit(file, options: new(metadataOnly: true, includePrivateMembers: false));
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(file.ToArray());
    }

    /// <summary>Compiles an archive.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="maxSlugConstants">The property of this name.</param>
    /// <param name="visibility">The property of this name.</param>
    /// <param name="code">C# that is there already.</param>
    public static Compilation Run((string Path, string Text) text, string maxSlugConstants, string visibility, params SyntaxTree[] code)
    {
        var options = ImmutableDictionary<string, string>.Empty
            .Add("ProjectDir", Folder)
            .Add("CorpusVisibility", visibility)
            .Add("CorpusMaxSlugConstants", maxSlugConstants);
        var compilation = CSharpCompilation.Create("Harbours.Package", code, references: References, options: new(OutputKind.DynamicallyLinkedLibrary));
        CSharpGeneratorDriver
            .Create([new CorpusGenerator().AsSourceGenerator()], [CorpusText.Create(Folder + text.Path, text.Text)], (CSharpParseOptions?)code.FirstOrDefault()?.Options ?? Check.ParseOptions, new CorpusOptions(options))
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out ImmutableArray<Diagnostic> problems, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(problems, problem => problem.Severity >= DiagnosticSeverity.Warning);
        return generated;
    }

    private static ImmutableArray<MetadataReference> ReadReferences()
    {
        // The list also has the test program's own assemblies, which no consumer sees.
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return
        [
            .. trusted.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder).Select(path => MetadataReference.CreateFromFile(path)),
            MetadataReference.CreateFromFile(typeof(Article).Assembly.Location),
        ];
    }
}
