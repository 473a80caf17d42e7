namespace CorpusSdk.Generator.Pipeline;

/// <summary>Paths relative to the project, as text: no file system is asked, and no machine shows through.</summary>
internal static class RelativePath
{
    /// <summary>The path from a folder to a file, with <c>/</c>. A file on another root gives its name alone.</summary>
    public static string Create(string folder, string file)
    {
        string[] from = Segments(folder);
        string[] to = Segments(file);
        if (!IsRooted(file))
            return string.Join("/", to);

        int common = 0;
        while (common < from.Length && common < to.Length - 1 && AreEqual(from[common], to[common]))
            common++;
        if (common == 0 && from.Length > 0)
            return to[to.Length - 1];
        return string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }

    private static string[] Segments(string path) =>
        path.Replace('\\', '/').Split('/').Where(segment => segment.Length > 0 && segment != ".").ToArray();

    private static bool IsRooted(string path) => path.Length > 0 && (path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':'));

    // Drive letters come in either case on one machine; everything else is compared as it is written.
    private static bool AreEqual(string left, string right) =>
        string.Equals(left, right, left.EndsWith(":", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
}
