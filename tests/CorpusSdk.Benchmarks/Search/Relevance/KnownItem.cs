namespace CorpusSdk.Benchmarks.Search.Relevance;

/// <summary>A query, and the page that whoever types it looks for.</summary>
/// <param name="Language">The folder of its language.</param>
/// <param name="Page">The path of the page there, without extension.</param>
/// <param name="Query">What is typed.</param>
internal sealed record KnownItem(string Language, string Page, string Query)
{
    /// <summary>Reads a file of lines, each with the three values between tabs; a line with a number sign is a comment.</summary>
    public static IEnumerable<KnownItem> Read(string path) => File.ReadLines(path)
        .Where(static line => line.Length > 0 && line[0] != '#')
        .Select(static line => line.Split('\t'))
        .Select(static parts => new KnownItem(parts[0], parts[1], parts[2]));
}
