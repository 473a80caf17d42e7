using System.Text.Json.Serialization;

namespace CorpusSdk.Benchmarks.Growth;

/// <summary>What one step needed for a text of length n, 2n and 4n.</summary>
/// <param name="Lengths">How long the texts are, in characters.</param>
/// <param name="Seconds">The least time of the processor that each took.</param>
/// <param name="AllocatedBytes">The least that was allocated for each.</param>
internal sealed record StepGrowth(long[] Lengths, double[] Seconds, double[] AllocatedBytes)
{
    /// <summary>The most that a doubling of the text may cost. Twice is linear; the rest is for sorting and for caches.</summary>
    public const double MostPerDoubling = 2.3;

    // Below these, noise and what the first article costs hide the growth, and nobody waits for it either.
    private const double LeastSeconds = 0.001;
    private const double LeastBytes = 1e6;

    /// <summary>By what the time grows when the text doubles; null if the time is too short to measure.</summary>
    [JsonIgnore]
    public double? TimePerDoubling => Seconds[0] < LeastSeconds ? null : PerDoubling(Seconds);

    /// <summary>By what the memory grows when the text doubles; null if the memory is too little to measure.</summary>
    [JsonIgnore]
    public double? MemoryPerDoubling => AllocatedBytes[0] < LeastBytes ? null : PerDoubling(AllocatedBytes);

    /// <summary>The worse of the two.</summary>
    [JsonIgnore]
    public double WorstPerDoubling => Math.Max(TimePerDoubling ?? 0, MemoryPerDoubling ?? 0);

    // Over both doublings, by the lengths that came out: a shape need not hit its length exactly.
    private double PerDoubling(double[] values) => Math.Pow(values[^1] / values[0], 1 / Math.Log2((double)Lengths[^1] / Lengths[0]));
}
