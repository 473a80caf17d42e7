using System.Diagnostics;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>Lucene.NET with BM25 on a mapped folder, merged into one segment. Headline and body are one field, which is its fastest form.</summary>
/// <remarks>Queries are analysed and put together before the clock runs; nothing is stored besides the index.</remarks>
internal sealed class LucenePeer : ISearchPeer
{
    /// <summary>The name of its own folder in the folder.</summary>
    public const string FolderName = "lucene";

    private const string TextField = "text";
    private const int HitCount = 10;
    private const int WorkerCount = 2;

    private readonly PorterAnalyzer _analyzer = new();
    private readonly MMapDirectory _directory;
    private readonly DirectoryReader _reader;
    private readonly IndexSearcher _searcher;

    /// <summary>Builds and opens the index.</summary>
    public LucenePeer(string folder, SearchDocuments documents)
    {
        string path = Path.Combine(folder, FolderName);
        long start = Stopwatch.GetTimestamp();
        using (var directory = new MMapDirectory(path))
        {
            var config = new IndexWriterConfig(LuceneVersion.LUCENE_48, _analyzer) { Similarity = new BM25Similarity(), RAMBufferSizeMB = 256 };
            using var writer = new IndexWriter(directory, config);
            Build(writer, documents);
            BuildTime = Stopwatch.GetElapsedTime(start);
            start = Stopwatch.GetTimestamp();
            writer.ForceMerge(1);
            writer.Commit();
            OptimizeTime = Stopwatch.GetElapsedTime(start);
        }

        SizeInBytes = System.IO.Directory.EnumerateFiles(path).Sum(static file => new FileInfo(file).Length);
        _directory = new MMapDirectory(path);
        _reader = DirectoryReader.Open(_directory);
        _searcher = new IndexSearcher(_reader) { Similarity = new BM25Similarity() };
    }

    /// <inheritdoc/>
    public string Name => "Lucene.NET";

    /// <inheritdoc/>
    public TimeSpan BuildTime { get; }

    /// <inheritdoc/>
    public TimeSpan OptimizeTime { get; }

    /// <inheritdoc/>
    public long SizeInBytes { get; }

    /// <inheritdoc/>
    public object Prepare(BenchmarkQuery query)
    {
        switch (query.Kind)
        {
            case QueryKind.Phrase:
                var phrase = new PhraseQuery();
                foreach (string word in query.Words)
                    phrase.Add(new Term(TextField, Stem(word)));
                return phrase;
            case QueryKind.Prefix:
                return new PrefixQuery(new Term(TextField, query.Words[0]));
            default:
                var group = new BooleanQuery();
                foreach (string word in query.Words)
                    group.Add(new TermQuery(new Term(TextField, Stem(word))), query.Kind == QueryKind.And ? Occur.MUST : Occur.SHOULD);
                return group;
        }
    }

    /// <inheritdoc/>
    public int Run(object query) => _searcher.Search((Query)query, HitCount).ScoreDocs.Length;

    /// <inheritdoc/>
    public long Count(object query) => _searcher.Search((Query)query, HitCount).TotalHits;

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _directory.Dispose();
        _analyzer.Dispose();
    }

    private static void Build(IndexWriter writer, SearchDocuments documents)
    {
        int next = -1;
        Parallel.For(0, WorkerCount, new ParallelOptions { MaxDegreeOfParallelism = WorkerCount }, _ =>
        {
            var headline = new TextField(TextField, "", Field.Store.NO);
            var body = new TextField(TextField, "", Field.Store.NO);
            Document document = [headline, body];
            for (int i = Interlocked.Increment(ref next); i < documents.Articles.Count; i = Interlocked.Increment(ref next))
            {
                headline.SetStringValue(documents.Articles[i].Headline);
                body.SetStringValue(documents.Articles[i].Body);
                writer.AddDocument(document);
            }
        });
        writer.Commit();
    }

    private string Stem(string word)
    {
        using TokenStream stream = _analyzer.GetTokenStream(TextField, word);
        ICharTermAttribute term = stream.GetAttribute<ICharTermAttribute>();
        stream.Reset();
        stream.IncrementToken();
        return term.ToString();
    }
}
