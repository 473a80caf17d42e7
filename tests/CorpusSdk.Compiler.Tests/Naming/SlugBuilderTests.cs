using CorpusSdk.Compiler.Naming;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Naming;

public class SlugBuilderTests
{
    private const int RandomTexts = 5000;

    [Theory]
    [InlineData("The ice road across Lake Baikal", "the-ice-road-across-lake-baikal")]
    [InlineData("Baikal’s ice, don't fall!", "baikals-ice-dont-fall")]
    [InlineData("  “Why?” – said the cat… ", "why-said-the-cat")]
    [InlineData("1959 was the year", "1959-was-the-year")]
    [InlineData("3.14 & 2/3", "3-14-2-3")]
    [InlineData("C++ vs C#", "c-vs-c")]
    [InlineData("Как поймать щуку", "как-поймать-щуку")]
    [InlineData("ΟΔΥΣΣΕΥΣ", "οδυσσευσ")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("ÄÖÜ und ẞ", "äöü-und-ß")]
    [InlineData("東京の地下鉄", "東京の地下鉄")]
    [InlineData("𐐀𐐁", "𐐨𐐩")]
    [InlineData("soft\u00ADhyphen", "softhyphen")]
    [InlineData("zero\u200Bwidth", "zero-width")]
    [InlineData("snake_case", "snake-case")]
    [InlineData("", "article")]
    [InlineData("!!! 🙂", "article")]
    [InlineData("\uD83D", "article")]
    public void SlugOf(string headline, string slug) => Assert.Equal(slug, SlugBuilder.Build(headline));

    [Fact]
    public void LongHeadlineIsCutAtTheEndOfAWord()
    {
        const string Headline = "The longest railway line on Earth began with a wheelbarrow of soil and ended with a bridge";

        string slug = SlugBuilder.Build(Headline);

        Assert.Equal("the-longest-railway-line-on-earth-began-with-a-wheelbarrow-of", slug);
        Assert.InRange(slug.Length, 1, SlugBuilder.MaxLengthInChars);
    }

    [Fact]
    public void WordThatEndsAtTheLimitIsKept()
    {
        string slug = new string('a', 31) + "-" + new string('b', 32);

        Assert.Equal(SlugBuilder.MaxLengthInChars, slug.Length);
        Assert.Equal(slug, SlugBuilder.Build(slug));
        Assert.Equal(slug, SlugBuilder.Build(slug + " c"));
        Assert.Equal(new string('a', 31), SlugBuilder.Build(slug + "b c"));
    }

    [Fact]
    public void EndlessWordIsCutBetweenCharacters()
    {
        Assert.Equal(new string('a', SlugBuilder.MaxLengthInChars), SlugBuilder.Build(new string('A', 1000)));
        Assert.Equal("a" + string.Concat(Enumerable.Repeat("𠀀", 31)), SlugBuilder.Build("a" + string.Concat(Enumerable.Repeat("𠀀", 100))));
    }

    [Fact]
    public void SlugOfAnyTextIsWellFormed() =>
        Gen.String.Sample(
            text =>
            {
                string slug = SlugBuilder.Build(text);
                Assert.InRange(slug.Length, 1, SlugBuilder.MaxLengthInChars);
                Assert.All(slug.Split('-'), word => Assert.NotEmpty(word));
                Assert.All(slug.EnumerateRunes().Where(rune => rune.Value != '-'), rune => Assert.True(UnicodeTables.IsWordCharacter(rune.Value)));
            },
            iter: RandomTexts);

    /// <summary>So that an author may copy a slug into a Slug field.</summary>
    [Fact]
    public void SlugOfASlugIsItself() =>
        Gen.String.Select(text => SlugBuilder.Build(text)).Sample(slug => Assert.Equal(slug, SlugBuilder.Build(slug)), iter: RandomTexts);
}
