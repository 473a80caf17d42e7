using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>A corpus file, parsed.</summary>
/// <param name="File">What it says, and what the project says of it.</param>
/// <param name="AbsolutePath">Where an editor finds it; for problems only.</param>
/// <param name="Severities">Severities changed for this file.</param>
internal sealed record LoadedFile(PlannedFile File, string AbsolutePath, EquatableArray<SeverityOverride> Severities)
{
    /// <summary>The file's own problems.</summary>
    public ProblemList Problems => new(File.File.Problems.Select(Locate).ToEquatableArray());

    /// <summary>A problem of this file, with what a report needs.</summary>
    public LocatedProblem Locate(Problem problem) => new(problem, AbsolutePath, Severities);

    /// <summary>Reads and parses a file. A file that cannot be read, or is no text, gives a problem and no articles.</summary>
    public static LoadedFile Load(CorpusFile file, CancellationToken cancellation)
    {
        ParsedFile parsed;
        try
        {
            parsed = file.Text.GetText(cancellation) is { } text
                ? Parse(file.Path, text)
                : Failed(file.Path, ProblemSpan.StartOfFile, ProblemCatalog.UnreadableFile);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            parsed = Failed(file.Path, ProblemSpan.StartOfFile, ProblemCatalog.InternalError, exception.ToString().Replace('\r', ' ').Replace('\n', ' '));
        }

        return new LoadedFile(new PlannedFile(parsed, file.Archive, file.Language), file.Text.Path, file.Severities);
    }

    private static ParsedFile Parse(string path, SourceText text)
    {
        (int Byte, int Character)? bad = EncodingCheck.Decode(text, out string decoded);
        var file = new SourceFile(path, decoded);
        return bad is { } place
            ? Failed(path, file.SpanOf(place.Character), ProblemCatalog.NotUtf8, place.Byte)
            : ArchiveFileParser.Parse(file);
    }

    private static ParsedFile Failed(string path, ProblemSpan span, ProblemDescriptor descriptor, params object[] arguments) => new(
        path,
        ContentHash: "",
        HeaderName: null,
        Articles: default,
        Elements: default,
        new EquatableArray<Problem>([Problem.Create(descriptor, path, span, arguments)]));
}

/// <summary>All corpus files of the project.</summary>
internal sealed record LoadedFiles(EquatableArray<LoadedFile> Files);
