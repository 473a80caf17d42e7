using CorpusSdk.Build.Output;
using CorpusSdk.Build.Caching;
using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Manifests;

namespace CorpusSdk.Build;

/// <summary>The result of a build of the corpus.</summary>
/// <param name="ArchiveCount">How many archives there are.</param>
/// <param name="ArticleCount">How many articles they have.</param>
/// <param name="FileCount">How many files they come from.</param>
/// <param name="ParsedCount">How many of these had changed since the last build.</param>
/// <param name="TextLengthInBytes">The size of all files.</param>
/// <param name="PackLengthInBytes">The size of all packs.</param>
internal sealed record BuildSummary(int ArchiveCount, int ArticleCount, int FileCount, int ParsedCount, long TextLengthInBytes, long PackLengthInBytes);

/// <summary>Packs the archives of a project into files, in numbered steps. Knows nothing of MSBuild.</summary>
internal static class CorpusBuild
{
    /// <summary>Runs a build. Problems of the texts go into the manifest; problems of the machine are thrown.</summary>
    /// <exception cref="IOException">A file of the build's own folders cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The build was cancelled. It leaves the previous files, or parts of the new ones that the next build uses.</exception>
    public static BuildSummary Run(BuildSettings settings, IEnumerable<CorpusSource> items, BuildProgress progress, CancellationToken cancellation, ProjectAssets? assets = null)
    {
        // 1. The files. A corpus that is too large for an assembly is reported before anything is read.
        var compilation = new CorpusCompilation(items, settings.Workers, progress, assets);
        if (compilation.IsTooLarge)
            return Refuse(settings, compilation, compilation.TextLengthInBytes);

        using SharedFolder shared = SharedFolder.Enter(settings.SharedFolder, progress, cancellation);
        var packs = new List<PackedArchive>();
        using (ParseCache cache = ParseCache.Load(shared.CacheFile, shared.PacksFolder))
        {
            // 2. Parsed, planned, built and packed.
            compilation.Run(cache, settings.MaxSlugConstants, (plan, archive) => packs.Add(Pack(plan, archive, settings, shared)), cancellation);

            // 3. The cache, which spares the next build work.
            ParseCache.Save(shared.CacheFile, packs, compilation.StampsOfReadFiles);
        }

        // 4. The files for the targets and the generator. The packs come first: a manifest promises that they exist.
        long packLength = packs.Sum(pack => pack.LengthInBytes);
        if (packLength > BuildSettings.MaxResourcesInBytes)
            return Refuse(settings, compilation, packLength);
        BuildOutput.Write(settings.OutputFolder, CreateManifest(compilation), packs.Select(pack => Path.Combine(shared.PacksFolder, pack.FileName)));
        shared.Use(settings.OutputFolder, packs.Select(pack => pack.FileName));
        return new BuildSummary(
            packs.Count,
            compilation.Manifests.Sum(manifest => manifest.ArticleCount),
            compilation.Sources.Count,
            compilation.ParsedCount,
            compilation.TextLengthInBytes,
            packLength);
    }

    private static PackedArchive Pack(ArchivePlan plan, ArchiveSpec archive, BuildSettings settings, SharedFolder shared)
    {
        string fileName = SharedFolder.PackName(archive.Name, archive.Fingerprint);
        WrittenPack written = default;
        AtomicFile.WriteIfDifferent(Path.Combine(shared.PacksFolder, fileName), stream => written = PackWriter.Write(archive, stream, settings.Workers));
        BuildOutput.WriteFields(settings.OutputFolder, archive, settings.ProjectFolder);
        return PackedArchive.Create(plan, archive, fileName, written);
    }

    private static ProjectManifest CreateManifest(CorpusCompilation compilation)
    {
        Problem[] problems = [.. compilation.Problems];
        var named = new HashSet<string>(problems.Select(problem => problem.File).Concat(compilation.Manifests.Select(archive => archive.FirstFile)), StringComparer.Ordinal);
        return new ProjectManifest(
            compilation.Manifests.ToEquatableArray(),
            problems.ToEquatableArray(),
            compilation.Sources.Where(source => named.Contains(source.Path)).Select(source => new ManifestFile(source.Path, source.AbsolutePath)).ToEquatableArray());
    }

    private static BuildSummary Refuse(BuildSettings settings, CorpusCompilation compilation, long lengthInBytes)
    {
        BuildOutput.Write(settings.OutputFolder, ProjectManifest.Empty with { Problems = new EquatableArray<Problem>([CorpusCompilation.TooLarge(lengthInBytes)]) }, []);
        return new BuildSummary(0, 0, compilation.Sources.Count, 0, lengthInBytes, 0);
    }
}
