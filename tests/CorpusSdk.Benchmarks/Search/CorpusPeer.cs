using System.Diagnostics;
using CorpusSdk.Compiler.Indexing;
using CorpusSdk.Search.Index;
using CorpusSdk.Search.Ranking;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>Our index: English stemming, positions, a pack file that is mapped into memory.</summary>
internal sealed class CorpusPeer : ISearchPeer
{
    /// <summary>The pack's name in the folder.</summary>
    public const string FileName = "index.pack";

    private const int WorkerCount = 2;
    private const int HitCount = 10;

    private readonly MappedIndex _mapped;
    private readonly SearchIndex[] _indexes;

    /// <summary>Builds and opens the index.</summary>
    public CorpusPeer(string folder, SearchDocuments documents)
    {
        string path = Path.Combine(folder, FileName);
        long start = Stopwatch.GetTimestamp();
        byte[] pack = Build(documents, IndexLevel.Full);
        File.WriteAllBytes(path, pack);
        BuildTime = Stopwatch.GetElapsedTime(start);
        SizeInBytes = pack.Length;
        _mapped = new MappedIndex(path);
        _indexes = [_mapped.Index];
    }

    /// <inheritdoc/>
    public string Name => "CorpusSdk";

    /// <inheritdoc/>
    public TimeSpan BuildTime { get; }

    /// <inheritdoc/>
    public TimeSpan OptimizeTime => TimeSpan.Zero;

    /// <inheritdoc/>
    public long SizeInBytes { get; }

    /// <summary>A pack with an index and nothing else.</summary>
    public static byte[] Build(SearchDocuments documents, IndexLevel level) =>
        IndexPack.Write(new IndexBuilder("en", level, WorkerCount).Build(documents.Utf8Articles.Count, i => documents.Utf8Articles[i]));

    /// <inheritdoc/>
    public object Prepare(BenchmarkQuery query) => query.Typed;

    /// <summary>Reads what a person typed, and runs it.</summary>
    public int Run(object query) => Search((string)query, HitCount).Hits.Length;

    /// <summary>Reads what a person typed, and runs it for so many hits.</summary>
    public RankedHits Search(string typed, int limit) => SearchEngine.Run(_indexes, SearchQuery.Parse(typed), 0, limit);

    /// <inheritdoc/>
    public long Count(object query) => Search((string)query, 0).TotalCount;

    /// <summary>What a query allocates besides the hits, in bytes: reading what was typed, and running it.</summary>
    public (long Reading, long Running) MeasureAllocations(string typed)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        SearchQuery query = SearchQuery.Parse(typed);
        long reading = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        RankedHit[] hits = SearchEngine.Run(_indexes, query, 0, HitCount).Hits;
        long running = GC.GetAllocatedBytesForCurrentThread() - before;
        before = GC.GetAllocatedBytesForCurrentThread();
        _ = hits.Clone();
        return (reading, running - (GC.GetAllocatedBytesForCurrentThread() - before));
    }

    /// <inheritdoc/>
    public void Dispose() => _mapped.Dispose();
}
