using CorpusSdk.InMemory;

namespace CorpusSdk.Export.Tests;

/// <summary>How much of an archive an export holds in memory. Measures the whole process, so nothing else runs beside it.</summary>
[Collection(nameof(MemoryTests))]
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
public sealed class MemoryTests : IDisposable
{
    private const int ArticleCount = 1_200;
    private const int TextLength = 5_000;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("large.jsonl")]
    [InlineData("large.sqlite")]
    [InlineData("large.parquet")]
    [InlineData("large.sql")]
    [InlineData("large.bulk")]
    public async Task AnExport_DoesNotHoldAllArticlesAtOnce(string file)
    {
        Archive archive = InMemoryArchive.Parse(
            Enumerable.Range(0, ArticleCount).Select(number => ($"large/{number:D4}.md", $"# Article {number}\n\n{TestArchives.LongText(number, TextLength)}\n")), "Large").Archive;
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long most = 0;
        var progress = new ExportTests.Immediate(_ => most = Math.Max(most, GC.GetTotalMemory(forceFullCollection: true) - before));

        await archive.ExportAsync(_folder[file], new ExportOptions { Progress = progress, RowGroupLength = 100 * TextLength }, TestContext.Current.CancellationToken);

        // Text and HTML of all articles in memory would be 24 MB; those of a row group are 1 MB.
        Assert.InRange(most, 0, 8_000_000);
    }
}
