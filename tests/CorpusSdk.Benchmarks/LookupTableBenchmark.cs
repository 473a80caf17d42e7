using System.Collections.Frozen;
using System.Globalization;
using BenchmarkDotNet.Attributes;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Packs;

namespace CorpusSdk.Benchmarks;

/// <summary>Finding the articles that have a text, against the fastest dictionary of the base library. One operation is one lookup.</summary>
[InProcess]
[MemoryDiagnoser]
public class LookupTableBenchmark
{
    private const int Lookups = 10_000;

    private LookupTable<string, BenchmarkArticle> _table = null!;
    private FrozenDictionary<string, BenchmarkArticle[]> _dictionary = null!;
    private string[] _keys = null!;

    /// <summary>How many distinct keys there are, one for each article.</summary>
    [Params(10, 1_000, 100_000)]
    public int Keys { get; set; }

    /// <summary>Builds both tables over the same articles, and queries that are equal to keys and other objects.</summary>
    [GlobalSetup]
    public void Setup()
    {
        string[] keys = [.. Enumerable.Range(0, Keys).Select(i => $"{(i * 7_919) % 1_000_003:x}-{i.ToString(CultureInfo.InvariantCulture)}-key").Order(StringComparer.Ordinal)];
        long[] articles = [.. Enumerable.Range(0, Keys).Select(i => (long)i)];
        var columns = new ColumnSet(
            [
                new Column("key", FieldKind.Text, Keys) { Texts = keys },
                new Column("key", FieldKind.List, Keys) { Integers = [.. articles, Keys] },
                new Column("key", FieldKind.Int32, Keys) { Integers = articles },
            ],
            [new Lookup(0, 1)]);
        var archive = BenchmarkArchive.Create(Keys, columns);
        _table = archive.Lookup(0, static row => row.Text(0));
        _dictionary = archive.Table.Select((article, index) => (article, index)).ToFrozenDictionary(pair => keys[pair.index], pair => new[] { pair.article });
        var random = new Random(1);
        _keys = [.. Enumerable.Range(0, Lookups).Select(_ => new string(keys[random.Next(Keys)].AsSpan()))];
    }

    /// <summary>The dictionary: finds an array and counts it.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Lookups)]
    public int FrozenDictionary()
    {
        int found = 0;
        foreach (string key in _keys)
        {
            if (_dictionary.TryGetValue(key, out BenchmarkArticle[]? articles))
                found += articles.Length;
        }

        return found;
    }

    /// <summary>The archive: finds a group and counts it.</summary>
    [Benchmark(OperationsPerInvoke = Lookups)]
    public int LookupTable()
    {
        int found = 0;
        foreach (string key in _keys)
            found += _table[key].Count;
        return found;
    }
}
