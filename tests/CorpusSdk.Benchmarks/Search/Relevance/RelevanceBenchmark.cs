using System.Globalization;
using CorpusSdk.Benchmarks.Builds;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Text;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Benchmarks.Search.Relevance;

/// <summary>Known-item queries: someone looks for one page, and the measure is where among the hits it is. SQLite FTS5 has the same texts beside us.</summary>
/// <remarks>The queries were written from the titles of the pages, before any result was seen.</remarks>
internal static class RelevanceBenchmark
{
    private const int HitCount = 10;
    private const string QueryFile = "queries.tsv";

    /// <summary>Runs it over a folder with a folder of Markdown files for each language, and writes a table.</summary>
    public static int Run(string folder, bool showsMisses)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (IGrouping<string, KnownItem> language in KnownItem.Read(Path.Combine(AppContext.BaseDirectory, QueryFile)).GroupBy(static item => item.Language))
        {
            Report.Progress(language.Key);
            (Archive archive, string[] pages) = Compile(Path.Combine(folder, language.Key), language.Key);
            using var peer = new RankingPeer(archive, language.Key == "en");
            var ours = new Figures();
            var theirs = new Figures();
            foreach (KnownItem item in language)
            {
                SearchResults<Article> results = archive.Search(item.Query, HitCount);
                bool isEmpty = results.TotalCount == 0;
                string[] found = [.. (results.Relaxed?.Results ?? results).Hits.Select(hit => PageOf(hit.Article))];
                ours.Add(Array.IndexOf(found, item.Page), isEmpty, found.Length == 0);
                string[] foundThere = [.. peer.Search(item.Query, HitCount).Select(article => pages[article])];
                theirs.Add(Array.IndexOf(foundThere, item.Page), foundThere.Length == 0, foundThere.Length == 0);
                if (showsMisses && (found.Length == 0 || found[0] != item.Page))
                    Console.WriteLine($"{language.Key}: {item.Query} → {item.Page}: {Array.IndexOf(found, item.Page) + 1} of {results.TotalCount}; {string.Join(", ", found.Take(3))}");
            }

            rows.Add([language.Key, $"{pages.Length}", $"{ours.Count}", .. ours.Cells, $"{ours.RelaxedEmpty}", .. theirs.Cells]);
        }

        Report.Table(["language", "pages", "queries", "success@1", "MRR", "nothing has all words", "nothing at all", "FTS5: success@1", "MRR", "nothing"], rows);
        return 0;
    }

    private static string PageOf(Article article) => Path.ChangeExtension(article.Source.File, null);

    private static (Archive Archive, string[] Pages) Compile(string folder, string language)
    {
        var settings = new FileSettings(Archive: "Pages", Language: language);
        PlannedFile[] files =
        [
            .. Directory.EnumerateFiles(folder, "*.md*", SearchOption.AllDirectories)
                .Select(path => (Path: path, Name: Path.GetRelativePath(folder, path).Replace('\\', '/')))
                .OrderBy(static file => file.Name, StringComparer.Ordinal)
                .Select(file => new PlannedFile(FileParser.Parse(new SourceFile(file.Name, File.ReadAllText(file.Path)), ParseOptions.Default), settings)),
        ];
        ArchiveSpec archive = ArchiveBuilder.Build(ArchivePlanner.Plan(files).Archives[0]);
        byte[] pack = PackWriter.Write(archive);
        byte[] pinned = GC.AllocateUninitializedArray<byte>(pack.Length, pinned: true);
        pack.CopyTo(pinned, 0);
        var opened = new GeneratedArchive<BenchmarkArticle>(archive.Name, archive.Fingerprint, () => pinned, static seed => new BenchmarkArticle(seed));
        return (opened, [.. opened.Articles.Select(PageOf)]);
    }

    private sealed class Figures
    {
        private int _first;
        private double _reciprocalRanks;
        private int _empty;

        public int Count { get; private set; }

        public int RelaxedEmpty { get; private set; }

        public IEnumerable<string> Cells =>
        [
            (_first / (double)Count).ToString("0.000", CultureInfo.InvariantCulture),
            (_reciprocalRanks / Count).ToString("0.000", CultureInfo.InvariantCulture),
            _empty.ToString(CultureInfo.InvariantCulture),
        ];

        public void Add(int rank, bool isEmpty, bool isRelaxedEmpty)
        {
            Count++;
            _first += rank == 0 ? 1 : 0;
            _reciprocalRanks += rank >= 0 ? 1.0 / (rank + 1) : 0;
            _empty += isEmpty ? 1 : 0;
            RelaxedEmpty += isRelaxedEmpty ? 1 : 0;
        }
    }
}
