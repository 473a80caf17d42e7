using System.Runtime.CompilerServices;
using CorpusSdk.Packs;
using CorpusSdk.Search.Index;
using CorpusSdk.Search.Ranking;

namespace CorpusSdk.Benchmarks.FirstQuery;

/// <summary>The question, asked of the pack that this assembly carries.</summary>
internal static class Question
{
    /// <summary>Opens the index and asks for articles with both words; gives the number of hits, at most ten.</summary>
    public static unsafe int Ask(string path, string first, string second)
    {
        _ = path;
        var stream = (UnmanagedMemoryStream)typeof(Question).Assembly.GetManifestResourceStream("index.pack")!;
        PackDirectory directory = PackDirectory.Open("Benchmark", new PackBlock(stream.PositionPointer, checked((int)stream.Length), stream));
        directory.TrySection(PackSection.SearchHeader, IndexLayout.HeaderRow.SizeInBytes, out PackSectionView header);
        int articleCount = Unsafe.ReadUnaligned<int>(header.Start + IndexLayout.HeaderRow.ArticleCount);
        SearchIndex index = SearchIndex.Open("Benchmark", directory, articleCount)!;
        return SearchEngine.Run([index], SearchQuery.Parse($"{first} {second}"), 0, 10).Hits.Length;
    }
}
