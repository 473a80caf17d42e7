using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Fields;

namespace CorpusSdk.Tool.Sources;

/// <summary>Archives, wherever they came from.</summary>
/// <param name="Archives">The archives, in ordinal order of their names, each name once.</param>
internal sealed record Source(IReadOnlyList<Archive> Archives)
{
    /// <summary>The problems of the texts, by file and place, with the severities that settings give them; none where archives were compiled before.</summary>
    public IReadOnlyList<FoundProblem> Problems { get; init; } = [];

    /// <summary>The files beside the texts that articles show or lead to.</summary>
    public SourceFiles Files { get; init; } = SourceFiles.None;

    /// <summary>How many text files were compiled; 0 where archives were compiled before.</summary>
    public int FileCount { get; init; }

    /// <summary>Whether the archives were compiled from texts just now.</summary>
    public bool IsOfTexts { get; init; }

    /// <summary>The fields of each archive, if it was compiled from texts just now.</summary>
    public IReadOnlyList<(string Name, EquatableArray<FieldShape> Shapes)> Shapes { get; init; } = [];

    /// <summary>What a person should know about what was, and was not, taken into account; each a sentence or two.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
