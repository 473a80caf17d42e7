namespace CorpusSdk.Compiler.Tests.Proofreading;

public class InvisibleCharactersTests
{
    [Theory]
    [InlineData("It climbs to three thou\u200Bsand metres.")]
    [InlineData("Он живёт в пор\u200Dту.")]
    [InlineData("It climbs to three thou\u2060sand metres.")]
    [InlineData("It climbs to three thou\u200Esand metres.")]
    [InlineData("It climbs to\u00AD three metres.")]
    [InlineData("It climbs to thou\u00AD\u00ADsand metres.")]
    [InlineData("It climbs to\u00A0\u00A0three metres.")]
    [InlineData("It climbs. \uFEFFIt dozes.")]
    public void AnInvisibleCharacterThatDoesHarm_IsReported(string text) => Assert.Equal(["CORPUS1044"], Proofread.Paragraph(text));

    [Theory]
    [InlineData("Il a dit\u00A0: «\u00A0Je viens\u00A0», à 20\u202F%.")]
    [InlineData("It weighs 40\u00A0g and flies at 100\u00A0km/h.")]
    [InlineData("Die Donau\u00ADdampf\u00ADschiff\u00ADfahrt.")]
    [InlineData("A family: 👨\u200D👩\u200D👧.")]
    [InlineData("می\u200Cخواهم بروم.")]
    [InlineData("क्\u200Dष और क्\u200Cष।")]
    [InlineData("ภาษา\u200Bไทย and 日本語\u200Bです。")]
    public void WhatTypographyWants_IsNotReported(string text) => Assert.Empty(Proofread.Paragraph(text));

    [Fact]
    public void ASoftHyphenInAHeadline_IsReported() => Assert.Equal(["CORPUS1044(1,14)"], Proofread.File("corpus/a.md", "# How a swift\u00ADly flying bird sleeps\n\nIt dozes."));

    [Fact]
    public void ACharacterByName_IsMeant() => Assert.Empty(Proofread.File("corpus/a.md", "It climbs&nbsp;&nbsp;and thou&shy;&#8203;sand metres."));

    [Fact]
    public void AWordWithManyOfThem_IsReportedOnce() => Assert.Equal(["CORPUS1044(1,6)"], Proofread.File("corpus/a.md", "Media\u200BPlayback\u200BTimed\u200BList."));
}
