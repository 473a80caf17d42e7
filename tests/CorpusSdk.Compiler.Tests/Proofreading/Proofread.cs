using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Tests.Proofreading;

/// <summary>Texts, and what the proofreader says of them.</summary>
internal static class Proofread
{
    /// <summary>The ids and places of all that is found in a file.</summary>
    public static IReadOnlyList<string> File(string path, string text) =>
        [.. Problems(path, text).Select(problem => FormattableString.Invariant($"{problem.Descriptor.Id}({problem.Span.StartLine},{problem.Span.StartColumn})"))];

    /// <summary>The ids of what is found in one paragraph of plain text.</summary>
    public static IReadOnlyList<string> Paragraph(string text) => [.. Problems("corpus/a.txt", "A headline of the text\n\n" + text).Select(problem => problem.Descriptor.Id)];

    /// <summary>All that is found in a file.</summary>
    public static IReadOnlyList<Problem> Problems(string path, string text) =>
        [.. FileParser.Parse(new SourceFile(path, text), ParseOptions.Default).Problems.Where(problem => string.CompareOrdinal(problem.Descriptor.Id, "CORPUS1041") >= 0 && string.CompareOrdinal(problem.Descriptor.Id, "CORPUS1050") <= 0)];
}
