using CorpusSdk.Compiler.Tests.Support;
using CorpusSdk.Splitting;

namespace CorpusSdk.Compiler.Tests.Parsing.Splitting;

/// <summary>Compares the openings that the compiler finds with those that a person marked, in archives of many layouts.</summary>
public class SplitterTests
{
    private static readonly string s_folder = Path.Combine(Repository.Root, "tests/CorpusSdk.Splitting/Archives");

    /// <summary>The archives that the weights were fitted to.</summary>
    [Theory]
    [InlineData("standfirst", 1.0)]
    [InlineData("short", 1.0)]
    [InlineData("byline", 1.0)]
    [InlineData("single", 1.0)]
    [InlineData("site", 0.92)]
    [InlineData("mixed", 0.89)]
    public void FittedArchivesAreSplitAsAPersonSplitsThem(string layout, double least) => AssertScore("fitted", layout, least);

    /// <summary>Archives whose lines nobody looked at while the splitter was made. By which way each is split was looked at once.</summary>
    [Theory]
    [InlineData("standfirst", 0.97)]
    [InlineData("short", 1.0)]
    [InlineData("byline", 1.0)]
    [InlineData("single", 1.0)]
    [InlineData("site", 0.94)]
    [InlineData("mixed", 0.82)]
    public void UnseenArchivesAreSplitAsAPersonSplitsThem(string layout, double least) => AssertScore("set-aside", layout, least);

    [Theory]
    [InlineData("fitted", 0.98)]
    [InlineData("set-aside", 0.98)]
    public void OpeningsThatAreSureAreRight(string set, double least)
    {
        Score score = Score.Of([.. Archives(set)]);
        Assert.True(score.SureShare >= least, $"{score.SureRight} of {score.Sure}");
    }

    [Theory]
    [InlineData("fitted")]
    [InlineData("set-aside")]
    public void NoArticleIsTornApartWithoutAHeader(string set) =>
        Assert.All(Archives(set).Where(archive => archive.Layout == "single"), archive => Assert.Single(archive.Find()));

    private static IEnumerable<MarkedArchive> Archives(string set) => MarkedArchive.ReadAll(Path.Combine(s_folder, set));

    private static void AssertScore(string set, string layout, double least)
    {
        Score score = Score.Of([.. Archives(set).Where(archive => archive.Layout == layout)]);
        Assert.True(score.Archives > 0, "The set has no archives of this layout.");
        Assert.True(score.F1 >= least, score.ToString());
    }
}
