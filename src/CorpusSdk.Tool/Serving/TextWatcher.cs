using CorpusSdk.Compiler.Building;

namespace CorpusSdk.Tool.Serving;

/// <summary>Watches what a source consists of, and reports changes once they have come to rest.</summary>
internal sealed class TextWatcher : IDisposable
{
    // An editor writes, renames and touches a file for one save.
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(120);

    private readonly FileSystemWatcher _watcher;
    private readonly Timer _timer;

    /// <summary>Begins to watch.</summary>
    /// <param name="source">The absolute path of a folder or file.</param>
    /// <param name="changed">Is called after changes, on another thread, one call after the other.</param>
    /// <exception cref="IOException">The system watches no more folders.</exception>
    public TextWatcher(string source, Action changed)
    {
        var running = new Lock();
        _timer = new Timer(_ =>
        {
            lock (running)
                changed();
        });
        bool isFolder = Directory.Exists(source);
        string corpus = Path.Combine(source, DefaultTexts.Folder);
        _watcher = new FileSystemWatcher(isFolder ? Directory.Exists(corpus) ? corpus : source : Path.GetDirectoryName(source)!)
        {
            IncludeSubdirectories = isFolder,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
        };
        if (!isFolder)
            _watcher.Filter = Path.GetFileName(source);
        _watcher.Changed += (_, _) => Wait();
        _watcher.Created += (_, _) => Wait();
        _watcher.Deleted += (_, _) => Wait();
        _watcher.Renamed += (_, _) => Wait();
        // More changes than the system could list are changes.
        _watcher.Error += (_, _) => Wait();
        _watcher.EnableRaisingEvents = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
    }

    private void Wait() => _timer.Change(Rest, Timeout.InfiniteTimeSpan);
}
