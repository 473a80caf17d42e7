using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Parsing.Formats;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Tests.Parsing;

/// <summary>The project's own words for "Read more".</summary>
public class TeaserMarkerTests
{
    [Theory]
    [InlineData("See also\n\nWhere eels begin", LinkKind.Card)]
    [InlineData("SEE ALSO\nWhere eels begin", LinkKind.Card)]
    [InlineData("See also: Where eels begin", LinkKind.Inline)]
    [InlineData("más cosas: Where eels begin", LinkKind.Inline)]
    [InlineData("Read more\nWhere eels begin", LinkKind.Card)]
    public void OwnMarkersWorkBesideTheBuiltInOnes(string teaser, LinkKind kind)
    {
        ParsedLink link = Assert.Single(Links(teaser, "See also| Más cosas: "));

        Assert.Equal((kind, "Where eels begin"), (link.Kind, link.Title));
    }

    [Theory]
    [InlineData("See also")]
    [InlineData("See also:")]
    public void MarkerWithoutHeadlineIsReported(string teaser)
    {
        ParsedFile file = Parse(teaser, "See also");

        Assert.Equal(teaser.EndsWith(':') ? "CORPUS1005" : "CORPUS1004", Assert.Single(file.Problems).Descriptor.Id);
    }

    [Fact]
    public void LongerPhraseWins() =>
        Assert.Equal("Where eels begin", Assert.Single(Links("Read more on this: Where eels begin", "Read more on this")).Title);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" | : |")]
    public void WithoutOwnMarkersTheLineIsText(string? markers) => Assert.Empty(Links("See also: Where eels begin", markers));

    private static EquatableArray<ParsedLink> Links(string teaser, string? markers) => Parse(teaser, markers).Articles[0].Links;

    private static ParsedFile Parse(string teaser, string? markers) =>
        FileParser.Parse(new SourceFile("corpus/rivers.txt", $"The patient ferry\n\nA cable hangs across the valley.\n\n{teaser}"), ParseOptions.Default with { TeaserMarkers = markers });
}
