using System.Globalization;
using CorpusSdk.Reader.Web.Texts;

namespace CorpusSdk.Tool.Sources;

/// <summary>The files beside the texts of a source: below its folders, or within its assembly.</summary>
/// <param name="folders">The absolute paths of the folders to look in; the first that has a file counts.</param>
/// <param name="resource">Opens a file within the assembly by its path in the project; null if it is not there.</param>
internal sealed class SourceFiles(IReadOnlyList<string> folders, Func<string, Func<Stream>?>? resource = null)
{
    // Where a web project has its copies.
    private const string WebFolder = "wwwroot";

    // Where builds leave packs, below the folder of the project.
    private static readonly string PackFolder = $"{Path.DirectorySeparatorChar}{Path.Combine("obj", "corpus", "packs")}";

    /// <summary>No files.</summary>
    public static SourceFiles None { get; } = new([]);

    /// <summary>The files of a program: within it, or copies below its folder.</summary>
    /// <param name="program">The absolute path of the program.</param>
    /// <param name="resource">Opens a file within it.</param>
    public static SourceFiles OfProgram(string program, Func<string, Func<Stream>?> resource) =>
        new([Path.GetDirectoryName(program)!, Path.Combine(Path.GetDirectoryName(program)!, WebFolder)], resource);

    /// <summary>The files of packs: those of the project whose build has left them there, or copies beside them.</summary>
    /// <param name="folder">The absolute path of the folder of the packs.</param>
    public static SourceFiles OfPacks(string folder) =>
        folder.EndsWith(PackFolder, StringComparison.Ordinal) ? new([folder[..^PackFolder.Length], folder]) : new([folder]);

    /// <summary>Finds a file; gives what opens it, or null if it is not there.</summary>
    public Func<Stream>? Find(Asset asset) => Find(AssetAddress.PathOf(asset));

    /// <summary>Finds a file by its path, which may be any text, as a pack may be anybody's: nothing outside of the folders is found.</summary>
    internal Func<Stream>? Find(string path)
    {
        if (path.Split('/').Any(part => part is "" or "." or "..") || path.Contains('\\') || path.Contains('\0') || Path.IsPathRooted(path))
            return null;
        return resource?.Invoke(path) ?? (FileOf(path) is { } file ? () => new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete) : null);
    }

    /// <summary>Changes when the content of a file on the disk does.</summary>
    public string StampOf(Asset asset) =>
        FileOf(AssetAddress.PathOf(asset)) is { } file ? File.GetLastWriteTimeUtc(file).Ticks.ToString(CultureInfo.InvariantCulture) : "";

    private string? FileOf(string path) => folders.Select(folder => Path.Combine(folder, path)).FirstOrDefault(File.Exists);
}
