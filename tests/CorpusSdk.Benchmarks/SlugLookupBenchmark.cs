using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Order;

namespace CorpusSdk.Benchmarks;

/// <summary>Finding an article by its slug, against the fastest dictionary of the base library. One operation is one lookup.</summary>
// In process: a build of BenchmarkDotNet's own puts the runtime's netstandard2.0 assembly, which the compiler part needs, over this
// framework's.
[InProcess]
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
[Orderer(SummaryOrderPolicy.Declared)]
public class SlugLookupBenchmark
{
    private const int Lookups = 10_000;

    private ArticleTable<BenchmarkArticle> _table = null!;
    private FrozenDictionary<string, BenchmarkArticle> _dictionary = null!;
    private string[] _hits = null!;
    private string[] _misses = null!;

    /// <summary>How many articles the archive has.</summary>
    [Params(10, 1_000, 100_000)]
    public int Slugs { get; set; }

    /// <summary>Builds both tables over the same articles, and queries that are equal to slugs and other objects.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _table = BenchmarkArchive.Create(Slugs).Table;
        _dictionary = _table.ToFrozenDictionary(article => article.Slug);
        var random = new Random(1);
        _hits = new string[Lookups];
        _misses = new string[Lookups];
        for (int i = 0; i < Lookups; i++)
        {
            string slug = _table[random.Next(Slugs)].Slug;
            _hits[i] = new string(slug.AsSpan());
            char[] other = slug.ToCharArray();
            other[random.Next(other.Length)] = '0';
            _misses[i] = new string(other);
        }
    }

    /// <summary>The dictionary, slugs that are there.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Lookups), BenchmarkCategory("Hit")]
    public int FrozenDictionary_Hit() => Count(_dictionary, _hits);

    /// <summary>The archive, slugs that are there.</summary>
    [Benchmark(OperationsPerInvoke = Lookups), BenchmarkCategory("Hit")]
    public int ArticleTable_Hit() => Count(_table, _hits);

    /// <summary>The dictionary, slugs with one letter wrong.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Lookups), BenchmarkCategory("Miss")]
    public int FrozenDictionary_Miss() => Count(_dictionary, _misses);

    /// <summary>The archive, slugs with one letter wrong.</summary>
    [Benchmark(OperationsPerInvoke = Lookups), BenchmarkCategory("Miss")]
    public int ArticleTable_Miss() => Count(_table, _misses);

    private static int Count(FrozenDictionary<string, BenchmarkArticle> dictionary, string[] slugs)
    {
        int found = 0;
        foreach (string slug in slugs)
        {
            if (dictionary.TryGetValue(slug, out _))
                found++;
        }

        return found;
    }

    private static int Count(ArticleTable<BenchmarkArticle> table, string[] slugs)
    {
        int found = 0;
        foreach (string slug in slugs)
        {
            if (table.TryGet(slug, out _))
                found++;
        }

        return found;
    }
}
