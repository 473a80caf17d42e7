using System.Text;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Tests.Search.Analysis;

public class TextAnalyzerTests
{
    [Theory]
    [InlineData("en", "running", "run")]
    [InlineData("en-US", "running", "run")]
    [InlineData("EN_gb", "running", "run")]
    [InlineData("ru", "озера", "озер")]
    [InlineData("ru-RU", "running", "running")]
    [InlineData("de", "running", "running")]
    [InlineData("enm", "running", "running")]
    [InlineData("", "running", "running")]
    [InlineData(null, "running", "running")]
    public void Stem_IsThatOfTheLanguage(string? language, string form, string term) => Assert.Equal(term, TestTexts.Stem(language, form));

    [Theory]
    [InlineData("Baikal’s", "Baikal")]
    [InlineData("BAIKAL'S", "baikal")]
    [InlineData("lakes'", "lake")]
    [InlineData("U.S.A’s", "USA")]
    public void English_PossessiveHasTheTermOfTheWord(string possessive, string word) => Assert.Equal(Terms("en", word), Terms("en", possessive));

    [Theory]
    [InlineData("Ёлки", "елка")]
    [InlineData("книгами", "книгу")]
    public void Russian_InflectedFormsShareATerm(string one, string other) => Assert.Equal(Terms("ru", one), Terms("ru", other));

    [Fact]
    public void C_IsNotCSharp() => Assert.Equal(["c", "c#", "c++"], Terms("en", "C, C#, C++"));

    [Fact]
    public void FoldAndStem_AllocateNothing()
    {
        byte[] text = Encoding.UTF8.GetBytes("Cöntinued naïvely RUNNING; Красивая книгами 東京都 ﬁnd 1,000.50");
        byte[] buffer = new byte[2 * TextAnalyzer.MaxTermLengthInBytes];

        Assert.Equal(0, Allocations.Least(() => Analyze(text, buffer)));
    }

    private static void Analyze(byte[] text, byte[] buffer)
    {
        Span<byte> form = buffer.AsSpan(0, TextAnalyzer.MaxTermLengthInBytes);
        Span<byte> term = buffer.AsSpan(TextAnalyzer.MaxTermLengthInBytes);
        var reader = new WordReader(text);
        while (reader.MoveNext())
        {
            int length = TextAnalyzer.For("en").Fold(text.AsSpan(reader.Start, reader.LengthInBytes), form);
            TextAnalyzer.For("en-US").Stem(form[..length], term);
            TextAnalyzer.For("ru").Stem(form[..length], term);
        }
    }

    private static string[] Terms(string language, string text) =>
        [.. TestTexts.Forms(Encoding.UTF8.GetBytes(text)).Select(form => TestTexts.Stem(language, form))];
}
