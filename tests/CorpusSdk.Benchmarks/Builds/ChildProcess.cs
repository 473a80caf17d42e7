using System.Diagnostics;
using System.Globalization;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>Runs programs to their end: for what they write, for the time they take, or for the memory they need.</summary>
internal static class ChildProcess
{
    /// <summary>Where GNU time is on systems that have it; it has the kernel's own figure for the peak of a process, however short-lived.</summary>
    private const string GnuTime = "/usr/bin/time";

    /// <summary>Whether <see cref="PeakMegabytes"/> works here.</summary>
    public static bool CanMeasureMemory => OperatingSystem.IsLinux() && File.Exists(GnuTime);

    /// <summary>Runs a program and gives what it wrote.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static string Run(string folder, string program, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = StartInfo(folder, program, arguments);
        start.RedirectStandardOutput = true;
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw Failure(start, output);
    }

    /// <summary>Runs a program that writes nothing, and gives the seconds from its start to its end.</summary>
    /// <exception cref="InvalidOperationException">The program failed.</exception>
    public static double Seconds(string folder, string program, params IEnumerable<string> arguments)
    {
        ProcessStartInfo start = StartInfo(folder, program, arguments);
        long began = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        process.WaitForExit();
        double seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        return process.ExitCode == 0 ? seconds : throw Failure(start, "");
    }

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

    private static ProcessStartInfo StartInfo(string folder, string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder };
        // Whoever started this program with `dotnet run` has told it which MSBuild to load.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }

    private static InvalidOperationException Failure(ProcessStartInfo start, string output) =>
        new($"{start.FileName} {string.Join(' ', start.ArgumentList)} failed in {start.WorkingDirectory}:\n{output}");
}
