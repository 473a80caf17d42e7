using CorpusSdk.Generator.Tests.Support;

namespace CorpusSdk.Generator.Tests;

public class CatalogTests
{
    [Fact]
    public void ArchivesAreInTheOrderOfTheirNames()
    {
        CorpusProject project = new CorpusProject()
            .Add("corpus/a.txt", SampleTexts.Archive("Zebra"))
            .Add("corpus/b.txt", SampleTexts.Archive("apple"))
            .Add("corpus/c.txt", SampleTexts.Archive("Mango"));

        using LoadedConsumer consumer = LoadedConsumer.Load(project.Run());

        Assert.Equal(["Apple", "Mango", "Zebra"], consumer.Archives.Select(archive => archive.Name));
    }

    [Fact]
    public void WithoutArchives_TheCatalogIsEmpty()
    {
        GeneratorRun run = new CorpusProject().Run();

        using LoadedConsumer consumer = LoadedConsumer.Load(run);
        Assert.Equal(["Catalog.g.cs"], run.HintNames);
        Assert.Empty(consumer.Archives);
    }

    [Fact]
    public void OtherAdditionalFilesAreNoArchives()
    {
        CorpusText notes = new(CorpusProject.DefaultFolder + "notes.txt", () => null) { Options = CorpusText.NoOptions };

        GeneratorRun run = new CorpusProject().Add(notes).Run();

        Assert.Empty(run.Archives);
        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void AFileOfTheDefaultFolderNeedsNoMark()
    {
        // A name with a bracket or a star is a pattern to the compiler's options, and its metadata does not arrive.
        CorpusText text = CorpusText.Create(CorpusProject.DefaultFolder + "corpus/notes [1].txt", SampleTexts.Article());

        GeneratorRun run = new CorpusProject().Add(new CorpusText(text.Path, () => text.GetText()) { Options = CorpusText.NoOptions }).Run();

        Assert.Equal(["Notes1"], run.Archives);
    }

    [Fact]
    public void ArchivesAreInTheRootNamespace()
    {
        using LoadedConsumer consumer = LoadedConsumer.Load(CorpusProject.Of(SampleTexts.Harbours).Set("CorpusRootNamespace", "My.Texts").Run());

        Assert.NotNull(consumer.Value("My.Texts.SmallHarbours", "Articles"));
        Assert.Single(consumer.Archives);
    }
}
