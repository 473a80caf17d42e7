using System.Runtime.CompilerServices;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;
using CorpusSdk.Tests.Fields;

namespace CorpusSdk.Tests;

/// <summary>Operations that the pages call free of allocations allocate not one byte, once the articles have been touched.</summary>
public class AllocationTests
{
    private readonly GeneratedArchive<TestArticle> _archive = TestArchive.Open(TestArchive.Text);
    private readonly GeneratedArchive<TestArticle> _withFields = TestArchive.Open(TestArchive.WithMarkup(FieldArchive.Spec(4, FieldArchive.Everything)));
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
    public void Contains_CreatesNoArticle() => Assert.Equal(0, Allocations.Least(() =>
    {
        ArticleTable<TestArticle> untouched = TestArchive.Open(TestArchive.Text).Table;
        untouched.Contains("nobody");
        return () => untouched.Contains("lamp");
    }));

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
    public void ScalarFields_AllocateNothing() => AssertFree(() =>
    {
        FieldRow row = _withFields.Table[0].Row;
        Use((row.Boolean(0) ? 1 : 0) + row.Int32(1) + (int)row.Int64(2) + (int)row.Double(3) + (int)row.Decimal(4));
        Use(row.Date(5).Year + row.Day(5).Year + row.Timestamp(6).Year + row.Int32(9));
        Use((row.Int32OrNull(1) ?? 0) + (int)(row.DecimalOrNull(4) ?? 0) + (row.TimestampOrNull(6)?.Year ?? 0));
    });

    [Fact]
    public void TextsAndListsThatWereReadBefore_AllocateNothing()
    {
        Func<FieldRow, string> readTag = static row => row.Text(11);

        AssertFree(() =>
        {
            FieldRow row = _withFields.Table[0].Row;
            Use(row.Text(7).Length + row.Uri(8).OriginalString.Length + row.List(10, readTag).Length);
        });
    }

    [Fact]
    public void LookupOfATextOrANumber_AllocatesNothing()
    {
        LookupTable<string, TestArticle> colours = _withFields.Lookup(0, static row => row.Text(FieldArchive.LookupColumn));
        LookupTable<int, TestArticle> years = _withFields.Lookup(1, static row => row.Int32(FieldArchive.LookupColumn + 3));

        AssertFree(() => Use(colours["red"].Count + colours["blue"].Count + (colours.Contains("green") ? 1 : 0)));
        AssertFree(() => Use(years[1887].Count + years[5].Count + years.Between(0, 2_000).Count + years.Count));
    }

    [Fact]
    public void WalkOverGroups_AllocatesNothing()
    {
        LookupTable<string, TestArticle> colours = _withFields.Lookup(0, static row => row.Text(FieldArchive.LookupColumn));

        AssertFree(() =>
        {
            foreach (TestArticle article in colours["red"])
                Use(article.WordCount);
            foreach (TestArticle article in colours.Ascending)
                Use(article.WordCount);
            foreach (TestArticle article in colours.Descending)
                Use(article.WordCount);
        });
    }

    [Fact]
    public void Utf8Html_AllocatesNothing() => AssertFree(() => Use(_withFields.Table[0].Utf8Html.Length));

    [Fact]
    public void Opening_AllocatesNoMoreForAHundredTimesTheText() => Assert.Equal(
        Opening(TestArchive.Text),
        Opening(TestArchive.Text.Replace("mercury", string.Concat(Enumerable.Repeat("mercury ", 10_000)), StringComparison.Ordinal)));

    [Fact]
    public void OpeningOfFields_AllocatesNoMoreForTheirNumberOfArticles() => Assert.Equal(OpeningOfFields(100), OpeningOfFields(100_000));

    [Fact]
    public void TouchingOneOfManyArticles_AllocatesOneChunk()
    {
        const int MaxBytes = 2_048;
        ArchiveSpec spec = TestArchive.WithSlugs(Enumerable.Range(0, 5_000).Select(i => $"slug-{i}"));
        byte[] pack = PackWriter.Write(spec);

        Assert.InRange(
            Allocations.Least(() =>
            {
                ArticleTable<TestArticle> table = TestArchive.Open(spec, pack).Table;
                _ = table[0];
                return () => _ = table[4_999];
            }),
            1,
            MaxBytes);
    }

    private static long Opening(string text)
    {
        ArchiveSpec spec = TestArchive.Compile(text);
        byte[] pack = PackWriter.Write(spec);
        return Allocations.Least(() =>
        {
            GeneratedArchive<TestArticle> archive = TestArchive.Open(spec, pack);
            return () => Use(archive.Count);
        });
    }

    private static long OpeningOfFields(int articleCount)
    {
        var columns = new ColumnSet([new Column("number", FieldKind.Int32, articleCount) { Integers = new long[articleCount] }], []);
        ArchiveSpec spec = FieldArchive.Spec(1, columns);
        byte[] pack = PackWriter.Write(spec);
        return Allocations.Least(() =>
        {
            TestArticle article = TestArchive.Open(spec, pack).Table[0];
            return () => Use(article.Row.Int32(0));
        });
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Use(int value) => _ = value;

    private static void AssertFree(Action action) => Assert.Equal(0, Allocations.Least(action));
}
