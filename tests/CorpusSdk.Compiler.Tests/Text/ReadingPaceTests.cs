using System.Text;
using CorpusSdk.Compiler.Text;
using CsCheck;

namespace CorpusSdk.Compiler.Tests.Text;

public class ReadingPaceTests
{
    [Theory]
    [InlineData("The river goes down.", 0)]
    [InlineData("Река течёт – ไทย 🗼 …", 0)]
    [InlineData("水", 60)]
    [InlineData("水 word", 60 + 64)]
    [InlineData("𠀀。", 60)]
    [InlineData("かな漢字", 4 * 43)]
    [InlineData("カタカナ", 4 * 43)]
    [InlineData("漢字ばかりの文章", 8 * 43)]
    [InlineData("水水水水水水水水水水水か", 12 * 60)]
    [InlineData("한국어 단어", 2 * 76)]
    [InlineData("한국어, 단어.", 2 * 76)]
    [InlineData("\u1112\u1161\u11AB\u1100\u116E\u11A8\u110B\u1165 \u1103\u1161\u11AB\u110B\u1165", 2 * 76)]
    [InlineData("\uFF76\uFF80\uFF76\uFF85", 4 * 43)]
    public void SecondsOf256Repetitions(string text, int seconds)
    {
        string repeated = string.Join(' ', Enumerable.Repeat(text, 256));

        Assert.Equal(seconds, ReadingPace.SecondsOf(CjkText.Count(Encoding.UTF8.GetBytes(repeated)), WordCounter.Count(repeated)), tolerance: seconds * 0.01);
    }

    [Fact]
    public void CharactersAreThoseThatCountAsWords() =>
        Gen.OneOf(Gen.String, Gen.OneOf(Gen.Char['\u3000', '\u9FFF'], Gen.Char['\uAC00', '\uD7FF'], Gen.Char[' ', 'z']).Array[0, 40].Select(string.Concat)).Sample(text =>
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            CjkText cjk = CjkText.Count(utf8);

            Assert.InRange(cjk.Ideographs + cjk.Kana, 0, WordCounter.Count(Encoding.UTF8.GetString(utf8)));
            Assert.Equal(Encoding.UTF8.GetString(utf8).EnumerateRunes().Count(rune => CorpusSdk.Compiler.Naming.UnicodeTables.IsIdeographic(rune.Value)), cjk.Ideographs + cjk.Kana);
        });
}
