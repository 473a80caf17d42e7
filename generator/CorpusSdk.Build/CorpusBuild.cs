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

/// <summary>Packs the archives of a project, in numbered steps. Knows nothing of MSBuild.</summary>
internal static class CorpusBuild
{
    private const double BytesPerMegabyte = 1e6;

    /// <summary>Runs a build. Problems of the texts go into the manifest; problems of the machine are thrown.</summary>
    /// <exception cref="IOException">A file of the build's own folders cannot be written.</exception>
    /// <exception cref="OperationCanceledException">The build was cancelled. It leaves the previous files, or parts of the new ones that the next build uses.</exception>
    public static BuildSummary Run(BuildSettings settings, IEnumerable<CorpusSource> items, BuildProgress progress, CancellationToken cancellation)
    {
        // 1. The files, each once, in an order that does not depend on the project file.
        var problems = new List<Problem>();
        List<CorpusSource> sources = PickSources(items, problems);

        // 2. A corpus that is too large for an assembly is reported before anything is read.
        var stamps = new FileStamp[sources.Count];
        Parallel.For(0, sources.Count, new ParallelOptions { MaxDegreeOfParallelism = settings.Workers }, i => stamps[i] = FileStamp.Of(sources[i].AbsolutePath));
        long textLength = stamps.Sum(stamp => stamp.LengthInBytes);
        if (textLength > BuildSettings.MaxResourcesInBytes)
            return Refuse(settings, sources.Count, textLength);

        using SharedFolder shared = SharedFolder.Enter(settings.SharedFolder, progress, cancellation);
        List<PackedArchive> packs;
        var manifests = new List<ArchiveManifest>();
        int parsedCount;
        using (ParseCache cache = ParseCache.Load(shared.CacheFile, shared.PacksFolder))
        {
            // 3. Each file is parsed, unless the last build has done it.
            var parser = new SourceParser(sources, stamps, cache, progress);
            parser.Run(settings.Workers, cancellation);
            parsedCount = parser.ParsedCount;
            problems.AddRange(parser.Files.SelectMany(file => file.Problems));

            // 4. Which file belongs to which archive.
            ProjectPlan plan = ArchivePlanner.Plan(sources.Select((source, index) => new PlannedFile(parser.Files[index], source.Settings)));
            problems.AddRange(plan.Problems);

            // 5. Each archive built and packed.
            packs = [];
            var links = ProjectLinks.Create(plan.Archives);
            foreach (ArchivePlan archive in plan.Archives)
            {
                cancellation.ThrowIfCancellationRequested();
                progress.Report(() => $"packing archive {archive.Name}");
                if (TryPack(archive, links, settings, shared, manifests, problems) is { } pack)
                    packs.Add(pack);
            }

            // 6. The cache, which spares the next build work.
            var stampOf = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
            for (int i = 0; i < sources.Count; i++)
            {
                if (parser.WasRead(i))
                    stampOf[sources[i].Path] = stamps[i];
            }

            ParseCache.Save(shared.CacheFile, packs, stampOf);
        }

        // 7. The files for the targets and the generator. The packs come first: a manifest promises that they exist.
        long packLength = packs.Sum(pack => pack.LengthInBytes);
        if (packLength > BuildSettings.MaxResourcesInBytes)
            return Refuse(settings, sources.Count, packLength);
        BuildOutput.Write(settings.OutputFolder, CreateManifest(manifests, problems, sources), packs.Select(pack => Path.Combine(shared.PacksFolder, pack.FileName)));
        shared.Use(settings.OutputFolder, packs.Select(pack => pack.FileName));
        return new BuildSummary(packs.Count, manifests.Sum(manifest => manifest.ArticleCount), sources.Count, parsedCount, textLength, packLength);
    }

    /// <summary>A file that is given twice counts once; of two files with one relative path, the second is reported.</summary>
    private static List<CorpusSource> PickSources(IEnumerable<CorpusSource> items, List<Problem> problems)
    {
        var picked = new Dictionary<string, CorpusSource>(StringComparer.Ordinal);
        foreach (CorpusSource source in items.OrderBy(source => source.AbsolutePath, StringComparer.Ordinal))
        {
            if (!picked.TryGetValue(source.Path, out CorpusSource? first))
                picked.Add(source.Path, source);
            else if (first.AbsolutePath != source.AbsolutePath)
                problems.Add(ArchivePlanner.SamePath(source.Path, first.AbsolutePath));
        }

        return [.. picked.Values.OrderBy(source => source.Path, StringComparer.Ordinal)];
    }

    private static PackedArchive? TryPack(ArchivePlan plan, ProjectLinks links, BuildSettings settings, SharedFolder shared, List<ArchiveManifest> manifests, List<Problem> problems)
    {
        try
        {
            ArchiveSpec archive = ArchiveBuilder.Build(plan, links);
            string fileName = SharedFolder.PackName(archive.Name, archive.Fingerprint);
            string path = Path.Combine(shared.PacksFolder, fileName);
            WrittenPack written = default;
            AtomicFile.WriteIfDifferent(path, stream => written = PackWriter.Write(archive, stream, settings.Workers));
            ArchiveManifest manifest = ArchiveManifest.Create(archive, settings.MaxSlugConstants);
            manifests.Add(manifest);
            BuildOutput.WriteFields(settings.OutputFolder, archive, settings.ProjectFolder);
            problems.AddRange(archive.Problems);
            if (manifest.WithoutConstants(settings.MaxSlugConstants) is { } problem)
                problems.Add(problem);
            return PackedArchive.Create(plan, archive, fileName, written);
        }
        catch (PackTooLargeException exception)
        {
            problems.Add(TooLarge(exception.LengthInBytes));
            return null;
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or IOException or UnauthorizedAccessException))
        {
            problems.Add(Problem.OfException(plan.Files[0].Path, exception));
            return null;
        }
    }

    private static ProjectManifest CreateManifest(List<ArchiveManifest> archives, List<Problem> problems, List<CorpusSource> sources)
    {
        var named = new HashSet<string>(problems.Select(problem => problem.File).Concat(archives.Select(archive => archive.FirstFile)), StringComparer.Ordinal);
        return new ProjectManifest(
            archives.ToEquatableArray(),
            problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Span.Start).ToEquatableArray(),
            sources.Where(source => named.Contains(source.Path)).Select(source => new ManifestFile(source.Path, source.AbsolutePath)).ToEquatableArray());
    }

    private static BuildSummary Refuse(BuildSettings settings, int fileCount, long lengthInBytes)
    {
        BuildOutput.Write(settings.OutputFolder, ProjectManifest.Empty with { Problems = new EquatableArray<Problem>([TooLarge(lengthInBytes)]) }, []);
        return new BuildSummary(0, 0, fileCount, 0, lengthInBytes, 0);
    }

    private static Problem TooLarge(long lengthInBytes) => Problem.Create(
        ProblemCatalog.CorpusTooLarge,
        "",
        ProblemSpan.StartOfFile,
        Math.Round(lengthInBytes / BytesPerMegabyte),
        Math.Round(BuildSettings.MaxResourcesInBytes / BytesPerMegabyte));
}
