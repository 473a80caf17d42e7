using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Loader;
using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Fire.Inputs;
using CorpusSdk.Fire.Running;
using CorpusSdk.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Fire.Campaigns;

/// <summary>Hostile corpora through the generator and the C# compiler, into an assembly that is loaded.</summary>
internal sealed class CompilerCampaign : Campaign
{
    private const string ProjectFolder = "/home/reader/app/";

    // A strict one: a replacement character is the author's then.
    private static readonly UTF8Encoding CompilersEncoding = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private static readonly CSharpParseOptions Language = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> References = [.. Framework(), MetadataReference.CreateFromFile(typeof(Article).Assembly.Location)];

    /// <inheritdoc/>
    public override string Name => "compiler";

    /// <inheritdoc/>
    public override string Promise => "No text, key or name stops the C# compiler, gives a warning of it, or changes what generated code says; the assembly has the texts.";

    /// <inheritdoc/>
    public override void Attack(AttackCase attack)
    {
        // A file is bytes, which half a character cannot be in.
        (string Path, string Text)[] files = [.. HostileCorpus.Write(attack).Select(file => (file.Path, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(file.Text))))];
        CompiledCorpus expected = CompiledCorpus.Compile(files);

        var compilation = CSharpCompilation.Create(
            "Consumer", [CSharpSyntaxTree.ParseText("", Language)], References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, warningLevel: 9999, deterministic: true));
        CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], [.. files.Select(file => new Text(file.Path, file.Text))], Language, new Options())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out ImmutableArray<Diagnostic> diagnostics);
        Diagnostic? fault = diagnostics.FirstOrDefault(diagnostic => !diagnostic.Id.StartsWith("CORPUS", StringComparison.Ordinal));
        AttackCase.Require(fault is null, $"The generator failed: {fault}");

        using var assembly = new MemoryStream();
        Diagnostic[] heard = [.. generated.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden)];
        AttackCase.Require(heard.Length == 0, $"The C# compiler says: {heard.FirstOrDefault()}");
        RequireTexts(assembly, expected);
    }

    private static void RequireTexts(MemoryStream assembly, CompiledCorpus expected)
    {
        var context = new AssemblyLoadContext(name: null, isCollectible: true);
        try
        {
            assembly.Position = 0;
            Type? catalog = context.LoadFromStream(assembly).GetTypes().SingleOrDefault(type => type is { Name: "Catalog", IsNested: false });
            var archives = (IReadOnlyList<Archive>?)catalog?.GetProperty("Archives")!.GetValue(null) ?? [];
            AttackCase.Require(archives.Count == expected.Archives.Count, $"The assembly has {archives.Count} archives instead of {expected.Archives.Count}.");
            foreach ((Archive archive, (ArchiveSpec spec, _)) in archives.Zip(expected.Archives.OrderBy(archive => archive.Spec.Name, StringComparer.Ordinal)))
            {
                archive.Verify();
                AttackCase.Require(archive.Name == spec.Name, $"The archive {spec.Name} is called {archive.Name} in the assembly.");
                AttackCase.Require(archive.Count == spec.Articles.Count, $"The archive {spec.Name} has {archive.Count} articles in the assembly instead of {spec.Articles.Count}.");
                for (int i = 0; i < archive.Count; i++)
                {
                    Article article = archive.Articles[i];
                    AttackCase.Require(article.Slug == spec.Articles[i].Slug && article.Paragraphs.SequenceEqual(spec.Articles[i].Source.Paragraphs), $"{article} is another in the assembly.");
                    foreach (ArticleField field in article.Fields)
                        _ = field.Value;
                }
            }
        }
        finally
        {
            context.Unload();
        }
    }

    private static IEnumerable<MetadataReference> Framework()
    {
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetDirectoryName(path) == folder)
            .Select(path => MetadataReference.CreateFromFile(path));
    }

    private sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => ProjectFolder + path;

        public override SourceText GetText(CancellationToken cancellationToken = default)
        {
            byte[] bytes = Encoding.UTF8.GetBytes(text);
            return SourceText.From(bytes, bytes.Length, CompilersEncoding);
        }
    }

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new() { ["build_property.ProjectDir"] = ProjectFolder });

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values(new() { ["build_metadata.AdditionalFiles.CorpusItem"] = "true" });
    }

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
