using CorpusSdk.Generator.Tests.Support;

namespace CorpusSdk.Generator.Tests;

/// <summary>Texts that look the same are the same slug and the same key of a lookup table, whichever normal form their author's keyboard has.</summary>
public class NormalFormTests
{
    private const string Composed = "caf\u00E9";
    private const string Decomposed = "cafe\u0301";

    [Fact]
    public void ALookupTable_HasOneKeyForBothForms()
    {
        GeneratorRun run = (new CorpusProject() with
        {
            Code = $$"""
                internal static class Consumer
                {
                    public static int Count => Corpus.Notes.ByTags["{{Composed}}"].Count;
                    public static int Keys => Corpus.Notes.ByTags.Count;
                    public static bool IsFoundByWhatTheArticleSays => Corpus.Notes.ByTags[Corpus.Notes.Articles[1].Tags[0]].Count == 2;
                }
                """,
        }).Add("corpus/notes.jsonl", $$"""
            {"title": "One", "tags": ["{{Composed}}"]}
            {"title": "Two", "tags": ["{{Decomposed}}"]}
            """).Run();
        using LoadedConsumer consumer = LoadedConsumer.Load(run);

        Assert.Equal((2, 1, true), (consumer.Value("Consumer", "Count"), consumer.Value("Consumer", "Keys"), consumer.Value("Consumer", "IsFoundByWhatTheArticleSays")));
    }

    [Fact]
    public void ASlug_HasTheComposedForm()
    {
        using LoadedConsumer consumer = LoadedConsumer.Load(new CorpusProject().Add($"corpus/notes/{Decomposed}.md", "# One\n\nText.\n").Run());

        Assert.Equal(Composed, consumer.Archives.Single().Articles[0].Slug);
    }
}
