using System.Text;

namespace CorpusSdk.Tool.Tests;

/// <summary>A folder of texts for one test.</summary>
internal sealed class TestFolder : IDisposable
{
    /// <summary>Its absolute path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("corpus-tool-").FullName;

    /// <summary>Writes a text, by its path from the folder.</summary>
    public TestFolder Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file of any bytes.</summary>
    public TestFolder Write(string path, byte[] bytes)
    {
        string file = PathOf(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return this;
    }

    /// <summary>The absolute path of something in the folder.</summary>
    public string PathOf(string path) => System.IO.Path.Combine(Path, path);

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
