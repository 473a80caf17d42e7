using System.Text.Json;

namespace CorpusSdk.Reader.Tests;

public class StatsTests
{
    [Fact]
    public void EachArchive_IsCounted()
    {
        using JsonDocument document = JsonDocument.Parse(ReaderRun.Start("stats", "--json").Output);

        Assert.Equal(
            ReaderRun.Everything.Archives.Select(archive => (
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
        int withEngineer = Corpus.Lighthouses.Articles.Count(lighthouse => lighthouse.Engineer is not null);

        string page = ReaderRun.Flatten(ReaderRun.Start("stats", "lighthouses").Output);

        Assert.Contains($"fields: lit, height, country, status, tags, engineer ({withEngineer}), description", page, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralArchives_AreAddedUp() =>
        Assert.Contains($"Together {ReaderRun.Everything.Archives.Sum(archive => archive.Count)} articles", ReaderRun.Flatten(ReaderRun.Start("stats").Output), StringComparison.Ordinal);

    [Fact]
    public void OneArchive_IsNotAddedUp() =>
        Assert.DoesNotContain("Together", ReaderRun.Start("stats", "russia").Output, StringComparison.Ordinal);

    [Fact]
    public void SoundArchives_AreVerified() =>
        Assert.Contains("all checksums are right", ReaderRun.Start("stats", "--verify").Output, StringComparison.Ordinal);
}
