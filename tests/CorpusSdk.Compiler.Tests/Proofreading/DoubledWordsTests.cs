namespace CorpusSdk.Compiler.Tests.Proofreading;

public class DoubledWordsTests
{
    [Theory]
    [InlineData("It climbs to the the height.")]
    [InlineData("The the height is great.")]
    [InlineData("Она живёт в порту или или работает.")]
    [InlineData("Er geht und und kommt.")]
    [InlineData("Il vient et et il part.")]
    [InlineData("Va a la casa de de Pedro.")]
    [InlineData("It climbs to a a height of of the tower.")] // but not of one letter
    public void AWordTwiceInARow_IsReported(string text) =>
        Assert.Equal(["CORPUS1043"], Proofread.Paragraph(text));

    [Fact]
    public void AWordAcrossALineBreak_IsReportedAtTheSecond() =>
        Assert.Equal(["CORPUS1043(2,1)"], Proofread.File("corpus/a.md", "It climbs to the\nthe height."));

    [Theory]
    [InlineData("He had had enough of that that she said.")]
    [InlineData("Alle, die die Regel kennen, gehen.")]
    [InlineData("Lorsque vous vous trouvez là.")]
    [InlineData("Duran Duran and Boutros Boutros-Ghali met in Walla Walla.")]
    [InlineData("It costs 20 20 times.")]
    [InlineData("They sang na na na all night.")]
    [InlineData("An in-depth in depth-first search.")]
    [InlineData("Yavaş yavaş gitti, sonra yavaş yavaş geldi.")]
    [InlineData("Trời xanh và từ từ tối.")]
    [InlineData("The Property property has a value.")]
    [InlineData("Set the path a/the the/b.")]
    public void DoublesThatAreMeant_AreNotReported(string text) => Assert.Empty(Proofread.Paragraph(text));

    [Fact]
    public void AWordBesideItsEmphasis_IsNotReported() => Assert.Empty(Proofread.File("corpus/a.md", "An element with the key *key* is found."));
}
