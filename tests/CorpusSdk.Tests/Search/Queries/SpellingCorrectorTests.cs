using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Queries;
using CsCheck;

namespace CorpusSdk.Tests.Search.Queries;

/// <summary>What may have been meant by a query that found nothing.</summary>
public class SpellingCorrectorTests
{
    private static readonly SpellingCorrector Corrector = new(
        TextAnalyzer.For(null),
        new FakeForms(("baikal", 5), ("bailey", 9), ("ice", 7), ("icy", 2), ("road", 3), ("roads", 8), ("toad", 3), ("railway", 1), ("railways", 1), ("1915", 4)));

    [Theory]
    [InlineData("baikel", "baikal")]
    [InlineData("BAIKEL road", "baikal road")]
    [InlineData("\"lce road\"", "\"ice road\"")]
    [InlineData("lce-road", "ice-road")]
    [InlineData("headline:(baikel OR lce)", "headline:(baikal OR ice)")]
    [InlineData("raod~ baikel", "raod~ baikal")]
    [InlineData("-raod baikel", "-raod baikal")]
    [InlineData("baik* lce", "baik* ice")]
    [InlineData("baikel xyzxyz", "baikal xyzxyz")]
    public void UnknownWords_BecomeTheNearestKnownOnes(string query, string corrected) =>
        Assert.Equal(SearchQuery.Parse(corrected), Corrector.Correct(SearchQuery.Parse(query)));

    [Theory]
    [InlineData("ice road")]
    [InlineData("xyzxyz")]
    [InlineData("1914")]
    [InlineData("ic")]
    [InlineData("")]
    [InlineData("-baikel")]
    public void NothingBetter_GivesNull(string query) => Assert.Null(Corrector.Correct(SearchQuery.Parse(query)));

    [Theory]
    [InlineData("rlad", "road")]
    [InlineData("ica", "ice")]
    [InlineData("hoad", "road")]
    [InlineData("railwayz", "railway")]
    public void OfSeveral_TheNearestThenMostFrequentThenOrdinal(string query, string corrected) =>
        Assert.Equal(SearchQuery.Parse(corrected), Corrector.Correct(SearchQuery.Parse(query)));

    [Fact]
    public void OnlyTheFirstUnknownWords_AreLookedUp()
    {
        string unknown = string.Join(' ', Enumerable.Range(0, 15).Select(i => "xyzxyz" + (char)('a' + i)));

        Assert.Equal(SearchQuery.Parse(unknown + " baikal"), Corrector.Correct(SearchQuery.Parse(unknown + " baikel")));
        Assert.Null(Corrector.Correct(SearchQuery.Parse(unknown + " xyzxyz baikel")));
    }

    // Of more unknown words, the next correction looks up those that this one did not reach.
    [Fact]
    public void AnyQuery_IsCorrectedToAQueryThatNeedsNoCorrection() => TypedQueryGen.OfWords(SpellingCorrector.MaxLookups).Sample(
        query =>
        {
            if (Corrector.Correct(query) is { } corrected)
                Assert.Null(Corrector.Correct(corrected));
        },
        iter: 5_000);
}
