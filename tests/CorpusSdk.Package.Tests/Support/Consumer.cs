namespace CorpusSdk.Package.Tests.Support;

/// <summary>A throw-away project of a user who knows only the packages.</summary>
/// <param name="workshop">Where it is.</param>
/// <param name="folder">Its folder.</param>
internal sealed class Consumer(Workshop workshop, string folder)
{
    // The terminal logger and the summary repeat everything in other words.
    private static readonly string[] PlainOutput = ["-tl:off", "-clp:NoSummary", "-nologo"];

    /// <summary>The folder of the project.</summary>
    public string Folder => folder;

    /// <summary>Writes a file, by its path from the project's folder.</summary>
    public Consumer Write(string path, string text)
    {
        File.WriteAllText(CreateFolderOf(path), text);
        return this;
    }

    /// <summary>Writes a file of any bytes.</summary>
    public Consumer Write(string path, byte[] bytes)
    {
        File.WriteAllBytes(CreateFolderOf(path), bytes);
        return this;
    }

    /// <summary>Removes a file, or a folder with all that is in it.</summary>
    public Consumer Delete(string path)
    {
        string full = PathOf(path);
        if (Directory.Exists(full))
            Directory.Delete(full, recursive: true);
        else
            File.Delete(full);
        return this;
    }

    /// <summary>The whole path of a file or folder, by its path from the project's folder.</summary>
    public string PathOf(string path) => Path.Combine(folder, path);

    /// <summary>The files of a folder, by their paths from there; none if there is no such folder.</summary>
    public IReadOnlyList<string> FilesBelow(string path) => !Directory.Exists(PathOf(path))
        ? []
        : [.. Directory
            .EnumerateFiles(PathOf(path), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(PathOf(path), file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    /// <summary>Builds the project, packages restored.</summary>
    public CommandResult Build(params IEnumerable<string> arguments) => Dotnet("build", arguments);

    /// <summary>Runs a command of the .NET CLI that builds.</summary>
    public CommandResult Dotnet(string command, params IEnumerable<string> arguments) =>
        Command.Dotnet(folder, workshop.PackagesFolder, [command, .. arguments, .. PlainOutput]);

    /// <summary>Makes the changes that code fixes offer for some problems, as <c>dotnet format analyzers</c> does.</summary>
    public CommandResult Fix(params IEnumerable<string> ids) =>
        Command.Dotnet(folder, workshop.PackagesFolder, ["format", "analyzers", "--no-restore", "--diagnostics", .. ids]);

    /// <summary>Starts a build and ends it by force as soon as a condition holds; false if it came to its end before.</summary>
    public bool KillBuildWhen(Func<bool> condition) =>
        Command.DotnetUntil(condition, folder, workshop.PackagesFolder, ["build", "--no-restore", .. PlainOutput]);

    /// <summary>Runs the program that a build has made, and gives what it wrote.</summary>
    public string Run(string outputFolder = "bin/Debug/net10.0", string program = "App") =>
        Command.Dotnet(folder, workshop.PackagesFolder, Path.Combine(folder, outputFolder, program + ".dll")).AssertSuccess().Output;

    /// <summary>Runs the program that a build has made with arguments, however it ends.</summary>
    public CommandResult RunWith(params IEnumerable<string> arguments) =>
        Command.Dotnet(folder, workshop.PackagesFolder, [PathOf("bin/Debug/net10.0/App.dll"), .. arguments]);

    /// <summary>Runs the native program that a publication has made, and gives what it wrote.</summary>
    public string RunNative(string outputFolder, string program = "App")
    {
        string name = OperatingSystem.IsWindows() ? program + ".exe" : program;
        return Command.Run(folder, workshop.PackagesFolder, Path.Combine(folder, outputFolder, name)).AssertSuccess().Output;
    }

    /// <summary>What MSBuild knew when the compiler was about to start.</summary>
    public ProjectFacts Facts(string intermediateFolder = "obj/Debug/net10.0") => ProjectFacts.Read(Path.Combine(folder, intermediateFolder));

    private string CreateFolderOf(string path)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        return full;
    }
}
