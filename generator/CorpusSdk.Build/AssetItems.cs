using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Naming;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

namespace CorpusSdk.Build;

/// <summary>The items of a project that are files beside its texts.</summary>
internal static class AssetItems
{
    // Agreed with the runtime: Asset.OpenRead.
    private const string ResourcePrefix = "Corpus.Assets/";

    // Known to MSBuild.
    private const string Copy = "Link";
    private const string ResourceName = "LogicalName";

    private const string Outside = "../";

    /// <summary>Gives each item its places: its path in the project, without what leads out of it.</summary>
    public static ITaskItem[] Place(string projectFolder, string folder, ITaskItem[] assets) => Array.ConvertAll(assets, asset =>
    {
        string path = RelativePath.Create(projectFolder, asset.GetMetadata("FullPath"));
        while (path.StartsWith(Outside, StringComparison.Ordinal))
            path = path.Substring(Outside.Length);

        // A name with a percent sign looks like one that MSBuild has escaped.
        ITaskItem2 placed = new TaskItem(((ITaskItem2)asset).EvaluatedIncludeEscaped);
        placed.SetMetadataValueLiteral(Copy, folder + path);
        placed.SetMetadataValueLiteral(ResourceName, ResourcePrefix + path);
        return (ITaskItem)placed;
    });

    /// <summary>Looks at the files. The images of the default folder are all among them; so are those with an extension in the folder that the wildcards for them begin in.</summary>
    public static ProjectAssets Scan(string projectFolder, string defaultFolder, ITaskItem[] assets)
    {
        string[] files = Array.ConvertAll(assets, asset => asset.GetMetadata("FullPath"));
        IEnumerable<string> folders = assets.Select(FolderOfWildcards).OfType<string>().Distinct(StringComparer.Ordinal);
        return AssetScan.Run(projectFolder, files, defaultFolder.Length > 0 ? folders.Append(Path.Combine(projectFolder, defaultFolder)) : folders);
    }

    // An image tells about others of its extension, below the folder that wildcards have gone through.
    private static string? FolderOfWildcards(ITaskItem asset)
    {
        string recursive = asset.GetMetadata("RecursiveDir");
        string folder = Path.GetDirectoryName(asset.GetMetadata("FullPath")) + Path.DirectorySeparatorChar;
        return recursive.Length > 0 && MediaTypes.IsImage(asset.ItemSpec) && folder.EndsWith(recursive, StringComparison.Ordinal)
            ? folder.Substring(0, folder.Length - recursive.Length) + "*" + Path.GetExtension(asset.ItemSpec)
            : null;
    }
}
