namespace CorpusSdk.Tool;

/// <summary>Finds the command that starts this program again, so that a hint can be copied.</summary>
internal static class Invocation
{
    private const string ProjectFile = "CorpusSdk.Tool.csproj";
    private const string Name = "corpus";

    /// <summary>The program's name, or <c>dotnet run …</c> where it runs from the output folder of its project.</summary>
    /// <param name="baseFolder">The folder of the program.</param>
    /// <param name="processPath">The running executable.</param>
    /// <param name="workingFolder">The folder in which the next command will be typed.</param>
    public static string Find(string baseFolder, string? processPath, string workingFolder)
    {
        for (string? folder = baseFolder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (!File.Exists(Path.Combine(folder, ProjectFile)))
                continue;
            string path = Path.GetRelativePath(workingFolder, folder);
            return path == "." ? "dotnet run --" : $"dotnet run --project {Quote(path.Replace('\\', '/'))} --";
        }

        string program = Path.GetFileName(processPath) ?? Name;
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
            return $"dotnet {Quote(Path.GetRelativePath(workingFolder, Path.Combine(baseFolder, Name + ".dll")))}";
        return program.EndsWith(".exe", StringComparison.OrdinalIgnoreCase) ? program[..^".exe".Length] : program;
    }

    private static string Quote(string path) => path.Contains(' ') ? $"\"{path}\"" : path;
}
