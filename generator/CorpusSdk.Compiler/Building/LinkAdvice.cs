using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Building;

/// <summary>Finds what an author may have meant by a link that leads nowhere.</summary>
internal sealed class LinkAdvice(ProjectLinks links)
{
    // After so many comparisons nobody reads on, and without a bound their number could be the square of the links'; the rest of the broken links is reported without a suggestion.
    private const int MaxComparisons = 20_000;

    private readonly Lazy<ILookup<string, string>> _byName = new(() => links.Map.Files.ToLookup(file => LinkPath.NameOf(file.Stem).ToLowerInvariant(), file => file.Path, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, LinkableFile>> _byFolder = new(() => links.Map.Files.ToLookup(file => LinkPath.FolderOf(file.Path), StringComparer.Ordinal));
    private int _comparisons;

    /// <summary>What to do about a link to a file that is not there.</summary>
    /// <param name="from">The file that has the link.</param>
    /// <param name="written">The path as it is written, decoded.</param>
    /// <param name="wanted">The path of the file that should be there.</param>
    public string ForFile(string from, string written, string wanted)
    {
        string[] near = Nearest(wanted);
        return near.Length == 0
            ? "correct the link, or add the text"
            : $"did you mean {MessageText.Alternatives([.. near.Select(path => Written(from, written, path))])}?";
    }

    /// <summary>What to do about a link to an anchor that is not there.</summary>
    public string ForAnchor(string anchor, IReadOnlyCollection<string> anchors)
    {
        string otherwise = "correct the link, or give the heading this anchor with {#" + anchor + "}";
        if (_comparisons > MaxComparisons)
            return otherwise;
        _comparisons += anchors.Count;
        return DidYouMean.Advise(anchor, anchors, otherwise);
    }

    // A file of this name elsewhere is the likeliest, since files are moved more often than names are misspelt; then a similar name in the folder.
    private string[] Nearest(string wanted)
    {
        string name = LinkPath.NameOf(LinkableFile.StemOf(wanted));
        string[] moved = [.. _byName.Value[name.ToLowerInvariant()].Take(NearestSlugs.DefaultLimit + 1)];
        if (moved.Length is > 0 and <= NearestSlugs.DefaultLimit)
            return moved;
        if (_comparisons > MaxComparisons)
            return [];

        LinkableFile[] files = [.. _byFolder.Value[LinkPath.FolderOf(wanted)]];
        _comparisons += files.Length;
        return [.. NearestSlugs.Find(name, files.Select(file => LinkPath.NameOf(file.Stem))).Select(position => files[position].Path)];
    }

    // As the author writes links: from the root or from the file, with an extension or without.
    private string Written(string from, string written, string path)
    {
        bool hasExtension = LinkableFile.StemOf(written) != written;
        string target = hasExtension ? path : LinkableFile.StemOf(path);
        return written[0] == '/' && links.Map.FindFile(path) is { LinkRoot: { } root } file
            ? "/" + LinkPath.Combine(root, LinkPath.Relative(file.Folder, target))
            : LinkPath.Relative(LinkPath.FolderOf(from), target);
    }
}
