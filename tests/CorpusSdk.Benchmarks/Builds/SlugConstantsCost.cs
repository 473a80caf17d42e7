using System.Globalization;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>The cost of slug constants: an archive with a constant for each article against the same archive without any.</summary>
internal static class SlugConstantsCost
{
    private const int DefaultPairs = 5;

    /// <summary>Runs a comparison for each number of constants and writes the results.</summary>
    public static int Run(BenchmarkOptions options)
    {
        int pairs = options.Pairs ?? DefaultPairs;
        using Workshop workshop = Workshop.Create();
        List<string[]> rows = options.Constants.Select(count => Compare(workshop, count, pairs)).ToList();

        Report.Machine();
        Report.Table(
            ["slug constants", "the compiler without them", $"more time, median of {pairs} pairs (least to most)", "more memory at its peak", "more bytes of assembly", "a constant"],
            rows);
        return 0;
    }

    private static string[] Compare(Workshop workshop, int count, int pairs)
    {
        Report.Progress($"{count:N0} constants");
        CompilerInvocation with = Capture(workshop, count, constants: count);
        CompilerInvocation without = Capture(workshop, count, constants: 0);

        Series[] time = Rounds.Run(pairs, _ => with.Seconds(), _ => without.Seconds());
        string memory = "needs Linux and GNU time";
        if (ChildProcess.CanMeasureMemory)
        {
            Series[] peaks = Rounds.Run(pairs, _ => with.PeakMegabytes(), _ => without.PeakMegabytes());
            memory = Report.Difference(peaks[0].Minus(peaks[1]), "MB", digits: 0);
        }

        long bytes = with.Assembly.Length - without.Assembly.Length;
        return
        [
            count.ToString("N0", CultureInfo.InvariantCulture),
            Report.Median(time[1], "s"),
            Report.Difference(time[0].Minus(time[1]), "s"),
            memory,
            bytes.ToString("N0", CultureInfo.InvariantCulture),
            $"{Report.Fixed((double)bytes / count, 0)} bytes",
        ];
    }

    // As a resource at every size: the compiler then sees the constants and nothing else that grows.
    private static CompilerInvocation Capture(Workshop workshop, int articleCount, int constants)
    {
        ThrowAwayProject project = workshop.CreateProject(
            $"slugs-{articleCount}-{constants}",
            Workshop.PackageReference,
            properties: $"<CorpusCarrier>Resource</CorpusCarrier><CorpusMaxSlugConstants>{constants}</CorpusMaxSlugConstants>");
        Directory.CreateDirectory(Path.Combine(project.Folder, "corpus"));
        File.WriteAllText(Path.Combine(project.Folder, "corpus", "texts.txt"), BenchmarkArchive.Text(articleCount, paragraphsPerArticle: 1));
        return CompilerInvocation.Capture(project);
    }
}
