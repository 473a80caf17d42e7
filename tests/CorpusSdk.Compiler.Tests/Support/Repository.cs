namespace CorpusSdk.Compiler.Tests.Support;

/// <summary>The files around the tests: those of the repository, and those beside it that only some machines have.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A text file of the repository.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>The texts below corpus/, with their paths as the compiler sees them.</summary>
    public static IEnumerable<(string Path, string Text)> CorpusFiles() =>
        Directory.EnumerateFiles(Path.Combine(Root, "corpus"), "*.txt", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file => (Path.GetRelativePath(Root, file).Replace('\\', '/'), File.ReadAllText(file)));

    /// <summary>A file of the seed, beside the repository; null if it does not exist.</summary>
    public static string? ReadSeed(string name)
    {
        string path = Path.Combine(Root, "..", "shared", "seed", name);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    /// <summary>The folder of inputs that went wrong once, which lies beside the repository; null where it does not.</summary>
    public static string? CasesFolder { get; } =
        new[] { "..", Path.Combine("..", "..") }
            .Select(above => Path.Combine(Root, above, "shared", "cases", "texts"))
            .FirstOrDefault(Directory.Exists);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CorpusSdk.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds CorpusSdk.sln.");
    }
}
