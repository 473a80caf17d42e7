namespace CorpusSdk.Compiler.Building;

/// <summary>Which files of a project are texts without a line in the project file. The package's props have the same list, and a test compares them.</summary>
internal static class DefaultTexts
{
    /// <summary>The folder of a project whose texts are taken.</summary>
    public const string Folder = "corpus";

    private const string Readme = Folder + "/README.md";

    /// <summary>The extensions of texts that are taken, in lower case; letter case makes no difference.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".md", ".markdown", ".jsonl", ".ndjson", ".csv", ".tsv"];

    /// <summary>Whether a file has one of the extensions.</summary>
    public static bool HasExtension(string path) => Extensions.Any(extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a file is taken.</summary>
    /// <param name="path">Relative to the project, with <c>/</c>.</param>
    public static bool Contain(string path) =>
        path.StartsWith(Folder + "/", StringComparison.Ordinal)
        && !string.Equals(path, Readme, StringComparison.OrdinalIgnoreCase)
        && HasExtension(path);
}
