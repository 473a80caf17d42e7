using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>An archive, built, and the problems that came up.</summary>
internal sealed record BuiltArchive(ArchiveSpec Spec, ProblemList Problems)
{
    /// <summary>Builds an archive; where that fails, which is our mistake, an empty one takes its place.</summary>
    public static BuiltArchive Build(LocatedArchive archive, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        ArchivePlan plan = archive.Plan;
        try
        {
            ArchiveSpec spec = ArchiveBuilder.Build(plan.Name, plan.Title, plan.Language, plan.Files);
            return new BuiltArchive(spec, new ProblemList(spec.Problems.Select(problem => Locate(problem, archive)).ToEquatableArray()));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Problem problem = Problem.Create(ProblemCatalog.InternalError, plan.Files[0].Path, ProblemSpan.StartOfFile, exception.ToString().Replace('\r', ' ').Replace('\n', ' '));
            return new BuiltArchive(
                ArchiveBuilder.Build(plan.Name, plan.Title, plan.Language, []),
                new ProblemList(new EquatableArray<LocatedProblem>([Locate(problem, archive)])));
        }
    }

    private static LocatedProblem Locate(Problem problem, LocatedArchive archive)
    {
        FilePlace place = archive.Places.First(candidate => candidate.Path == problem.File);
        return new LocatedProblem(problem, place.AbsolutePath, place.Severities);
    }
}
