using System.Collections.Immutable;
using CorpusSdk.Compiler.Fields;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace CorpusSdk.Generator.Tests.Fuzzing;

/// <summary>A project that was generated and compiled once, all warnings being errors. Costs a third of a <see cref="GeneratorRun"/>, which runs everything again.</summary>
internal sealed class FuzzBuild : IDisposable
{
    private FuzzBuild(LoadedConsumer consumer, ImmutableArray<Diagnostic> problems, IReadOnlyDictionary<string, IReadOnlyList<FieldShape>> shapes)
    {
        Consumer = consumer;
        Problems = problems;
        Shapes = shapes;
    }

    public LoadedConsumer Consumer { get; }

    /// <summary>What the generator has to say.</summary>
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>The fields of each archive.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<FieldShape>> Shapes { get; }

    /// <summary>Builds a project; fails if the C# compiler reports anything.</summary>
    public static FuzzBuild Run(CorpusProject project)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            project.Texts,
            project.ParseOptions,
            new CorpusOptions(project.Properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        CSharpCompilation strict = project.CreateCompilation();
        strict = strict.WithOptions(strict.Options.WithWarningLevel(9999).WithGeneralDiagnosticOption(ReportDiagnostic.Error).WithNullableContextOptions(NullableContextOptions.Enable));
        driver = driver.RunGeneratorsAndUpdateCompilation(strict, out Compilation generated, out ImmutableArray<Diagnostic> problems, TestContext.Current.CancellationToken);
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);

        using var assembly = new MemoryStream();
        using var documentation = new MemoryStream();
        EmitResult emitted = generated.Emit(assembly, xmlDocumentationStream: documentation, manifestResources: LoadedConsumer.Describe(project.Resources), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(emitted.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Hidden));
        return new FuzzBuild(LoadedConsumer.Load(assembly.ToArray()), problems, ShapesOf(result));
    }

    public void Dispose() => Consumer.Dispose();

    private static Dictionary<string, IReadOnlyList<FieldShape>> ShapesOf(GeneratorRunResult result) =>
        Outputs(result, TrackingNames.Fielded).Cast<FieldedArchive>().Select(archive => (archive.Spec.Value.Name, archive.Spec.Value.Shapes))
            .Concat(Outputs(result, TrackingNames.FieldedPacked).Cast<FieldedManifest>().Select(archive => (archive.Manifest.Name, archive.Manifest.Shapes)))
            .ToDictionary(archive => archive.Name, archive => (IReadOnlyList<FieldShape>)archive.Shapes, StringComparer.Ordinal);

    private static IEnumerable<object> Outputs(GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> steps) ? steps.SelectMany(run => run.Outputs).Select(output => output.Value) : [];
}
