namespace CorpusSdk.Compiler.Problems;

// 12xx: typed fields: what was inferred, kept or left out.
public static partial class ProblemCatalog
{
    private static IReadOnlyList<ProblemDescriptor> FieldProblems =>
    [
    ];
}
