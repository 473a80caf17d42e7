using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>What runs again after an edit. That nothing does after an edit of C# is demanded of every run, see <see cref="GeneratorRun"/>.</summary>
public class IncrementalityTests
{
    private const string OtherStandfirst = "A bridge that nobody crosses is painted every seven years";

    [Fact]
    public void EveryTrackingName_IsAStepThatRuns()
    {
        GeneratorRun run = TwoArchives()
            .AddPacked("corpus/gamma.txt", SampleTexts.Archive("Gamma"))
            .Add(CorpusText.Create(CorpusProject.DefaultFolder + "corpus/gamma.txt", SampleTexts.Archive("Gamma")).WithMetadata("CorpusItem", "packed"))
            .Add(CorpusText.Create(CorpusProject.DefaultFolder + "obj/assets.txt", "").WithMetadata("CorpusItem", "assets"))
            .Set("DotNetWatchBuild", "true")
            .Set("CorpusJsonSchemas", "true")
            .With("""[CorpusSdk.CorpusSchema("gamma")] public sealed partial record Post : CorpusSdk.Article; [CorpusSdk.CorpusRecord] public partial record struct Part;""")
            .Run();

        Assert.NotEmpty(Caching.AllTrackingNames);
        Assert.All(Caching.AllTrackingNames, name => Assert.NotEmpty(run.Step(name)));
    }

    [Fact]
    public void EditingOneFile_LeavesOtherFilesCached()
    {
        GeneratorRun run = TwoArchives().Run().Continue(EditAlpha);

        Assert.Equal(["corpus/alpha.txt Modified", "corpus/beta.txt Cached"], run.Reasons(TrackingNames.Parsed));
    }

    [Fact]
    public void EditingOneFile_LeavesOtherArchivesUnchanged()
    {
        GeneratorRun run = TwoArchives().Run().Continue(EditAlpha);

        Assert.Equal(["Alpha Modified", "Beta Cached"], run.Reasons(TrackingNames.Built));
    }

    [Fact]
    public void EditingOneFile_LeavesTheCatalogUnchanged()
    {
        GeneratorRun run = TwoArchives().Run().Continue(EditAlpha);

        Assert.EndsWith("Unchanged", Assert.Single(run.Reasons(TrackingNames.Catalog)), StringComparison.Ordinal);
    }

    [Fact]
    public void EditingAFileOfAFolder_ParsesItAlone()
    {
        CorpusProject project = new CorpusProject()
            .Add("corpus/notes/first.txt", SampleTexts.Article())
            .Add("corpus/notes/second.txt", SampleTexts.Article());

        GeneratorRun run = project.Run().Continue(old => old.Edit("corpus/notes/first.txt", SampleTexts.Article(OtherStandfirst)));

        Assert.Equal(["corpus/notes/first.txt Modified", "corpus/notes/second.txt Cached"], run.Reasons(TrackingNames.Parsed));
        Assert.Equal(["Notes Modified"], run.Reasons(TrackingNames.Built));
    }

    [Fact]
    public void AddingAFile_ParsesItAlone()
    {
        GeneratorRun run = TwoArchives().Run().Continue(old => old.Add("corpus/gamma.txt", SampleTexts.Archive("Gamma")));

        Assert.Equal(["corpus/alpha.txt Cached", "corpus/beta.txt Cached", "corpus/gamma.txt New"], run.Reasons(TrackingNames.Parsed));
    }

    [Fact]
    public void AddingAnArchive_LeavesThoseBeforeItCached()
    {
        GeneratorRun run = TwoArchives().Run().Continue(old => old.Add("corpus/gamma.txt", SampleTexts.Archive("Gamma")));

        Assert.Equal(["Alpha Cached", "Beta Cached", "Gamma New"], run.Reasons(TrackingNames.Built));
    }

    [Fact]
    public void AddingAnArchiveInFront_GeneratesTheSameForTheOthers()
    {
        GeneratorRun before = TwoArchives().Run();

        GeneratorRun after = before.Continue(old => old.Add("corpus/aardvark.txt", SampleTexts.Archive("Aardvark")));

        Assert.Equal(before.Source("Beta.Pack.g.cs"), after.Source("Beta.Pack.g.cs"));
        Assert.Equal(["Aardvark", "Alpha", "Beta"], after.Archives);
    }

    [Fact]
    public void RemovingAFile_RemovesItsArchiveAndParsesNothing()
    {
        GeneratorRun run = TwoArchives().Run().Continue(old => old.Remove("corpus/beta.txt"));

        Assert.Equal(["Alpha"], run.Archives);
        Assert.DoesNotContain(run.Step(TrackingNames.Parsed), output => output.Reason is IncrementalStepRunReason.Modified or IncrementalStepRunReason.New);
    }

    [Fact]
    public void TextThatMovesToOtherLines_BuildsItsOwnArchiveAlone()
    {
        GeneratorRun run = TwoArchives().Run().Continue(old => old.Edit("corpus/alpha.txt", "\n\n" + SampleTexts.Archive("Alpha")));

        Assert.Equal(["Alpha Modified", "Beta Cached"], run.Reasons(TrackingNames.Built));
    }

    [Fact]
    public void TextThatMovesWithinItsLines_GeneratesTheSame()
    {
        GeneratorRun before = TwoArchives().Run();

        GeneratorRun after = before.Continue(old => old.Edit("corpus/alpha.txt", SampleTexts.Archive("Alpha").Replace("\n", "  \r\n", StringComparison.Ordinal)));

        Assert.Equal(before.Sources(), after.Sources());
    }

    [Fact]
    public void ChangingVisibility_ParsesAndBuildsNothing()
    {
        GeneratorRun run = TwoArchives().Run().Continue(old => old.Public());

        Assert.Equal(["corpus/alpha.txt Cached", "corpus/beta.txt Cached"], run.Reasons(TrackingNames.Parsed));
        Assert.Equal(["Alpha Cached", "Beta Cached"], run.Reasons(TrackingNames.Built));
        Assert.Contains("public static partial class Alpha", run.Source("Alpha.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void ChangingAFileThatIsNoCorpus_RunsNothing()
    {
        CorpusText notes = new(CorpusProject.DefaultFolder + "notes.txt", () => null) { Options = CorpusText.NoOptions };

        GeneratorRun run = TwoArchives().Run().Continue(old => old.Add(notes));

        Assert.Equal(["corpus/alpha.txt Cached", "corpus/beta.txt Cached"], run.Reasons(TrackingNames.Parsed));
        Assert.All(run.Step(TrackingNames.Plan), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void SchemaThatMoves_BuildsNothing()
    {
        const string Schema = """[CorpusSdk.CorpusSchema("alpha")] public sealed partial record Post : CorpusSdk.Article;""";

        GeneratorRun run = TwoArchives().With(Schema).Run().Continue(old => old.With("\n\n" + Schema));

        Assert.Equal(["Alpha Cached", "Beta Cached"], run.Reasons(TrackingNames.Built));
        Assert.Equal(["Alpha Cached", "Beta Cached"], run.Reasons(TrackingNames.Fielded));
    }

    [Fact]
    public void SchemaThatComes_RebuildsItsArchiveAlone()
    {
        GeneratorRun run = TwoArchives().With("").Run()
            .Continue(old => old.With("""[CorpusSdk.CorpusSchema("alpha")] public sealed partial record Post : CorpusSdk.Article;"""));

        Assert.Equal(["Alpha Modified", "Beta Unchanged"], run.Reasons(TrackingNames.Built));
        Assert.Contains("ArticleTable<global::Post>", run.Source("Alpha.g.cs"), StringComparison.Ordinal);
    }

    private static CorpusProject TwoArchives() => new CorpusProject()
        .Add("corpus/alpha.txt", SampleTexts.Archive("Alpha"))
        .Add("corpus/beta.txt", SampleTexts.Archive("Beta"));

    private static CorpusProject EditAlpha(CorpusProject project) => project.Edit("corpus/alpha.txt", SampleTexts.Archive("Alpha", OtherStandfirst));
}
