using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Tests.Building;

public class LinkResolverTests
{
    [Theory]
    [InlineData("What the River Said", "what the river said")]
    [InlineData("The river’s “voice”", "The river's \"voice\"")]
    [InlineData("The river — its banks", "The river – its banks")]
    [InlineData("The river-bed", "The river\u2011bed")]
    [InlineData("The «river»", "The „river“")]
    [InlineData("The river  and\u00A0the sea", "The river and the sea")]
    [InlineData("РЕКА", "река")]
    public void CaseQuotesDashesAndSpacesMakeNoDifference(string headline, string link) =>
        Assert.Equal(0, new LinkResolver([Standfirst(headline)]).Find(link));

    [Theory]
    [InlineData("C++", "C#")]
    [InlineData("C++", "C")]
    [InlineData("Rivers of 1959", "Rivers of 1958")]
    [InlineData("Who owns the river?", "Who owns the river")]
    [InlineData("The river", "The river (video)")]
    [InlineData("resume", "résumé")]
    [InlineData("a-b", "a b")]
    [InlineData("The river", "")]
    public void AnyOtherDifferenceGivesNoTarget(string headline, string link) =>
        Assert.Equal(-1, new LinkResolver([Standfirst(headline)]).Find(link));

    [Fact]
    public void TwoArticlesOfOneHeadlineGiveNoTarget() =>
        Assert.Equal(-1, new LinkResolver([Standfirst("The river"), Standfirst("The sea"), Standfirst("the River")]).Find("The river"));

    [Fact]
    public void ThreeArticlesOfOneHeadlineGiveNoTarget() =>
        Assert.Equal(-1, new LinkResolver([Standfirst("The river"), Standfirst("The river"), Standfirst("The river")]).Find("The river"));

    [Fact]
    public void TitleOfOneThatIsTheStandfirstOfAnotherGivesNoTarget() =>
        Assert.Equal(-1, new LinkResolver([Standfirst("The river"), Article("The river", null)]).Find("The river"));

    [Fact]
    public void TitleAndStandfirstBothLeadToTheirArticle()
    {
        var resolver = new LinkResolver([Standfirst("The sea"), Article("The river", "It goes down"), Article("The weir", "The weir")]);

        Assert.Equal((1, 1, 2), (resolver.Find("The river"), resolver.Find("It goes down"), resolver.Find("The weir")));
    }

    [Fact]
    public void ArticleWithoutHeadlineIsNoTarget() =>
        Assert.Equal(-1, new LinkResolver([Article(null, null), Article("", "")]).Find(""));

    private static ParsedArticle Standfirst(string standfirst) => Article(null, standfirst);

    private static ParsedArticle Article(string? title, string? standfirst) =>
        new(Slug: null, title, standfirst, ParagraphBlock.Empty, WordCount: 0, Links: default, ProblemSpan.StartOfFile, EndLine: 1);
}
