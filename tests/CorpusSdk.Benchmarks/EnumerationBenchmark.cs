using BenchmarkDotNet.Attributes;

namespace CorpusSdk.Benchmarks;

/// <summary>A walk over all headlines, as a list page does it. One operation is one article.</summary>
// In process: a build of BenchmarkDotNet's own puts the runtime's netstandard2.0 assembly, which the compiler part needs, over this
// framework's.
[InProcess]
[MemoryDiagnoser]
public class EnumerationBenchmark
{
    private const int Articles = 10_000;

    private CompiledPack _pack = null!;
    private ArticleTable<BenchmarkArticle> _touched = null!;

    /// <summary>Compiles the archive, and touches every headline of one copy.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _pack = BenchmarkArchive.Compile(BenchmarkArchive.Text(Articles, paragraphsPerArticle: 1));
        _touched = BenchmarkArchive.Open(_pack).Table;
        Walk(_touched);
    }

    /// <summary>The first walk after opening: creates every article and decodes every headline.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public int FirstWalk() => Walk(BenchmarkArchive.Open(_pack).Table);

    /// <summary>Every walk after that.</summary>
    [Benchmark(OperationsPerInvoke = Articles)]
    public int LaterWalk() => Walk(_touched);

    private static int Walk(ArticleTable<BenchmarkArticle> table)
    {
        int length = 0;
        foreach (BenchmarkArticle article in table)
            length += article.Headline.Length;
        return length;
    }
}
