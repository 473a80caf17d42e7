using System.Globalization;
using CorpusSdk.Benchmarks.Builds;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>The first query of a fresh process, each engine in a process of its own: from just before opening to the ten best hits.</summary>
/// <remarks>
/// What the runtime needs to start is not part of it; what it needs to load and compile the engine's code is. The files are in the
/// system's cache. Lucene.NET finds its codecs by reflection and cannot be made native.
/// </remarks>
internal static class FirstQueryBenchmark
{
    private static readonly string Project = Path.Combine(Workshop.Repository, "tests", "CorpusSdk.Benchmarks", "Search", "FirstQuery");

    /// <summary>Runs it, and writes a table.</summary>
    public static int Run(SearchOptions options)
    {
        SearchDocuments documents = SearchDocuments.Create(options);
        string[] words = new QuerySet(documents).Create(QueryKind.And, 1)[0].Words;
        string folder = Directory.CreateTempSubdirectory("corpussdk-first-query-").FullName;
        try
        {
            new CorpusPeer(folder, documents).Dispose();
            new SqlitePeer(folder, documents).Dispose();
            new LucenePeer(folder, documents).Dispose();
            string pack = Path.Combine(folder, CorpusPeer.FileName);
            string database = Path.Combine(folder, SqlitePeer.FileName);
            Child[] children =
            [
                new("CorpusSdk, CoreCLR", Publish(folder, "Corpus", "false", "-p:Pack=" + pack), "-"),
                new("SQLite FTS5, CoreCLR", Publish(folder, "Sqlite", "false"), database),
                new("Lucene.NET, CoreCLR", Publish(folder, "Lucene", "false"), Path.Combine(folder, LucenePeer.FolderName)),
                new("CorpusSdk, Native AOT", Publish(folder, "Corpus", "true", "-p:Pack=" + pack), "-"),
                new("SQLite FTS5, Native AOT", Publish(folder, "Sqlite", "true"), database),
            ];
            Series[] times = Rounds.Run(options.Rounds, [.. children.Select(child => (Func<int, double>)(_ => child.Ask(words)))]);
            Report.Machine();
            Report.Table(
                [$"{Report.Fixed(documents.LengthInBytes / 1e6, 1)} MB, {documents.Description}, `{words[0]} {words[1]}`", $"first query, median of {options.Rounds}", "least", "most"],
                children.Select((child, i) => (IReadOnlyList<string>)[child.Name, Milliseconds(times[i].Median), Milliseconds(times[i].Least), Milliseconds(times[i].Most)]));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Milliseconds(double microseconds) => $"{Report.Fixed(microseconds / 1000, 2)} ms";

    private static string Publish(string folder, string engine, string native, params string[] more)
    {
        Report.Progress($"publishing {engine}, Native AOT {native}");
        string output = Path.Combine(folder, $"{engine}-{native}");
        ChildProcess.Run(Project, "dotnet", ["publish", "-c", "Release", "-tl:off", "-nologo", "-o", output, $"-p:Engine={engine}", $"-p:Native={native}", .. more]);
        return Path.Combine(output, "CorpusSdk.Benchmarks.FirstQuery" + (OperatingSystem.IsWindows() ? ".exe" : ""));
    }

    private sealed record Child(string Name, string Program, string Index)
    {
        /// <summary>The microseconds that the process says it took.</summary>
        public double Ask(string[] words)
        {
            string[] answer = ChildProcess.Run(Path.GetDirectoryName(Program)!, Program, Index, words[0], words[1]).Split(' ');
            return answer is [var microseconds, not "0"]
                ? double.Parse(microseconds, CultureInfo.InvariantCulture)
                : throw new InvalidOperationException($"{Name} found nothing.");
        }
    }
}
