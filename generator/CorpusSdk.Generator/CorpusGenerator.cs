using CorpusSdk.Generator.Problems;
using System.Collections.Immutable;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Generator.Emission;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Schemas;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator;

/// <summary>Compiles the text files of a project into typed archives. This class is the pipeline and nothing else.</summary>
/// <remarks>
/// Each step's result has value equality, so that an edit runs again only what depends on it: an edited file is parsed alone and
/// rebuilds its own archive, and an edit of C# runs nothing. All results are classes: the driver's tables are compiled again, when
/// the compiler starts, for each value type that goes through them.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // 1. The project's settings: namespace, visibility, language version, references.
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
            .Combine(context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName).WithTrackingName(TrackingNames.AssemblyName))
            .Select(static (input, _) => Target.Create(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.Target);

        // 2. Which of the additional files are corpus files; 3. each text is parsed separately, and the files of the build task are read.
        IncrementalValuesProvider<CorpusFile> all = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (input, _) => CorpusFile.TryCreate(input.Left, input.Right)!)
            .Where(static file => file is not null)
            .WithTrackingName(TrackingNames.Files);
        IncrementalValuesProvider<LoadedFile> files = all
            .Where(static file => file.Kind == CorpusFileKind.Text)
            .Select(static (file, cancellation) => LoadedFile.Load(file, cancellation))
            .WithTrackingName(TrackingNames.Parsed);
        IncrementalValueProvider<LoadedManifests> manifests = all
            .Where(static file => file.Kind == CorpusFileKind.Manifest)
            .Select(static (file, cancellation) => LoadedManifest.Load(file, cancellation))
            .WithTrackingName(TrackingNames.Manifests)
            .Collect()
            .Combine(all.Where(static file => file.Kind == CorpusFileKind.Packed).Collect())
            .Select(static (input, _) => LoadedManifests.Create(input.Left, input.Right))
            .WithTrackingName(TrackingNames.AllManifests);

        // Under dotnet watch, packed texts are looked at, because the task does not run after each edit.
        IncrementalValueProvider<WatchedTexts> watched = all
            .Where(static file => file.Kind == CorpusFileKind.Packed)
            .Combine(settings)
            .Where(static input => input.Right.IsWatched)
            .Select(static (input, cancellation) => WatchedText.Read(input.Left, cancellation))
            .WithTrackingName(TrackingNames.Watched)
            .Collect()
            .Select(static (texts, _) => WatchedTexts.Create(texts))
            .WithTrackingName(TrackingNames.AllWatched);

        // Names in the project's own C# that equal the archives' namespace. It depends on the code, so only its result is tracked.
        IncrementalValueProvider<OwnNames> ownNames = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => OwnNames.IsCandidate(node), static (syntax, _) => OwnNames.Read(syntax.Node))
            .Collect()
            .Select(static (names, _) => OwnNames.Create(names));

        // 4. Which file belongs to which archive.
        IncrementalValueProvider<LocatedPlan> plan = files
            .Collect()
            .Select(static (files, _) => new LoadedFiles(files.ToEquatableArray()))
            .WithTrackingName(TrackingNames.AllFiles)
            .Combine(manifests)
            .Combine(target)
            .Select(static (input, _) => LocatedPlan.Create(input.Left.Left.Files, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.Plan);
        IncrementalValueProvider<CatalogSpec> catalog = plan
            .Select(static (plan, _) => plan.ToCatalog())
            .WithTrackingName(TrackingNames.Catalog);

        // 5. What C# declares of archives.
        IncrementalValueProvider<SchemaSet> schemaSet = context.SyntaxProvider
            .ForAttributeWithMetadataName(SchemaReader.AttributeName, static (node, _) => SchemaReader.IsCandidate(node), SchemaReader.Read)
            .WithTrackingName(TrackingNames.ReadSchemas)
            .Collect()
            .Combine(context.SyntaxProvider
                .ForAttributeWithMetadataName(RecordReader.AttributeName, static (node, _) => SchemaReader.IsCandidate(node), RecordReader.Read)
                .WithTrackingName(TrackingNames.ReadRecords)
                .Collect())
            .Select(static (read, _) => SchemaSet.Create(read.Left, read.Right))
            .WithTrackingName(TrackingNames.SchemaSet);
        IncrementalValueProvider<BoundSchemas> schemas = schemaSet
            .Combine(catalog)
            .Select(static (input, _) => BoundSchemas.Create(input.Left, input.Right.Archives))
            .WithTrackingName(TrackingNames.Schemas);

        // 6. Each archive built alone, but for the files that its links can lead to, then checked against its schema, which may refer to other archives.
        IncrementalValueProvider<ProjectAssets> assets = all
            .Where(static file => file.Kind == CorpusFileKind.Assets)
            .Select(static (file, cancellation) => file.Text.GetText(cancellation) is { } text ? AssetListFile.Read(text.ToString()) : ProjectAssets.None)
            .WithTrackingName(TrackingNames.Assets)
            .Collect()
            .Select(static (lists, _) => lists.FirstOrDefault() ?? ProjectAssets.None)
            .WithTrackingName(TrackingNames.AllAssets);
        IncrementalValueProvider<ProjectLinks> links = plan
            .Combine(assets)
            .Select(static (input, _) => ProjectLinks.Create(input.Left.Archives.Select(archive => archive.Plan), input.Right))
            .WithTrackingName(TrackingNames.Links);
        IncrementalValuesProvider<BuiltArchive> built = plan
            .SelectMany(static (plan, _) => plan.Archives.ToImmutableArray())
            .WithTrackingName(TrackingNames.Archives)
            .Combine(links)
            .Select(static (input, _) => new LinkedPlan(input.Left, input.Right.For(input.Left.Plan)))
            .WithTrackingName(TrackingNames.Linked)
            .Combine(schemas)
            .Select(static (input, cancellation) => BuiltArchive.Build(input.Left.Archive, input.Right, input.Left.Links, cancellation))
            .WithTrackingName(TrackingNames.Built);
        IncrementalValuesProvider<ArchiveManifest> packed = plan
            .SelectMany(static (plan, _) => plan.Packed.ToImmutableArray())
            .WithTrackingName(TrackingNames.Packed);
        IncrementalValueProvider<AllFields> fields = all
            .Where(static file => file.Kind == CorpusFileKind.Fields)
            .Combine(schemas)
            .Select(static (input, cancellation) => LoadedFields.Load(input.Left, input.Right, cancellation)!)
            .Where(static fields => fields is not null)
            .WithTrackingName(TrackingNames.Fields)
            .Collect()
            .Select(static (all, _) => new AllFields(all.ToEquatableArray()))
            .WithTrackingName(TrackingNames.AllFields);
        IncrementalValueProvider<SlugTables> slugs = built
            .Collect()
            .Combine(packed.Collect())
            .Combine(fields)
            .Select(static (input, _) => SlugTables.Create(input.Left.Left, input.Left.Right, input.Right))
            .WithTrackingName(TrackingNames.SlugTables);
        IncrementalValuesProvider<FieldedArchive> archives = built
            .Combine(slugs)
            .Select(static (input, cancellation) => FieldedArchive.Create(input.Left, input.Right, cancellation))
            .WithTrackingName(TrackingNames.Fielded);
        IncrementalValuesProvider<FieldedManifest> fieldedPacked = packed
            .Combine(schemas)
            .Combine(fields)
            .Combine(slugs)
            .Combine(manifests)
            .Select(static (input, cancellation) => FieldedManifest.Create(input.Left.Left.Left.Left, input.Left.Left.Left.Right, input.Left.Left.Right, input.Left.Right, input.Right, cancellation))
            .WithTrackingName(TrackingNames.FieldedPacked);

        IncrementalValueProvider<ArchiveLinks> archiveLinks = built
            .Collect()
            .Combine(packed.Collect())
            .Select(static (input, _) => ArchiveLinks.Create(input.Left, input.Right))
            .WithTrackingName(TrackingNames.ArchiveLinks);

        // 7. C#.
        IncrementalValueProvider<EmissionFacts> facts = target.Combine(archiveLinks).Select(static (input, _) => new EmissionFacts(input.Left, input.Right));
        context.RegisterSourceOutput(archives.Combine(facts), static (output, input) => ArchiveEmitter.Emit(output, input.Left, input.Right));
        context.RegisterSourceOutput(fieldedPacked.Combine(facts), static (output, input) => ArchiveEmitter.Emit(output, input.Left, input.Right));
        context.RegisterSourceOutput(catalog.Combine(target), static (output, input) => CatalogEmitter.Emit(output, input.Left, input.Right));
        context.RegisterSourceOutput(schemaSet.Select(static (set, _) => new SchemaSpecs(set.Specs)).Combine(schemas), static (output, input) => SchemaEmitter.EmitUnbound(output, input.Left, input.Right));
        context.RegisterSourceOutput(schemaSet.Select(static (set, _) => new RecordSpecs(set.Records)).Combine(schemas).Combine(target), static (output, input) => SchemaEmitter.EmitRecords(output, input.Left.Left, input.Left.Right, input.Right));
        context.RegisterSourceOutput(schemaSet.Select(static (set, _) => new OtherHalves(set.Halves)), SchemaEmitter.EmitHalves);

        context.RegisterSourceOutput(watched, WatchEmitter.Emit);

        // For editors of texts; nothing in C# depends on it.
        IncrementalValueProvider<bool> writesJsonSchemas = settings.Select(static (settings, _) => settings.WritesJsonSchemas);
        context.RegisterImplementationSourceOutput(
            archives.Combine(writesJsonSchemas).Where(static input => input.Right).Select(static (input, _) => JsonSchemaText.Of(input.Left)).WithTrackingName(TrackingNames.JsonSchemas),
            JsonSchemaEmitter.Emit);
        context.RegisterImplementationSourceOutput(
            fieldedPacked.Combine(writesJsonSchemas).Where(static input => input.Right).Select(static (input, _) => JsonSchemaText.Of(input.Left)).WithTrackingName(TrackingNames.PackedJsonSchemas),
            JsonSchemaEmitter.Emit);

        // 8. Problems, apart from the C#, so that a text that merely moves generates nothing again.
        context.RegisterSourceOutput(target.Select(static (target, _) => target.Problems), ProblemReporter.Report);
        context.RegisterSourceOutput(ownNames.Combine(target).Combine(catalog).Select(static (input, _) => input.Left.Left.FindClashes(input.Left.Right, input.Right)), ProblemReporter.Report);
        context.RegisterSourceOutput(files.Select(static (file, _) => file.Problems), ProblemReporter.Report);
        context.RegisterSourceOutput(manifests.Select(static (manifests, _) => manifests.Problems), ProblemReporter.Report);
        context.RegisterSourceOutput(plan.Select(static (plan, _) => plan.Problems), ProblemReporter.Report);
        context.RegisterSourceOutput(built.Select(static (archive, _) => archive.Problems), ProblemReporter.Report);
        context.RegisterSourceOutput(archives.Select(static (archive, _) => archive.Problems), ProblemReporter.Report);
        context.RegisterSourceOutput(fieldedPacked.Select(static (archive, _) => archive.Problems), ProblemReporter.Report);

        // Problems of C# go to their syntax trees. Usually there is none, and then the compilation is not looked at.
        IncrementalValuesProvider<LocatedProblem> problemsOfCode = schemaSet
            .Combine(catalog)
            .SelectMany(static (input, _) => input.Left.Problems.Items.Concat(input.Left.FindUnknownArchives(input.Right.Archives).Items));
        context.RegisterSourceOutput(problemsOfCode.Combine(context.CompilationProvider), static (output, input) => ProblemReporter.Report(output, input.Left, input.Right));
    }
}
