using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Tests.Fields;

namespace CorpusSdk.Tests;

/// <summary>Many threads that begin at once on an archive that nobody has touched, over and over.</summary>
public class ConcurrencyTests
{
    private const int ThreadCount = 4;
    private const int RoundCount = 2_000;

    private static readonly ArchiveSpec Spec = TestArchive.WithSlugs(Enumerable.Range(0, 100).Select(i => $"slug-{i}"));
    private static readonly byte[] Pack = PackWriter.Write(Spec);

    [Fact]
    public void ArticleTouchedByManyThreads_IsOneObject() => AssertSame(static (archive, _) => archive.Table[70]);

    [Fact]
    public void ArticleFoundByManyThreads_IsOneObject() => AssertSame(static (archive, _) => archive.Table["slug-70"]);

    [Fact]
    public void NeighboursTouchedByManyThreads_AreOneObjectEach() => AssertSame(static (archive, thread) => archive.Table[thread]);

    [Fact]
    public void NeighboursOfAnOpenArchiveTouchedByManyThreads_AreOneObjectEach()
    {
        GeneratedArchive<TestArticle>[] archives = OpenForEachRound();
        foreach (GeneratedArchive<TestArticle> archive in archives)
            _ = archive.Count;

        AssertSame(archives, static (archive, thread) => archive.Table[thread]);
    }

    [Fact]
    public void ArchiveOpenedByManyThreads_HasOneTable() => AssertSame(static (archive, _) => archive.Table);

    [Fact]
    public void TextOfAFieldReadByManyThreads_IsOneObject() => AssertSame(OpenWithFieldsForEachRound(), static (archive, _) => archive.Table[0].Row.Text(7));

    [Fact]
    public void AddressReadByManyThreads_IsOneObject() => AssertSame(OpenWithFieldsForEachRound(), static (archive, _) => archive.Table[0].Row.Uri(8));

    [Fact]
    public void ListReadByManyThreads_IsOneObject() =>
        AssertSame(OpenWithFieldsForEachRound(), static (archive, _) => archive.Table[0].Row.ReadOnlyList(10, static row => row.Text(11)));

    [Fact]
    public void LookupTableUsedByManyThreads_GivesOneArticle()
    {
        GeneratedArchive<TestArticle>[] archives = OpenWithFieldsForEachRound();
        LookupTable<string, TestArticle>[] tables = [.. archives.Select(archive => archive.Lookup(0, static row => row.Text(FieldArchive.LookupColumn)))];

        AssertSame(archives, (archive, _) => tables[Array.IndexOf(archives, archive)]["red"][0]);
    }

    [Fact]
    public void TextsReadByManyThreads_AreTheArticles()
    {
        string expected = ReadAll(TestArchive.Open(TestArchive.Text), 0);
        GeneratedArchive<TestArticle>[] archives = [.. Enumerable.Range(0, RoundCount / 10).Select(_ => TestArchive.Open(TestArchive.Text))];

        Assert.All(OnManyThreads(archives, ReadAll), round => Assert.All(round, text => Assert.Equal(expected, text)));

        static string ReadAll(GeneratedArchive<TestArticle> archive, int thread) => string.Join(
            '|',
            archive.Table.Select(article => $"{article.Slug} {article.Headline} {article.Body} {string.Join('/', article.Links)}"));
    }

    private static GeneratedArchive<TestArticle>[] OpenForEachRound() => [.. Enumerable.Range(0, RoundCount).Select(_ => TestArchive.Open(Spec, Pack))];

    private static GeneratedArchive<TestArticle>[] OpenWithFieldsForEachRound()
    {
        ArchiveSpec spec = FieldArchive.Spec(4, FieldArchive.Everything);
        byte[] pack = PackWriter.Write(spec);
        return [.. Enumerable.Range(0, RoundCount).Select(_ => TestArchive.Open(spec, pack))];
    }

    private static void AssertSame<T>(Func<GeneratedArchive<TestArticle>, int, T> touch)
        where T : class => AssertSame(OpenForEachRound(), touch);

    /// <summary>What a thread was given must be what every later caller is given.</summary>
    private static void AssertSame<T>(GeneratedArchive<TestArticle>[] archives, Func<GeneratedArchive<TestArticle>, int, T> touch)
        where T : class
    {
        T[][] rounds = OnManyThreads(archives, touch);

        for (int round = 0; round < archives.Length; round++)
        {
            for (int thread = 0; thread < ThreadCount; thread++)
                Assert.Same(touch(archives[round], thread), rounds[round][thread]);
        }
    }

    private static T[][] OnManyThreads<T>(GeneratedArchive<TestArticle>[] archives, Func<GeneratedArchive<TestArticle>, int, T> touch)
    {
        T[][] rounds = [.. archives.Select(_ => new T[ThreadCount])];
        using var start = new Barrier(ThreadCount);
        Thread[] threads = [.. Enumerable.Range(0, ThreadCount).Select(number => new Thread(() =>
        {
            for (int round = 0; round < archives.Length; round++)
            {
                start.SignalAndWait();
                rounds[round][number] = touch(archives[round], number);
            }
        }))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        return rounds;
    }
}
