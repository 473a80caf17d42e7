using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Generator.Problems;

/// <summary>A problem, with what is needed to report it where its author will see it.</summary>
/// <param name="Problem">The problem; its file is relative.</param>
/// <param name="AbsolutePath">The file as the compiler knows it; null if no file is to blame.</param>
/// <param name="Severities">Severities changed for the file.</param>
internal sealed record LocatedProblem(Problem Problem, string? AbsolutePath, EquatableArray<SeverityOverride> Severities);

/// <summary>The problems of one step.</summary>
internal sealed record ProblemList(EquatableArray<LocatedProblem> Items);
