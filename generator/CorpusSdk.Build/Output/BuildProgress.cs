using System.Diagnostics;

namespace CorpusSdk.Build.Output;

/// <summary>Reports the progress of a long build: nothing for the first two seconds, then at most one line every two seconds.</summary>
internal sealed class BuildProgress(Action<string> say)
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private TimeSpan _next = Interval;

    /// <summary>How long the build has taken.</summary>
    public TimeSpan Elapsed => _watch.Elapsed;

    /// <summary>Whether the build takes so long that people want to know.</summary>
    public bool IsLong => _watch.Elapsed >= Interval;

    /// <summary>Says something if it is time to; the text is made only then. Safe from many threads.</summary>
    public void Report(Func<string> text)
    {
        lock (_watch)
        {
            if (_watch.Elapsed < _next)
                return;
            _next = _watch.Elapsed + Interval;
        }

        say(text());
    }
}
