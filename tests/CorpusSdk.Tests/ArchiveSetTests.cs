using CorpusSdk.GeneratedCode;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>Several archives as one.</summary>
public class ArchiveSetTests
{
    // Archives of the sizes that matter: none, one, and more than a chunk of the object cache; slugs that several of them have.
    private static readonly Gen<Archive[]> Archives = Gen.Int[0, 70].Array[0, 5].Select(sizes => sizes
        .Select(Archive (size, archive) => TestArchive.Open(TestArchive.WithSlugs(Enumerable.Range(0, size).Select(i => i % 3 == 0 ? $"shared-{i}" : $"slug-{archive}-{i}"))))
        .ToArray());

    [Fact]
    public void Articles_AreThoseOfAllArchivesInOrder() => Archives.Sample(archives =>
    {
        var set = new ArchiveSet(archives);
        Article[] expected = [.. archives.SelectMany(archive => archive.Articles)];

        Assert.Equal(expected.Length, set.Articles.Count);
        Assert.Equal<Article>(expected, set.Articles, ReferenceEquals);
        Assert.Equal<Article>(expected, Enumerable.Range(0, set.Articles.Count).Select(i => set.Articles[i]), ReferenceEquals);
    });

    [Fact]
    public void TryGet_FindsTheArticleOfTheFirstArchiveThatHasTheSlug() => Archives.Sample(archives =>
    {
        var set = new ArchiveSet(archives);
        foreach (Article article in set.Articles)
        {
            Assert.True(set.TryGet(article.Slug, out Article? found));
            Assert.Same(set.Articles.First(candidate => candidate.Slug == article.Slug), found);
        }

        Assert.False(set.TryGet("nobody-has-this", out _));
    });

    [Fact]
    public void Position_ThatIsNotThere_IsRefused()
    {
        var set = new ArchiveSet(TestArchive.Open(TestArchive.Text));

        Assert.Throws<ArgumentOutOfRangeException>(() => set.Articles[set.Articles.Count]);
        Assert.Throws<ArgumentOutOfRangeException>(() => set.Articles[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => set[1]);
    }

    [Fact]
    public void Creation_OpensNoArchive()
    {
        Archive unopened = new GeneratedArchive<TestArticle>("Lost", new string('0', 32), typeof(ArchiveSetTests), "no such resource", static seed => new TestArticle(seed));

        var set = new ArchiveSet(unopened);

        Assert.Equal("Lost", Assert.Single(set).Name);
        Assert.Throws<CorpusFormatException>(() => set.Articles);
    }

    [Fact]
    public void ArchiveThatIsGivenTwice_IsRefused()
    {
        Archive archive = TestArchive.Open(TestArchive.Text);

        Assert.Throws<ArgumentException>(() => new ArchiveSet(archive, archive));
    }
}
