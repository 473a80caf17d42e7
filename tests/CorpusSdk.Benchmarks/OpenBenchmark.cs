using BenchmarkDotNet.Attributes;

namespace CorpusSdk.Benchmarks;

/// <summary>The cost of opening an archive and reading its first article, which is the same for every size.</summary>
// In process: a build of BenchmarkDotNet's own puts the runtime's netstandard2.0 assembly, which the compiler part needs, over this
// framework's.
[InProcess]
[MemoryDiagnoser]
public class OpenBenchmark
{
    private CompiledPack _pack = null!;
    private string _slug = null!;

    /// <summary>How many articles the archive has.</summary>
    [Params(10, 1_000, 100_000)]
    public int Articles { get; set; }

    /// <summary>Compiles the archive.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _pack = BenchmarkArchive.Compile(BenchmarkArchive.Text(Articles, paragraphsPerArticle: 1));
        _slug = BenchmarkArchive.Open(_pack).Table[Articles / 2].Slug;
    }

    /// <summary>Opens the archive and finds one article by its slug.</summary>
    [Benchmark]
    public BenchmarkArticle OpenAndFindFirstArticle() => BenchmarkArchive.Open(_pack).Table[_slug];
}
