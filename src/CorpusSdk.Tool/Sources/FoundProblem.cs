using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Tool.Sources;

/// <summary>A problem of a text, where its author finds it.</summary>
/// <param name="Problem">The problem; its file is relative to the project.</param>
/// <param name="AbsolutePath">The file; the project's for a problem of no file; null if there is no project either.</param>
/// <param name="Severity">The severity, as settings have it.</param>
internal sealed record FoundProblem(Problem Problem, string? AbsolutePath, ProblemSeverity Severity);
