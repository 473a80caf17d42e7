using CorpusSdk.Benchmarks.Builds;

namespace CorpusSdk.Benchmarks.Growth;

/// <summary>Whether the compiler's time and memory grow no faster than the text, for texts that were made to be hard.</summary>
internal static class GrowthBenchmark
{
    /// <summary>Measures the shapes, writes their table, and gives 1 where one of them grows faster.</summary>
    public static async Task<int> RunAsync(GrowthOptions options)
    {
        IReadOnlyList<ShapeResult> results = await MeasureAsync(options.Shape);

        Report.Machine();
        Report.Table(
            ["shape", "step", "n, characters", "ms at n, 2n, 4n", "per doubling", "MB allocated at n, 2n, 4n", "per doubling", "problems"],
            results.Where(result => result.Failure is null).SelectMany(Rows));
        ShapeResult[] bad = [.. results.Where(result => !result.IsGood)];
        Console.WriteLine($"{results.Count - bad.Length} of {results.Count} shapes cost at most {StepGrowth.MostPerDoubling} times as much, in time and in memory, when the text doubles.");
        foreach (ShapeResult result in bad)
            Console.WriteLine($"- {result.Name}: {result.Failure ?? Verdict(result)}");
        return bad.Length == 0 ? 0 : 1;
    }

    private static async Task<IReadOnlyList<ShapeResult>> MeasureAsync(string shapeName)
    {
        IReadOnlyList<HostileShape> shapes = HostileShapes.Named(shapeName);
        var results = new List<ShapeResult>();
        while (results.Count < shapes.Count)
        {
            using var worker = new GrowthProcess(shapeName, results.Count);
            while (results.Count < shapes.Count && !worker.HasEnded)
            {
                Report.Progress(shapes[results.Count].Name);
                results.Add(await worker.NextAsync(shapes[results.Count].Name));
            }
        }

        return results;
    }

    private static IEnumerable<string[]> Rows(ShapeResult result) =>
    [
        Row(Cell(result.Name), "parse", result.Parsing!, string.Join(", ", result.ProblemIds)),
        Row("", "pack", result.Packing!, ""),
    ];

    private static string[] Row(string name, string step, StepGrowth growth, string problems) =>
    [
        name,
        step,
        growth.Lengths[0].ToString("N0"),
        string.Join(", ", growth.Seconds.Select(seconds => Report.Fixed(seconds * 1e3, 1))),
        Factor(growth.TimePerDoubling),
        string.Join(", ", growth.AllocatedBytes.Select(bytes => Report.Fixed(bytes / 1e6, 1))),
        Factor(growth.MemoryPerDoubling),
        problems,
    ];

    private static string Verdict(ShapeResult result) => string.Join(", ", new[]
    {
        ("parsing, time", result.Parsing!.TimePerDoubling),
        ("parsing, memory", result.Parsing.MemoryPerDoubling),
        ("packing, time", result.Packing!.TimePerDoubling),
        ("packing, memory", result.Packing.MemoryPerDoubling),
    }.Where(measured => measured.Item2 > StepGrowth.MostPerDoubling).Select(measured => $"{measured.Item1} × {Factor(measured.Item2)}"));

    private static string Factor(double? perDoubling) => perDoubling switch
    {
        null => "–",
        > StepGrowth.MostPerDoubling and { } bad => $"**{Report.Fixed(bad, 2)}**",
        { } good => Report.Fixed(good, 2),
    };

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
