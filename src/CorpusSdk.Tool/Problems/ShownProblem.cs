using CorpusSdk.Compiler.Problems;
using CorpusSdk.Tool.Documents;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Problems;

/// <summary>A problem as reports show it.</summary>
/// <param name="Found">The problem.</param>
/// <param name="File">Its file, relative to the current folder, with <c>/</c>; null if there is none.</param>
/// <param name="Severity">The severity; with <c>--strict</c> a warning is an error.</param>
internal sealed record ShownProblem(FoundProblem Found, string? File, ProblemSeverity Severity)
{
    /// <summary>The kind.</summary>
    public ProblemDescriptor Descriptor => Found.Problem.Descriptor;

    /// <summary>The message.</summary>
    public string Message => Found.Problem.Message;

    /// <summary>The place; null for a problem of the project, which is in no text.</summary>
    public ProblemSpan? Span => Found.Problem.File.Length == 0 ? null : Found.Problem.Span;

    /// <summary>The severity as compilers call it.</summary>
    public string SeverityName => Severity switch
    {
        ProblemSeverity.Error => "error",
        ProblemSeverity.Warning => "warning",
        _ => "info",
    };

    /// <summary>The place and heading, as compilers print them: <c>corpus/russia.txt(3,1): warning CORPUS1003: </c>.</summary>
    public string Place => Span is { } span ? FormattableString.Invariant($"{File}({span.StartLine},{span.StartColumn})") : File ?? "corpus";

    /// <summary>The problem for programs.</summary>
    public ProblemDocument ToDocument() => new(
        Descriptor.Id,
        SeverityName,
        File,
        Span?.StartLine,
        Span?.StartColumn,
        Span?.EndLine,
        Span?.EndColumn,
        Message,
        HelpLink.Of(Descriptor.Id));
}
