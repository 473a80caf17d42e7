using CorpusSdk.Generator.Problems;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Schemas;

/// <summary>Gathers the problems of one schema's C#.</summary>
internal sealed class SchemaProblems
{
    private readonly List<Problem> _problems = [];

    /// <summary>Reports a problem at a place in C#.</summary>
    public void Report(Location place, ProblemDescriptor descriptor, params object[] arguments) => _problems.Add(PlaceOf(place).Report(descriptor, arguments));

    /// <summary>Reports a problem at a place that was read before.</summary>
    public void Report(CodePlace place, ProblemDescriptor descriptor, params object[] arguments) => _problems.Add(place.Report(descriptor, arguments));

    /// <summary>The problems as they are reported: their files are those of the compiler, and no setting of a text file concerns them.</summary>
    public ProblemList ToList() => Locate(_problems);

    /// <summary>Problems of C# as they are reported.</summary>
    public static ProblemList Locate(IEnumerable<Problem> problems) =>
        new(problems.Select(problem => new LocatedProblem(problem, problem.File, default)).ToEquatableArray());

    /// <summary>A place in C#, free of the syntax tree.</summary>
    public static CodePlace PlaceOf(Location place)
    {
        FileLinePositionSpan lines = place.GetLineSpan();
        TextSpan span = place.SourceSpan;
        return new CodePlace(lines.Path, new ProblemSpan(
            span.Start,
            span.Length,
            lines.StartLinePosition.Line + 1,
            lines.StartLinePosition.Character + 1,
            lines.EndLinePosition.Line + 1,
            lines.EndLinePosition.Character + 1));
    }
}
