using CorpusSdk.Reader.Web.Texts;

namespace CorpusSdk.WebReader.Tests;

public sealed class TextFactsTests
{
    [Theory]
    [InlineData("draft", true)]
    [InlineData("coverImage", true)]
    [InlineData("cover_image", true)]
    [InlineData("nav-order", true)]
    [InlineData("country", false)]
    [InlineData("height", false)]
    public void AuthorFields_AreKnownHoweverTheyAreWritten(string key, bool isForAuthors) => Assert.Equal(isForAuthors, AuthorFields.Contain(key, "x"));

    [Fact]
    public void Published_IsForAuthors_UnlessItIsADate()
    {
        Assert.True(AuthorFields.Contain("published", true));
        Assert.False(AuthorFields.Contain("published", new DateOnly(2024, 5, 31)));
    }

    [Theory]
    [InlineData("Bell Rock", "ltr")]
    [InlineData("المقهى والكتاب", "rtl")]
    [InlineData("1984: שלום", "rtl")]
    [InlineData("«Маяк»", "ltr")]
    [InlineData("纸的故事", "ltr")]
    [InlineData("42", "ltr")]
    public void Direction_IsThatOfTheFirstLetter(string text, string direction) => Assert.Equal(direction, TextDirection.Of(text));

    [Fact]
    public void InOrder_WithoutDates_IsTheArchivesOrder() => Assert.Same(Corpus.Lighthouses.Archive.Articles, ArticleDates.InOrder(Corpus.Lighthouses.Archive));
}
