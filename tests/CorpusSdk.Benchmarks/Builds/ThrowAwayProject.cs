using System.Diagnostics;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>A console project outside of the repository, as a user of the package has it.</summary>
internal sealed class ThrowAwayProject(string folder)
{
    /// <summary>The project's folder.</summary>
    public string Folder => folder;

    /// <summary>The name of project, assembly and folder.</summary>
    public string Name { get; } = Path.GetFileName(folder);

    /// <summary>The assembly that <see cref="Build"/> makes.</summary>
    public string Assembly => Path.Combine(folder, "bin", "Debug", "net10.0", Name + ".dll");

    /// <summary>Restores the project and builds it for the first time.</summary>
    public ThrowAwayProject Prepare()
    {
        Report.Progress($"building {Name} for the first time");
        Dotnet("build", "--force");
        return this;
    }

    /// <summary>Builds what is out of date, without restore, and gives the seconds that the command took.</summary>
    public double Build()
    {
        long began = Stopwatch.GetTimestamp();
        Dotnet("build", "--no-restore");
        return Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    /// <summary>Removes all that builds have left except for what restore has, and builds.</summary>
    public double CleanBuild()
    {
        RemoveOutputs();
        return Build();
    }

    /// <summary>Removes all that builds have left except for what restore has.</summary>
    public void RemoveOutputs()
    {
        foreach (string output in new[] { "bin", Path.Combine("obj", "Debug"), Path.Combine("obj", "corpus") })
        {
            string path = Path.Combine(folder, output);
            if (Directory.Exists(path))
                Directory.Delete(path, recursive: true);
        }
    }

    /// <summary>Publishes a release, and gives the path of the program.</summary>
    public string Publish(string outputFolder, params IEnumerable<string> arguments)
    {
        Report.Progress($"publishing {Name} to {outputFolder}");
        Dotnet("publish", ["-c", "Release", "-o", outputFolder, .. arguments]);
        return Path.Combine(folder, outputFolder, OperatingSystem.IsWindows() ? Name + ".exe" : Name);
    }

    /// <summary>The one pack that the last build has made, or null if the corpus is carried inline.</summary>
    public FileInfo? Pack
    {
        get
        {
            var packs = new DirectoryInfo(Path.Combine(folder, "obj", "corpus", "packs"));
            return packs.Exists ? packs.GetFiles("*.pack").Single() : null;
        }
    }

    /// <summary>Runs a command of the .NET CLI in the project's folder.</summary>
    public string Dotnet(string command, params IEnumerable<string> arguments) =>
        ChildProcess.Run(folder, "dotnet", [command, .. arguments, "-tl:off", "-nologo"]);
}
