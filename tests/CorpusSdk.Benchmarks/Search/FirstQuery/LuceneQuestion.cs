using CorpusSdk.Benchmarks.Search;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;

namespace CorpusSdk.Benchmarks.FirstQuery;

/// <summary>The question, asked of a folder that is mapped into memory.</summary>
internal static class Question
{
    /// <summary>Opens the index and asks for articles with both words; gives the number of hits, at most ten.</summary>
    public static int Ask(string path, string first, string second)
    {
        using var directory = new MMapDirectory(path);
        using DirectoryReader reader = DirectoryReader.Open(directory);
        var searcher = new IndexSearcher(reader) { Similarity = new BM25Similarity() };
        using var analyzer = new PorterAnalyzer();
        using TokenStream words = analyzer.GetTokenStream("text", $"{first} {second}");
        ICharTermAttribute word = words.GetAttribute<ICharTermAttribute>();
        words.Reset();
        var query = new BooleanQuery();
        while (words.IncrementToken())
            query.Add(new TermQuery(new Term("text", word.ToString())), Occur.MUST);
        return searcher.Search(query, 10).ScoreDocs.Length;
    }
}
