using CorpusSdk.Compiler.Problems;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Problems;

/// <summary>Turns problems into diagnostics of the compiler.</summary>
internal static class ProblemReporter
{
    private const string Category = "Corpus";

    public static void Report(SourceProductionContext output, ProblemList problems)
    {
        foreach (LocatedProblem problem in problems.Items)
        {
            if (ToDiagnostic(problem) is { } diagnostic)
                output.ReportDiagnostic(diagnostic);
        }
    }

    /// <summary>Reports a problem of C#, in the syntax tree that it is in: only there <c>#pragma warning disable</c> reaches it.</summary>
    public static void Report(SourceProductionContext output, LocatedProblem located, Compilation compilation)
    {
        SyntaxTree? tree = compilation.SyntaxTrees.FirstOrDefault(tree => tree.FilePath == located.AbsolutePath);
        ProblemSpan span = located.Problem.Span;
        Location place = tree is not null && span.Start + span.Length <= tree.Length ? Location.Create(tree, new TextSpan(span.Start, span.Length)) : PlaceOf(located);
        if (ToDiagnostic(located, place) is { } diagnostic)
            output.ReportDiagnostic(diagnostic);
    }

    private static Diagnostic? ToDiagnostic(LocatedProblem located) => ToDiagnostic(located, PlaceOf(located));

    /// <summary>The diagnostic; null if its file's settings turn it off.</summary>
    private static Diagnostic? ToDiagnostic(LocatedProblem located, Location place)
    {
        Problem problem = located.Problem;
        if (Severity(located) is not { } severity)
            return null;

        // The message goes in as an argument, so that braces in a text are not read as places to fill.
        var descriptor = new DiagnosticDescriptor(problem.Descriptor.Id, problem.Descriptor.Title, "{0}", Category, severity, isEnabledByDefault: true, helpLinkUri: HelpLink.Of(problem.Descriptor.Id));
        return Diagnostic.Create(descriptor, place, problem.Message);
    }

    private static Location PlaceOf(LocatedProblem located)
    {
        if (located.AbsolutePath is null)
            return Location.None;
        ProblemSpan span = located.Problem.Span;
        return Location.Create(
            located.AbsolutePath,
            new TextSpan(span.Start, span.Length),
            new LinePositionSpan(new LinePosition(span.StartLine - 1, span.StartColumn - 1), new LinePosition(span.EndLine - 1, span.EndColumn - 1)));
    }

    private static DiagnosticSeverity? Severity(LocatedProblem located)
    {
        string? level = located.Severities.FirstOrDefault(setting => setting.Id == located.Problem.Descriptor.Id).Level;
        return level?.ToUpperInvariant() switch
        {
            "NONE" => null,
            "SILENT" => DiagnosticSeverity.Hidden,
            "SUGGESTION" => DiagnosticSeverity.Info,
            "WARNING" => DiagnosticSeverity.Warning,
            "ERROR" => DiagnosticSeverity.Error,
            _ => located.Problem.Descriptor.Severity switch
            {
                ProblemSeverity.Info => DiagnosticSeverity.Info,
                ProblemSeverity.Warning => DiagnosticSeverity.Warning,
                _ => DiagnosticSeverity.Error,
            },
        };
    }
}
