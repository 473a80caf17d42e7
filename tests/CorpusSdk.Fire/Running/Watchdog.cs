namespace CorpusSdk.Fire.Running;

/// <summary>Ends the program if a case does not end: nothing may run for ever, and no thread can be stopped from outside.</summary>
/// <param name="limit">How long a case may take.</param>
/// <param name="bark">Is told of the case that took longer, before the program ends.</param>
public sealed class Watchdog(TimeSpan limit, Action<Campaign, AttackCase> bark) : IDisposable
{
    private readonly Lock _lock = new();
    private Timer? _timer;

    /// <summary>A case begins, and the one before has ended.</summary>
    public void Begin(Campaign campaign, AttackCase attack)
    {
        lock (_lock)
        {
            _timer?.Dispose();
            _timer = new Timer(_ => bark(campaign, attack), null, limit, Timeout.InfiniteTimeSpan);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _timer?.Dispose();
}
