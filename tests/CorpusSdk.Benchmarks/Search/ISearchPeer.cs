namespace CorpusSdk.Benchmarks.Search;

/// <summary>A search engine with the documents in its index, on disk, opened.</summary>
internal interface ISearchPeer : IDisposable
{
    /// <summary>The engine's name.</summary>
    string Name { get; }

    /// <summary>How long it took from the documents in memory to the index on disk.</summary>
    TimeSpan BuildTime { get; }

    /// <summary>How long it then took to bring the index into the form that answers fastest; zero if there is no such step.</summary>
    TimeSpan OptimizeTime { get; }

    /// <summary>How large the index is on disk.</summary>
    long SizeInBytes { get; }

    /// <summary>Makes the query ready as far as an application would do so before the question is asked.</summary>
    object Prepare(BenchmarkQuery query);

    /// <summary>Finds the ten best hits; gives how many it found.</summary>
    int Run(object query);

    /// <summary>How many articles match in all.</summary>
    long Count(object query);
}
