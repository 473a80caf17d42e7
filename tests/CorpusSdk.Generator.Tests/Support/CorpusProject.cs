using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests.Support;

/// <summary>A consumer's project as the compiler sees it. Running it makes the checks that every test wants; see <see cref="GeneratorRun"/>.</summary>
internal sealed record CorpusProject
{
    public const string DefaultFolder = "/home/reader/app/";

    public ImmutableArray<CorpusText> Texts { get; init; } = [];

    /// <summary>MSBuild properties that the generator can see.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("ProjectDir", DefaultFolder);

    public ImmutableArray<MetadataReference> References { get; init; } = [.. Support.References.Framework, Support.References.Runtime];

    /// <summary>The version that generated code promises to be content with.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.CSharp12;

    public string AssemblyName { get; init; } = "Consumer";

    /// <summary>The packs that the build would add to the assembly.</summary>
    public ImmutableArray<(string Name, byte[] Bytes)> Resources { get; init; } = [];

    /// <summary>C# of the consumer's own.</summary>
    public string Code { get; init; } = "";

    /// <summary>What <c>NoWarn</c>, <c>WarningsAsErrors</c> and <c>.globalconfig</c> set.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>Whether warnings of the generator turn into errors; warnings of the C# compiler always do.</summary>
    public ReportDiagnostic GeneralSeverity { get; init; }

    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    /// <summary>A project with one text at <c>corpus/harbours.txt</c>.</summary>
    public static CorpusProject Of(string text) => new CorpusProject().Add("corpus/harbours.txt", text);

    /// <summary>Adds a text; its path is relative to the default folder.</summary>
    public CorpusProject Add(string path, string text) => Add(CorpusText.Create(DefaultFolder + path, text));

    /// <summary>Adds what the build task would have left for the generator, had it packed the archives of a text.</summary>
    public CorpusProject AddPacked(string path, string text) =>
        Add(PackedCorpus.Manifest(DefaultFolder, path, text)).Add(PackedCorpus.Fields(DefaultFolder, path, text)) with { Resources = Resources.Add(PackedCorpus.Pack(path, text)) };

    /// <summary>Declares schemas, for which it takes the C# that has partial properties.</summary>
    public CorpusProject With(string code) => this with { Code = "#pragma warning disable CS1591 // tests have no documentation\n" + code, LanguageVersion = LanguageVersion.Preview };

    public CorpusProject Add(CorpusText text) => this with { Texts = Texts.Add(text) };

    /// <summary>Puts another text in the place of the one at this path.</summary>
    public CorpusProject Edit(string path, string text)
    {
        CorpusText old = Texts.Single(candidate => candidate.Path == DefaultFolder + path);
        return this with { Texts = Texts.Replace(old, CorpusText.Create(old.Path, text)) };
    }

    public CorpusProject Remove(string path) => this with { Texts = Texts.RemoveAll(candidate => candidate.Path == DefaultFolder + path) };

    public CorpusProject Set(string property, string value) => this with { Properties = Properties.SetItem(property, value) };

    public CorpusProject Public() => Set("CorpusVisibility", "public");

    public CorpusProject OnNetStandard() =>
        this with { References = [.. Support.References.NetStandard, Support.References.NetStandardRuntime] };

    public CSharpCompilation CreateCompilation() => CSharpCompilation.Create(
        AssemblyName,
        [CSharpSyntaxTree.ParseText(Code, ParseOptions, path: "Consumer.cs")],
        References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            generalDiagnosticOption: GeneralSeverity,
            specificDiagnosticOptions: Severities,
            deterministic: true));

    public GeneratorRun Run() => GeneratorRun.Start(this);
}
