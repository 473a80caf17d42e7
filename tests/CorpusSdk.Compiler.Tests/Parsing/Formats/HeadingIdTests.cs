using CorpusSdk.Compiler.Parsing;

namespace CorpusSdk.Compiler.Tests.Parsing.Formats;

public class HeadingIdTests
{
    [Theory]
    [InlineData("## A b {#c}", "A b", "c")]
    [InlineData("## A b { #c .d e=f }", "A b", "c")]
    [InlineData("## A b {#c} ##", "A b", "c")]
    [InlineData("A b {#c_d.e:f-ä}\n---", "A b", "c_d.e:f-ä")]
    [InlineData("## A `{#b}`", "A {#b}", "a-b")]
    [InlineData("## A \\{#b}", "A {#b}", "a-b")]
    [InlineData("## A {b}", "A {b}", "a-b")]
    [InlineData("## A {#b c}", "A {#b c}", "a-b-c")]
    [InlineData("## A {#b\"c}", "A {#b\"c}", "a-bc")]
    [InlineData("## {#b}", "{#b}", "b")]
    public void AnIdBehindAHeading_IsItsAnchor(string heading, string text, string anchor)
    {
        ParsedArticle article = Read.Markdown("B.\n\n" + heading);

        ParsedHeading only = Assert.Single(article.Markup!.Headings);
        Assert.Equal((text, anchor), (only.Text, only.Anchor));
        Assert.Contains($"<h2 id=\"{anchor}\">", article.Markup.Html.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# My Doc\n\n## My doc", "my-doc-1")]
    [InlineData("# My Doc {#top}\n\n## Top\n\n## My Doc", "top-1 my-doc")]
    [InlineData("---\ntitle: My Doc\n---\n# My Doc\n\n## My doc", "my-doc-1")]
    [InlineData("---\ntitle: My Doc\n---\n## My doc", "my-doc")]
    [InlineData("B.\n\n## A\n\n## B {#a}\n\n## A", "a-1 a a-2")]
    public void AnchorsOfTheTitleAndWrittenOnes_AreTaken(string text, string anchors)
    {
        Assert.Equal(anchors, string.Join(' ', Read.Markdown(text).Markup!.Headings.Select(heading => heading.Anchor)));
        Assert.Empty(Read.Problems(text));
    }

    [Fact]
    public void AnIdThatIsWrittenTwice_IsReportedAndCounted()
    {
        const string Text = "# T {#c}\n\n## A {#a}\n\n## B {#a}\n\n## C {#c}";

        Assert.Equal(["a", "a-1", "c-1"], Read.Markdown(Text).Markup!.Headings.Select(heading => heading.Anchor));
        Assert.Equal(["CORPUS1126 5:1", "CORPUS1126 7:1"], Read.Problems(Text));
    }

    [Fact]
    public void TheTitleHasNoIdInItsText() => Assert.Equal("T", Read.Markdown("# T {#t}\n\nB.").Title);
}
