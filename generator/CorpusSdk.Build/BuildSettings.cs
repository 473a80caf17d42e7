namespace CorpusSdk.Build;

/// <summary>What a build of the corpus is told by the project.</summary>
/// <param name="ProjectFolder">The folder that paths are relative to.</param>
/// <param name="SharedFolder">Holds the packs and the cache; the same for all target frameworks of a project.</param>
/// <param name="OutputFolder">Holds the manifest and the lists of files; each target framework and configuration has its own.</param>
/// <param name="MaxSlugConstants">How many slug constants a class gets at most.</param>
/// <param name="Workers">How many threads parse.</param>
internal sealed record BuildSettings(string ProjectFolder, string SharedFolder, string OutputFolder, int MaxSlugConstants, int Workers)
{
    /// <summary>More than that, and what else an assembly has, and its file would be larger than one may be (2 GiB).</summary>
    public const long MaxResourcesInBytes = 2_000_000_000;
}
