using System.Diagnostics;

namespace CorpusSdk.Build.Output;

/// <summary>Reports the progress of long work: nothing at first, then at most one line in each interval.</summary>
internal sealed class BuildProgress
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly Action<string> _say;
    private readonly TimeSpan _interval;
    private TimeSpan _next;

    /// <summary>Progress of a build, whose log should stay short.</summary>
    public BuildProgress(Action<string> say)
        : this(say, TimeSpan.FromSeconds(2))
    {
    }

    /// <summary>Progress at an interval.</summary>
    /// <param name="say">Receives the lines.</param>
    /// <param name="interval">The time before the first line, and between two.</param>
    public BuildProgress(Action<string> say, TimeSpan interval)
    {
        _say = say;
        _interval = interval;
        _next = interval;
    }

    /// <summary>How long the build has taken.</summary>
    public TimeSpan Elapsed => _watch.Elapsed;

    /// <summary>Whether the build takes so long that people want to know.</summary>
    public bool IsLong => _watch.Elapsed >= _interval;

    /// <summary>Says something if it is time to; the text is made only then. Safe from many threads.</summary>
    public void Report(Func<string> text)
    {
        lock (_watch)
        {
            if (_watch.Elapsed < _next)
                return;
            _next = _watch.Elapsed + _interval;
        }

        _say(text());
    }
}
