namespace CorpusSdk.Compiler.Naming;

/// <summary>Paths relative to the project, as text: without access to the file system, and the same on every machine.</summary>
internal static class RelativePath
{
    private const string CorpusFolder = "corpus";

    /// <summary>
    /// The path from a folder to a file, with <c>/</c>. A file on another root gives its name alone; where the folder is not known,
    /// the path begins at the last folder <c>corpus</c>, or is the name alone.
    /// </summary>
    public static string Create(string folder, string file)
    {
        if (TryCutPrefix(folder, file) is { } rest)
            return rest;

        List<string> from = Segments(folder);
        List<string> to = Segments(file);
        if (!IsRooted(file))
            return string.Join("/", to);
        if (from.Count == 0)
            return string.Join("/", to.Skip(RootOf(to)));

        int common = 0;
        while (common < from.Count && common < to.Count - 1 && AreEqual(from[common], to[common]))
            common++;
        return string.Join("/", common == 0 ? to.Skip(to.Count - 1) : Enumerable.Repeat("..", from.Count - common).Concat(to.Skip(common)));
    }

    // Nearly every file is below the project, with a path that needs no repair, so the path is not taken apart.
    private static string? TryCutPrefix(string folder, string file)
    {
        int length = folder.EndsWith("/", StringComparison.Ordinal) ? folder.Length : folder.Length + 1;
        if (length <= 1 || length >= file.Length || file[length - 1] != '/' || !file.StartsWith(folder, StringComparison.Ordinal) || file.IndexOf('\\') >= 0)
            return null;
        bool isPlain = !HasOddSegments(folder) && !HasOddSegments(file);
        return isPlain && IsRooted(file) ? file.Substring(length) : null;
    }

    // "//", "/./", "/../", and a dot or a slash at the end.
    private static bool HasOddSegments(string path)
    {
        for (int i = path.IndexOf('/'); i >= 0 && i + 1 < path.Length; i = path.IndexOf('/', i + 1))
        {
            if (path[i + 1] is '/' or '.')
                return true;
        }

        return path.EndsWith("/", StringComparison.Ordinal) && path.Length == 1;
    }

    private static int RootOf(List<string> path)
    {
        int corpus = path.Count < 2 ? -1 : path.LastIndexOf(CorpusFolder, path.Count - 2);
        return corpus < 0 ? path.Count - 1 : corpus;
    }

    private static List<string> Segments(string path)
    {
        var segments = new List<string>();
        foreach (string segment in path.Replace('\\', '/').Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
                segments.RemoveAt(segments.Count - 1);
            else if (segment.Length > 0 && segment != ".")
                segments.Add(segment);
        }

        return segments;
    }

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));

    // Drive letters come in either case on one machine; everything else is compared as it is written.
    private static bool AreEqual(string left, string right) =>
        string.Equals(left, right, left.EndsWith(":", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
