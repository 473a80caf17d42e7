namespace CorpusSdk.Compiler.Tests.Proofreading;

public class QuotationMarksTests
{
    [Theory]
    [InlineData("“I light it at dusk, she said.")]
    [InlineData("I light it at dusk,” she said.")]
    [InlineData("She said „ich komme and went.")]
    [InlineData("Она сказала: «Я приду, и ушла.")]
    [InlineData("Она сказала: Я приду», и ушла.")]
    [InlineData("Il a dit : « Je viens, et il est parti.")]
    [InlineData("She said \"I come and went.")]
    [InlineData("She said “I come“ and went.")] // closed by the mark that opens
    [InlineData("Она сказала: «Я приду« и ушла.")]
    public void AMarkWithoutItsPartner_IsReported(string text) => Assert.Equal(["CORPUS1042"], Proofread.Paragraph(text));

    [Theory]
    [InlineData("“I light it at dusk,” she said, “and put it out at dawn.”")]
    [InlineData("Sie sagte: „Ich komme“, und ging.")]
    [InlineData("Powiedziała: „Idę”, i poszła.")]
    [InlineData("Hon sade: ”Jag kommer”, och gick.")]
    [InlineData("Sie sagte: »Ich komme«, und ging.")]
    [InlineData("Hän sanoi: »Minä tulen», ja lähti.")]
    [InlineData("Il a dit : « Je viens », et il est parti.")]
    [InlineData("Она сказала: «Читай „Войну и мир“ и молчи», и ушла.")]
    [InlineData("She said \"I come\" and went.")]
    [InlineData("“The ‘patrons’ and the keepers’ boats,” he said.")]
    [InlineData("A screen of 27\" beside one of 24\" and a board of 8.5”.")]
    [InlineData("The children of the ’60s rock ’n’ roll.")]
    [InlineData("Home » Docs » Start")]
    [InlineData("The sign (\") is a quotation mark.")]
    [InlineData("他说：“我来”，然后走了。")]
    public void MarksInPairs_AreNotReported(string text) => Assert.Empty(Proofread.Paragraph(text));

    [Fact]
    public void AQuotationThatOpensEachParagraphAnew_IsRight() =>
        Assert.Empty(Proofread.Paragraph("“I light it at dusk.\n\n“I put it out at dawn.\n\n“I sleep at noon,” she said."));

    [Fact]
    public void AQuotationThatAnotherParagraphCloses_IsRight() =>
        Assert.Empty(Proofread.Paragraph("She said: “I light it at dusk.\n\nI put it out at dawn.”"));

    [Fact]
    public void CodeThatIsNotMarkedAsSuch_IsNotRead() => Assert.Empty(Proofread.File("corpus/a.md", "Write print(\"a); and see."));
}
