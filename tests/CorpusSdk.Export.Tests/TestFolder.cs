namespace CorpusSdk.Export.Tests;

/// <summary>A folder for the files of one test.</summary>
public sealed class TestFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("corpus-export-").FullName;

    /// <summary>The absolute path of a file in it.</summary>
    public string this[string name] => Path.Combine(_path, name);

    /// <summary>The names of all files in it.</summary>
    public string[] Files => [.. Directory.EnumerateFileSystemEntries(_path).Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(_path, recursive: true);
}
