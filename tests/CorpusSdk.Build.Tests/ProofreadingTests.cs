namespace CorpusSdk.Build.Tests;

/// <summary>What the proofreader finds, through the build task.</summary>
public class ProofreadingTests
{
    private const string Wrong = "# The harbour\n\nWe met the the \u0441hief.\n";

    [Fact]
    public void AFaultIsInTheManifestAtItsPlace()
    {
        using BuildFolder folder = new BuildFolder().Write("corpus/notes/a.md", Wrong);
        folder.Build();

        Assert.Equal(["CORPUS1043(3,12)", "CORPUS1041(3,16)"], Places(folder));
    }

    [Fact]
    public void AFaultOfAFileThatIsNotParsedAgain_IsReportedAgain()
    {
        using BuildFolder folder = new BuildFolder().Write("corpus/notes/a.md", Wrong).Write("corpus/notes/b.md", "# Two\n\nText.\n");
        folder.Build();

        folder.Write("corpus/notes/b.md", "# Two\n\nAnother text.\n");

        Assert.Equal(1, folder.Build().ParsedCount);
        Assert.Equal(["CORPUS1043(3,12)", "CORPUS1041(3,16)"], Places(folder));
    }

    [Fact]
    public void AMendedFault_IsGone()
    {
        using BuildFolder folder = new BuildFolder().Write("corpus/notes/a.md", Wrong);
        folder.Build();

        folder.Write("corpus/notes/a.md", "# The harbour\n\nWe met the chief.\n").Build();

        Assert.Empty(Places(folder));
    }

    // The place of a link's headline is cached with it.
    [Fact]
    public void ALinkWithASlip_IsReportedAtItsPlaceInEveryBuild()
    {
        const string Linking = "===\nTitle: The keeper\n\nShe lights it.\n\nRead more\n\nThe harbour sleeps in the witner\n";
        using BuildFolder folder = new BuildFolder().Write("corpus/notes/a.txt", Linking).Write("corpus/notes/b.txt", "===\nTitle: The harbour sleeps in the winter\n\nIt does.\n");
        folder.Build();
        string[] first = Places(folder);

        folder.Write("corpus/notes/b.txt", "===\nTitle: The harbour sleeps in the winter\n\nIt does so.\n").Build();

        Assert.Equal(["CORPUS1049(8,1)"], first);
        Assert.Equal(first, Places(folder));
    }

    private static string[] Places(BuildFolder folder) =>
        [.. folder.Manifest().Problems.Select(problem => FormattableString.Invariant($"{problem.Descriptor.Id}({problem.Span.StartLine},{problem.Span.StartColumn})"))];
}
