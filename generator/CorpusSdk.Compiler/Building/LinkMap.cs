namespace CorpusSdk.Compiler.Building;

/// <summary>Finds the file that an address leads to. A wrong target is worse than none, so nothing is guessed.</summary>
internal sealed class LinkMap
{
    private static readonly string[] IndexNames = ["index", "readme"];
    private static readonly string[] MarkdownExtensions = [".md", ".markdown", ".mdx"];
    private const string HtmlExtension = ".html";

    // Nobody writes longer ones, and following a path costs its length for each of its segments.
    public const int MaxPathLengthInChars = 2000;

    private readonly Dictionary<string, LinkableFile> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkableFile> _byStem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkableFile> _byFolder = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Archive, string Slug), LinkableFile> _bySlug = [];
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Archive, string Folder)> _roots = new(StringComparer.Ordinal);

    /// <summary>Takes the files, in any order.</summary>
    public LinkMap(IReadOnlyList<LinkableFile> files)
    {
        foreach (LinkableFile file in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            _byPath[file.Path] = file;
            _folders.Add(file.Folder);
            if (file.LinkRoot is not null)
                _roots[Slashed(file.LinkRoot)] = (file.Archive, file.Folder);
            if (file.Kind == LinkableKind.OtherText)
                continue;
            if (!_byStem.ContainsKey(file.Stem))
                _byStem.Add(file.Stem, file);
            if (file.Slug is not null && !_bySlug.ContainsKey((file.Archive, file.Slug)))
                _bySlug.Add((file.Archive, file.Slug), file);
        }

        foreach (string name in IndexNames)
        {
            foreach (LinkableFile file in _byStem.Values.Where(file => string.Equals(LinkPath.NameOf(file.Stem), name, StringComparison.OrdinalIgnoreCase)))
            {
                string folder = LinkPath.FolderOf(file.Path);
                if (!_byFolder.ContainsKey(folder))
                    _byFolder.Add(folder, file);
            }
        }
    }

    /// <summary>All files, in ordinal order of their paths.</summary>
    public IEnumerable<LinkableFile> Files => _byPath.Values;

    /// <summary>Finds a file by its path.</summary>
    public LinkableFile? FindFile(string path) => _byPath.TryGetValue(path, out LinkableFile? file) ? file : null;

    /// <summary>Follows the path of an address.</summary>
    /// <param name="from">The file that has the link, relative to the project.</param>
    /// <param name="path">The path, decoded; not empty.</param>
    /// <param name="wanted">Where nothing was found, the text that should be there; null if the address may lead to something else.</param>
    /// <returns>The file; null if there is none.</returns>
    public LinkableFile? Find(string from, string path, out string? wanted)
    {
        wanted = null;
        if (path.Length > MaxPathLengthInChars)
            return null;
        if (path[0] == '/')
            return FindAbsolute(path, out wanted);

        string target = LinkPath.Combine(LinkPath.FolderOf(from), path);

        // Where each article has an address of its own folder, its links begin there.
        LinkableFile? found = FindBelow(target) ?? (HasExtension(target) ? null : FindBelow(LinkPath.Combine(LinkableFile.StemOf(from), path)));
        if (found is null && MayBeText(target) && IsWithinArchive(target) && !IsGuide(target))
            wanted = target;
        return found;
    }

    /// <summary>The path below the project that an address from the root leads to; null if it is below the root of no archive.</summary>
    public string? BelowRoot(string path) => FindRoot(path, out (string Archive, string Folder) root, out string rest) ? LinkPath.Combine(root.Folder, rest) : null;

    private LinkableFile? FindAbsolute(string path, out string? wanted)
    {
        wanted = null;
        if (!FindRoot(path, out (string Archive, string Folder) root, out string rest))
            return null;
        string target = LinkPath.Combine(root.Folder, rest);
        LinkableFile? found = FindBelow(target) ?? (_bySlug.TryGetValue((root.Archive, rest), out LinkableFile? file) ? file : null);
        if (found is null && MayBeText(target))
            wanted = target;
        return found;
    }

    // The longest root that the path begins with.
    private bool FindRoot(string path, out (string Archive, string Folder) root, out string rest)
    {
        for (int end = path.Length; end >= 0; end = end == 0 ? -1 : path.LastIndexOf('/', end - 1))
        {
            if (!_roots.TryGetValue(Slashed(path.Substring(0, end)), out root))
                continue;
            rest = path.Substring(end).Trim('/');
            return true;
        }

        root = default;
        rest = "";
        return false;
    }

    private bool IsWithinArchive(string target)
    {
        for (string folder = LinkPath.FolderOf(target); folder.Length > 0; folder = LinkPath.FolderOf(folder))
        {
            if (_folders.Contains(folder))
                return true;
        }

        // A name without extension in the project's own folder is more often a file such as LICENSE.
        return _folders.Contains("") && HasExtension(target) && !target.StartsWith("../", StringComparison.Ordinal);
    }

    // corpus/README.md is for those who write the texts, and not compiled.
    private static bool IsGuide(string target) =>
        LinkPath.NameOf(target) == "README.md" && string.Equals(LinkPath.NameOf(LinkPath.FolderOf(target)), "corpus", StringComparison.OrdinalIgnoreCase);

    private LinkableFile? FindBelow(string target)
    {
        if (_byPath.TryGetValue(target, out LinkableFile? file) || _byStem.TryGetValue(target, out file) || _byFolder.TryGetValue(target, out file))
            return file;
        bool isPage = target.EndsWith(HtmlExtension, StringComparison.Ordinal);
        return isPage && _byStem.TryGetValue(target.Substring(0, target.Length - HtmlExtension.Length), out file) ? file : null;
    }

    // Anything else, such as a picture or an archive to be downloaded, is not a text of the project.
    private static bool MayBeText(string path) =>
        !HasExtension(path) || MarkdownExtensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    // A dot before digits is part of a name, such as v2.1.
    private static bool HasExtension(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 && dot + 1 < path.Length && !path.Skip(dot + 1).All(c => c is >= '0' and <= '9');
    }

    private static string Slashed(string root) => "/" + root.Trim('/');
}
