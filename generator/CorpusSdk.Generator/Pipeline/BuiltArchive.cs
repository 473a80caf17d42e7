using CorpusSdk.Generator.Problems;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Generator.Schemas;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>An archive, built.</summary>
/// <param name="Spec">The content of the pack and the generated code.</param>
/// <param name="Places">Where its files are.</param>
/// <param name="Schema">The schema that C# declares for it; null if its fields are inferred.</param>
/// <param name="Problems">The problems found.</param>
internal sealed record BuiltArchive(ArchiveSpec Spec, EquatableArray<FilePlace> Places, BoundSchema? Schema, ProblemList Problems)
{
    /// <summary>Builds an archive. If that fails, which is a bug of ours, an empty one takes its place.</summary>
    public static BuiltArchive Build(LocatedArchive archive, BoundSchemas schemas, ProjectLinks links, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ArchivePlan plan = archive.Plan;
        BoundSchema? schema = schemas.Of(plan.Name);
        try
        {
            ArchiveSpec spec = ArchiveBuilder.Build(plan, links, infersFields: schema is null);
            return new BuiltArchive(spec, archive.Places, schema, Locate(spec.Problems, archive.Places));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new BuiltArchive(
                ArchiveBuilder.Build(plan.Name, plan.Title, plan.Language, []),
                archive.Places,
                schema,
                Locate(new EquatableArray<Problem>([Problem.OfException(plan.Files[0].Path, exception)]), archive.Places));
        }
    }

    /// <summary>Problems of the archive's files, with what a report needs.</summary>
    public ProblemList Locate(IReadOnlyList<Problem> problems) => Locate(problems.ToEquatableArray(), Places);

    private static ProblemList Locate(EquatableArray<Problem> problems, EquatableArray<FilePlace> places)
    {
        if (problems.Count == 0)
            return new ProblemList(default);

        // A table, since a large archive may have as many problems as files.
        Dictionary<string, FilePlace> byPath = places.ToDictionary(place => place.Path, StringComparer.Ordinal);
        return new ProblemList(problems.Select(problem => byPath[problem.File].Locate(problem)).ToEquatableArray());
    }
}
