namespace CorpusSdk.Export.Files;

/// <summary>A file that is written beside its place, and moved there when it is whole. Disposed before that, it is removed.</summary>
internal sealed class AtomicFile : IDisposable
{
    // SQLite's, should a process be killed while it writes.
    private static readonly string[] Companions = ["-journal", "-wal", "-shm"];

    private readonly string _path;
    private readonly bool _overwrites;

    private AtomicFile(string path, bool overwrites)
    {
        _path = path;
        _overwrites = overwrites;
        TemporaryPath = $"{path}.{Guid.NewGuid():N}.tmp";
    }

    /// <summary>The file to write; in the same folder, so that moving it is one step.</summary>
    public string TemporaryPath { get; }

    /// <summary>Begins a file.</summary>
    /// <exception cref="IOException">It is there already and may not be replaced, or its folder is not there.</exception>
    public static AtomicFile Create(string path, bool overwrites)
    {
        if (Directory.Exists(path))
            throw new IOException($"'{path}' is a folder.");
        if (!overwrites && File.Exists(path))
            throw new IOException($"'{path}' is there already.");
        string folder = Path.GetDirectoryName(path)!;
        return Directory.Exists(folder) ? new AtomicFile(path, overwrites) : throw new DirectoryNotFoundException($"There is no folder '{folder}' to write into.");
    }

    /// <summary>Moves the file to its place.</summary>
    /// <returns>Its length in bytes.</returns>
    /// <exception cref="IOException">A file was created there in the meantime, and may not be replaced.</exception>
    public long Complete()
    {
        long lengthInBytes;
        using (var written = new FileStream(TemporaryPath, FileMode.Open, FileAccess.ReadWrite))
        {
            // Else a machine that loses power might keep the new name and not the content.
            written.Flush(flushToDisk: true);
            lengthInBytes = written.Length;
        }

        File.Move(TemporaryPath, _path, _overwrites);
        return lengthInBytes;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        File.Delete(TemporaryPath);
        foreach (string companion in Companions)
            File.Delete(TemporaryPath + companion);
    }
}
