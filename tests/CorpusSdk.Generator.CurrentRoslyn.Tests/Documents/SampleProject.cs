using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests.Documents;

/// <summary>A project of somebody who copies a sample: texts and C#, with the usual usings and all of our packages.</summary>
internal sealed class SampleProject
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // A type of this name in no namespace is nearer than the one in System.
    private const string RecordingConsole = """
        internal static class Console
        {
            public static System.Text.StringBuilder Written { get; } = new();

            public static void WriteLine(object? value) => Written.Append(value).Append('\n');
        }
        """;

    private static readonly ImmutableArray<MetadataReference> References =
    [
        .. Support.References.Framework,
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Where(IsWanted).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly List<CorpusText> _texts = [];
    private readonly List<SyntaxTree> _code = [];

    /// <summary>The problems of the texts and the messages of the C# compiler, once it is compiled.</summary>
    public IReadOnlyList<string> Messages { get; private set; } = [];

    /// <summary>Whether the archives are public.</summary>
    public bool IsPublic { get; init; }

    // With it the compiler passes over the lines that tell the CLI of packages.
    private static CSharpParseOptions ParseOptions { get; } = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse).WithFeatures([new("FileBasedProgram", "true")]);

    /// <summary>Adds a file: C#, or a text.</summary>
    public SampleProject Add(string path, string text)
    {
        if (Path.GetExtension(path) == ".cs")
            _code.Add(CSharpSyntaxTree.ParseText(text, ParseOptions, path));
        else
            _texts.Add(CorpusText.Create(CorpusProject.DefaultFolder + path, text));
        return this;
    }

    /// <summary>Adds the files below a folder of the repository.</summary>
    public SampleProject AddFolder(string folder, string pattern)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(SamplePage.Root, folder), pattern).Order(StringComparer.Ordinal))
            Add($"{folder}/{Path.GetFileName(file)}", File.ReadAllText(file));
        return this;
    }

    /// <summary>Compiles all files, in the order in which MSBuild would name them.</summary>
    public CSharpCompilation Compile(OutputKind kind = OutputKind.ConsoleApplication)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            _texts.OrderBy(text => text.Path, StringComparer.Ordinal),
            ParseOptions,
            new CorpusOptions(ImmutableDictionary<string, string>.Empty.Add("ProjectDir", CorpusProject.DefaultFolder).Add("CorpusVisibility", IsPublic ? "public" : "internal")));
        var project = CSharpCompilation.Create(
            "Sample",
            [CSharpSyntaxTree.ParseText(Usings, ParseOptions), CSharpSyntaxTree.ParseText("#nullable enable\n" + RecordingConsole, ParseOptions), .. _code],
            References,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));
        driver.RunGeneratorsAndUpdateCompilation(project, out Compilation compiled, out ImmutableArray<Diagnostic> problems, TestContext.Current.CancellationToken);
        Messages =
        [
            .. problems.Concat(compiled.GetDiagnostics(TestContext.Current.CancellationToken))
                .Where(message => message.Severity >= DiagnosticSeverity.Warning)
                .Select(Describe),
        ];
        return (CSharpCompilation)compiled;
    }

    /// <summary>Compiles the project, which must give no message, and loads it.</summary>
    public Assembly Load()
    {
        CSharpCompilation compilation = Compile();
        Assert.Empty(Messages);
        using var assembly = new MemoryStream();
        Assert.True(compilation.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Success);
        assembly.Position = 0;
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(assembly);
    }

    /// <summary>Compiles and runs the project, and gives what it printed.</summary>
    public string Run()
    {
        Assembly program = Load();
        program.EntryPoint!.Invoke(null, [Array.Empty<string>()]);
        return program.GetType("Console", throwOnError: true)!.GetProperty("Written")!.GetValue(null)!.ToString()!;
    }

    // As a build prints it, with the path from the project's folder.
    private static string Describe(Diagnostic message)
    {
        FileLinePositionSpan place = message.Location.GetLineSpan();
        string path = place.Path.StartsWith(CorpusProject.DefaultFolder, StringComparison.Ordinal) ? place.Path[CorpusProject.DefaultFolder.Length..] : place.Path;
        string severity = message.Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return $"{path}({place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}): {severity} {message.Id}: {message.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}";
    }

    private static bool IsWanted(string path) => Path.GetFileNameWithoutExtension(path) is "CorpusSdk" or "CorpusSdk.DependencyInjection" or "CorpusSdk.InMemory" or "CorpusSdk.Export"
        or "CorpusSdk.Json" or "CorpusSdk.Xunit" or "Microsoft.Extensions.DependencyInjection.Abstractions" or "xunit.v3.assert" or "xunit.v3.core" or "xunit.v3.common";
}
