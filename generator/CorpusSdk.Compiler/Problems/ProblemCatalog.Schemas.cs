namespace CorpusSdk.Compiler.Problems;

// 13xx in the text, 21xx in the consumer's C#: declared schemas.
public static partial class ProblemCatalog
{
    private static IReadOnlyList<ProblemDescriptor> SchemaProblems =>
    [
    ];
}
