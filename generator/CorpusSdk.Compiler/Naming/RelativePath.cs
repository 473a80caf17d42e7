namespace CorpusSdk.Compiler.Naming;

/// <summary>Paths relative to the project, as text: no file system is asked, and no machine shows through.</summary>
internal static class RelativePath
{
    private const string CorpusFolder = "corpus";

    /// <summary>
    /// The path from a folder to a file, with <c>/</c>. A file on another root gives its name alone; where the folder is not known,
    /// the path begins at the last folder <c>corpus</c>, or is the name alone.
    /// </summary>
    public static string Create(string folder, string file)
    {
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
