using System.Diagnostics;

namespace CorpusSdk.Benchmarks.Growth;

/// <summary>A clock that runs while this process does, so that other programs cost nothing.</summary>
internal static class ProcessorTime
{
    /// <summary>What the process has used. Windows counts it in ticks that are too long; there, the time of day has to do.</summary>
    public static TimeSpan Now => OperatingSystem.IsWindows() ? Stopwatch.GetElapsedTime(0) : Environment.CpuUsage.TotalTime;
}
