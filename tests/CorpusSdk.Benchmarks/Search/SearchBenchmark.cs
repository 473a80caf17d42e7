using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using CorpusSdk.Search.Index;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>Search against SQLite FTS5 and Lucene.NET: same documents, same queries, same run, the engines in turn, all of them warm.</summary>
internal static class SearchBenchmark
{
    private const int WarmUpRounds = 2;

    /// <summary>Runs it, and writes tables.</summary>
    public static int Run(SearchOptions options)
    {
        SearchDocuments documents = SearchDocuments.Create(options);
        var queries = new QuerySet(documents);
        Write($"{documents.Articles.Count:N0} articles of {documents.LengthInBytes / 1e6:0.0} MB, {documents.Description}, {queries.DistinctWordCount:N0} distinct words; {RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} cores");
        string folder = Directory.CreateTempSubdirectory("corpussdk-search-").FullName;
        try
        {
            using var corpus = new CorpusPeer(folder, documents);
            using var sqlite = new SqlitePeer(folder, documents);
            using var lucene = new LucenePeer(folder, documents);
            ISearchPeer[] peers = [corpus, sqlite, lucene];
            WriteBuilds(peers, documents);
            WriteQueries(peers, queries, options);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void WriteBuilds(ISearchPeer[] peers, SearchDocuments documents)
    {
        Console.WriteLine();
        Console.WriteLine("| | built in | and optimized in | size ÷ text |");
        Console.WriteLine("|---|---|---|---|");
        foreach (ISearchPeer peer in peers)
            Write($"| {peer.Name} | {peer.BuildTime.TotalSeconds:0.00} s | {peer.OptimizeTime.TotalSeconds:0.00} s | {peer.SizeInBytes / (double)documents.LengthInBytes:0.000} |");
        Write($"| {peers[0].Name} without positions | | | {CorpusPeer.Build(documents, IndexLevel.Words).Length / (double)documents.LengthInBytes:0.000} |");
    }

    private static void WriteQueries(ISearchPeer[] peers, QuerySet set, SearchOptions options)
    {
        Console.WriteLine();
        Write($"| {options.Queries} queries, µs (median, 95th percentile) | {string.Join(" | ", peers.Select(static peer => peer.Name))} | ÷ the better peer | hits in all: {string.Join(", ", peers.Select(static peer => peer.Name))} | allocated besides hits: reading, running, most |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        var questions = new List<(QueryKind Kind, BenchmarkQuery[] Queries, object[][] Prepared)>();
        foreach (QueryKind kind in Enum.GetValues<QueryKind>())
        {
            BenchmarkQuery[] queries = set.Create(kind, options.Queries);
            questions.Add((kind, queries, [.. peers.Select(peer => queries.Select(peer.Prepare).ToArray())]));
        }

        // All kinds first, so that the runtime has compiled everything for good before the first is measured.
        foreach ((_, _, object[][] prepared) in questions)
            Measure(peers, prepared, WarmUpRounds);
        foreach ((QueryKind kind, BenchmarkQuery[] queries, object[][] prepared) in questions)
        {
            double[][] times = Measure(peers, prepared, options.Rounds);
            (double Median, double High)[] figures = [.. times.Select(static sorted => (sorted[sorted.Length / 2], sorted[sorted.Length * 95 / 100]))];
            string ratios = $"{figures[0].Median / figures[1..].Min(static figure => figure.Median):0.00}, {figures[0].High / figures[1..].Min(static figure => figure.High):0.00}";
            IEnumerable<long> counts = peers.Select((peer, p) => prepared[p].Sum(peer.Count));
            (long Reading, long Running)[] allocations = [.. queries.Select(query => ((CorpusPeer)peers[0]).MeasureAllocations(query.Typed))];
            Write($"| {kind} | {string.Join(" | ", figures.Select(static figure => Invariant($"{figure.Median:0.0}, {figure.High:0.0}")))} | {ratios} | {string.Join(", ", counts.Select(static count => Invariant($"{count:N0}")))} | {allocations.Average(static a => a.Reading):0}, {allocations.Average(static a => a.Running):0}, {allocations.Max(static a => a.Reading + a.Running)} |");
        }
    }

    /// <summary>For each engine the microseconds of all queries, sorted. Of a query's rounds the least counts: what it takes when nothing else wants the machine.</summary>
    private static double[][] Measure(ISearchPeer[] peers, object[][] queries, int rounds)
    {
        double[][] least = [.. peers.Select(_ => new double[queries[0].Length])];
        foreach (double[] times in least)
            times.AsSpan().Fill(double.MaxValue);
        for (int round = 0; round < rounds; round++)
        {
            for (int q = 0; q < queries[0].Length; q++)
            {
                for (int turn = 0; turn < peers.Length; turn++)
                {
                    int p = (turn + q + round) % peers.Length;
                    long start = Stopwatch.GetTimestamp();
                    peers[p].Run(queries[p][q]);
                    double time = Stopwatch.GetElapsedTime(start).TotalMicroseconds;
                    least[p][q] = Math.Min(least[p][q], time);
                }
            }
        }

        foreach (double[] times in least)
            Array.Sort(times);
        return least;
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Write(FormattableString line) => Console.WriteLine(Invariant(line));
}
