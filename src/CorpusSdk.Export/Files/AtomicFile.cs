namespace CorpusSdk.Export.Files;

/// <summary>
/// A file that is written beside its place, and moved there when it is whole, after the small files that belong to it. Disposed before
/// that, it is removed.
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    // SQLite's, should a process be killed while it writes.
    private static readonly string[] Leftovers = ["-journal", "-wal", "-shm"];

    private readonly string _path;
    private readonly bool _overwrites;
    private readonly List<string> _companions = [];

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
        var file = new AtomicFile(path, overwrites);
        file.RequireRoom(path);
        string folder = Path.GetDirectoryName(path)!;
        return Directory.Exists(folder) ? file : throw new DirectoryNotFoundException($"There is no folder '{folder}' to write into.");
    }

    /// <summary>Adds a file that belongs to this one.</summary>
    /// <param name="ending">What its name has behind that of this file.</param>
    /// <param name="content">All of it.</param>
    /// <exception cref="IOException">It is there already and may not be replaced.</exception>
    public void AddCompanion(string ending, ReadOnlySpan<byte> content)
    {
        RequireRoom(_path + ending);
        _companions.Add(ending);
        using var companion = new FileStream(TemporaryPath + ending, FileMode.CreateNew, FileAccess.Write);
        companion.Write(content);
    }

    /// <summary>Moves the file to its place, and its companions before.</summary>
    /// <returns>Its length in bytes, without those of companions.</returns>
    /// <exception cref="IOException">A file was created there in the meantime, and may not be replaced.</exception>
    public long Complete()
    {
        long lengthInBytes = FlushToDisk(TemporaryPath);
        foreach (string ending in _companions)
            FlushToDisk(TemporaryPath + ending);

        var moved = new List<string>();
        try
        {
            foreach (string ending in (string[])[.. _companions, ""])
            {
                File.Move(TemporaryPath + ending, _path + ending, _overwrites);
                moved.Add(_path + ending);
            }
        }
        catch when (!_overwrites)
        {
            // None of them was there before.
            moved.ForEach(File.Delete);
            throw;
        }

        return lengthInBytes;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        File.Delete(TemporaryPath);
        foreach (string ending in (string[])[.. Leftovers, .. _companions])
            File.Delete(TemporaryPath + ending);
    }

    // Else a machine that loses power might keep the new name and not the content.
    private static long FlushToDisk(string path)
    {
        using var written = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
        return written.Length;
    }

    private void RequireRoom(string path)
    {
        if (Directory.Exists(path))
            throw new IOException($"'{path}' is a folder.");
        if (!_overwrites && File.Exists(path))
            throw new IOException($"'{path}' is there already.");
    }
}
