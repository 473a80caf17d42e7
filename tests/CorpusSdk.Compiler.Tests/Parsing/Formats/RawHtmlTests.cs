using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

public class RawHtmlTests
{
    private const string Text = "a <b>bold</b> <script>alert(1)</script>c<br>d\n\n<div class=\"x\">\nin <i>it</i> &amp; out\n<style>p { }</style>\n</div>\n\n<!-- hidden -->";

    [Fact]
    public void ByDefault_TagsAreLeftOutAndTextStays()
    {
        Assert.Equal("<p>a bold c<br />\nd</p>\n<p>in it &amp; out</p>\n", Read.Html(Text));
        Assert.Equal(["a bold c\nd", "in it & out"], Read.Markdown(Text).Paragraphs);
    }

    [Theory]
    [InlineData("<div>\n<me@x.org> <http://x.org>\n</div>", "<me@x.org> <http://x.org>")]
    [InlineData("<div>\nList<T, U> a <b\n</div>", "List<T, U> a <b")]
    [InlineData("<div>\n<p title=\"x>text</p>\n</div>", "<p title=\"x>text")]
    [InlineData("<div>\n<p title=\"x>\">text</p><a:b c/>\n</div>", "text")]
    [InlineData("<!DOCTYPE html>\n<?php a ?>\ntext", "text")]
    public void WhatIsNoTag_StaysInABlockOfHtml(string text, string shown) => Assert.Equal([shown], Read.Markdown(text).Paragraphs);

    [Fact]
    public void Escape_ShowsTagsAsText() =>
        Assert.StartsWith("<p>a &lt;b&gt;bold&lt;/b&gt; &lt;script&gt;alert(1)&lt;/script&gt;c&lt;br&gt;d</p>\n<p>&lt;div", Read.Html(Text, "escape"), StringComparison.Ordinal);

    [Fact]
    public void Keep_LeavesHtmlAsItIs()
    {
        Assert.StartsWith("<p>a <b>bold</b> <script>alert(1)</script>c<br>d</p>\n<div class=\"x\">\nin <i>it</i>", Read.Html(Text, "Keep"), StringComparison.Ordinal);
        Assert.Equal(["a bold c\nd", "in it & out"], Read.Markdown(Text, options: new ParseOptions(RawHtml: "keep")).Paragraphs);
    }

    [Fact]
    public void AnUnknownPolicy_IsTheDefault()
    {
        Assert.Equal(Read.Html(Text), Read.Html(Text, "safe"));
        Assert.Equal(["CORPUS1107 1:1"], Read.Problems(Text, options: new ParseOptions(RawHtml: "safe")));
    }

    [Theory]
    [InlineData("[x](javascript:alert(1))", "<p>x</p>\n")]
    [InlineData("[x](JaVaScRiPt&colon;alert(1))", "<p>x</p>\n")]
    [InlineData("[x](&#1;javascript:alert(1))", "<p>x</p>\n")]
    [InlineData("[x](vbscript:a)", "<p>x</p>\n")]
    [InlineData("[x](data:text/html,x)", "<p>x</p>\n")]
    [InlineData("<javascript:alert(1)>", "<p>javascript:alert(1)</p>\n")]
    [InlineData("a ![x](data:text/html,x) b", "<p>a  b</p>\n")]
    [InlineData("![x](data:image/svg+xml,x)", "<p></p>\n")]
    [InlineData("[x]\n\n[x]: javascript:alert(1)", "<p>x</p>\n")]
    public void AddressesThatMayRunSomething_AreLeftOut(string text, string html)
    {
        Assert.Equal(html, Read.Html(text));
        Assert.Empty(Read.Markdown(text).Markup!.Hyperlinks);
    }

    [Theory]
    [InlineData("http://x/a:b")]
    [InlineData("HTTPS://x")]
    [InlineData("mailto:a@b.c")]
    [InlineData("tel:+1")]
    [InlineData("ftp://x")]
    [InlineData("a/b:c")]
    [InlineData("#a:b")]
    [InlineData("?a:b")]
    [InlineData("//x/y")]
    public void OtherAddresses_Stay(string address) => Assert.Equal($"<p><a href=\"{address}\">x</a></p>\n", Read.Html($"[x]({address})"));

    [Fact]
    public void ImagesMayBeData() => Assert.Contains("src=\"data:image/png;base64,AA\"", Read.Html("![x](data:image/png;base64,AA)"), StringComparison.Ordinal);

    [Fact]
    public void Keep_LeavesAddressesAsTheyAre() => Assert.Contains("href=\"javascript:a\"", Read.Html("[x](javascript:a)", "keep"), StringComparison.Ordinal);

    /// <summary>The control characters that are taken out are as many bytes as the zero-width space adds.</summary>
    [Theory]
    [InlineData("\u0001a [x](b.md) \u0001\u200B")]
    [InlineData("\u0001\u0001a\u200B [x](b.md)")]
    [InlineData("- \u0001é ![<i>](b.md)")]
    public void ThePlaceOfAnAddress_IsThatInTheHtmlThatIsLeft(string text)
    {
        ArticleMarkup markup = Read.Markdown(text).Markup!;
        HtmlRange place = Assert.Single(markup.Hyperlinks).InHtml!.Value;

        Assert.Equal("b.md", System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(markup.Html.ToString()), place.Start, place.Length));
    }
}
