using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Naming;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusSdk.Build;

/// <summary>The items of a project that are files beside its texts.</summary>
internal static class AssetItems
{
    // Read by the targets.
    private const string PlaceMetadata = "CorpusPath";
    private const string Outside = "../";

    /// <summary>Gives each item its place below the program's folder: its path in the project, without what leads out of it.</summary>
    public static ITaskItem[] Place(string projectFolder, ITaskItem[] assets) => Array.ConvertAll(assets, asset =>
    {
        string path = RelativePath.Create(projectFolder, asset.GetMetadata("FullPath"));
        while (path.StartsWith(Outside, StringComparison.Ordinal))
            path = path.Substring(Outside.Length);
        var placed = new TaskItem(asset.ItemSpec);
        placed.SetMetadata(PlaceMetadata, path);
        return (ITaskItem)placed;
    });

    /// <summary>Looks at the files. The images of the default folder are all among them, and so are those of each folder that an item's wildcards begin in.</summary>
    public static ProjectAssets Scan(string projectFolder, string defaultFolder, ITaskItem[] assets)
    {
        string[] files = Array.ConvertAll(assets, asset => asset.GetMetadata("FullPath"));
        IEnumerable<string> folders = assets.Select(FolderOfWildcards).OfType<string>().Distinct(StringComparer.Ordinal);
        return AssetScan.Run(projectFolder, files, defaultFolder.Length > 0 ? folders.Append(Path.Combine(projectFolder, defaultFolder)) : folders);
    }

    // Only an image tells about others, and only below the folders that a wildcard has gone through.
    private static string? FolderOfWildcards(ITaskItem asset)
    {
        string recursive = asset.GetMetadata("RecursiveDir");
        string folder = Path.GetDirectoryName(asset.GetMetadata("FullPath")) + Path.DirectorySeparatorChar;
        return recursive.Length > 0 && MediaTypes.IsImage(asset.ItemSpec) && folder.EndsWith(recursive, StringComparison.Ordinal)
            ? folder.Substring(0, folder.Length - recursive.Length)
            : null;
    }
}
