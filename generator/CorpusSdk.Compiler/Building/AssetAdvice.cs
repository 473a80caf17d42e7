using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Building;

/// <summary>Finds what an author may have meant by an image that is not there.</summary>
internal sealed class AssetAdvice(ProjectAssets assets)
{
    // As for links between texts: without a bound, the number of comparisons could be the square of the images'.
    private const int MaxComparisons = 20_000;

    private readonly Lazy<ILookup<string, string>> _byName = new(() => assets.Files.ToLookup(file => LinkPath.NameOf(file.Path), file => file.Path, StringComparer.OrdinalIgnoreCase));
    private readonly Lazy<ILookup<string, string>> _byFolder = new(() => assets.Files.ToLookup(file => LinkPath.FolderOf(file.Path), file => file.Path, StringComparer.Ordinal));
    private int _comparisons;

    /// <summary>What to do about an image that is not there.</summary>
    /// <param name="from">The text that shows it.</param>
    /// <param name="wanted">The path of the file that should be there.</param>
    public string For(string from, string wanted)
    {
        string[] near = Nearest(wanted);
        return near.Length == 0
            ? "correct the address, or add the file"
            : $"did you mean {MessageText.Alternatives([.. near.Select(path => LinkPath.Relative(LinkPath.FolderOf(from), path))])}?";
    }

    // Files are moved more often than names are misspelt.
    private string[] Nearest(string wanted)
    {
        string name = LinkPath.NameOf(wanted);
        string[] moved = [.. _byName.Value[name].Take(NearestSlugs.DefaultLimit + 1)];
        if (moved.Length is > 0 and <= NearestSlugs.DefaultLimit)
            return moved;
        string[] files = [.. _byFolder.Value[LinkPath.FolderOf(wanted)]];
        _comparisons += files.Length;
        return _comparisons > MaxComparisons ? [] : [.. NearestSlugs.Find(name, files.Select(LinkPath.NameOf)).Select(position => files[position])];
    }
}
