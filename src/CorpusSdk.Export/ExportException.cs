namespace CorpusSdk.Export;

/// <summary>An export that is refused. The message says why, and the cure.</summary>
public sealed class ExportException : Exception
{
    /// <summary>Refuses an export.</summary>
    public ExportException(string message)
        : base(message)
    {
    }
}
