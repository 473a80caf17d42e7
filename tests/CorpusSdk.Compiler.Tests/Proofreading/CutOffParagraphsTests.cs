namespace CorpusSdk.Compiler.Tests.Proofreading;

public class CutOffParagraphsTests
{
    [Theory]
    [InlineData("It climbs to three thousand metres. Then it dozes for a")]
    [InlineData("It climbs to three thousand metres at dusk, dozes there for hours,")]
    [InlineData("It climbs to three thousand metres at dusk and dozes there and")]
    [InlineData("It climbs to three thousand metres at dusk and dozes on the exam-")]
    [InlineData("Он поднимается на высоту три тысячи метров и")]
    [InlineData("Er steigt auf dreitausend Meter. Dann schläft er eine")]
    public void AParagraphInTheMiddleThatIsCutOff_IsReported(string paragraph) =>
        Assert.Equal(["CORPUS1050"], Proofread.Paragraph($"It was a long day in June.\n\n{paragraph}\n\nAt dawn it comes down again."));

    [Theory]
    [InlineData("It climbs to three thousand metres. Then it dozes.", "At dawn it comes down again.")]
    [InlineData("It climbs to three thousand metres. These are its stages:", "At dawn it comes down again.")]
    [InlineData("It climbs to three thousand metres. Photo by Ann Miller", "At dawn it comes down again.")] // a credit
    [InlineData("It climbs to three thousand metres. Then it dozes for a", "while and comes down again.")] // a blank line too many
    [InlineData("It climbs to three thousand metres. Then it dozes for a", "At dawn it comes down again")] // no marks anywhere
    [InlineData("彼は三千メートルまで登る。それから眠る", "夜明けに降りてくる。")]
    public void WhatIsWhole_IsNotReported(string paragraph, string next) =>
        Assert.Empty(Proofread.Paragraph($"It was a long day in June.\n\n{paragraph}\n\n{next}"));

    [Fact]
    public void TheLastParagraphIsNotJudged() => Assert.Empty(Proofread.Paragraph("It was a long day in June.\n\nIt climbs to three thousand metres. Then it dozes for a"));

    [Theory]
    [InlineData("- At dawn it comes down again.")]
    [InlineData("```\nAt dawn()\n```")]
    [InlineData("## At dawn it comes down again.")]
    [InlineData("<div>\n\nAt dawn it comes down again.\n\n</div>")]
    public void InMarkdown_WhatLeadsToSomethingElseIsNotReported(string next) =>
        Assert.Empty(Proofread.File("corpus/a.md", $"It climbs to three thousand metres. Then it dozes for a\n\n{next}\n"));
}
