using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>An archive, built.</summary>
/// <param name="Spec">What the pack and the generated code say.</param>
/// <param name="Places">Where its files are.</param>
/// <param name="Problems">What came up.</param>
internal sealed record BuiltArchive(ArchiveSpec Spec, EquatableArray<FilePlace> Places, ProblemList Problems)
{
    /// <summary>Builds an archive; where that fails, which is our mistake, an empty one takes its place.</summary>
    public static BuiltArchive Build(LocatedArchive archive, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ArchivePlan plan = archive.Plan;
        try
        {
            ArchiveSpec spec = ArchiveBuilder.Build(plan.Name, plan.Title, plan.Language, plan.Files);
            return new BuiltArchive(spec, archive.Places, new ProblemList(spec.Problems.Select(problem => Locate(problem, archive.Places)).ToEquatableArray()));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Problem problem = Problem.Create(ProblemCatalog.InternalError, plan.Files[0].Path, ProblemSpan.StartOfFile, exception.ToString().Replace('\r', ' ').Replace('\n', ' '));
            return new BuiltArchive(
                ArchiveBuilder.Build(plan.Name, plan.Title, plan.Language, []),
                archive.Places,
                new ProblemList(new EquatableArray<LocatedProblem>([Locate(problem, archive.Places)])));
        }
    }

    /// <summary>A problem of one of the archive's files, with what a report needs.</summary>
    public LocatedProblem Locate(Problem problem) => Locate(problem, Places);

    private static LocatedProblem Locate(Problem problem, EquatableArray<FilePlace> places)
    {
        FilePlace place = places.First(candidate => candidate.Path == problem.File);
        return new LocatedProblem(problem, place.AbsolutePath, place.Severities);
    }
}
