using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Generator.Problems;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;
using Microsoft.CodeAnalysis.Text;

namespace CorpusSdk.Generator.Pipeline;

/// <summary>A corpus file, parsed.</summary>
/// <param name="File">The parsed file and its settings.</param>
/// <param name="AbsolutePath">Where an editor finds it; for problems only.</param>
/// <param name="Severities">Severities changed for this file.</param>
internal sealed record LoadedFile(PlannedFile File, string AbsolutePath, EquatableArray<SeverityOverride> Severities)
{
    /// <summary>The file's own problems.</summary>
    public ProblemList Problems => new(File.File.Problems.Select(Locate).ToEquatableArray());

    /// <summary>A problem of this file, with what a report needs.</summary>
    public LocatedProblem Locate(Problem problem) => Place.Locate(problem);

    /// <summary>Where the file is.</summary>
    public FilePlace Place => new(File.File.Path, AbsolutePath, Severities);

    /// <summary>Reads and parses a file. A file that cannot be read, or is not text, gives a problem and no articles.</summary>
    public static LoadedFile Load(CorpusFile file, CancellationToken cancellation)
    {
        ParsedFile parsed;
        try
        {
            parsed = file.Text.GetText(cancellation) is { } text
                ? Parse(file.Path, text, file.Settings.Parse)
                : ParsedFile.Failed(Problem.Create(ProblemCatalog.UnreadableFile, file.Path, ProblemSpan.StartOfFile));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            parsed = ParsedFile.Failed(Problem.OfException(file.Path, exception));
        }

        return new LoadedFile(new PlannedFile(parsed with { Options = file.Settings.Parse }, file.Settings), file.Text.Path, file.Severities);
    }

    private static ParsedFile Parse(string path, SourceText text, ParseOptions options)
    {
        (int Byte, int Character)? bad = EncodingCheck.Decode(text, out string decoded);
        return bad is { } place
            ? FileParser.NotUtf8(path, decoded.Substring(0, place.Character), place.Byte)
            : FileParser.Parse(new SourceFile(path, decoded), options);
    }
}

/// <summary>All corpus files of the project.</summary>
internal sealed record LoadedFiles(EquatableArray<LoadedFile> Files);
