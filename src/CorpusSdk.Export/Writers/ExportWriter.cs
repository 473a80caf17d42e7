namespace CorpusSdk.Export.Writers;

/// <summary>Writes articles in one format, each once, in their order. Disposed without completion, it leaves a file that is not whole.</summary>
internal abstract class ExportWriter : IAsyncDisposable
{
    /// <summary>Writes the next article.</summary>
    public abstract ValueTask WriteAsync(Article article, CancellationToken cancellationToken);

    /// <summary>Writes what comes after all articles.</summary>
    public abstract ValueTask CompleteAsync(CancellationToken cancellationToken);

    /// <summary>Closes the file.</summary>
    public abstract ValueTask DisposeAsync();
}
