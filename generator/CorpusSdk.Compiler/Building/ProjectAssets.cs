using System.Runtime.CompilerServices;
using CorpusSdk.Compiler.Assets;

namespace CorpusSdk.Compiler.Building;

/// <summary>The files beside the texts of a project, as a host has found them. Immutable, with value equality.</summary>
/// <param name="Files">The files, in ordinal order of their paths.</param>
/// <param name="Roots">
/// The folders that were looked at, relative to the project: an image that is not there is missing. With <c>*.jpg</c> at its end (<c>pictures/*.jpg</c>) only
/// images with this extension were. Elsewhere nothing is known.
/// </param>
internal sealed record ProjectAssets(EquatableArray<AssetFile> Files, EquatableArray<string> Roots)
{
    // A box in place of a Lazy, whose delegate the pipeline must not keep.
    private readonly NotCompared<StrongBox<Dictionary<string, AssetFile>?>> _byPath = new(new StrongBox<Dictionary<string, AssetFile>?>());

    /// <summary>No files, and no folder where one could be missing: a host that cannot look at files.</summary>
    public static ProjectAssets None { get; } = new(default, default(EquatableArray<string>));

    private Dictionary<string, AssetFile> ByPath => _byPath.Value.Value ??= Index(Files);

    /// <summary>Finds a file by its path.</summary>
    public AssetFile? Find(string path) => ByPath.TryGetValue(path, out AssetFile? file) ? file : null;

    /// <summary>Whether an image at this path would be known.</summary>
    public bool ShouldKnow(string path) => MediaTypes.IsImage(path) && Roots.Any(root => IsBelow(path, root));

    private static bool IsBelow(string path, string root)
    {
        string name = LinkPath.NameOf(root);
        if (name.StartsWith("*", StringComparison.Ordinal))
        {
            if (!path.EndsWith(name.Substring(1), StringComparison.OrdinalIgnoreCase))
                return false;
            root = LinkPath.FolderOf(root);
        }

        return root.Length == 0 ? !path.StartsWith("../", StringComparison.Ordinal) : path.StartsWith(root + "/", StringComparison.Ordinal);
    }

    private static Dictionary<string, AssetFile> Index(EquatableArray<AssetFile> files)
    {
        var byPath = new Dictionary<string, AssetFile>(files.Count, StringComparer.Ordinal);
        foreach (AssetFile file in files)
            byPath[file.Path] = file;
        return byPath;
    }
}
