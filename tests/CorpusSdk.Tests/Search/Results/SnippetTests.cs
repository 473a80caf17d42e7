namespace CorpusSdk.Tests.Search.Results;

/// <summary>How a snippet is rendered.</summary>
public class SnippetTests
{
    private static readonly Snippet Tricky = new("<b> & \"it's\" <i>", [new TextRange(0, 3), new TextRange(4, 1), new TextRange(13, 3)]);

    [Fact]
    public void Mark_PutsMarksAroundHighlightsAndEncodesNothing() =>
        Assert.Equal("[<b>] [&] \"it's\" [<i>]", Tricky.Mark("[", "]"));

    [Fact]
    public void Mark_WithEmptyMarks_GivesTheText() => Assert.Equal(Tricky.Text, Tricky.Mark("", ""));

    [Fact]
    public void ToHtml_EncodesTextInsideAndOutsideOfHighlights() => Assert.Equal(
        "<mark>&lt;b&gt;</mark> <mark>&amp;</mark> &quot;it&#39;s&quot; <mark>&lt;i&gt;</mark>",
        Tricky.ToHtml());

    [Fact]
    public void ToString_IsTheText() => Assert.Equal(Tricky.Text, Tricky.ToString());
}
