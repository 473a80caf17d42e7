using CorpusSdk.Compiler.Columns;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Packs;
using CsCheck;

namespace CorpusSdk.Tests.Fields;

/// <summary>Lookup tables against LINQ over the same articles.</summary>
public class LookupTableTests
{
    private const int Iterations = 200;

    private static readonly Gen<int> ArticleCount = Gen.Frequency((4, Gen.Int[0, 12]), (1, Gen.Int[13, 300]));

    private static readonly Gen<string> Word = Gen.Frequency((3, Gen.String[Gen.Char["abя"], 0, 3]), (1, ArchiveGen.Text));

    [Fact]
    public void Texts_AreFoundAsLinqFindsThem() => AssertSameAsLinq(Word, StringComparer.Ordinal, LookupBuilder.Texts, row => row.Text(0));

    [Fact]
    public void Addresses_AreFoundAsLinqFindsThem() => AssertSameAsLinq(
        Gen.String[Gen.Char["ab"], 1, 4].Select(name => new Uri($"https://example.org/{name}")),
        Comparer<Uri>.Create((x, y) => string.CompareOrdinal(x.OriginalString, y.OriginalString)),
        LookupBuilder.Uris,
        row => row.Uri(0));

    [Fact]
    public void Numbers_AreFoundAsLinqFindsThem() => AssertSameAsLinq(
        Gen.OneOf(Gen.Int[-5, 5], Gen.Int),
        Comparer<int>.Default,
        LookupBuilder.Numbers(FieldKind.Int32),
        row => row.Int32(0));

    [Fact]
    public void Days_AreFoundAsLinqFindsThem() => AssertSameAsLinq(
        Gen.Int[730_000, 730_020].Select(DateOnly.FromDayNumber),
        Comparer<DateOnly>.Default,
        (name, keys) => new Column(name, FieldKind.Date, keys.Count) { Integers = [.. keys.Select(key => (long)key.DayNumber)] },
        row => row.Date(0));

    [Fact]
    public void Decimals_AreFoundAsLinqFindsThem() => AssertSameAsLinq(
        Gen.Int[-300, 300].Select(value => value / 100m),
        Comparer<decimal>.Default,
        (name, keys) => new Column(name, FieldKind.Decimal, keys.Count) { Decimals = [.. keys] },
        row => row.Decimal(0));

    [Fact]
    public void PointsInTime_AreFoundAsLinqFindsThem() => AssertSameAsLinq(
        Gen.Int[0, 30].Select(hours => DateTimeOffset.UnixEpoch.AddHours(hours)),
        Comparer<DateTimeOffset>.Default,
        (name, keys) => new Column(name, FieldKind.Timestamp, keys.Count) { Timestamps = [.. keys] },
        row => row.Timestamp(0));

    [Fact]
    public void TruthValues_AreFoundAsLinqFindsThem() => AssertSameAsLinq(
        Gen.Bool,
        Comparer<bool>.Default,
        (name, keys) => new Column(name, FieldKind.Boolean, keys.Count) { Integers = [.. keys.Select(key => key ? 1L : 0)] },
        row => row.Boolean(0));

    [Fact]
    public void Referencing_GivesTheArticlesThatPointAtARow() => KeysOfArticles(Gen.Int[0, 20]).Sample(
        keys =>
        {
            GeneratedArchive<TestArticle> archive = Open(keys, Comparer<int>.Default, LookupBuilder.Numbers(FieldKind.Reference));
            for (int target = -1; target <= 21; target++)
                Assert.Equal(archive.Table.Where((_, index) => keys[index].Contains(target)), archive.Referencing(0, target));
        },
        iter: Iterations);

    [Fact]
    public void SeveralTablesOfTexts_AreFoundEachOnItsOwn()
    {
        var builder = new LookupBuilder([]);
        builder.Add("colour", [["red"], ["green", "red"], []], StringComparer.Ordinal, LookupBuilder.Texts);
        builder.Add("year", [[1], [2], [1]], Comparer<int>.Default, LookupBuilder.Numbers(FieldKind.Int32));
        builder.Add("size", [["small"], ["red"], ["large"]], StringComparer.Ordinal, LookupBuilder.Texts);
        GeneratedArchive<TestArticle> archive = FieldArchive.Open(3, builder.Build());

        LookupTable<string, TestArticle> sizes = archive.Lookup(2, row => row.Text(6));

        Assert.Equal([archive.Table[0], archive.Table[1]], archive.Lookup(0, row => row.Text(0))["red"]);
        Assert.Equal([archive.Table[1]], sizes["red"]);
        Assert.Equal(["large", "red", "small"], sizes.Keys.Select(key => key.Key));
        archive.Verify();
    }

    [Fact]
    public void NullKey_FindsNothing()
    {
        GeneratedArchive<TestArticle> archive = Open([["red"]], StringComparer.Ordinal, LookupBuilder.Texts);
        LookupTable<string, TestArticle> table = archive.Lookup(0, row => row.Text(0));

        Assert.Empty(table[null!]);
        Assert.False(table.Contains(null!));
        Assert.Single(table.Between(null!, "z"));
    }

    [Fact]
    public void DefaultGroup_IsEmpty()
    {
        ArticleGroup<TestArticle> group = default;

        Assert.Empty(group);
        Assert.Throws<ArgumentOutOfRangeException>(() => group[0]);
    }

    [Fact]
    public void PositionThatAGroupLacks_IsOutOfRange()
    {
        LookupTable<string, TestArticle> table = Open([["red"]], StringComparer.Ordinal, LookupBuilder.Texts).Lookup(0, row => row.Text(0));

        Assert.Throws<ArgumentOutOfRangeException>(() => table["red"][1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table["red"][-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Descending[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => table.Keys[1]);
    }

    [Fact]
    public void SamePartOfATable_IsEqual()
    {
        LookupTable<string, TestArticle> table = Open([["red"], ["red", "green"]], StringComparer.Ordinal, LookupBuilder.Texts).Lookup(0, row => row.Text(0));

        Assert.True(table["red"] == table["red"]);
        Assert.True(table["red"] != table["green"]);
        Assert.True(table.Ascending != table.Descending);
    }

    [Fact]
    public void TableThatIsNotThere_IsDamageWhenItIsUsed()
    {
        LookupTable<string, TestArticle> table = Open([["red"]], StringComparer.Ordinal, LookupBuilder.Texts).Lookup(1, row => row.Text(0));

        Assert.Throws<CorpusFormatException>(() => table.Count);
    }

    [Fact]
    public void TableOfOtherKeys_IsDamageWhenItIsUsed()
    {
        GeneratedArchive<TestArticle> archive = Open([["red"]], StringComparer.Ordinal, LookupBuilder.Texts);

        Assert.Throws<CorpusFormatException>(() => archive.Lookup(0, row => row.Int32(0))[1]);
        Assert.Throws<CorpusFormatException>(() => archive.Referencing(0, 0));
    }

    [Fact]
    public void TableOfAnArchiveThatDoesNotOpen_CanBeDescribed()
    {
        var archive = new GeneratedArchive<TestArticle>("Broken", new string('0', 32), static () => default, static seed => new TestArticle(seed));

        LookupTable<string, TestArticle> table = archive.Lookup(0, row => row.Text(0));

        Assert.Throws<CorpusFormatException>(() => table["red"]);
    }

    private static Gen<TKey[][]> KeysOfArticles<TKey>(Gen<TKey> key) =>
        from count in ArticleCount from keys in key.Array[0, 3].Array[count] select keys;

    private static GeneratedArchive<TestArticle> Open<TKey>(TKey[][] keysOfArticles, IComparer<TKey> order, Func<string, IReadOnlyList<TKey>, Column> keyColumn)
        where TKey : notnull
    {
        var builder = new LookupBuilder([]);
        builder.Add("key", keysOfArticles, order, keyColumn);
        return FieldArchive.Open(keysOfArticles.Length, builder.Build());
    }

    private static void AssertSameAsLinq<TKey>(
        Gen<TKey> key,
        IComparer<TKey> order,
        Func<string, IReadOnlyList<TKey>, Column> keyColumn,
        Func<FieldRow, TKey> readKey)
        where TKey : notnull => Gen.Select(KeysOfArticles(key), key.Array[8]).Sample(
        (keysOfArticles, probes) =>
        {
            GeneratedArchive<TestArticle> archive = Open(keysOfArticles, order, keyColumn);
            LookupTable<TKey, TestArticle> table = archive.Lookup(0, readKey);
            (TKey Key, TestArticle Article)[] pairs =
            [
                .. from article in Enumerable.Range(0, keysOfArticles.Length)
                   from one in keysOfArticles[article].Distinct()
                   select (one, archive.Table[article]),
            ];
            (TKey Key, TestArticle Article)[] ascending = [.. pairs.OrderBy(pair => pair.Key, order)];

            Assert.Equal(ascending.GroupBy(pair => pair.Key).Select(group => (group.Key, group.Count())), table.Keys.Select(k => (k.Key, k.Count)));
            Assert.Equal(table.Keys.Count, table.Count);
            Assert.Equal(ascending.Select(pair => pair.Article), table.Ascending);
            Assert.Equal(pairs.OrderByDescending(pair => pair.Key, order).Select(pair => pair.Article), table.Descending);
            foreach (TKey probe in probes.Concat(pairs.Select(pair => pair.Key).Take(20)))
            {
                TestArticle[] expected = [.. pairs.Where(pair => pair.Key.Equals(probe)).Select(pair => pair.Article)];
                ArticleGroup<TestArticle> found = table[probe];
                Assert.Equal(expected, found);
                Assert.Equal(expected, Enumerable.Range(0, found.Count).Select(i => found[i]));
                Assert.Equal(expected.Length > 0, table.Contains(probe));
                Assert.Equal(
                    ascending.Where(pair => order.Compare(pair.Key, probe) >= 0 && order.Compare(pair.Key, probes[0]) <= 0).Select(pair => pair.Article),
                    table.Between(probe, probes[0]));
            }
        },
        iter: Iterations);
}
