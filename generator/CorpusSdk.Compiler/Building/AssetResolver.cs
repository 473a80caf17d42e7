using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Building;

/// <summary>Finds the files beside the texts that addresses lead to, and reports images that are missing.</summary>
/// <param name="links">The files of the project.</param>
/// <param name="problems">Receives what came up.</param>
internal sealed class AssetResolver(ProjectLinks links, List<Problem> problems)
{
    private readonly AssetAdvice _advice = new(links.Assets);
    private readonly HashSet<string> _unreadable = new(StringComparer.Ordinal);

    /// <summary>The file that an address leads to; null for none.</summary>
    /// <param name="file">The text that has the address.</param>
    /// <param name="link">The link or image.</param>
    /// <param name="path">The path of the address, decoded.</param>
    /// <param name="isMissing">Whether it leads to an image that is not there, which is reported.</param>
    public AssetFile? Resolve(string file, ParsedHyperlink link, string path, out bool isMissing)
    {
        AssetFile? asset = Find(links, file, path, out string? wanted);
        isMissing = wanted is not null;
        if (wanted is not null)
            problems.Add(Problem.Create(ProblemCatalog.MissingImage, file, link.Place.ToSpan(), wanted, _advice.For(file, wanted)));
        else if (asset is { IsUnreadable: true } && link.IsImage && _unreadable.Add(asset.Path))
            problems.Add(Problem.Create(ProblemCatalog.UnreadableImage, file, link.Place.ToSpan(), asset.Path));
        return asset;
    }

    /// <summary>Follows a path.</summary>
    /// <param name="links">The files of the project.</param>
    /// <param name="file">The text that has the address.</param>
    /// <param name="path">The path, decoded.</param>
    /// <param name="wanted">The path of an image that should be there and is not.</param>
    public static AssetFile? Find(ProjectLinks links, string file, string path, out string? wanted)
    {
        wanted = null;
        if (path.Length is 0 or > LinkMap.MaxPathLengthInChars)
            return null;
        if (path[0] == '/')
        {
            // Beyond the texts, a server may have files of its own at such an address.
            return links.Map.BelowRoot(path) is { } below ? links.Assets.Find(below) : null;
        }

        string target = LinkPath.Combine(LinkPath.FolderOf(file), path);
        AssetFile? found = links.Assets.Find(target);
        if (found is null && links.Assets.ShouldKnow(target))
            wanted = target;
        return found;
    }
}
