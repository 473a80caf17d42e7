using System.Globalization;
using BenchmarkDotNet.Attributes;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;

namespace CorpusSdk.Benchmarks;

/// <summary>Reading a typed field as a generated property does. One operation is one property of one article.</summary>
[InProcess]
[MemoryDiagnoser]
public class FieldBenchmark
{
    private const int ArticleCount = 1_000;
    private const int Rounds = 100;
    private const int Reads = ArticleCount * Rounds;

    private static readonly Func<FieldRow, int> ReadElement = static row => row.Int32(7);

    private BenchmarkArticle[] _articles = null!;

    /// <summary>Opens an archive of a thousand articles with a field of each kind, and touches all of them.</summary>
    [GlobalSetup]
    public void Setup()
    {
        long[] numbers = [.. Enumerable.Range(0, ArticleCount).Select(i => (long)i)];
        bool[] presence = [.. numbers.Select(i => i % 3 != 0)];
        Column[] columns =
        [
            new("int", FieldKind.Int32, ArticleCount) { Integers = numbers },
            new("int-or-null", FieldKind.Int32, ArticleCount) { Integers = numbers, Presence = presence },
            new("date", FieldKind.Date, ArticleCount) { Integers = numbers },
            new("decimal", FieldKind.Decimal, ArticleCount) { Decimals = [.. numbers.Select(i => i / 100m)] },
            new("timestamp", FieldKind.Timestamp, ArticleCount) { Timestamps = [.. numbers.Select(i => DateTimeOffset.UnixEpoch.AddHours(i))] },
            new("text", FieldKind.Text, ArticleCount) { Texts = [.. numbers.Select(i => (i % 50).ToString(CultureInfo.InvariantCulture))] },
            new("list", FieldKind.List, ArticleCount) { Integers = [.. numbers, ArticleCount] },
            new("list", FieldKind.Int32, ArticleCount) { Integers = numbers },
        ];
        _articles = [.. BenchmarkArchive.Create(ArticleCount, new ColumnSet(columns, [])).Table];
        ReadText();
        ReadList();
    }

    /// <summary>A whole number.</summary>
    [Benchmark(OperationsPerInvoke = Reads)]
    public int ReadInt32() => Sum(static article => article.Row.Int32(0));

    /// <summary>A whole number that a third of the articles lack.</summary>
    [Benchmark(OperationsPerInvoke = Reads)]
    public int ReadInt32OrNull() => Sum(static article => article.Row.Int32OrNull(1) ?? 0);

    /// <summary>A day.</summary>
    [Benchmark(OperationsPerInvoke = Reads)]
    public int ReadDate() => Sum(static article => article.Row.Date(2).DayNumber);

    /// <summary>A decimal number.</summary>
    [Benchmark(OperationsPerInvoke = Reads)]
    public int ReadDecimal() => Sum(static article => article.Row.Decimal(3).Scale);

    /// <summary>A point in time.</summary>
    [Benchmark(OperationsPerInvoke = Reads)]
    public int ReadTimestamp() => Sum(static article => article.Row.Timestamp(4).Offset.Hours);

    /// <summary>A text that was read before.</summary>
    [Benchmark(OperationsPerInvoke = Reads)]
    public int ReadText() => Sum(static article => article.Row.Text(5).Length);

    /// <summary>A list that was read before.</summary>
    [Benchmark(OperationsPerInvoke = Reads)]
    public int ReadList() => Sum(static article => article.Row.List(6, ReadElement).Length);

    // Called by way of a delegate, which costs what it costs in all of them alike: less than two nanoseconds.
    private int Sum(Func<BenchmarkArticle, int> read)
    {
        int sum = 0;
        for (int round = 0; round < Rounds; round++)
        {
            foreach (BenchmarkArticle article in _articles)
                sum += read(article);
        }

        return sum;
    }
}
