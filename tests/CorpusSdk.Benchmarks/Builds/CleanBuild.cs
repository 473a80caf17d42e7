namespace CorpusSdk.Benchmarks.Builds;

/// <summary>The cost of the package in a clean build of a small program: with one archive, against the same program without the package.</summary>
internal static class CleanBuild
{
    private const int DefaultPairs = 9;

    /// <summary>Runs the comparison and writes its result.</summary>
    public static int Run(BenchmarkOptions options)
    {
        int pairs = options.Pairs ?? DefaultPairs;
        using Workshop workshop = Workshop.Create();
        ThrowAwayProject with = workshop.CreateProject("with", Workshop.PackageReference);
        ThrowAwayProject without = workshop.CreateProject("without", "");
        Directory.CreateDirectory(Path.Combine(with.Folder, "corpus"));
        File.Copy(Path.Combine(Workshop.Repository, "corpus", "russia.txt"), Path.Combine(with.Folder, "corpus", "russia.txt"));
        with.Prepare();
        without.Prepare();

        Series[] series = Rounds.Run(pairs, _ => with.CleanBuild(), _ => without.CleanBuild());

        Report.Machine();
        Report.Table(
            ["a clean build of a small program", "without the package", $"more with it and corpus/russia.txt, median of {pairs} pairs (least to most)"],
            [["", Report.Median(series[1], "s"), Report.Difference(series[0].Minus(series[1]), "s")]]);
        return 0;
    }
}
