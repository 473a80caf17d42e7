using CorpusSdk.Compiler.Text;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Text;

public class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData(" – … ", 0)]
    [InlineData("The river goes down.", 4)]
    [InlineData("The river’s well-known bank, don't fall", 6)]
    [InlineData("3.14 or 1,000", 3)]
    [InlineData("end.Start", 1)]
    [InlineData("one\ntwo\n\nthree", 3)]
    [InlineData("one\u00A0two", 2)]
    [InlineData("soft\u00ADhyphen", 1)]
    [InlineData("e\u0301te\u0301", 1)]
    [InlineData("東京", 2)]
    [InlineData("東京 is big", 4)]
    [InlineData("か\u3099", 1)]
    [InlineData("𠀀𠀁", 2)]
    [InlineData("𐐀𐐁 word", 2)]
    [InlineData("한국어 단어", 2)]
    [InlineData("it’s – it’s-", 2)]
    [InlineData("\uD83D word", 1)]
    public void CountOf(string text, int words) => Assert.Equal(words, WordCounter.Count(text));

    [Fact]
    public void WordsOfTwoTextsAddUpAcrossASpace() =>
        Gen.Select(Gen.String, Gen.String).Sample(
            (first, second) => Assert.Equal(WordCounter.Count(first) + WordCounter.Count(second), WordCounter.Count(first + " . " + second)),
            iter: 3000);
}
