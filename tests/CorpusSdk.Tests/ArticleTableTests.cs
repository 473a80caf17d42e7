using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tests;

/// <summary>The table for its user: positions, walks, lookups, and the message for a missing slug.</summary>
public class ArticleTableTests
{
    private readonly GeneratedArchive<TestArticle> _archive = TestArchive.Open(TestArchive.Text);

    private ArticleTable<TestArticle> Table => _archive.Table;

    [Fact]
    public void AllWaysToWalk_GiveTheSameArticlesInOrder()
    {
        var walked = new List<TestArticle>();
        foreach (TestArticle article in Table)
            walked.Add(article);

        Assert.Equal(Table.Count, walked.Count);
        Assert.All(walked, (article, index) => Assert.Same(Table[index], article));
        Assert.All(Table.AsEnumerable(), (article, index) => Assert.Same(walked[index], article));
        Assert.All(_archive.Articles, (article, index) => Assert.Same(walked[index], article));
    }

    [Fact]
    public void Enumerator_StartsAnewAfterReset()
    {
        using ArticleTable<TestArticle>.Enumerator walk = Table.GetEnumerator();
        while (walk.MoveNext())
        {
        }

        walk.Reset();

        Assert.True(walk.MoveNext());
        Assert.Same(Table[0], walk.Current);
    }

    [Fact]
    public void Positions_CountFromTheEndAsWell() => Assert.Same(Table[Table.Count - 1], Table[^1]);

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void PositionThatIsNotThere_IsRefusedWithTheNumberOfArticles(int index)
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => Table[index]);

        Assert.Contains("Archive Test has 4 articles.", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lammp", "'lamp'")]
    [InlineData("Lamp", "'lamp'")]
    [InlineData("fog", "'the-fog-signal'")]
    [InlineData("The fog signal", "'the-fog-signal'")]
    [InlineData("маяк-на-краю-свете", "'маяк-на-краю-света'")]
    public void UnknownSlug_NamesTheNearest(string asked, string suggestion)
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Table[asked]);

        Assert.Contains($"No article '{asked}' in archive Test", exception.Message, StringComparison.Ordinal);
        Assert.Contains($"did you mean {suggestion}?", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("quite-something-else")]
    public void UnknownSlugFarFromAll_SuggestsNothing(string asked)
    {
        var exception = Assert.Throws<KeyNotFoundException>(() => Table[asked]);

        Assert.Equal($"No article '{asked}' in archive Test", exception.Message);
    }

    [Fact]
    public void UnknownSlugNearToMany_NamesThreeInOrder()
    {
        ArticleTable<TestArticle> table = TestArchive.Open(TestArchive.WithSlugs(["ice-5", "ice-4", "ice-33", "ice-2", "fog"])).Table;

        var exception = Assert.Throws<KeyNotFoundException>(() => table["ice-1"]);

        Assert.EndsWith("did you mean 'ice-2', 'ice-4', 'ice-5'?", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NoSlug_IsTheCallersMistake()
    {
        Assert.Throws<ArgumentNullException>("slug", () => Table.TryGet(null!, out _));
        Assert.Throws<ArgumentNullException>("slug", () => Table.Contains(null!));
        Assert.Throws<ArgumentNullException>("slug", () => Table[null!]);
        Assert.Throws<ArgumentNullException>("slug", () => _archive.TryGet(null!, out _));
    }

    [Fact]
    public void EmptyArchive_IsATableLikeAnyOther()
    {
        GeneratedArchive<TestArticle> archive = TestArchive.Open(TestArchive.WithSlugs([]));

        Assert.Empty(archive.Table);
        Assert.False(archive.Table.Contains("lamp"));
        Assert.False(archive.TryGet("", out _));
        Assert.Throws<KeyNotFoundException>(() => archive.Table["lamp"]);
        archive.Verify();
    }
}
