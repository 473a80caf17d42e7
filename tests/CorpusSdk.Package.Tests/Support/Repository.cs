namespace CorpusSdk.Package.Tests.Support;

/// <summary>The repository that this test was built in.</summary>
internal static class Repository
{
    private const string Marker = "CorpusSdk.sln";

    // What a build leaves behind; a fresh checkout has none of it.
    private static readonly string[] OutputFolders = ["bin", "obj"];

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>An archive that may be beside the repository, never in it; null if it is missing.</summary>
    public static string? SeedArchive
    {
        get
        {
            string path = Path.Combine(Root, "..", "shared", "seed", "russia.txt");
            return File.Exists(path) ? path : null;
        }
    }

    /// <summary>The text of a file, by its path from the root.</summary>
    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Copies what the packages are made from, as a fresh checkout would have it.</summary>
    public static void CopySources(string target)
    {
        Directory.CreateDirectory(target);
        foreach (string file in Directory.EnumerateFiles(Root))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (string folder in new[] { "src", "generator", "corpus" })
            CopyFolder(Path.Combine(Root, folder), Path.Combine(target, folder));
    }

    private static void CopyFolder(string source, string target)
    {
        Directory.CreateDirectory(target);
        foreach (string file in Directory.EnumerateFiles(source))
            File.Copy(file, Path.Combine(target, Path.GetFileName(file)));
        foreach (string folder in Directory.EnumerateDirectories(source))
        {
            string name = Path.GetFileName(folder);
            if (!OutputFolders.Contains(name))
                CopyFolder(folder, Path.Combine(target, name));
        }
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Marker)))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {Marker}: these tests run from within the repository.");
    }
}
