namespace CorpusSdk.Tool.Tests;

public class LibraryTests
{
    private static readonly Library Everything = ToolRun.Everything;

    [Fact]
    public void TheBeginningThatIsSaidToBeEnough_NamesThatArticleAlone() =>
        Assert.All(Everything.Articles, article => Assert.Equal([article], Everything.Find(Everything.AddressOf(article).Enough)));

    [Fact]
    public void ExactSlug_WinsOverSlugsThatBeginSo()
    {
        Article found = Assert.Single(Everything.Find("untitled"));
        Assert.Equal("untitled", found.Slug);
    }

    [Fact]
    public void SlugOfTwoArchives_NeedsTheArchive()
    {
        Assert.Equal(2, Everything.Find("shared").Count);
        Assert.Equal("OddsAndEnds", Assert.Single(Everything.Find("oddsandends/shared")).Archive.Name);
    }

    [Theory]
    [InlineData("THE-ICE-ROAD")]
    [InlineData(" the-ice-road")]
    [InlineData("russia/the-ice")]
    public void LetterCaseAndBlanks_MakeNoDifference(string address) =>
        Assert.StartsWith("the-ice-road", Assert.Single(Everything.Find(address)).Slug, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData("russia/")]
    [InlineData("nowhere/shared")]
    [InlineData("no-such-slug")]
    public void WhatNamesNothing_FindsNothing(string address) => Assert.Empty(Everything.Find(address));

    [Theory]
    [InlineData("baikal", "the-ice-road")]
    [InlineData("bailkal", "the-ice-road")]
    [InlineData("hte-ice-road", "the-ice-road")]
    [InlineData("railway-lien-on-earth", "the-longest-railway")]
    [InlineData("oddsandends/braket", "brackets")]
    public void MistypedPieceOfASlug_FindsTheArticle(string address, string expectedBeginning) =>
        Assert.Contains(Everything.FindNearest(address), article => article.Slug.StartsWith(expectedBeginning, StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("xqz")]
    [InlineData("quantum-chromodynamics")]
    [InlineData("nowhere/brackets")]
    public void WhatResemblesNothing_GetsNoSuggestion(string address) => Assert.Empty(Everything.FindNearest(address));

    [Fact]
    public void UnknownSlug_FailsAndNamesTheNearest()
    {
        ToolRun run = ToolRun.Start("read", "bailkal");
        Assert.Equal(ExitCode.No, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("bailkal", run.Error, StringComparison.Ordinal);
        Assert.Contains("the-ice-road-across-lake-baikal", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void BeginningOfSeveralSlugs_FailsAndNamesThem()
    {
        ToolRun run = ToolRun.Start("read", "the-");
        Assert.Equal(ExitCode.No, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.All(Everything.Find("the-").Take(6), article => Assert.Contains(article.Slug, run.Error, StringComparison.Ordinal));
    }
}
