using System.Text.Json.Serialization;

namespace CorpusSdk.Benchmarks.Growth;

/// <summary>The measurements of a shape; a line of JSON between worker and command.</summary>
internal sealed record ShapeResult
{
    /// <summary>The shape.</summary>
    public required string Name { get; init; }

    /// <summary>From text to parsed file; null if it failed.</summary>
    public StepGrowth? Parsing { get; init; }

    /// <summary>From parsed files to a pack, with fields and index; null if it failed.</summary>
    public StepGrowth? Packing { get; init; }

    /// <summary>The problems that the longest text gave, each id once.</summary>
    public IReadOnlyList<string> ProblemIds { get; init; } = [];

    /// <summary>Why there is no result; null if there is one.</summary>
    public string? Failure { get; init; }

    /// <summary>The greatest growth of the two steps, in time and in memory.</summary>
    [JsonIgnore]
    public double WorstPerDoubling => Math.Max(Parsing?.WorstPerDoubling ?? 0, Packing?.WorstPerDoubling ?? 0);

    /// <summary>How long both steps take for the longest text.</summary>
    [JsonIgnore]
    public double LongestSeconds => (Parsing?.Seconds[^1] ?? 0) + (Packing?.Seconds[^1] ?? 0);

    /// <summary>Whether the shape costs no more than it may.</summary>
    [JsonIgnore]
    public bool IsGood => Failure is null && WorstPerDoubling <= StepGrowth.MostPerDoubling;
}
