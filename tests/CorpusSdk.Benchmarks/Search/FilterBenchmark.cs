using System.Diagnostics;
using System.Text;
using CorpusSdk.Benchmarks.Builds;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Text;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>Queries with filters that keep all, half, a tenth and a hundredth of the articles, each beside the same query without one.</summary>
internal static class FilterBenchmark
{
    private const int ArticleCount = 20_000;
    private const int SentencesPerArticle = 13;
    private const int QueryCount = 200;
    private const int Rounds = 15;

    // The number of an article modulo a hundred is in its front matter, as a number and as a tag.
    private static readonly (string Name, ArticleFilter Filter)[] Filters =
    [
        ("all, by range", ArticleFilter.AtLeast("group", 0)),
        ("half, by range", ArticleFilter.Below("group", 50)),
        ("a tenth, by range", ArticleFilter.Below("group", 10)),
        ("a hundredth, by range", ArticleFilter.Equal("group", 7)),
        ("a hundredth, by a table", ArticleFilter.Equal("tags", "tag7")),
    ];

    /// <summary>Runs it and writes a table of microseconds, medians over queries and rounds.</summary>
    public static int Run()
    {
        Report.Progress($"compiling {ArticleCount} articles");
        Archive archive = Compile();
        var words = new ZipfWords(seed: 3);
        SearchQuery[] queries = [.. Enumerable.Range(0, QueryCount).Select(_ => SearchQuery.Parse(Sentence(words, 2).Replace(".", "", StringComparison.Ordinal)))];
        SearchQuery[] either = [.. queries.Select(query => SearchQuery.Parse(string.Join(" OR ", query.ToString().Split(' '))))];

        var rows = new List<IReadOnlyList<string>>();
        foreach ((string shape, SearchQuery[] asked) in new[] { ("two words, both", queries), ("two words, either", either) })
        {
            foreach ((string name, ArticleFilter filter) in Filters)
            {
                Report.Progress($"{shape}: {name}");
                (double without, double with) = Pair(archive, asked, filter);
                rows.Add([shape, name, $"{without:N1}", $"{with:N1}", $"{with / without:N2}"]);
            }
        }

        Report.Machine();
        Report.Table(["query", "the filter keeps", "without", "with", "÷"], rows);
        return 0;
    }

    private static (double Without, double With) Pair(Archive archive, SearchQuery[] queries, ArticleFilter filter)
    {
        var without = new List<double>();
        var with = new List<double>();
        for (int round = -2; round < Rounds; round++)
        {
            foreach (SearchQuery query in queries)
            {
                double one = Microseconds(() => archive.Search(query, limit: 10));
                double other = Microseconds(() => archive.Search(query, filter, limit: 10));
                if (round < 0)
                    continue;
                without.Add(one);
                with.Add(other);
            }
        }

        return (Median(without), Median(with));
    }

    private static double Microseconds(Func<SearchResults<Article>> search)
    {
        long began = Stopwatch.GetTimestamp();
        _ = search().TotalCount;
        return Stopwatch.GetElapsedTime(began).TotalMicroseconds;
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }

    private static GeneratedArchive<BenchmarkArticle> Compile()
    {
        var words = new ZipfWords(seed: 1);
        PlannedFile[] files =
        [
            .. Enumerable.Range(0, ArticleCount).Select(number => new PlannedFile(
                FileParser.Parse(new SourceFile($"corpus/articles/{number:D5}.md", Text(words, number)), ParseOptions.Default), FileSettings.None)),
        ];
        ArchiveSpec archive = ArchiveBuilder.Build(ArchivePlanner.Plan(files).Archives[0]);
        byte[] pack = PackWriter.Write(archive);
        byte[] pinned = GC.AllocateUninitializedArray<byte>(pack.Length, pinned: true);
        pack.CopyTo(pinned, 0);
        return new GeneratedArchive<BenchmarkArticle>(archive.Name, archive.Fingerprint, () => pinned, static seed => new BenchmarkArticle(seed));
    }

    private static string Text(ZipfWords words, int number)
    {
        var text = new StringBuilder($"---\ngroup: {number % 100}\ntags: [tag{number % 100}, other]\n---\n# ");
        words.AppendSentence(text, 8);
        for (int sentence = 0; sentence < SentencesPerArticle; sentence++)
        {
            text.Append("\n\n");
            words.AppendSentence(text, 60);
            text.Append('.');
        }

        return text.Append('\n').ToString();
    }

    private static string Sentence(ZipfWords words, int count)
    {
        var text = new StringBuilder();
        words.AppendSentence(text, count);
        return text.ToString();
    }
}
