using System.Diagnostics;
using System.Globalization;
using CorpusSdk.Benchmarks.Builds;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Benchmarks;

/// <summary>How many lookups and searches a second several threads get from one archive: nothing is locked, so they should not wait for each other.</summary>
internal static class ThreadBenchmark
{
    private const int ArticleCount = 20_000;
    private static readonly TimeSpan Duration = TimeSpan.FromSeconds(1);
    private static readonly int[] ThreadCounts = [1, 2, 4, 8];

    // Frequent words and rare ones, both, either, side by side.
    private static readonly string[] Queries = ["{0} {1}", "{0} OR {2}", "\"{0} {1}\"", "{1} -{2}"];

    /// <summary>Runs it, and writes a table.</summary>
    public static int Run(BenchmarkOptions options)
    {
        GeneratedArchive<BenchmarkArticle> archive = BenchmarkArchive.Create(ArticleCount, paragraphsPerArticle: 3);
        string[] slugs = [.. archive.Table.Select(article => article.Slug)];
        string[] words = [.. archive.Table[0].Body.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim('.')).Distinct()];
        SearchQuery[] queries = [.. Enumerable.Range(0, 256).Select(i => SearchQuery.Parse(string.Format(
            CultureInfo.InvariantCulture,
            Queries[i % Queries.Length],
            words[i % words.Length],
            words[(i + 1) % words.Length],
            words[(i * 7) % words.Length])))];

        (string Name, Func<int, int> Work)[] works =
        [
            ("lookups by slug", i => archive.Table[slugs[i % slugs.Length]].Slug.Length),
            ("searches, ten hits", i => archive.Search(queries[i % queries.Length], 10).Hits.Count),
        ];
        Report.Machine();
        Report.Table(
            ["a second, 20,000 articles", .. ThreadCounts.Select(count => $"{count} {(count == 1 ? "thread" : "threads")}")],
            works.Select(work => (IReadOnlyList<string>)[work.Name, .. Row(work.Work, options.Pairs ?? 5)]));
        return 0;
    }

    // The counts of threads take turns, so that what else the machine does meets all of them; the best round is what they can do.
    private static IEnumerable<string> Row(Func<int, int> work, int rounds)
    {
        double[] best = new double[ThreadCounts.Length];
        _ = PerSecond(work, threads: 2);
        for (int round = 0; round < rounds; round++)
        {
            for (int i = 0; i < ThreadCounts.Length; i++)
                best[i] = Math.Max(best[i], PerSecond(work, ThreadCounts[i]));
        }

        return best.Select(perSecond => string.Create(CultureInfo.InvariantCulture, $"{perSecond:N0} ({perSecond / best[0]:F2}×)"));
    }

    private static double PerSecond(Func<int, int> work, int threads)
    {
        long[] counts = new long[threads];
        using var start = new ManualResetEventSlim();
        bool isOver = false;
        Thread[] running = [.. Enumerable.Range(0, threads).Select(number => new Thread(() =>
        {
            start.Wait();
            long count = 0;
            int i = number * 7919;
            while (!Volatile.Read(ref isOver))
            {
                for (int burst = 0; burst < 16; burst++)
                    work((i++) & int.MaxValue);
                count += 16;
            }

            counts[number] = count;
        }))];
        foreach (Thread thread in running)
            thread.Start();
        long began = Stopwatch.GetTimestamp();
        start.Set();
        Thread.Sleep(Duration);
        Volatile.Write(ref isOver, true);
        foreach (Thread thread in running)
            thread.Join();
        return counts.Sum() / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}
