namespace CorpusSdk.Benchmarks.Growth;

/// <summary>Measures a shape at n, 2n and 4n, with n large enough for this machine to distinguish growth from noise.</summary>
/// <remarks>
/// Only shapes that look bad are measured again: more often, since disturbances only add time, and then with longer texts, since a limit
/// may end the growth. A shape that is still bad at lengths that take <see cref="LongSeconds"/>, or after <see cref="Patience"/>, is bad.
/// </remarks>
internal static class GrowthMeasurement
{
    private const int ShortestLength = 1 << 12;
    private const int LongestLength = 1 << 22;
    private const double EnoughSeconds = 0.012;

    // Long enough that what is measured is no longer the step from one processor cache to the next.
    private const double LongSeconds = 1.5;
    private const int LeastRounds = 3;
    private const int MostRounds = 8;

    // No disturbance makes all rounds look like that.
    private const double HopelessPerDoubling = 3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(25);

    /// <summary>Measures.</summary>
    public static ShapeResult Run(HostileShape shape)
    {
        TimeSpan start = ProcessorTime.Now;
        for (int length = FindLength(shape); ; length *= 2)
        {
            ShapeResult result = MeasureAt(shape, length);
            if (result.IsGood || length >= LongestLength || result.LongestSeconds >= LongSeconds || ProcessorTime.Now - start > Patience)
                return result;
        }
    }

    // The first run of all is for the just-in-time compiler.
    private static int FindLength(HostileShape shape)
    {
        Compile(shape, shape.Text(ShortestLength));
        int length = ShortestLength;
        while (length < LongestLength && Compile(shape, shape.Text(length)).Seconds < EnoughSeconds)
            length *= 2;
        return length;
    }

    private static ShapeResult MeasureAt(HostileShape shape, int length)
    {
        string[] texts = [shape.Text(length), shape.Text(2 * length), shape.Text(4 * length)];
        long[] lengths = [.. texts.Select(text => (long)text.Length)];
        List<CompilerRun>[] runs = [[], [], []];
        while (true)
        {
            for (int i = 0; i < texts.Length; i++)
                runs[i].Add(Compile(shape, texts[i]));
            var result = new ShapeResult
            {
                Name = shape.Name,
                Parsing = Least(lengths, runs, run => run.Parsing),
                Packing = Least(lengths, runs, run => run.Packing),
                ProblemIds = runs[^1][0].ProblemIds,
            };
            int rounds = runs[0].Count;
            if (rounds >= LeastRounds && (result.IsGood || rounds == MostRounds || result.WorstPerDoubling > HopelessPerDoubling))
                return result;
        }
    }

    private static CompilerRun Compile(HostileShape shape, string text)
    {
        string[] files = text.Split(HostileShape.FileBreak);
        GC.Collect();
        return new CompilerRun(files, shape.Extension, shape.Options);
    }

    private static StepGrowth Least(long[] lengths, List<CompilerRun>[] runs, Func<CompilerRun, Cost> step) => new(
        lengths,
        [.. runs.Select(same => same.Min(run => step(run).Seconds))],
        [.. runs.Select(same => (double)same.Min(run => step(run).AllocatedBytes))]);
}
