namespace CorpusSdk.Compiler.Naming;

/// <summary>Slugs of several segments, with <c>/</c> between them.</summary>
internal static class SlugPath
{
    private const string CorpusFolder = "corpus";
    private const string IndexName = "index";

    /// <summary>Brings each segment into form; empty if there is none. Blank segments, <c>.</c> and <c>..</c> are none.</summary>
    public static string Build(string wish) =>
        string.Join("/", wish.Split('/').Where(segment => !segment.All(static c => c == '.' || UnicodeTables.IsBlank(c))).Select(segment => SlugBuilder.BuildWritten(segment.AsSpan())));

    /// <summary>The slug of the article that a file is: its path below the archive's folder, without extension. <c>index</c> has the slug of its folder.</summary>
    /// <param name="path">The file, relative to the project, with <c>/</c>.</param>
    /// <param name="folder">The folders that count where the file is not below <c>corpus/</c>; null if there are none.</param>
    public static string OfPath(string path, string? folder = null)
    {
        string[] segments = path.Split('/');
        string name = segments[segments.Length - 1];
        int extension = name.LastIndexOf('.');
        if (extension > 0)
            name = name.Substring(0, extension);

        List<string> wish = [.. FoldersBelowArchive(segments) ?? (folder ?? "").Split('/', '\\').Where(segment => segment.Length > 0)];
        if (wish.Count == 0 || !string.Equals(name, IndexName, StringComparison.OrdinalIgnoreCase))
            wish.Add(name);
        return string.Join("/", wish.Select(segment => SlugBuilder.BuildWhole(segment.AsSpan())));
    }

    /// <summary>The folder of the archive that a file belongs to: the path without what counts for the slug. Empty for the project's own folder.</summary>
    /// <param name="path">The file, relative to the project, with <c>/</c>.</param>
    /// <param name="folder">The folders that count where the file is not below <c>corpus/</c>; null if there are none.</param>
    public static string FolderOfArchive(string path, string? folder = null)
    {
        string[] segments = path.Split('/');
        int below = FoldersBelowArchive(segments)?.Count() ?? (folder ?? "").Split('/', '\\').Count(segment => segment.Length > 0);
        return string.Join("/", segments.Take(Math.Max(0, segments.Length - 1 - below)));
    }

    // The archive is the folder directly below the last corpus/ that has a file deeper down, as in ArchivePlanner.
    private static IEnumerable<string>? FoldersBelowArchive(string[] segments)
    {
        for (int i = segments.Length - 3; i >= 0; i--)
        {
            if (string.Equals(segments[i], CorpusFolder, StringComparison.OrdinalIgnoreCase))
                return segments.Skip(i + 2).Take(segments.Length - i - 3);
        }

        return null;
    }
}
