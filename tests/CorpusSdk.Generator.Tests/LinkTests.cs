using System.Globalization;
using CorpusSdk.Generator.Pipeline;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>Links between Markdown files, through the generator.</summary>
public class LinkTests
{
    private const string Page = "# Page\n\nSee [Jane](../people/jane.md#work).\n";
    private const string Jane = "# Jane\n\n## Work\n\nText.\n";

    [Fact]
    public void LinkIntoAnotherArchive_LeadsToItsArticleBothWays()
    {
        using LoadedConsumer consumer = LoadedConsumer.Load(Linked().Run());
        Article page = ((Archive)consumer.Value("Corpus.Docs", "Archive")!).Articles[0];
        Article jane = ((Archive)consumer.Value("Corpus.People", "Archive")!).Articles[0];

        Assert.Equal((jane, "Work"), (page.Hyperlinks[0].Target, page.Hyperlinks[0].Heading?.Text));
        Assert.Equal([page], jane.LinkedFrom);
    }

    [Fact]
    public void ArchivesWithoutLinksToEachOther_DoNotKnowEachOther()
    {
        GeneratorRun run = new CorpusProject().Add("corpus/docs/page.md", "# Page\n\n[Here](#page)").Add("corpus/people/jane.md", Jane).Run();

        Assert.DoesNotContain("LinkedWith", run.Source("Docs.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void RemovedHeading_IsReportedAtTheLinkToIt()
    {
        GeneratorRun run = Linked().Run().Continue(project => project.Edit("corpus/people/jane.md", "# Jane\n\n## Works\n\nText.\n"));

        Diagnostic problem = Assert.Single(run.Diagnostics);
        Assert.Equal("There is no '#work' in corpus/people/jane.md: did you mean 'works'?", problem.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(("page.md", 2, 11), (Path.GetFileName(problem.Location.GetLineSpan().Path), problem.Location.GetLineSpan().StartLinePosition.Line, problem.Location.GetLineSpan().StartLinePosition.Character));
    }

    [Fact]
    public void EditedText_LeavesTheArchivesThatLinkToItUnchanged()
    {
        GeneratorRun run = Linked().Run().Continue(project => project.Edit("corpus/people/jane.md", Jane.Replace("Text", "Other text", StringComparison.Ordinal)));

        Assert.Contains("Docs Cached", run.Reasons(TrackingNames.Built));
    }

    [Fact]
    public void ImageThatTheTaskHasSeen_IsThereWithItsSize()
    {
        using LoadedConsumer consumer = LoadedConsumer.Load(Shown("asset\tcorpus/docs/lens.png\t4711\t640\t480").Run());
        Asset asset = Assert.Single(((Archive)consumer.Value("Corpus.Docs", "Archive")!).Assets);

        Assert.Equal(("corpus/docs/lens.png", 640), (asset.Path, asset.Width));
    }

    [Fact]
    public void ImageThatTheTaskHasNotSeen_IsReported() =>
        Assert.Equal("CORPUS1144", Assert.Single(Shown("asset\tcorpus/docs/other.png\t4711\t640\t480").Run().Diagnostics).Id);

    [Fact]
    public void ImageThatTheTaskHasSeen_BuildsOnlyTheArchivesThatShowIt()
    {
        const string Before = "asset\tcorpus/docs/lens.png\t4711\t640\t480";
        CorpusProject project = Shown(Before).Add("corpus/people/jane.md", "# Jane\n\n[x](#jane)");

        GeneratorRun run = project.Run().Continue(old => old.Remove("obj/assets.txt").Add(Seen(Before.Replace("640", "641", StringComparison.Ordinal))));

        Assert.Equal(["Docs Modified", "People Cached"], run.Reasons(TrackingNames.Built));
    }

    private static CorpusProject Shown(string asset) => new CorpusProject()
        .Add("corpus/docs/page.md", "# Page\n\n![A lens](lens.png)")
        .Add(Seen(asset));

    private static CorpusText Seen(string asset) =>
        CorpusText.Create(CorpusProject.DefaultFolder + "obj/assets.txt", "corpus assets\nroot\tcorpus\n" + asset + "\nend\n").WithMetadata("CorpusItem", "assets");

    private static CorpusProject Linked() => new CorpusProject().Add("corpus/docs/page.md", Page).Add("corpus/people/jane.md", Jane);
}
