using System.Text.Json;

namespace CorpusSdk.Tool.Tests;

public class StatsTests
{
    [Fact]
    public void EachArchive_IsCounted()
    {
        using JsonDocument document = JsonDocument.Parse(ToolRun.Start("stats", "--json").Output);

        Assert.Equal(
            ToolRun.Everything.Archives.Select(archive => (
                archive.Name,
                archive.Count,
                archive.Articles.Sum(article => article.WordCount),
                archive.Articles.Sum(article => System.Text.Encoding.UTF8.GetByteCount(article.Body)),
                archive.Fingerprint)),
            document.RootElement.EnumerateArray().Select(archive => (
                archive.GetProperty("name").GetString()!,
                archive.GetProperty("articles").GetInt32(),
                archive.GetProperty("words").GetInt32(),
                archive.GetProperty("textBytes").GetInt32(),
                archive.GetProperty("fingerprint").GetString()!)));
    }

    [Fact]
    public void FieldThatNotAllArticlesHave_TellsHowManyDo()
    {
        int withEngineer = Samples.Lighthouses.Articles.Count(lighthouse => lighthouse.Engineer is not null);

        string page = ToolRun.Flatten(ToolRun.Start("stats", "lighthouses").Output);

        Assert.Contains($", engineer ({withEngineer}), ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void GuessesAndProofreading_AreCounted()
    {
        using TestFolder folder = new TestFolder().Write("corpus/harbour.txt", "Category Archive : Harbour\n\nThe ferry\n\nThe the ferry is late.\n\nIt will come.\n\nThe crane\n\nThe crane is is old.\n\nIt will go.\n\nThe quay\n\nThe quay is wet.\n\nIt will dry.\n");

        using JsonDocument document = JsonDocument.Parse(ToolProcess.Run(folder.Path, "stats", "--json").Output);

        JsonElement archive = Assert.Single(document.RootElement.EnumerateArray());
        Assert.Equal("CORPUS1039", Assert.Single(archive.GetProperty("guesses").EnumerateArray()).GetProperty("id").GetString());
        JsonElement doubled = Assert.Single(archive.GetProperty("proofreading").EnumerateArray());
        Assert.Equal(("CORPUS1043", 2), (doubled.GetProperty("id").GetString(), doubled.GetProperty("count").GetInt32()));
    }

    [Fact]
    public void SeveralArchives_AreAddedUp() =>
        Assert.Contains($"Together {ToolRun.Everything.Archives.Sum(archive => archive.Count)} articles", ToolRun.Flatten(ToolRun.Start("stats").Output), StringComparison.Ordinal);

    [Fact]
    public void OneArchive_IsNotAddedUp() =>
        Assert.DoesNotContain("Together", ToolRun.Start("stats", "russia").Output, StringComparison.Ordinal);

    [Fact]
    public void SoundArchives_AreVerified() =>
        Assert.Contains("all checksums are right", ToolRun.Start("stats", "--verify").Output, StringComparison.Ordinal);
}
