using CorpusSdk.Generator.Problems;
using System.Collections.Immutable;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Generator.Schemas;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>The slugs of the archives that have a schema, for references from other archives.</summary>
/// <param name="Archives">The archives.</param>
internal sealed record SlugTables(EquatableArray<ArchiveSlugs> Archives)
{
    /// <summary>Collects the slugs.</summary>
    public static SlugTables Create(ImmutableArray<BuiltArchive> built, ImmutableArray<ArchiveManifest> packed, AllFields fields) => new(built
        .Where(archive => archive.Schema is not null)
        .Select(archive => new ArchiveSlugs(archive.Spec.Name, archive.Spec.Articles.Select(article => article.Slug).ToEquatableArray()))
        .Concat(fields.Files.Select(file => file.Slugs(packed.FirstOrDefault(manifest => manifest.Name == file.Archive)?.Fingerprint ?? "")))
        .OrderBy(archive => archive.Archive, StringComparer.Ordinal)
        .ToEquatableArray());

    /// <summary>Those that a schema refers to.</summary>
    public EquatableArray<ArchiveSlugs> For(BoundSchema schema) =>
        Archives.Where(archive => schema.Related.Any(related => related.Archive == archive.Archive)).ToEquatableArray();
}

/// <summary>An archive that is built here, with the fields of its schema where it has one.</summary>
/// <param name="Built">The archive.</param>
/// <param name="Slugs">The archives that its schema refers to.</param>
internal sealed record FieldedArchive(BuiltArchive Built, EquatableArray<ArchiveSlugs> Slugs)
{
    /// <summary>The archive with all of its fields.</summary>
    public NotCompared<ArchiveSpec> Spec { get; private init; } = new(Built.Spec);

    /// <summary>Violations of the schema.</summary>
    public ProblemList Problems { get; private init; } = new(default);

    /// <summary>Checks an archive against its schema.</summary>
    public static FieldedArchive Create(BuiltArchive built, SlugTables slugs, CancellationToken cancellation)
    {
        if (built.Schema is null)
            return new FieldedArchive(built, default);

        cancellation.ThrowIfCancellationRequested();
        var fielded = new FieldedArchive(built, slugs.For(built.Schema));
        try
        {
            SchemaFields fields = SchemaFields.Create(
                built.Schema.Spec,
                [.. built.Spec.Articles.Select(article => new CheckedArticle(built.Spec.Files[article.FileIndex], article.Source))],
                built.Schema.ArchiveOf,
                fielded.Slugs,
                built.Schema.PointedBack);
            return fielded with
            {
                Spec = new NotCompared<ArchiveSpec>(built.Spec with { Shapes = fields.Shapes, Columns = fields.Columns }),
                Problems = built.Locate(fields.Problems),
            };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return fielded with { Problems = built.Locate([Problem.OfException(built.Places[0].Path, exception)]) };
        }
    }
}

/// <summary>An archive that the build task has packed, with the fields of its schema where it has one.</summary>
/// <param name="Manifest">What C# shows of it; with the schema's fields where there is one.</param>
/// <param name="Schema">Its schema; null if none is declared.</param>
/// <param name="Fields">The fields of its articles; null if no schema needs them.</param>
/// <param name="Slugs">The archives that its schema refers to.</param>
internal sealed record FieldedManifest(ArchiveManifest Manifest, BoundSchema? Schema, LoadedFields? Fields, EquatableArray<ArchiveSlugs> Slugs)
{
    /// <summary>The columns of the schema; null if the pack's own are to be read.</summary>
    public NotCompared<ColumnSet?> Columns { get; private init; } = new(null);

    /// <summary>Violations of the schema.</summary>
    public ProblemList Problems { get; private init; } = new(default);

    /// <summary>Checks a packed archive against its schema.</summary>
    public static FieldedManifest Create(ArchiveManifest manifest, BoundSchemas schemas, AllFields loaded, SlugTables slugs, LoadedManifests manifests, CancellationToken cancellation)
    {
        if (schemas.Of(manifest.Name) is not { } schema)
            return new FieldedManifest(manifest, Schema: null, Fields: null, default);

        cancellation.ThrowIfCancellationRequested();
        LoadedFields? fields = loaded.Files.FirstOrDefault(fields => fields.Archive == manifest.Name);
        var fielded = new FieldedManifest(manifest, schema, fields, slugs.For(schema));
        try
        {
            FieldsFileContent? content = fields?.Of(manifest.Fingerprint);
            IReadOnlyList<FieldsFileArticle> articles = content?.Articles ?? [];
            string projectFolder = content?.ProjectFolder ?? "";
            if (articles.Count != manifest.ArticleCount)
                return fielded with { Problems = Report(Problem.Create(ProblemCatalog.UnreadableManifest, manifest.FirstFile, ProblemSpan.StartOfFile, FieldsFile.Name(manifest.Name)), manifests, projectFolder) };
            SchemaFields checkedFields = SchemaFields.Create(
                schema.Spec,
                [.. articles.Select(article => new CheckedArticle(article.File, article.ToArticle()))],
                schema.ArchiveOf,
                fielded.Slugs,
                schema.PointedBack);
            return fielded with
            {
                Manifest = manifest with { Shapes = checkedFields.Shapes, KeyLists = ArchiveManifest.KeyListsOf(checkedFields.Columns) },
                Columns = new NotCompared<ColumnSet?>(checkedFields.Columns),
                Problems = Report(checkedFields.Problems, manifests, projectFolder),
            };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return fielded with { Problems = Report(Problem.OfException(manifest.FirstFile, exception), manifests, "") };
        }
    }

    private static ProblemList Report(Problem problem, LoadedManifests manifests, string projectFolder) => Report([problem], manifests, projectFolder);

    private static ProblemList Report(IReadOnlyList<Problem> problems, LoadedManifests manifests, string projectFolder)
    {
        Dictionary<string, FilePlace> places = manifests.Places();
        return new ProblemList(problems.Select(problem => places.TryGetValue(problem.File, out FilePlace place)
            ? place.Locate(problem)
            : new LocatedProblem(problem, projectFolder.Length == 0 ? null : Path.Combine(projectFolder, problem.File), default)).ToEquatableArray());
    }
}
