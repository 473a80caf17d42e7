using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tests;

/// <summary>Many threads that begin at once on an archive that nobody has touched.</summary>
public class ConcurrencyTests
{
    private const int ThreadCount = 8;
    private const int RoundCount = 50;

    // More than one chunk of the object cache.
    private static readonly ArchiveSpec Spec = TestArchive.WithSlugs(Enumerable.Range(0, 150).Select(i => $"slug-{i}"));
    private static readonly byte[] Pack = PackWriter.Write(Spec);

    [Fact]
    public void ArticleTouchedByManyThreads_IsOneObject() => InRounds(static archive => archive.Table[100]);

    [Fact]
    public void ArticleFoundByManyThreads_IsOneObject() => InRounds(static archive => archive.Table["slug-149"]);

    [Fact]
    public void ArchiveOpenedByManyThreads_HasOneTable() => InRounds(static archive => archive.Table);

    [Fact]
    public void AllArticlesWalkedByManyThreads_AreTheSameObjects()
    {
        GeneratedArchive<TestArticle> archive = TestArchive.Open(Spec, Pack);

        TestArticle[][] walks = OnManyThreads(archive, static archive => archive.Table.ToArray());

        Assert.All(walks, walk => Assert.All(walk, (article, index) => Assert.Same(walks[0][index], article)));
    }

    [Fact]
    public void TextsReadByManyThreads_AreTheArticles()
    {
        GeneratedArchive<TestArticle> archive = TestArchive.Open(TestArchive.Text);

        string[] texts = OnManyThreads(archive, static archive => string.Join(
            '|',
            archive.Table.Select(article => $"{article.Slug} {article.Headline} {article.Body} {string.Join('/', article.Links)}")));

        Assert.Single(texts.Distinct());
    }

    private static void InRounds<T>(Func<GeneratedArchive<TestArticle>, T> touch)
        where T : class
    {
        for (int round = 0; round < RoundCount; round++)
        {
            GeneratedArchive<TestArticle> archive = TestArchive.Open(Spec, Pack);

            T[] touched = OnManyThreads(archive, touch);

            Assert.All(touched, one => Assert.Same(touch(archive), one));
        }
    }

    private static T[] OnManyThreads<T>(GeneratedArchive<TestArticle> archive, Func<GeneratedArchive<TestArticle>, T> touch)
    {
        var results = new T[ThreadCount];
        using var start = new Barrier(ThreadCount);
        Thread[] threads = [.. Enumerable.Range(0, ThreadCount).Select(number => new Thread(() =>
        {
            start.SignalAndWait();
            results[number] = touch(archive);
        }))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        return results;
    }
}
