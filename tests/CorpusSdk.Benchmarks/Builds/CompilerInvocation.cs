namespace CorpusSdk.Benchmarks.Builds;

/// <summary>The C# compiler alone, called as in a build, but in a process of its own, so that its time and memory can be measured.</summary>
internal sealed class CompilerInvocation
{
    private readonly ThrowAwayProject _project;
    private readonly string[] _arguments;

    private CompilerInvocation(ThrowAwayProject project, string[] arguments)
    {
        _project = project;
        _arguments = arguments;
    }

    /// <summary>The assembly that the compiler writes.</summary>
    public FileInfo Assembly => new(Path.Combine(_project.Folder, "obj", "Debug", "net10.0", _project.Name + ".dll"));

    /// <summary>Builds a project from scratch, restored if necessary, and records how the compiler was called.</summary>
    public static CompilerInvocation Capture(ThrowAwayProject project)
    {
        string targets = Path.Combine(project.Folder, "obj", "capture.targets");
        string response = Path.Combine(project.Folder, "obj", "compiler.rsp");
        string compiler = Path.Combine(project.Folder, "obj", "compiler.txt");
        Directory.CreateDirectory(Path.GetDirectoryName(targets)!);
        File.WriteAllText(targets, $"""
            <Project>
              <Target Name="CaptureCompilerInvocation" AfterTargets="CoreCompile">
                <WriteLinesToFile File="{response}" Lines="@(CscCommandLineArgs)" Overwrite="true" />
                <WriteLinesToFile File="{compiler}" Lines="$(RoslynTargetsPath)/bincore/csc.dll" Overwrite="true" />
              </Target>
            </Project>
            """);
        project.RemoveOutputs();
        project.Dotnet("build", "-p:ProvideCommandLineArgs=true", $"-p:CustomAfterMicrosoftCommonTargets={targets}");

        // A response file may not say noconfig.
        string[] lines = File.ReadAllLines(response);
        File.WriteAllLines(response, lines.Where(line => line != "/noconfig"));
        return new CompilerInvocation(project, ["exec", File.ReadAllText(compiler).Trim(), "/noconfig", "/nologo", "@" + response]);
    }

    /// <summary>The same call without some of its arguments, writing to the same place.</summary>
    public CompilerInvocation Without(Func<string, bool> argument)
    {
        string response = _arguments[^1][1..];
        string shorter = Path.ChangeExtension(response, ".less.rsp");
        File.WriteAllLines(shorter, File.ReadAllLines(response).Where(line => !argument(line)));
        return new CompilerInvocation(_project, [.. _arguments[..^1], "@" + shorter]);
    }

    /// <summary>Compiles, and gives the seconds that it took from the start of the process on.</summary>
    public double Seconds() => ChildProcess.Seconds(_project.Folder, "dotnet", _arguments);

    /// <summary>Compiles, and gives the most memory that the compiler had resident, in megabytes.</summary>
    public double PeakMegabytes() => ChildProcess.PeakMegabytes(_project.Folder, "dotnet", _arguments);
}
