using System.Diagnostics;
using System.Globalization;
using CorpusSdk.Compiler.TextLists;

namespace CorpusSdk.Benchmarks.Builds;

/// <summary>What analyzers know of archives without slug constants: the size in metadata, and the time to write and to read it.</summary>
internal static class KnownTextsCost
{
    private const int Rounds = 15;

    private static readonly int[] Counts = [2_000, 20_000, 100_000];

    /// <summary>Measures lists of several lengths, and writes the results.</summary>
    public static int Run()
    {
        Report.Machine();
        Report.Table(
            ["slugs", "characters", "in metadata", "write", "open, and find one", "read all"],
            [.. Counts.Select(Measure)]);
        return 0;
    }

    private static string[] Measure(int count)
    {
        string[] slugs = [.. BenchmarkArchive.Create(count).Articles.Select(article => article.Slug)];
        string list = TextList.Write(slugs);
        return
        [
            count.ToString("N0", CultureInfo.InvariantCulture),
            slugs.Sum(slug => slug.Length).ToString("N0", CultureInfo.InvariantCulture),
            list.Length.ToString("N0", CultureInfo.InvariantCulture),
            Median(() => TextList.Write(slugs)),
            Median(() => TextList.Open(list)!.Contains(slugs[count / 3])),
            Median(() => TextList.Open(list)!.ToArray()),
        ];
    }

    private static string Median(Action measured)
    {
        double[] times = new double[Rounds];
        for (int i = 0; i < Rounds; i++)
        {
            long start = Stopwatch.GetTimestamp();
            measured();
            times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        return Report.Fixed(times[Rounds / 2], 2) + " ms";
    }
}
