using System.Globalization;

namespace CorpusSdk.Export.Tests;

/// <summary>What holds for an export in any format.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Files => ["all.jsonl", "all.sqlite", "all.parquet", "all.sql", "all.bulk"];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Result_SaysWhatWasWritten(string file)
    {
        ExportResult result = await TestArchives.All.ExportAsync(_folder[file], cancellationToken: Cancellation);

        Assert.Equal(
            new ExportResult(_folder[file], ExportFormats.OfFile(file)!.Value, 3, TestArchives.All.Articles.Count, new FileInfo(_folder[file]).Length),
            result);
        Assert.Equal(FilesOf(file), _folder.Files);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task AFileThatIsThere_IsLeftAsItIs(string file)
    {
        await File.WriteAllTextAsync(_folder[file], "Mine.", Cancellation);

        IOException refusal = await Assert.ThrowsAsync<IOException>(() => TestArchives.All.ExportAsync(_folder[file], cancellationToken: Cancellation));

        Assert.Contains("is there already", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("Mine.", await File.ReadAllTextAsync(_folder[file], Cancellation));
        Assert.Equal([file], _folder.Files);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task AFileThatMayBeReplaced_HasItsOldContentUntilTheNewOneIsWhole(string file)
    {
        await File.WriteAllTextAsync(_folder[file], "Mine.", Cancellation);
        var contents = new HashSet<string>();
        var progress = new Immediate(_ => contents.Add(File.ReadAllText(_folder[file])));

        await TestArchives.All.ExportAsync(_folder[file], new ExportOptions { Overwrites = true, Progress = progress }, Cancellation);

        Assert.Equal(["Mine."], contents);
        Assert.NotEqual("Mine.", await File.ReadAllTextAsync(_folder[file], Cancellation));
        Assert.Equal(FilesOf(file), _folder.Files);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task ACancelledExport_LeavesNothingBehind(string file)
    {
        using var source = new CancellationTokenSource();
        int steps = 0;
        var progress = new Immediate(_ =>
        {
            if (++steps == 3)
                source.Cancel();
        });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TestArchives.All.ExportAsync(_folder[file], new ExportOptions { Progress = progress }, source.Token));

        Assert.Equal(3, steps);
        Assert.Empty(_folder.Files);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task AnExportThatFails_LeavesNothingBehind(string file)
    {
        var progress = new Immediate(_ => throw new InvalidOperationException("Enough."));

        await Assert.ThrowsAsync<InvalidOperationException>(() => TestArchives.All.ExportAsync(_folder[file], new ExportOptions { Progress = progress }, Cancellation));

        Assert.Empty(_folder.Files);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Progress_CountsToTheLastArticle(string file)
    {
        var seen = new List<ExportProgress>();

        await TestArchives.All.ExportAsync(_folder[file], new ExportOptions { Progress = new Immediate(seen.Add) }, Cancellation);

        int total = TestArchives.All.Articles.Count;
        Assert.Equal(new ExportProgress(total, total), seen[^1]);
        Assert.Equal(seen.OrderBy(progress => progress.ArticleCount), seen);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task TwoExports_AreTheSameBytesInAnyCulture(string file)
    {
        await TestArchives.All.ExportAsync(_folder["1-" + file], cancellationToken: Cancellation);
        CultureInfo before = CultureInfo.CurrentCulture;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator, odd.DateTimeFormat.ShortDatePattern) = ("~", ",", "yy/dd/MM");
        try
        {
            CultureInfo.CurrentCulture = odd;
            await TestArchives.All.ExportAsync(_folder["2-" + file], cancellationToken: Cancellation);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(await File.ReadAllBytesAsync(_folder["1-" + file], Cancellation), await File.ReadAllBytesAsync(_folder["2-" + file], Cancellation));
    }

    [Theory]
    [InlineData("all.txt")]
    [InlineData("all")]
    public async Task AnExtensionOfNoFormat_IsRefusedWithThoseThatThereAre(string file)
    {
        ExportException refusal = await Assert.ThrowsAsync<ExportException>(() => TestArchives.All.ExportAsync(_folder[file], cancellationToken: Cancellation));

        Assert.All(ExportFormats.Extensions, extension => Assert.Contains(extension, refusal.Message, StringComparison.Ordinal));
    }

    [Fact]
    public async Task AFormatThatIsNamed_NeedsNoExtension()
    {
        ExportResult result = await Samples.Notes.Archive.ExportAsync(_folder["notes.txt"], new ExportOptions { Format = ExportFormat.JsonLines }, Cancellation);

        Assert.Equal((ExportFormat.JsonLines, 1), (result.Format, result.ArticleCount));
    }

    [Fact]
    public async Task TwoArchivesOfOneName_AreRefused()
    {
        var archives = new ArchiveSet(InMemory.InMemoryArchive.Parse("One\n\nText.").Archive, InMemory.InMemoryArchive.Parse("Two\n\nText.").Archive);

        ExportException refusal = await Assert.ThrowsAsync<ExportException>(() => archives.ExportAsync(_folder["two.jsonl"], cancellationToken: Cancellation));

        Assert.Contains("InMemory", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFolderThatIsNotThere_IsNamed()
    {
        DirectoryNotFoundException refusal = await Assert.ThrowsAsync<DirectoryNotFoundException>(() => TestArchives.All.ExportAsync(_folder["none/all.jsonl"], cancellationToken: Cancellation));

        Assert.Contains(_folder["none"], refusal.Message, StringComparison.Ordinal);
    }

    private static string[] FilesOf(string file) => file.EndsWith(".bulk", StringComparison.Ordinal)
        ? [file, $"{file}.notes.json", $"{file}.places.json", $"{file}.russia.json"]
        : [file];

    /// <summary>Reports on the thread that exports, which waits for it.</summary>
    internal sealed class Immediate(Action<ExportProgress> report) : IProgress<ExportProgress>
    {
        public void Report(ExportProgress value) => report(value);
    }
}
