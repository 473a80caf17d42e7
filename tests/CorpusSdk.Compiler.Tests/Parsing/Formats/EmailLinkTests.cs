using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

public class EmailLinkTests
{
    [Theory]
    [InlineData("Write to me@x.org.", "me@x.org")]
    [InlineData("(a.b-c_d+e@x-y.co.uk)", "a.b-c_d+e@x-y.co.uk")]
    [InlineData("a_b_c@x.org, d@x.org", "a_b_c@x.org d@x.org")]
    [InlineData("**me@x.org**", "me@x.org")]
    [InlineData("- me@x.org", "me@x.org")]
    [InlineData("me@x..org", "")]
    [InlineData("me@x", "")]
    [InlineData("@x.org", "")]
    [InlineData("me@x.org-", "")]
    [InlineData("`me@x.org`", "")]
    [InlineData("a@b@c.d", "b@c.d")]
    public void BareAddresses_AreLinks(string text, string addresses)
    {
        ParsedArticle article = Read.Markdown(text);

        Assert.Equal(addresses, string.Join(' ', article.Markup!.Hyperlinks.Select(link => link.Text)));
        Assert.All(article.Markup.Hyperlinks, link => Assert.Contains($"<a href=\"mailto:{link.Text}\">{link.Text}</a>", article.Markup.Html.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void AnAddressWithinALink_IsNoLinkOfItsOwn() => Assert.Equal("<p><a href=\"y\">me@x.org</a></p>\n", Read.Html("[me@x.org](y)"));

    [Theory]
    [InlineData("Write to mailto:ann@x.org today.", "mailto:ann@x.org")]
    [InlineData("Call tel:+353-1-5550 today.", "tel:+353-1-5550")]
    [InlineData("See http://x.org/a and www.x.org today.", "http://x.org/a www.x.org")]
    public void AnAddressWithItsScheme_IsReadAsItIsWritten(string text, string addresses)
    {
        ParsedArticle article = Read.Markdown(text);

        Assert.Equal([text], article.Paragraphs);
        Assert.Equal(addresses, string.Join(' ', article.Markup!.Hyperlinks.Select(link => link.Text)));
        Assert.All(article.Markup.Hyperlinks, link => Assert.Contains($">{link.Text}</a>", article.Markup.Html.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void TheTextIsWhatItWas() => Assert.Equal(["Write to a_b@x.org and _c @d."], Read.Markdown("Write to a_b@x.org and _c @d.").Paragraphs);
}
