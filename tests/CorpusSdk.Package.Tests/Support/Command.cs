using System.Diagnostics;
using System.Text;

namespace CorpusSdk.Package.Tests.Support;

/// <summary>Runs programs the way a terminal would, apart from what the test host put into the environment.</summary>
internal static class Command
{
    // Longer than anything takes, even on a machine that is busy with other work: only a program that hangs is ended.
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(30);

    // Often enough to be there at the moment, and seldom enough to leave the processor to the program.
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(2);

    private const string OnlyNodesVariable = "MSBUILDNOINPROCNODE";

    // The CLI that runs these tests sets which MSBuild its children load and how they report.
    private static readonly string[] HostVariablePrefixes = ["MSBUILD", "TESTINGPLATFORM_", "XUNIT_", "DOTNET_CLI_TEST_"];

    // Build nodes and the compiler's server are those of this run alone: they keep what they have loaded.
    private static readonly string ServersName = $"corpussdk-package-tests-{Environment.ProcessId}";

    private static readonly string DotnetPath = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";

    /// <summary>Runs <c>dotnet</c>.</summary>
    public static CommandResult Dotnet(string folder, string packagesFolder, params IEnumerable<string> arguments) =>
        Run(folder, packagesFolder, DotnetPath, arguments);

    /// <summary>Ends the build nodes of this run. One that does not answer at once ends by itself when it has had nothing to do for two minutes.</summary>
    public static void EndBuildNodes(string folder, string packagesFolder) => Dotnet(folder, packagesFolder, "build-server", "shutdown", "--msbuild");

    /// <summary>Starts <c>dotnet</c>, and ends it with all that it has started as soon as a condition holds.</summary>
    /// <returns>Whether it was ended; false if it came to its end before.</returns>
    public static bool DotnetUntil(Func<bool> condition, string folder, string packagesFolder, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = CreateStartInfo(folder, packagesFolder, DotnetPath, arguments);
        // A node that another build has started would not end with this one.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment.Remove(OnlyNodesVariable);
        using var process = new Process { StartInfo = start };
        // Nobody wants to read it, but a full pipe would stop the program.
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        long startTime = Stopwatch.GetTimestamp();
        while (!process.HasExited && !condition() && Stopwatch.GetElapsedTime(startTime) < Timeout)
            Thread.Sleep(PollInterval);
        bool holds = !process.HasExited;
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return holds;
    }

    /// <summary>Runs a program to its end and takes down all that it writes.</summary>
    public static CommandResult Run(string folder, string packagesFolder, string program, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = CreateStartInfo(folder, packagesFolder, program, arguments);
        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Timeout))
        {
            process.Kill(entireProcessTree: true);
            Append($"Ended by the test after {Timeout.TotalMinutes} minutes.");
        }

        process.WaitForExit();
        return new CommandResult($"{folder}> {program} {string.Join(' ', start.ArgumentList)}", process.ExitCode, output.ToString());

        void Append(string? line)
        {
            if (line is null)
                return;
            lock (output)
                output.Append(line).Append('\n');
        }
    }

    private static ProcessStartInfo CreateStartInfo(string folder, string packagesFolder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string name in start.Environment.Keys.Where(IsOfTestHost).ToArray())
            start.Environment.Remove(name);
        start.Environment["NUGET_PACKAGES"] = packagesFolder;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        // Most of a small build is the start of the build engine. Here projects are built in nodes that are kept running, as editors have it;
        // the CLI itself would build the first project of each build in a process of its own.
        start.Environment["MSBUILDNODEHANDSHAKESALT"] = ServersName;
        start.Environment["MSBUILDNODECONNECTIONTIMEOUT"] = "120000";
        // The project of a file-based app is nowhere but in the CLI's memory.
        if (start.ArgumentList is not ["run", ..])
            start.Environment[OnlyNodesVariable] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        // A compiler that is kept running, as users have it, takes two thirds of a small build's time away. One of our own, for it keeps
        // what it has loaded; it ends when it has had nothing to do for some minutes.
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = ServersName;
        return start;
    }

    private static bool IsOfTestHost(string name) =>
        HostVariablePrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
