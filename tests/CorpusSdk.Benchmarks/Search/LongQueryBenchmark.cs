using System.Globalization;
using CorpusSdk.Benchmarks.Builds;
using CorpusSdk.Benchmarks.Growth;
using CorpusSdk.Search.Ranking;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>Queries of 100 KB, as nobody types them and anybody can send them: how long one holds a thread, and what it allocates.</summary>
internal static class LongQueryBenchmark
{
    private const int Length = 100_000;
    private const int HitCount = 10;

    /// <summary>Runs it, and writes a table.</summary>
    public static int Run(SearchOptions options)
    {
        SearchDocuments documents = SearchDocuments.Create(options);
        string folder = Directory.CreateTempSubdirectory("corpussdk-long-queries-").FullName;
        try
        {
            using var peer = new CorpusPeer(folder, documents);
            Report.Machine();
            Report.Table(
                [$"a query of {Length / 1000} KB, {documents.Articles.Count.ToString("N0", CultureInfo.InvariantCulture)} articles", "processor, ms", "allocated, MB", "hits"],
                Queries(documents).Select(query => (IReadOnlyList<string>)Measure(peer, query.Name, query.Text, options.Rounds)));
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string[] Measure(CorpusPeer peer, string name, string typed, int rounds)
    {
        double least = double.MaxValue;
        long most = 0;
        long count = 0;
        for (int round = 0; round < rounds; round++)
        {
            // A thread keeps what its queries needed; a new one begins with nothing.
            var thread = new Thread(() =>
            {
                long allocated = GC.GetAllocatedBytesForCurrentThread();
                TimeSpan start = ProcessorTime.Now;
                RankedHits hits = peer.Search(typed, HitCount);
                least = Math.Min(least, (ProcessorTime.Now - start).TotalMilliseconds);
                most = Math.Max(most, GC.GetAllocatedBytesForCurrentThread() - allocated);
                count = hits.TotalCount;
            });
            thread.Start();
            thread.Join();
        }

        return [name, Report.Fixed(least, 1), Report.Fixed(most / 1e6, 1), count.ToString(CultureInfo.InvariantCulture)];
    }

    private static IEnumerable<(string Name, string Text)> Queries(SearchDocuments documents)
    {
        IReadOnlyList<string> words = new QuerySet(documents).Words;
        string[] body = documents.Articles[0].Body.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        yield return ("one word", Repeat(i => words[0]));
        yield return ("one prefix", Repeat(i => "a*"));
        yield return ("one fuzzy word", Repeat(i => words[40] + "~"));
        yield return ("the archive's words", Repeat(i => words[i % words.Count]));
        yield return ("any of the archive's words", Repeat(i => words[i % words.Count] + " OR"));
        yield return ("none of the archive's words", Repeat(i => "-" + words[words.Count - 1 - (i % words.Count)]));
        yield return ("unknown words", Repeat(i => $"qx{i}"));
        yield return ("any prefix of one to three letters", Repeat(i => Letters(i) + "* OR"));
        yield return ("any prefix in any field", Repeat(i => $"{Field(i)}:{Letters(i / 3)}* OR"));
        yield return ("any of the archive's words, fuzzy", Repeat(i => words[i % words.Count] + "~ OR"));
        yield return ("any unknown words, fuzzy", Repeat(i => $"{Letters(i)}{Letters(i + 7)}{Letters(i + 31)}~ OR"));
        yield return ("any of two words side by side", Repeat(i => $"\"{words[i % 100]} {words[i / 100 % words.Count]}\" OR"));
        yield return ("any of a word and a prefix side by side", Repeat(i => $"\"{words[i % 100]} {Letters(i)}\"* OR"));
        yield return ("one phrase of one word", "\"" + Repeat(i => words[0]) + "\"");
        yield return ("one phrase of the archive", "\"" + Repeat(i => body[i % body.Length]) + "\"");
        yield return ("one word with hyphens", Repeat(i => words[i % 50] + "-").Replace(" ", "", StringComparison.Ordinal));
        yield return ("one very long word", new string('a', Length));
        yield return ("one word without blanks in Chinese", Repeat(i => "山水年月日").Replace(" ", "", StringComparison.Ordinal));
        yield return ("groups within groups", Repeat(i => $"({words[i % words.Count]} OR ") + new string(')', 100));
        yield return ("alternatives of pairs", Repeat(i => $"({words[i % 100]} {words[(i + 1) % 997]}) OR"));
        yield return ("quotes", new string('"', Length));
        yield return ("minus signs", new string('-', Length) + "a");
        yield return ("parentheses", new string('(', Length) + "a");
    }

    private static string Field(int i) => (i % 3) switch
    {
        0 => "headline",
        1 => "standfirst",
        _ => "body",
    };

    private static string Letters(int i)
    {
        string text = "";
        for (int rest = i; text.Length == 0 || rest > 0; rest /= 26)
            text += (char)('a' + (rest % 26));
        return text;
    }

    private static string Repeat(Func<int, string> part)
    {
        var text = new System.Text.StringBuilder();
        for (int i = 0; text.Length < Length; i++)
            text.Append(part(i)).Append(' ');
        return text.ToString(0, Length);
    }
}
