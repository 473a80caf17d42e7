using CorpusSdk.Reader.Web.Texts;

namespace CorpusSdk.WebReader.Tests;

public sealed class AddressTests
{
    private static readonly ArchiveLibrary ArchiveLibrary = new(Corpus.Catalog.Archives);

    [Fact]
    public void AddressOf_EveryArticle_LeadsBackToIt()
    {
        foreach (Article article in ArchiveLibrary.All.Articles)
        {
            string[] segments = ArchiveLibrary.AddressOf(article).Split('/');
            Assert.True(ArchiveLibrary.TryGetArchive(segments[0], out Archive? archive));
            Assert.True(archive.TryGet(Uri.UnescapeDataString(segments[1]), out Article? found));
            Assert.Same(article, found);
        }
    }

    [Fact]
    public void ToString_QueryAndChoices_AreEncoded()
    {
        var address = new BrowseAddress(Corpus.Lighthouses.Archive, "\"a & b\"#", [new FacetChoice("country", "United States")]);

        Assert.Equal("lighthouses?q=%22a%20%26%20b%22%23&f=country%3AUnited%20States", address.ToString());
    }

    [Fact]
    public void Toggle_Twice_IsTheSameAddress()
    {
        var choice = new FacetChoice("tags", "Brick");

        Assert.Equal(BrowseAddress.Home, BrowseAddress.Home.Toggle(choice).Toggle(choice));
    }

    [Theory]
    [InlineData("country:United States", "country", "United States")]
    [InlineData("time:12:30", "time", "12:30")]
    public void Parse_Choice_ReadsKeyAndValue(string text, string key, string value) =>
        Assert.Equal(new FacetChoice(key, value), FacetChoice.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("country")]
    [InlineData(":Scotland")]
    public void Parse_NoChoice_IsNull(string text) => Assert.Null(FacetChoice.Parse(text));

    [Theory]
    [InlineData("bestKnownFor", "Best known for")]
    [InlineData("best-known_for", "Best known for")]
    [InlineData("URL", "URL")]
    public void Label_Key_IsReadable(string key, string label) => Assert.Equal(label, FieldValues.Label(key));

    [Theory]
    [InlineData("https://example.org", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("a/b", false)]
    public void CanFollow_Address_IsSafe(string address, bool canFollow) =>
        Assert.Equal(canFollow, FieldValues.CanFollow(new Uri(address, UriKind.RelativeOrAbsolute)));
}
