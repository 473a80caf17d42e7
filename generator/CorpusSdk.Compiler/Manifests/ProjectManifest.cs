using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Manifests;

/// <summary>The message of a build task that has packed archives to the source generator.</summary>
/// <param name="Archives">The archives whose packs are resources of the assembly, in ordinal order of their names.</param>
/// <param name="Problems">The problems found, in the order of files and places.</param>
/// <param name="Files">Where the files are that problems name.</param>
internal sealed record ProjectManifest(
    EquatableArray<ArchiveManifest> Archives,
    EquatableArray<Problem> Problems,
    EquatableArray<ManifestFile> Files)
{
    /// <summary>No archives and no problems.</summary>
    public static ProjectManifest Empty { get; } = new(default, default, default);

    /// <summary>The name of the resource that holds an archive's pack. Both hosts take it from here.</summary>
    public static string ResourceName(string archiveName) => "Corpus." + archiveName + ".pack";
}

/// <summary>A file as the model names it, and where it is.</summary>
/// <param name="Path">Relative to the project, with <c>/</c>.</param>
/// <param name="AbsolutePath">Where an editor finds it.</param>
internal sealed record ManifestFile(string Path, string AbsolutePath);
