namespace CorpusSdk.Tool.Tests.Commands;

/// <summary>The command <c>settle</c>.</summary>
public sealed class SettleTests : IDisposable
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

    private static readonly string s_settled = Harbour.Replace("Ferry to Sandholm stops", "===\nTitle: Ferry to Sandholm stops", StringComparison.Ordinal).Replace("Herring\n", "===\nTitle: Herring\n", StringComparison.Ordinal);

    private readonly TestFolder _folder = new TestFolder().Write("corpus/harbour.txt", Harbour).Write("corpus/notes/calm.md", "# Calm\n\nNo wind.\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("")]
    [InlineData("corpus")]
    [InlineData("corpus/harbour.txt")]
    public void DoubtfulArchivesAreSettled(string source)
    {
        ToolProcess run = ToolProcess.Run(_folder.Path, source.Length == 0 ? ["settle"] : ["settle", source]);

        Assert.Equal(new ToolProcess(0, "Separators written into corpus/harbour.txt.\n", ""), run);
        Assert.Equal(s_settled, File.ReadAllText(_folder.PathOf("corpus/harbour.txt")));
        Assert.Equal(2, Directory.EnumerateFiles(_folder.PathOf("corpus"), "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void SettledArchivesStay()
    {
        _folder.Write("corpus/harbour.txt", s_settled);

        Assert.Equal(new ToolProcess(0, "Nothing to settle.\n", ""), ToolProcess.Run(_folder.Path, "settle"));
        Assert.Equal(s_settled, File.ReadAllText(_folder.PathOf("corpus/harbour.txt")));
    }

    [Fact]
    public void ADryRunNamesTheFilesAndChangesNone()
    {
        ToolProcess run = ToolProcess.Run(_folder.Path, "settle", "--dry-run", "--json");

        Assert.Equal(["corpus/harbour.txt"], System.Text.Json.JsonDocument.Parse(run.Output).RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetString()));
        Assert.Equal(Harbour, File.ReadAllText(_folder.PathOf("corpus/harbour.txt")));
    }

    [Fact]
    public void ADryRunGivesEachGuessWithItsGradeAndItsReason()
    {
        string[] lines = ToolProcess.Run(_folder.Path, "settle", "--dry-run").Output.Split('\n');

        Assert.Equal("corpus/harbour.txt would be settled.", lines[0]);
        Assert.Equal("  3: sure, opens an article (7 words, no full stop, above a paragraph, shares no rare word with the text below): Ferry to Sandholm stops for the winter", lines[1]);
        Assert.StartsWith("  11: please look, opens an article (1 word, no full stop, above a paragraph, ", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsNoText_CannotBeSettled() => Assert.Equal(ExitCode.Usage, ToolRun.Start("settle", typeof(SettleTests).Assembly.Location).ExitCode);
}
