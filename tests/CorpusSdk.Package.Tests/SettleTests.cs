using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>An archive copied from a site, with a doubtful line: its author is told, and settles it with one command.</summary>
public sealed class SettleTests(PackageFeed feed)
{
    private const string Harbour = """
        Category Archive : Harbour

        Ferry to Sandholm stops for the winter

        The ferry to Sandholm will not run between November and March, the harbour board said.

        The ferry has carried passengers to Sandholm since 1932. Captain Ruth Adler said the ferry needs a new engine.

        Adler hopes that the ferry will be back in spring.

        Herring

        Fishermen from Norby landed 40 tonnes of herring on Monday.

        Prices for herring fell in Norby, where three buyers share the market.

        """;

    private const string Program = """
        foreach (CorpusSdk.Article article in Corpus.Harbour.Articles)
            System.Console.WriteLine($"{article.Headline}: {article.Paragraphs.Count}");
        """;

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public void OneCommand_WritesTheSeparators_AndNothingElseChanges(string carrier)
    {
        Consumer project = feed.CreateConsumer("Settle" + carrier)
            .Write("App.csproj", Samples.Project())
            .Write("corpus/harbour.txt", Harbour)
            .Write("Program.cs", Program);

        CommandResult settling = project.Build($"-p:CorpusCarrier={carrier}", "-p:CorpusSettle=true").AssertClean();

        Assert.Contains("Corpus: separators written into corpus/harbour.txt", settling.Output, StringComparison.Ordinal);
        Assert.Equal(
            Harbour
                .Replace("Ferry to Sandholm stops", "===\nTitle: Ferry to Sandholm stops", StringComparison.Ordinal)
                .Replace("Herring\n", "===\nTitle: Herring\n", StringComparison.Ordinal),
            File.ReadAllText(project.PathOf("corpus/harbour.txt")));
        Assert.Equal(["corpus/harbour.txt"], project.FilesBelow(".").Where(file => file.StartsWith("corpus/", StringComparison.Ordinal)));
        Assert.Contains("Corpus: nothing to settle.", project.Build($"-p:CorpusCarrier={carrier}", "-p:CorpusSettle=true").Output, StringComparison.Ordinal);
        Assert.Equal("Ferry to Sandholm stops for the winter: 3\nHerring: 2", project.Run().Trim().ReplaceLineEndings("\n"));
    }
}
