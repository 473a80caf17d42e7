using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Build;

/// <summary>A text file of the project, and what its item says of it.</summary>
/// <param name="AbsolutePath">Where it is.</param>
/// <param name="Path">Relative to the project, with <c>/</c>.</param>
/// <param name="Archive">The metadata <c>Archive</c>; null where none is set.</param>
/// <param name="Language">The metadata <c>Language</c>; null where none is set.</param>
/// <param name="Search">The metadata <c>Search</c>; null where none is set.</param>
internal sealed record CorpusSource(string AbsolutePath, string Path, string? Archive, string? Language, string? Search)
{
    /// <summary>A source, with empty metadata taken for none.</summary>
    public static CorpusSource Create(string projectFolder, string absolutePath, string archive, string language, string search) =>
        new(absolutePath, RelativePath.Create(projectFolder, absolutePath), NullIfBlank(archive), NullIfBlank(language), NullIfBlank(search));

    private static string? NullIfBlank(string text) => text.Trim() is { Length: > 0 } trimmed ? trimmed : null;
}
