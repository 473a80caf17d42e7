using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Parsing;

/// <summary>What a marker draws in, and what it leaves to the article.</summary>
public class LinkReadingTests
{
    private const string Body = "A cable hangs across the valley, and the boat hangs from the cable. The ferryman turns the rudder a little, the water pushes against the hull, and so, without a sound and without any haste at all, the far bank comes slowly nearer.";

    [Theory]
    [InlineData("Read more\nWhere eels begin", null, "Where eels begin")]
    [InlineData("Read more\n\nWhere eels begin", null, "Where eels begin")]
    [InlineData("READ MORE\n\n\n\nWhere do eels begin?", null, "Where do eels begin?")]
    [InlineData("Read more\n\nMuseum\nWhere eels begin", "Museum", "Where eels begin")]
    [InlineData("Read more\n\nA young eel on its way up a weir.\nWhere eels begin", "A young eel on its way up a weir.", "Where eels begin")]
    [InlineData("Read more\n\nA young eel\non its way.\nWhere eels begin", "A young eel on its way.", "Where eels begin")]
    [InlineData("Read more\n\nMuseum\nWhere eels begin in the U.S.", "Museum", "Where eels begin in the U.S.")]
    [InlineData("Read more\nMuseum\nWhere eels begin\n" + Body, "Museum", "Where eels begin")]
    [InlineData("Read more\nMuseum\nWhere eels begin\nNobody knows.", "Museum", "Where eels begin")]
    [InlineData("Read more\nWhere eels begin\n" + Body, null, "Where eels begin")]
    [InlineData("Read more\nMuseum\nWhere eels begin\n" + Body + "\n" + Body + "\n" + Body, "Museum", "Where eels begin")]
    public void CardIsItsMarkerCaptionAndHeadline(string text, string? caption, string title)
    {
        ParsedLink link = Assert.Single(LinksOf(text));

        Assert.Equal((LinkKind.Card, caption, title), (link.Kind, link.Caption, link.Title));
    }

    [Theory]
    [InlineData("Read more\n\nThe boat hangs from the cable.")]
    [InlineData("Read more\n\nHe said:")]
    [InlineData("Read more\n\n" + Body)]
    [InlineData("Read more\n\nThe ferryman turns the rudder a little and the water\npushes against the hull. The far bank comes nearer.")]
    [InlineData("Read more\nThe ferryman turns the rudder a little and the water\npushes against the hull. The far bank comes nearer.")]
    [InlineData("Read more\n\nREAD MORE:")]
    [InlineData("Read more\n\n===")]
    [InlineData("Read more\n\nCategory Archive : Eels")]
    [InlineData("Read more")]
    [InlineData("Read more:\n\nThe boat hangs from the cable.")]
    public void MarkerThatNoHeadlineFollowsIsNoLink(string text) => Assert.Empty(LinksOf(text));

    [Fact]
    public void CardsFollowEachOtherWithoutBlankLines() =>
        Assert.Equal(["Where eels begin", "Where eels end"], LinksOf("Read more\nWhere eels begin\nRead more\nMuseum\nWhere eels end").Select(link => link.Title));

    [Fact]
    public void ArticleGoesOnBelowACardWithoutABlankLine() =>
        Assert.Equal([Body, Body], Compile.Parse($"Rivers\n\n{Body}\nRead more\nMuseum\nWhere eels begin\n{Body}").Articles[0].Paragraphs);

    [Theory]
    [InlineData("READ MORE: Where eels begin", "Where eels begin")]
    [InlineData("Read more : Where eels begin", "Where eels begin")]
    [InlineData("Read more\u00A0:\u00A0Where eels begin.", "Where eels begin.")]
    [InlineData("READ MORE:Where eels begin", "Where eels begin")]
    [InlineData("READ MORE: \u0001 Where eels begin", "Where eels begin")]
    [InlineData("阅读更多：鳗鱼", "鳗鱼")]
    [InlineData("READ MORE:\nWhere eels begin", "Where eels begin")]
    [InlineData("READ MORE:\n\nWhere eels begin", "Where eels begin")]
    [InlineData("READ MORE:\nWhere eels begin\nWhere eels end?", "Where eels begin", "Where eels end?")]
    [InlineData("READ MORE: Where eels begin\nREAD MORE: Where eels end", "Where eels begin", "Where eels end")]
    public void InlineLinkIsItsHeadline(string text, params string[] titles)
    {
        ParsedLink[] links = LinksOf(text);

        Assert.Equal(titles, links.Select(link => link.Title));
        Assert.All(links, link => Assert.Equal((LinkKind.Inline, null), (link.Kind, link.Caption)));
    }

    [Theory]
    [InlineData("Read moreover")]
    [InlineData("Read more books")]
    [InlineData("You can read more: here")]
    public void WordsThatMerelyResembleAMarkerAreText(string line) =>
        Assert.Equal([line], Compile.Parse($"Rivers\n\n{line}").Articles[0].Paragraphs);

    [Theory]
    [InlineData("They go down.\n===\nTitle: Seas\n\nThey wait.", 2)]
    [InlineData("They go down.\n===\n===\nThey wait.", 2)]
    [InlineData("They go down.\n\n=======\n\nThey wait.", 2)]
    [InlineData("They go down.\n=======\n\nThey wait.", 1)]
    [InlineData("They go down.\n==\n\nThey wait.", 1)]
    public void SeparatorStandsWhereverThreeSignsStandAlone(string text, int articles) =>
        Assert.Equal(articles, Compile.Parse(text).Articles.Count);

    private static ParsedLink[] LinksOf(string text) => [.. Compile.Parse($"Rivers\n\n{Body}\n\n{text}").Articles.SelectMany(article => article.Links)];
}
