namespace CorpusSdk.Build;

/// <summary>The settings that a project gives to a build of its corpus.</summary>
/// <param name="ProjectFolder">The folder that paths are relative to.</param>
/// <param name="SharedFolder">Holds the packs and the cache; the same for all target frameworks of a project.</param>
/// <param name="OutputFolder">Holds the manifest and the lists of files; each target framework and configuration has its own.</param>
/// <param name="MaxSlugConstants">How many slug constants a class gets at most.</param>
/// <param name="Workers">How many threads parse.</param>
internal sealed record BuildSettings(string ProjectFolder, string SharedFolder, string OutputFolder, int MaxSlugConstants, int Workers)
{
    /// <summary>With more than that, and the rest of the assembly, its file would exceed the limit of 2 GiB.</summary>
    public const long MaxResourcesInBytes = 2_000_000_000;
}
