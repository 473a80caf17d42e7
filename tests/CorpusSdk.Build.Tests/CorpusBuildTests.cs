using System.Collections.Concurrent;

namespace CorpusSdk.Build.Tests;

/// <summary>What a build of the corpus leaves behind, and what it does again.</summary>
public class CorpusBuildTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public void MoreWorkers_WriteTheSameBytes(int workers)
    {
        using BuildFolder one = new BuildFolder().WriteArticles(300);
        using BuildFolder many = new BuildFolder().WriteArticles(300);

        one.Build(workers: 1);
        many.Build(workers: workers);

        Assert.Equal(one.Packs, many.Packs);
    }

    [Fact]
    public void UnchangedFiles_AreNotParsedAgain()
    {
        using BuildFolder folder = new BuildFolder().WriteArticles(20);

        Assert.Equal(20, folder.Build().ParsedCount);
        Assert.Equal(0, folder.Build().ParsedCount);
    }

    [Fact]
    public void EditedFile_IsParsedAlone()
    {
        using BuildFolder folder = new BuildFolder().WriteArticles(20);
        folder.Build();

        folder.Write(BuildFolder.ArticlePath(7), "Another title\n\nAnother text.");

        Assert.Equal(1, folder.Build().ParsedCount);
        Assert.Contains("another-title", folder.Manifest().Archives[0].Slugs.Select(slug => slug.Slug));
    }

    /// <summary>The oracle is a build from nothing.</summary>
    [Fact]
    public void AnySequenceOfEdits_GivesWhatABuildFromNothingGives()
    {
        var random = new Random(1);
        using BuildFolder folder = new BuildFolder().WriteArticles(30);
        for (int round = 0; round < 25; round++)
        {
            for (int edit = random.Next(4); edit >= 0; edit--)
                Edit(folder, random, round);
            folder.Build();
            SortedDictionary<string, byte[]> packs = folder.Packs;
            var manifest = folder.Manifest();

            Directory.Delete(folder.Shared, recursive: true);
            folder.Build();

            Assert.Equal(folder.Packs, packs);
            Assert.Equal(folder.Manifest(), manifest);
        }
    }

    [Fact]
    public void DamagedCache_IsAsGoodAsNone()
    {
        using BuildFolder folder = new BuildFolder().WriteArticles(5);
        folder.Build();
        SortedDictionary<string, byte[]> packs = folder.Packs;
        byte[] cache = File.ReadAllBytes(folder.CacheFile);

        for (int i = 0; i < cache.Length; i += 41)
        {
            byte[] damaged = [.. cache];
            damaged[i] ^= 0x10;
            File.WriteAllBytes(folder.CacheFile, damaged);
            Assert.Equal(5, folder.Build().ParsedCount);
        }

        foreach (int length in new[] { 0, 7, 8, cache.Length / 2, cache.Length - 1 })
        {
            File.WriteAllBytes(folder.CacheFile, cache[..length]);
            Assert.Equal(5, folder.Build().ParsedCount);
        }

        Assert.Equal(packs, folder.Packs);
    }

    [Fact]
    public void DamagedPack_IsWrittenAnew()
    {
        using BuildFolder folder = new BuildFolder().WriteArticles(5);
        folder.Build();
        SortedDictionary<string, byte[]> packs = folder.Packs;
        string pack = Path.Combine(folder.Shared, "packs", packs.Keys.Single());
        byte[] damaged = [.. packs.Values.Single()];
        damaged[damaged.AsSpan().IndexOf("second paragraph"u8)] ^= 1;
        File.WriteAllBytes(pack, damaged);

        folder.Build();

        Assert.Equal(packs, folder.Packs);
    }

    [Fact]
    public void WhatAKilledBuildLeaves_IsNotInTheWay()
    {
        using BuildFolder folder = new BuildFolder().WriteArticles(5);
        folder.Build();
        SortedDictionary<string, byte[]> packs = folder.Packs;
        string pack = Path.Combine(folder.Shared, "packs", packs.Keys.Single());

        File.WriteAllText(pack + ".tmp", "half a pack");
        File.WriteAllText(folder.CacheFile + ".tmp", "half a cache");
        File.Delete(pack);
        folder.Build();

        Assert.Equal(packs, folder.Packs);
    }

    [Fact]
    public async Task BuildsAtTheSameTime_MakeOnePackAndTellTheSame()
    {
        using BuildFolder folder = new BuildFolder().WriteArticles(100);
        var parsed = new ConcurrentBag<int>();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => Task.Run(() => parsed.Add(folder.Build("Configuration" + i).ParsedCount), TestContext.Current.CancellationToken)));

        Assert.Equal([0, 0, 0, 100], parsed.Order());
        Assert.Single(folder.Packs);
        Assert.Single(Enumerable.Range(0, 4).Select(i => folder.Manifest("Configuration" + i)).Distinct());
    }

    [Fact]
    public void PackThatNoBuildUsesAnyMore_IsRemoved()
    {
        using BuildFolder folder = new BuildFolder().WriteArticles(3);
        folder.Build();
        string before = folder.Packs.Keys.Single();

        folder.Write(BuildFolder.ArticlePath(1), "Another title\n\nAnother text.").Build();

        Assert.NotEqual(before, folder.Packs.Keys.Single());
    }

    [Fact]
    public void PackThatAnotherBuildUses_Stays()
    {
        using BuildFolder folder = new BuildFolder().WriteArticles(3);
        folder.Build("Debug");
        folder.Write(BuildFolder.ArticlePath(1), "Another title\n\nAnother text.").Build("Release");

        Assert.Equal(2, folder.Packs.Count);

        Directory.Delete(folder.OutputFolder("Debug"), recursive: true);
        folder.Build("Release");
        Assert.Single(folder.Packs);
    }

    [Fact]
    public void CancelledBuild_LeavesWhatTheOneBeforeHasTold()
    {
        using BuildFolder folder = new BuildFolder().WriteArticles(3);
        folder.Build();
        var manifest = folder.Manifest();
        folder.Write(BuildFolder.ArticlePath(1), "Another title\n\nAnother text.");

        Assert.ThrowsAny<OperationCanceledException>(folder.BuildAndCancel);

        Assert.Equal(manifest, folder.Manifest());
        Assert.Single(folder.Packs);
    }

    [Fact]
    public void FileThatIsGone_IsReportedAndTheOthersArePacked()
    {
        using BuildFolder folder = new BuildFolder().WriteArticles(3).Include("corpus/news/gone.txt");
        folder.Build();

        Assert.Equal(["corpus/news/gone.txt(1,1): error CORPUS1016"], folder.Manifest().Problems.Select(problem => problem.ToString().Split(": The file", 2)[0]));
        Assert.Equal(3, folder.Manifest().Archives[0].ArticleCount);
    }

    [Fact]
    public void MoreThanAnAssemblyHolds_IsRefusedWithoutReadingIt()
    {
        using BuildFolder folder = new BuildFolder().WriteArticles(1).Include("corpus/news/huge.txt");
        using (FileStream sparse = File.Create(Path.Combine(folder.Root, "corpus/news/huge.txt")))
            sparse.SetLength(BuildSettings.MaxResourcesInBytes);

        Assert.Equal(0, folder.Build().PackLengthInBytes);

        Assert.Equal(["CORPUS2007"], folder.Manifest().Problems.Select(problem => problem.Descriptor.Id));
        Assert.Empty(folder.Manifest().Archives);
    }

    private static void Edit(BuildFolder folder, Random random, int round)
    {
        string path = BuildFolder.ArticlePath(random.Next(40));
        switch (random.Next(4))
        {
            case 0:
                folder.Remove(path);
                break;
            case 1:
                folder.Write($"corpus/other/{random.Next(3)}.txt", $"A title of round {round}\n\nSome text. Read more:\nArticle number 3");
                break;
            default:
                folder.Write(path, $"A new title of round {round}\n\nSome text, {random.Next()}.\n\nREAD MORE: Article number {random.Next(30)}");
                break;
        }
    }
}
