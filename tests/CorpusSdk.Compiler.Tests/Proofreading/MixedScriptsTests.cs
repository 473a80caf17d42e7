namespace CorpusSdk.Compiler.Tests.Proofreading;

public class MixedScriptsTests
{
    [Theory]
    [InlineData("The \u0441hief of the harbour came.")] // Cyrillic с
    [InlineData("The chief of the harb\u03BFur came.")] // Greek ο
    [InlineData("\u0410pple sells telephones.")] // Cyrillic А
    [InlineData("Глава п\u006Fрта пришёл.")] // Latin o
    [InlineData("Д\u0065ревня стоит на берегу.")] // Latin e
    [InlineData("Заво\u006E\u0434 стоит.")] // a slip of the keyboard
    [InlineData("Η π\u006Fλη είναι μεγάλη.")] // Latin o in Greek
    [InlineData("Компания \u0058ерокс продаёт бумагу.")] // Latin X
    public void AWordWithALetterOfAnotherScript_IsReported(string text) => Assert.Equal(["CORPUS1041"], Proofread.Paragraph(text));

    [Theory]
    [InlineData("Новая IT-компания открыла Wi‑Fi в порту.")]
    [InlineData("Она пишет SMSки и ставит VPNы.")]
    [InlineData("Zа, Vойна и ЯндексGPT.")]
    [InlineData("A bacterium of 5 µm and one of 5 μm, an α-helix, and Δt.")]
    [InlineData("It takes hν of energy, kΩ of resistance and cosθ of light.")]
    [InlineData("Путин met Macron, и они говорили about Αθήνα.")]
    [InlineData("См. https://example.org/о_порте и file_имя.")]
    [InlineData("Vodka – водка – is old.")]
    public void WordsThatAreOfTwoScriptsOnPurpose_AreNotReported(string text) => Assert.Empty(Proofread.Paragraph(text));

    [Fact]
    public void TheMessageNamesTheLetterAndBothScripts() =>
        Assert.StartsWith(
            "'\u0441hief' has a letter of another script: '\u0441' (U+0441) is Cyrillic, but the word is Latin",
            Assert.Single(Proofread.Problems("corpus/a.md", "The \u0441hief.")).Message,
            StringComparison.Ordinal);
}
