using System.Runtime.CompilerServices;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tests;

/// <summary>What the pages promise to cost nothing costs not one byte, once the articles in question have been touched.</summary>
public class AllocationTests
{
    private const int WarmUps = 3;

    private readonly GeneratedArchive<TestArticle> _archive = TestArchive.Open(TestArchive.Text);
    private readonly ArticleTable<TestArticle> _table;
    private readonly TestArticle _article;

    public AllocationTests()
    {
        _table = _archive.Table;
        _article = _table[0];
    }

    [Fact]
    public void TryGetByString_AllocatesNothing() => AssertFree(() => _table.TryGet("lamp", out _));

    [Fact]
    public void TryGetBySpan_AllocatesNothing() => AssertFree(() => _table.TryGet("/lamp/".AsSpan(1, 4), out _));

    [Fact]
    public void TryGetOfTheUntypedArchive_AllocatesNothing() => AssertFree(() => _archive.TryGet("lamp", out _));

    [Fact]
    public void LookupThatFails_AllocatesNothing() => AssertFree(() => _table.TryGet("lamb", out _));

    [Fact]
    public void Contains_AllocatesNothing() => AssertFree(() => _table.Contains("lamp"));

    [Fact]
    public void Contains_CreatesNoArticle()
    {
        ArticleTable<TestArticle> untouched = TestArchive.Open(TestArchive.Text).Table;
        untouched.Contains("nobody");

        Assert.Equal(0, AllocatedBytes(() => untouched.Contains("lamp")));
    }

    [Fact]
    public void Counts_AllocateNothing() =>
        AssertFree(() => Use(_table.Count + _archive.Count + _article.Paragraphs.Count + _article.Links.Count));

    [Fact]
    public void Utf8Body_AllocatesNothing() => AssertFree(() => Use(_article.Utf8Body.Length));

    [Fact]
    public void WordCountAndReadingTime_AllocateNothing() => AssertFree(() => Use(_article.WordCount + (int)_article.ReadingTime.Ticks));

    [Fact]
    public void WalkOverTouchedArticles_AllocatesNothing() => AssertFree(() =>
    {
        foreach (TestArticle article in _table)
            Use(article.WordCount);
    });

    [Fact]
    public void ShortTextsThatWereReadBefore_AllocateNothing() => AssertFree(() =>
    {
        foreach (TestArticle article in _table)
            Use(article.Slug.Length + article.Headline.Length + (article.Title?.Length ?? 0) + (article.Standfirst?.Length ?? 0));
    });

    [Fact]
    public void EqualityAndHash_AllocateNothing()
    {
        TestArticle same = TestArchive.Open(TestArchive.Text).Table[0];

        AssertFree(() => Use(_article.Equals(same) ? _article.GetHashCode() : 0));
    }

    [Fact]
    public void Opening_AllocatesNoMoreForAHundredTimesTheText()
    {
        GeneratedArchive<TestArticle> small = TestArchive.Open(TestArchive.Text);
        GeneratedArchive<TestArticle> large = TestArchive.Open(TestArchive.Text.Replace("mercury", string.Concat(Enumerable.Repeat("mercury ", 10_000)), StringComparison.Ordinal));
        _ = TestArchive.Open(TestArchive.Text).Count;

        Assert.Equal(AllocatedBytes(() => Use(small.Count)), AllocatedBytes(() => Use(large.Count)));
    }

    [Fact]
    public void TouchingOneOfManyArticles_AllocatesOneChunk()
    {
        const int MaxBytes = 2_048;
        ArticleTable<TestArticle> table = TestArchive.Open(TestArchive.WithSlugs(Enumerable.Range(0, 5_000).Select(i => $"slug-{i}"))).Table;
        _ = table[0];

        Assert.InRange(AllocatedBytes(() => _ = table[4_999]), 1, MaxBytes);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Use(int value) => _ = value;

    private static void AssertFree(Action action)
    {
        for (int i = 0; i < WarmUps; i++)
            action();

        Assert.Equal(0, AllocatedBytes(action));
    }

    private static long AllocatedBytes(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
