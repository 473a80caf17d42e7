using System.Collections.Immutable;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Surfaces;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Pipeline;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator;

/// <summary>Compiles the text files of a project into typed archives. This class is the pipeline and nothing else.</summary>
/// <remarks>
/// Each step's result has value equality, so that an edit runs again only what depends on it: an edited file is parsed alone and
/// rebuilds its own archive, and an edit of C# runs nothing. All results are classes: the driver's tables are compiled anew, when
/// the compiler starts, for each value type that goes through them.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // 1. What the project says: namespace, visibility, language version, references.
        IncrementalValueProvider<ProjectSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectSettings.Read(options.GlobalOptions))
            .WithTrackingName(TrackingNames.Settings);
        IncrementalValueProvider<ReferenceFacts> references = context.MetadataReferencesProvider
            .Select(static (reference, _) => ReferenceFacts.Read(reference))
            .WithTrackingName(TrackingNames.References)
            .Collect()
            .Select(static (facts, _) => ReferenceFacts.Combine(facts))
            .WithTrackingName(TrackingNames.AllReferences);
        IncrementalValueProvider<Target> target = settings
            .Combine(context.ParseOptionsProvider)
            .Select(static (input, _) => input.Left.WithLanguage(input.Right))
            .WithTrackingName(TrackingNames.Language)
            .Combine(references)
            .Select(static (input, _) => Target.Create(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Target);

        // 2. Which of the additional files are corpus files; 3. each text parsed alone, and what the build task has packed read.
        IncrementalValuesProvider<CorpusFile> all = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, _) => CorpusFile.TryCreate(input.Left, input.Right)!)
            .Where(static file => file is not null)
            .WithTrackingName(TrackingNames.Files);
        IncrementalValuesProvider<LoadedFile> files = all
            .Where(static file => file.Kind == CorpusFileKind.Text)
            .Select(static (file, cancellation) => LoadedFile.Load(file, cancellation))
            .WithTrackingName(TrackingNames.Parsed);
        IncrementalValueProvider<LoadedSurfaces> surfaces = all
            .Where(static file => file.Kind == CorpusFileKind.Surface)
            .Select(static (file, cancellation) => LoadedSurface.Load(file, cancellation))
            .WithTrackingName(TrackingNames.Surfaces)
            .Collect()
            .Combine(all.Where(static file => file.Kind == CorpusFileKind.Packed).Collect())
            .Select(static (input, _) => LoadedSurfaces.Create(input.Left, input.Right))
            .WithTrackingName(TrackingNames.AllSurfaces);

        // 4. Which file belongs to which archive; 5. each archive built alone.
        IncrementalValueProvider<LocatedPlan> plan = files
            .Collect()
            .Select(static (files, _) => new LoadedFiles(files.ToEquatableArray()))
            .WithTrackingName(TrackingNames.AllFiles)
            .Combine(surfaces)
            .Combine(target)
            .Select(static (input, _) => LocatedPlan.Create(input.Left.Left.Files, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.Plan);
        IncrementalValuesProvider<BuiltArchive> archives = plan
            .SelectMany(static (plan, _) => plan.Archives.ToImmutableArray())
            .WithTrackingName(TrackingNames.Archives)
            .Select(static (archive, cancellation) => BuiltArchive.Build(archive, cancellation))
            .WithTrackingName(TrackingNames.Built);

        IncrementalValuesProvider<ArchiveSurface> packed = plan
            .SelectMany(static (plan, _) => plan.Packed.ToImmutableArray())
            .WithTrackingName(TrackingNames.Packed);

        IncrementalValueProvider<CatalogSpec> catalog = plan
            .Select(static (plan, _) => plan.ToCatalog())
            .WithTrackingName(TrackingNames.Catalog);

        // 6. C#.
        context.RegisterSourceOutput(archives.Combine(target), static (output, input) => ArchiveEmitter.Emit(output, input.Left, input.Right));
        context.RegisterSourceOutput(packed.Combine(target), static (output, input) => ArchiveEmitter.Emit(output, input.Left, input.Right));
        context.RegisterSourceOutput(catalog.Combine(target), static (output, input) => CatalogEmitter.Emit(output, input.Left, input.Right));

        // 7. Problems, apart from the C#, so that a text that merely moves generates nothing anew.
        context.RegisterSourceOutput(target.Select(static (target, _) => target.Problems), ProblemReporter.Report);
        context.RegisterSourceOutput(files.Select(static (file, _) => file.Problems), ProblemReporter.Report);
        context.RegisterSourceOutput(surfaces.Select(static (surfaces, _) => surfaces.Problems), ProblemReporter.Report);
        context.RegisterSourceOutput(plan.Select(static (plan, _) => plan.Problems), ProblemReporter.Report);
        context.RegisterSourceOutput(archives.Select(static (archive, _) => archive.Problems), ProblemReporter.Report);
    }
}
