using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>The slugs that an author may mean by a path, a title or the name of an archive in place of a slug.</summary>
internal static class ReferencePath
{
    private const int MaxExtensionLengthInChars = 9;

    // A text with more slashes is not a path that a person wrote.
    private const int MaxSegments = 16;

    /// <summary>The slugs, the likeliest first: of the file that a path leads to, of the text as a whole, then of the text with less and less in front.</summary>
    /// <param name="reference">The text.</param>
    /// <param name="file">The file that it is in, relative and with <c>/</c>.</param>
    public static IEnumerable<string> Slugs(string reference, string file)
    {
        string path = WithoutExtension(reference.Trim().Split('#', '?')[0].Replace('\\', '/'));
        if (Resolve(path, file) is { } target)
            yield return SlugPath.OfPath(target + ".md");

        string[] segments = [.. path.Split('/').Where(segment => segment is not ("" or "." or ".."))];
        for (int i = Math.Max(0, segments.Length - MaxSegments); i < segments.Length; i++)
        {
            string slug = SlugPath.Build(string.Join("/", segments.Skip(i)));
            if (slug.Length > 0)
                yield return slug;
        }

        // Slugs for names with dots, and for titles.
        string whole = SlugPath.Build(reference);
        if (whole.Length > 0)
            yield return whole;
        yield return SlugBuilder.Build(reference.AsSpan());
    }

    /// <summary>The path from the project; null if the text is not a relative path, or leads out of the project.</summary>
    private static string? Resolve(string path, string file)
    {
        if (!path.StartsWith("./", StringComparison.Ordinal) && !path.StartsWith("../", StringComparison.Ordinal))
            return null;

        List<string> folders = [.. file.Split('/')];
        folders.RemoveAt(folders.Count - 1);
        foreach (string segment in path.Split('/'))
        {
            if (segment is "" or ".")
                continue;
            if (segment != "..")
                folders.Add(segment);
            else if (folders.Count == 0)
                return null;
            else
                folders.RemoveAt(folders.Count - 1);
        }

        return folders.Count == 0 ? null : string.Join("/", folders);
    }

    private static string WithoutExtension(string path)
    {
        int dot = path.LastIndexOf('.');
        bool isExtension = dot > path.LastIndexOf('/') + 1 && path.Length - dot <= MaxExtensionLengthInChars && path.Skip(dot + 1).All(static c => UnicodeTables.IsWordCharacter(c));
        return isExtension ? path.Substring(0, dot) : path;
    }
}
