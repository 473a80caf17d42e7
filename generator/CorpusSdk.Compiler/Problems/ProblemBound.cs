namespace CorpusSdk.Compiler.Problems;

/// <summary>Keeps the problems of one kind in one file to a number that a person can read. Nothing is lost: the rest is counted.</summary>
internal static class ProblemBound
{
    /// <summary>How many problems of one kind a file may have.</summary>
    public const int Maximum = 100;

    /// <summary>The problems of one file in the order of its text, as <see cref="Apply"/> leaves them.</summary>
    public static EquatableArray<Problem> OfFile(IEnumerable<Problem> problems) =>
        Apply([.. problems.OrderBy(problem => problem.Span.Start)]).ToEquatableArray();

    /// <summary>The problems in their order, without those that are too many; the first of these became the count of them.</summary>
    public static IEnumerable<Problem> Apply(IReadOnlyCollection<Problem> problems)
    {
        if (problems.Count <= Maximum)
            return problems;
        var counts = new Dictionary<(ProblemDescriptor Kind, string File), int>();
        foreach (Problem problem in problems)
            counts[(problem.Descriptor, problem.File)] = counts.TryGetValue((problem.Descriptor, problem.File), out int count) ? count + 1 : 1;
        return counts.Values.All(count => count <= Maximum) ? problems : Cut(problems, counts);
    }

    private static IEnumerable<Problem> Cut(IReadOnlyCollection<Problem> problems, Dictionary<(ProblemDescriptor Kind, string File), int> counts)
    {
        var seen = new Dictionary<(ProblemDescriptor Kind, string File), int>();
        foreach (Problem problem in problems)
        {
            (ProblemDescriptor, string) key = (problem.Descriptor, problem.File);
            int number = seen[key] = seen.TryGetValue(key, out int before) ? before + 1 : 1;
            if (number <= Maximum)
                yield return problem;
            else if (number == Maximum + 1)
                yield return Problem.Create(CountOf(problem.Descriptor), problem.File, problem.Span, counts[key] - Maximum, problem.Descriptor.Id, problem.Descriptor.Title);
        }
    }

    // Many hints are no more than a hint.
    private static ProblemDescriptor CountOf(ProblemDescriptor kind) =>
        kind.Severity == ProblemSeverity.Info ? ProblemCatalog.MoreHints : ProblemCatalog.MoreProblems;
}
