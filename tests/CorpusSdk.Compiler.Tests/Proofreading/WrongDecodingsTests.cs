using System.Text;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Tests.Proofreading;

public class WrongDecodingsTests
{
    [Theory]
    [InlineData("A swiftâ€™s sleep is short.")]
    [InlineData("â€œI sleep at noon,â€\u009D she said.")]
    [InlineData("She reads in the cafÃ© at noon.")]
    [InlineData("It is 20Â°C at noon.")]
    [InlineData("ÐŸÑ€Ð¸Ð²ÐµÑ‚ from the harbour.")]
    [InlineData("РџСЂРёРІРµС‚ from the harbour.")]
    [InlineData("Он сказал вЂ“ и ушёл.")]
    [InlineData("A smile ðŸ˜€ at noon.")]
    public void TextInTheWrongEncoding_IsReported(string text) => Assert.Contains("CORPUS1045", Proofread.Paragraph(text));

    [Theory]
    [InlineData("NÃO, SÃO PAULO, MANHÃ e Â são letras.")]
    [InlineData("„Viel Spaß“, sagte er, und „schöne Grüße“.")]
    [InlineData("Le café… et « l’été » à Paris, l’âge d’or.")]
    [InlineData("TOUTÀ’ et “CAFÉ” sont “LÀ”.")]
    [InlineData("РСФСР и С. Петров: «ВСЁ»")]
    [InlineData("Ærø, Åland, Ïle, Øre, Þór og Ðe.")]
    [InlineData("Vợ chồng ở Âu Cơ.")]
    public void LettersThatAreMeant_AreNotReported(string text) => Assert.Empty(Proofread.Paragraph(text));

    // Whatever the letters: UTF-8 that is read as Windows-1252 is found, and the message says what it was.
    [Theory]
    [InlineData("é")]
    [InlineData("ö")]
    [InlineData("ü")]
    [InlineData("ç")]
    [InlineData("’")]
    [InlineData("—")]
    [InlineData("…")]
    [InlineData("→")]
    [InlineData("привет")]
    [InlineData("ελιά")]
    [InlineData("中文")]
    public void TheMessageSaysWhatTheTextWas(string right)
    {
        string wrong = string.Concat(Encoding.UTF8.GetBytes(right).Select(DecodeWindows1252));

        Problem problem = Assert.Single(Proofread.Problems("corpus/a.md", $"At the caf{wrong} she reads."));

        Assert.Contains($"is '{right}' in the wrong encoding", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("She reads in the caf\uFFFD at noon.", 1)]
    [InlineData("She didn\uFFFDt read \uFFFD\uFFFDtoday.", 2)]
    [InlineData("The replacement character (\uFFFD) or \uFFFD or “\uFFFD” is shown.", 0)]
    public void ALostCharacter_IsReportedUnlessItIsShown(string text, int count) =>
        Assert.Equal(Enumerable.Repeat("CORPUS1046", count), Proofread.Paragraph(text));

    private static char DecodeWindows1252(byte value) =>
        value is >= 0x80 and < 0xA0 ? "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ"[value - 0x80] : (char)value;
}
