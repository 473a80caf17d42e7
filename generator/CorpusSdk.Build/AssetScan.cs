using CorpusSdk.Compiler;
using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Assets.Headers;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Build;

/// <summary>Looks at the files beside the texts: their sizes, and of images their first bytes.</summary>
internal static class AssetScan
{
    /// <summary>Describes files.</summary>
    /// <param name="projectFolder">The folder that paths are relative to.</param>
    /// <param name="files">The absolute paths, in any order; a file that cannot be opened is not there.</param>
    /// <param name="folders">The absolute paths of the folders whose images are all among the files.</param>
    public static ProjectAssets Run(string projectFolder, IEnumerable<string> files, IEnumerable<string> folders) => new(
        files
            .Select(file => (Path: RelativePath.Create(projectFolder, file), Absolute: file))
            .GroupBy(file => file.Path, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Describe(group.Key, group.First().Absolute))
            .OfType<AssetFile>()
            .ToEquatableArray(),
        folders.Select(folder => RelativePath.Create(projectFolder, folder).TrimEnd('/')).Distinct(StringComparer.Ordinal).OrderBy(root => root, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Whether a file is called an image, a document or a recording: what runs no script where it is published.</summary>
    public static bool IsMedia(string file) => MediaTypes.IsMedia(file);

    private static AssetFile? Describe(string path, string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return new AssetFile(path, stream.Length, MediaTypes.IsImage(path) ? ReadSize(stream) : null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    private static ImageSize? ReadSize(FileStream stream) =>
        ImageHeader.Read(ReadHead(stream, ImageHeader.UsualLengthInBytes))
        ?? (stream.Length > ImageHeader.UsualLengthInBytes ? ImageHeader.Read(ReadHead(stream, ImageHeader.MaxLengthInBytes)) : null);

    private static byte[] ReadHead(FileStream stream, int lengthInBytes)
    {
        stream.Position = 0;
        byte[] head = new byte[(int)Math.Min(lengthInBytes, stream.Length)];
        int read = 0;
        while (read < head.Length && stream.Read(head, read, head.Length - read) is > 0 and int count)
            read += count;
        Array.Resize(ref head, read);
        return head;
    }
}
