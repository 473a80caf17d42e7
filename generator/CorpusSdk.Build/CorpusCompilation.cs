using CorpusSdk.Build.Caching;
using CorpusSdk.Build.Output;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Manifests;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Build;

/// <summary>Compiles the texts of a project up to archives that can be packed: what a build and a program without a build have in common.</summary>
/// <remarks>Reads the texts and writes nothing; what becomes of an archive is up to the caller. Used once.</remarks>
internal sealed class CorpusCompilation
{
    private const double BytesPerMegabyte = 1e6;

    private readonly List<CorpusSource> _sources;
    private readonly FileStamp[] _stamps;
    private readonly int _workers;
    private readonly BuildProgress _progress;
    private readonly ProjectAssets? _assets;
    private readonly List<Problem> _problems = [];
    private readonly List<ArchiveManifest> _manifests = [];

    /// <summary>Looks at the files, and opens none.</summary>
    /// <param name="items">The files, in any order; one that is given twice counts once.</param>
    /// <param name="workers">How many threads parse.</param>
    /// <param name="progress">Receives how far the work has come.</param>
    /// <param name="assets">The files beside the texts; null if they are not known.</param>
    public CorpusCompilation(IEnumerable<CorpusSource> items, int workers, BuildProgress progress, ProjectAssets? assets = null)
    {
        _assets = assets;
        _sources = PickSources(items, _problems);
        _stamps = new FileStamp[_sources.Count];
        _workers = workers;
        _progress = progress;
        Parallel.For(0, _sources.Count, new ParallelOptions { MaxDegreeOfParallelism = workers }, i => _stamps[i] = FileStamp.Of(_sources[i].AbsolutePath));
        TextLengthInBytes = _stamps.Sum(stamp => stamp.LengthInBytes);
    }

    /// <summary>The files, each once, in ordinal order of their paths.</summary>
    public IReadOnlyList<CorpusSource> Sources => _sources;

    /// <summary>The size of all files.</summary>
    public long TextLengthInBytes { get; }

    /// <summary>Whether the texts exceed what an assembly can hold. Then they should not be read.</summary>
    public bool IsTooLarge => TextLengthInBytes > BuildSettings.MaxResourcesInBytes;

    /// <summary>All problems, by file and place.</summary>
    public IEnumerable<Problem> Problems => _problems.OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Span.Start);

    /// <summary>The archives that were packed, in ordinal order of their names.</summary>
    public IReadOnlyList<ArchiveManifest> Manifests => _manifests;

    /// <summary>How many files had to be parsed; the cache knew the others.</summary>
    public int ParsedCount { get; private set; }

    /// <summary>The stamps of the files that could be read, by their paths, taken before they were read.</summary>
    public IReadOnlyDictionary<string, FileStamp> StampsOfReadFiles { get; private set; } = new Dictionary<string, FileStamp>();

    /// <summary>Parses, plans and builds. Problems of the texts are collected; problems of the machine are thrown.</summary>
    /// <param name="cache">What an earlier run has parsed.</param>
    /// <param name="maxSlugConstants">How many slug constants a class gets at most.</param>
    /// <param name="pack">Writes the pack of an archive, one archive at a time.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <exception cref="IOException"><paramref name="pack"/> could not write.</exception>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public void Run(ParseCache cache, int maxSlugConstants, Action<ArchivePlan, ArchiveSpec> pack, CancellationToken cancellation)
    {
        // 1. Each file is parsed, unless an earlier run has done it.
        var parser = new SourceParser(_sources, _stamps, cache, _progress);
        parser.Run(_workers, cancellation);
        ParsedCount = parser.ParsedCount;
        StampsOfReadFiles = Enumerable.Range(0, _sources.Count).Where(parser.WasRead).ToDictionary(i => _sources[i].Path, i => _stamps[i], StringComparer.Ordinal);
        _problems.AddRange(parser.Files.SelectMany(file => file.Problems));

        // 2. Which file belongs to which archive.
        ProjectPlan plan = ArchivePlanner.Plan(_sources.Select((source, index) => new PlannedFile(parser.Files[index], source.Settings)));
        _problems.AddRange(plan.Problems);

        // 3. Each archive built and packed.
        var links = ProjectLinks.Create(plan.Archives, _assets);
        foreach (ArchivePlan archive in plan.Archives)
        {
            cancellation.ThrowIfCancellationRequested();
            _progress.Report(() => $"packing archive {archive.Name}");
            TryBuild(archive, links, maxSlugConstants, pack);
        }
    }

    /// <summary>The problem of texts or packs that exceed what an assembly can hold.</summary>
    public static Problem TooLarge(long lengthInBytes) => Problem.Create(
        ProblemCatalog.CorpusTooLarge,
        "",
        ProblemSpan.StartOfFile,
        Math.Round(lengthInBytes / BytesPerMegabyte),
        Math.Round(BuildSettings.MaxResourcesInBytes / BytesPerMegabyte));

    private void TryBuild(ArchivePlan plan, ProjectLinks links, int maxSlugConstants, Action<ArchivePlan, ArchiveSpec> pack)
    {
        try
        {
            ArchiveSpec archive = ArchiveBuilder.Build(plan, links);
            pack(plan, archive);
            ArchiveManifest manifest = ArchiveManifest.Create(archive, maxSlugConstants);
            _manifests.Add(manifest);
            _problems.AddRange(archive.Problems);
            if (manifest.WithoutConstants(maxSlugConstants) is { } problem)
                _problems.Add(problem);
        }
        catch (PackTooLargeException exception)
        {
            _problems.Add(TooLarge(exception.LengthInBytes));
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or IOException or UnauthorizedAccessException))
        {
            _problems.Add(Problem.OfException(plan.Files[0].Path, exception));
        }
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
}
