namespace CorpusSdk.Compiler.Problems;

// 11xx: the formats: Markdown, front matter, JSON, tables.
public static partial class ProblemCatalog
{
    private static IReadOnlyList<ProblemDescriptor> FormatProblems =>
    [
    ];
}
