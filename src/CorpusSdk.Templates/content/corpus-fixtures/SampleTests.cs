public class SampleTests
{
    // Runs once for each article of corpus/samples, and is named after its slug.
    [Theory, CorpusData(typeof(Corpus.Samples))]
    internal void Headline_IsNoSentence(Corpus.Samples.Article article) => Assert.False(article.Headline.EndsWith('.'));

    [Theory, CorpusData(typeof(Corpus.Samples), Where = "language=de")]
    internal void GermanText_HasAnUmlaut(Corpus.Samples.Article article) => Assert.Contains('ü', article.Body);

    // Fails when a text changes. Decide whether it was meant to, and put in the new fingerprint.
    [Fact]
    public void Samples_AreTheOnesTheTestsWereWrittenFor() =>
        Assert.Equal("f32faf5faf35002ebbd86696daddbb9d", Corpus.Samples.Archive.Fingerprint);
}
