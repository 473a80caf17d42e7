namespace CorpusSdk.Compiler.Building;

/// <summary>Paths of links, as text.</summary>
internal static class LinkPath
{
    /// <summary>The folder of a file; empty for the project's own.</summary>
    public static string FolderOf(string file) => file.LastIndexOf('/') is > 0 and int slash ? file.Substring(0, slash) : "";

    /// <summary>The last segment of a path.</summary>
    public static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);

    /// <summary>Follows a path from a folder. Both may begin with <c>..</c>, since a project's texts may be outside of it.</summary>
    public static string Combine(string folder, string path)
    {
        var segments = new List<string>();
        foreach (string segment in (folder + "/" + path).Split('/'))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
                segments.RemoveAt(segments.Count - 1);
            else if (segment.Length > 0 && segment != ".")
                segments.Add(segment);
        }

        return string.Join("/", segments);
    }

    /// <summary>The path from a folder to a file, as a link has it.</summary>
    public static string Relative(string folder, string file)
    {
        string[] from = folder.Length == 0 ? [] : folder.Split('/');
        string[] to = file.Split('/');
        int common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
            common++;
        return string.Join("/", Enumerable.Repeat("..", from.Length - common).Concat(to.Skip(common)));
    }
}
