using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Build;

/// <summary>A text file of the project.</summary>
/// <param name="AbsolutePath">Where it is.</param>
/// <param name="Path">Relative to the project, with <c>/</c>.</param>
/// <param name="Settings">The project's settings for it.</param>
internal sealed record CorpusSource(string AbsolutePath, string Path, FileSettings Settings)
{
    /// <summary>A source of a project.</summary>
    public static CorpusSource Create(string projectFolder, string absolutePath, FileSettings settings) =>
        new(absolutePath, RelativePath.Create(projectFolder, absolutePath), settings);
}
