namespace CorpusSdk.Tests;

public class HtmlIdsTests
{
    [Fact]
    public void APrefix_StandsBeforeIdsAndLinksToThem() => Assert.Equal(
        "<h2 id=\"a-lens\">The lens</h2>\n<p><a href=\"#a-lens\">id=&quot;x&quot;</a> <a href=\"y#lens\">y</a> <a id=\"a-fnref:1\" href=\"#a-fn:1\"><sup>1</sup></a></p>",
        HtmlIds.Prefix("<h2 id=\"lens\">The lens</h2>\n<p><a href=\"#lens\">id=&quot;x&quot;</a> <a href=\"y#lens\">y</a> <a id=\"fnref:1\" href=\"#fn:1\"><sup>1</sup></a></p>", "a-"));

    [Theory]
    [InlineData("en/the-swift.1:ä_")]
    [InlineData("")]
    public void AnySlugServes(string prefix) => Assert.Equal($" id=\"{prefix}x\"", HtmlIds.Prefix(" id=\"x\"", prefix));

    [Theory]
    [InlineData("a b")]
    [InlineData("a\"")]
    [InlineData("<")]
    [InlineData("#")]
    public void OtherCharacters_AreRefused(string prefix) =>
        Assert.Contains($"'{prefix}'", Assert.Throws<ArgumentException>(() => HtmlIds.Prefix("", prefix)).Message, StringComparison.Ordinal);
}
