using System.Runtime.CompilerServices;
using CorpusSdk.Compiler.Assets;
using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Building;

/// <summary>The files of a project that links can lead to. Immutable, with value equality; an archive without links of its own gets none.</summary>
internal sealed record ProjectLinks(EquatableArray<LinkableFile> Files)
{
    // A box in place of a Lazy, whose delegate the pipeline must not keep.
    private readonly NotCompared<StrongBox<LinkMap?>> _map = new(new StrongBox<LinkMap?>());

    /// <summary>No files.</summary>
    public static ProjectLinks Empty { get; } = new(default(EquatableArray<LinkableFile>));

    /// <summary>The files beside the texts.</summary>
    public ProjectAssets Assets { get; init; } = ProjectAssets.None;

    /// <summary>The files by everything that a link may call them. Made when it is first asked for.</summary>
    internal LinkMap Map => _map.Value.Value ??= new LinkMap(Files);

    /// <summary>The files of all archives; none if no file has a link that might lead to one.</summary>
    /// <param name="plans">The archives.</param>
    /// <param name="assets">The files beside the texts; null for a host that does not know them.</param>
    public static ProjectLinks Create(IEnumerable<ArchivePlan> plans, ProjectAssets? assets = null)
    {
        ArchivePlan[] all = [.. plans];
        return all.Any(HasLinks)
            ? new ProjectLinks(all.SelectMany(plan => plan.Files.Select(file => LinkableFile.Create(plan, file))).ToEquatableArray()) { Assets = assets ?? ProjectAssets.None }
            : Empty;
    }

    /// <summary>What an archive has to know: nothing if none of its articles has a link that might lead to a file.</summary>
    public ProjectLinks For(ArchivePlan plan) => HasLinks(plan) ? this with { Assets = AssetsOf(plan) } : Empty;

    // Only those that the archive uses, so that it is not built again for the others. Where one is missing, its author may have meant any.
    private ProjectAssets AssetsOf(ArchivePlan plan)
    {
        if (Assets.Files.Count == 0)
            return Assets;
        var used = new SortedDictionary<string, AssetFile>(StringComparer.Ordinal);
        foreach (ParsedFile file in plan.Files)
        {
            foreach (ParsedHyperlink link in file.Articles.Where(article => article.Markup is not null).SelectMany(article => article.Markup!.Hyperlinks))
            {
                if (!LinkAddress.IsLocal(link.Url))
                    continue;
                AssetFile? asset = AssetResolver.Find(this, file.Path, LinkAddress.Parse(link.Url).Path, out string? wanted);
                if (wanted is not null)
                    return Assets;
                if (asset is not null)
                    used[asset.Path] = asset;
            }
        }

        return new ProjectAssets(used.Values.ToEquatableArray(), Assets.Roots);
    }

    private static bool HasLinks(ArchivePlan plan) =>
        plan.Files.Any(file => file.Articles.Any(article => article.Markup is { } markup && markup.Hyperlinks.Any(link => link.InHtml is not null)));
}
