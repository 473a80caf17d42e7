using CorpusSdk.Generator.Tests.Support;

namespace CorpusSdk.Generator.Tests;

/// <summary>Generated code, compiled, loaded and asked.</summary>
public sealed class ExecutionTests : IDisposable
{
    private readonly LoadedConsumer _consumer = LoadedConsumer.Load(CorpusProject.Of(SampleTexts.Harbours).Run());

    private Archive Archive => (Archive)_consumer.Value("Corpus.SmallHarbours", "Archive")!;

    private IReadOnlyList<Article> Articles => (IReadOnlyList<Article>)_consumer.Value("Corpus.SmallHarbours", "Articles")!;

    [Fact]
    public void ArticlesAreThoseOfTheText() => Assert.Equal(
        [
            "The tide clock on the quay has been wrong since the day it was hung",
            "A lamp without a keeper still burns above the western mole",
            "Ropes are sold by the “fathom” in a shop that owns no ruler",
        ],
        Articles.Select(article => article.Standfirst));

    [Fact]
    public void ParagraphsAreThoseOfTheText() => Assert.Equal(
        [
            "Its bulb is no larger than a thumb; a lens the height of a door does the rest.",
            "Gulls & <photographers> gather there at dusk and argue about \"the\" light…",
        ],
        Articles[1].Paragraphs);

    [Fact]
    public void LinksAreThoseOfTheText() => Assert.Equal(
        [
            (LinkKind.Card, "A lamp without a keeper still burns above the western mole", "Harbour office", 2, (Article?)Articles[1]),
            (LinkKind.Inline, "Why the chandler’s cat is called Ballast", null, 2, null),
        ],
        Articles[0].Links.Select(link => (link.Kind, link.Title, link.Caption, link.ParagraphIndex, link.Target)));

    [Fact]
    public void SourceIsThePlaceInTheText() => Assert.Equal(new SourceSpan("corpus/harbours.txt", 17, 26), Articles[1].Source);

    [Fact]
    public void EverySlugConstantFindsItsArticle()
    {
        Type slugs = _consumer.Assembly.GetType("Corpus.SmallHarbours+Slugs", throwOnError: true)!;

        Assert.Equal(Articles.Select(article => article.Slug), slugs.GetFields().Select(field => (string)field.GetRawConstantValue()!));
        Assert.All(Articles, article => Assert.True(Archive.TryGet(article.Slug, out Article? found) && ReferenceEquals(found, article)));
    }

    [Fact]
    public void ArticlesAreOfTheTypeOfTheirArchive() =>
        Assert.All(Articles, article => Assert.Equal("Corpus.SmallHarbours+Article", article.GetType().FullName));

    [Fact]
    public void ArchiveKnowsItsNameAndTitle()
    {
        Assert.Equal("SmallHarbours", Archive.Name);
        Assert.Equal("Small Harbours", Archive.Title);
        Assert.Equal("en", Archive.Language);
        Assert.Equal(3, Archive.Count);
    }

    [Fact]
    public void CatalogHasTheArchiveItself() => Assert.Same(Archive, Assert.Single(_consumer.Archives));

    [Fact]
    public void MetadataNamesArchiveAndLanguage()
    {
        CorpusText text = CorpusText.Create(CorpusProject.DefaultFolder + "corpus/harbours.txt", SampleTexts.Harbours);
        CorpusProject project = new CorpusProject().Add(text.WithMetadata("Archive", "Quiet Places").WithMetadata("Language", "en-IE"));

        using LoadedConsumer consumer = LoadedConsumer.Load(project.Run());

        Archive archive = Assert.Single(consumer.Archives);
        Assert.Equal(("QuietPlaces", "Quiet Places", "en-IE"), (archive.Name, archive.Title, archive.Language));
    }

    [Fact]
    public void BytesGiveWhatWordsGive()
    {
        using LoadedConsumer bytes = LoadedConsumer.Load(CorpusProject.Of(SampleTexts.Harbours).OnNetStandard().Run());

        Archive archive = Assert.Single(bytes.Archives);
        Assert.Equal(Archive.Fingerprint, archive.Fingerprint);
        Assert.Equal(Articles.Select(article => article.Body), archive.Articles.Select(article => article.Body));
    }

    [Fact]
    public void ConsumersCodeCompilesAgainstTheArchive()
    {
        CorpusProject project = CorpusProject.Of(SampleTexts.Harbours) with
        {
            Code = """
                namespace Consumer
                {
                    internal static class Program
                    {
                        internal static string First => Corpus.SmallHarbours.Articles[Corpus.SmallHarbours.Slugs.RopesAreSoldByTheFathomInAShopThatOwnsNoRuler].Headline;
                        internal static Corpus.SmallHarbours.Article Typed => Corpus.SmallHarbours.Articles[0];
                        internal static int Count => Corpus.Catalog.Archives.Count;
                    }
                }
                """,
        };

        project.Run();
    }

    public void Dispose() => _consumer.Dispose();
}
