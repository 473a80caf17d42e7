using CorpusSdk.Reader.Web.Texts;

namespace CorpusSdk.WebReader.Tests;

public sealed class WordMarksTests
{
    [Theory]
    [InlineData("rock", "Bell Rock", "Bell <mark>Rock</mark>")]
    [InlineData("rocks", "Bell Rock", "Bell <mark>Rock</mark>")]
    [InlineData("light*", "Lighthouses", "<mark>Lighthouses</mark>")]
    [InlineData("light", "Lighthouses", "Lighthouses")]
    [InlineData("-rock bell", "Bell Rock", "<mark>Bell</mark> Rock")]
    [InlineData("title:rock", "Bell Rock", "Bell <mark>Rock</mark>")]
    [InlineData("a OR b", "a or b", "<mark>a</mark> or <mark>b</mark>")]
    [InlineData("amp", "Tom & amp", "Tom &amp; <mark>amp</mark>")]
    [InlineData("café", "Café <b>", "<mark>Café</mark> &lt;b&gt;")]
    [InlineData("", "Bell Rock", "Bell Rock")]
    public void MarkText_MarksWholeWords_AndEncodes(string query, string text, string expected) =>
        Assert.Equal(expected, new WordMarks(query, []).MarkText(text));

    [Theory]
    [InlineData("<p class=\"rock\">rock</p>", "<p class=\"rock\"><mark>rock</mark></p>")]
    [InlineData("<a title='a > rock' href=\"rock\">x</a>", "<a title='a > rock' href=\"rock\">x</a>")]
    [InlineData("<p>rock", "<p><mark>rock</mark>")]
    [InlineData("<p rock", "<p rock")]
    [InlineData("&rock; &rock", "&rock; &<mark>rock</mark>")]
    public void MarkHtml_LeavesElementsAsTheyAre(string html, string expected) => Assert.Equal(expected, new WordMarks("rock", []).MarkHtml(html));

    [Fact]
    public void Forms_OfTheSnippets_AreMarkedToo()
    {
        SearchResults<Article> results = new ArchiveSet(Corpus.Catalog.Archives).Search("build", 200);

        var marks = new WordMarks("build", results.Hits.Select(hit => hit.Snippet));

        Assert.Equal("<mark>building</mark> and <mark>builds</mark>", marks.MarkText("building and builds"));
    }

    [Fact]
    public void EveryArticleOfTheCorpus_WithoutItsMarks_IsWhatItWas()
    {
        var marks = new WordMarks("the of a tower* -light", []);

        foreach (Article article in Corpus.Catalog.Archives.SelectMany(archive => archive.Articles))
            Assert.Equal(article.Html, marks.MarkHtml(article.Html).Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal));
    }
}
