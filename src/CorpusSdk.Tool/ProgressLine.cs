namespace CorpusSdk.Tool;

/// <summary>One line on a terminal that says how far long work has come, and is gone afterwards. Without a terminal there is none.</summary>
/// <param name="writer">The terminal; null for none.</param>
internal sealed class ProgressLine(TextWriter? writer) : IDisposable
{
    private const string ClearLine = "\r\u001B[2K";

    private readonly Lock _lock = new();
    private bool _isShown;

    /// <summary>Replaces the text of the line. Safe from many threads.</summary>
    public void Show(string text)
    {
        lock (_lock)
        {
            writer?.Write($"{ClearLine}{text}…");
            writer?.Flush();
            _isShown = true;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isShown)
            writer?.Write(ClearLine);
    }
}
