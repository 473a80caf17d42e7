using CorpusSdk.Tool.Problems;
using CorpusSdk.Tool.Site;
using CorpusSdk.Tool.Sources;

namespace CorpusSdk.Tool.Serving;

/// <summary>The texts that are served: compiles them again when they change, and says so.</summary>
/// <param name="open">Opens the source.</param>
/// <param name="optionsOf">What and where the site of some archives is.</param>
/// <param name="workingFolder">The folder that the paths of problems are relative to.</param>
internal sealed class LiveTexts(Func<Source> open, Func<IReadOnlyList<Archive>, SiteOptions> optionsOf, string workingFolder)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _changed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string _state = "";
    private LiveSite? _current;

    /// <summary>The site as it is now; compiled when it is first asked for.</summary>
    public LiveSite Current
    {
        get
        {
            lock (_lock)
            {
                if (_current is null)
                    Update();
                return _current!;
            }
        }
    }

    /// <summary>How many archives, articles and problems that are errors there are.</summary>
    public (int Archives, int Articles) Counts { get; private set; }

    /// <summary>Ends when the site next changes.</summary>
    public Task Changed
    {
        get
        {
            lock (_lock)
                return _changed.Task;
        }
    }

    /// <summary>Compiles the texts again. If no archive, no file and no problem has changed, nothing has.</summary>
    public void Refresh()
    {
        TaskCompletionSource? changed = null;
        lock (_lock)
        {
            if (Update())
                (changed, _changed) = (_changed, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }

        changed?.SetResult();
    }

    private bool Update()
    {
        Source source;
        string? failure = null;
        try
        {
            source = open();
        }
        catch (Exception exception) when (exception is SourceException or CorpusFormatException)
        {
            // Between two steps of an editor there may be no text at all.
            source = new Source([]);
            failure = exception.Message;
        }

        ShownProblem[] problems = [.. CheckReport.Create(source, workingFolder, isStrict: false).Problems];
        IEnumerable<string> files = source.Archives.SelectMany(archive => archive.Assets).Select(asset => $"{asset.Path} {source.Files.StampOf(asset)}");
        string state = string.Join('\n', [failure ?? "", .. source.Archives.Select(archive => $"{archive.Name} {archive.Fingerprint}"), .. files, .. problems.Select(problem => $"{problem.Place} {problem.Message}")]);
        if (_current is not null && state == _state)
            return false;

        _state = state;
        long version = DateTime.UtcNow.Ticks;
        SiteOptions options = optionsOf(source.Archives);
        options = options with { Trailer = LiveTrailer.Write(problems, failure, version, new SiteAddresses(options.BasePath)) };
        _current = new LiveSite(version, options, new SitePlan(source, options).Files());
        Counts = (source.Archives.Count, source.Archives.Sum(archive => archive.Count));
        return true;
    }
}
