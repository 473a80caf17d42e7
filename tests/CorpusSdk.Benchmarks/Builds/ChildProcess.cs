using System.Diagnostics;
using System.Globalization;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>Runs programs to their end: for their output, their time, or their memory.</summary>
internal static class ChildProcess
{
    /// <summary>Where GNU time is on systems that have it; it has the kernel's own figure for the peak of a process, however short-lived.</summary>
    private const string GnuTime = "/usr/bin/time";

    /// <summary>Whether <see cref="PeakMegabytes"/> works here.</summary>
    public static bool CanMeasureMemory => OperatingSystem.IsLinux() && File.Exists(GnuTime);

    /// <summary>Runs a program and gives what it wrote.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static string Run(string folder, string program, params IEnumerable<string> arguments) =>
        Execute(folder, program, arguments).Output;

    /// <summary>Runs a program and gives the seconds from its start to its end.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static double Seconds(string folder, string program, params IEnumerable<string> arguments) =>
        Execute(folder, program, arguments).Seconds;

    /// <summary>Runs a program and gives the most memory that it had resident, in megabytes of a million bytes.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static double PeakMegabytes(string folder, string program, params IEnumerable<string> arguments)
    {
        const double BytesPerKibibyte = 1024;
        string report = Path.GetTempFileName();
        try
        {
            Run(folder, GnuTime, ["--format=%M", "--output=" + report, program, .. arguments]);
            return double.Parse(File.ReadAllText(report), CultureInfo.InvariantCulture) * BytesPerKibibyte / 1e6;
        }
        finally
        {
            File.Delete(report);
        }
    }

    private static (string Output, double Seconds) Execute(string folder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true };
        // `dotnet run` sets variables that say which MSBuild to load.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";

        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return process.ExitCode == 0
            ? (output, seconds)
            : throw new InvalidOperationException($"{program} {string.Join(' ', start.ArgumentList)} failed in {folder}:\n{output}");
    }
}
