using System.Diagnostics;
using System.Text.Json;

namespace CorpusSdk.Benchmarks.Growth;

/// <summary>A worker in a process of its own, whose results come as they are measured.</summary>
internal sealed class GrowthProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Process _process;
    private string? _firstError;

    /// <summary>Starts a worker.</summary>
    /// <param name="shape">Part of the names of the shapes.</param>
    /// <param name="skip">How many of them have been measured.</param>
    public GrowthProcess(string shape, int skip)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["growth-worker", "--shape", shape, "--skip", $"{skip}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Code that is compiled once; collections between the runs rather than in some of them;
        // memory that stays with the process, so that no run pays for getting it again; an end to memory long before the machine's.
        start.Environment["DOTNET_TieredCompilation"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_GCgen0size"] = "0x40000000";
        start.Environment["DOTNET_GCRetainVM"] = "1";
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x100000000";
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += (_, line) => _firstError ??= string.IsNullOrWhiteSpace(line.Data) ? null : line.Data;
        _process.BeginErrorReadLine();
    }

    /// <summary>The next result; one that says so where the worker ended or hangs, which ends it.</summary>
    /// <param name="name">The shape that is measured.</param>
    public async Task<ShapeResult> NextAsync(string name)
    {
        try
        {
            if (await _process.StandardOutput.ReadLineAsync().WaitAsync(Patience) is { } line)
                return JsonSerializer.Deserialize<ShapeResult>(line)!;
            await _process.WaitForExitAsync();
            return Failed(name, $"the process ended: {_firstError ?? $"exit code {_process.ExitCode}"}");
        }
        catch (TimeoutException)
        {
            return Failed(name, $"no end within {Patience.TotalSeconds} s");
        }
    }

    /// <summary>Whether no more results can come.</summary>
    public bool HasEnded { get; private set; }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private ShapeResult Failed(string name, string failure)
    {
        HasEnded = true;
        return new ShapeResult { Name = name, Failure = failure };
    }
}
