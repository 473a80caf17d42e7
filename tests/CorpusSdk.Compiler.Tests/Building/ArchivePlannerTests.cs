using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Building;

public class ArchivePlannerTests
{
    private const string Article = "Of rivers\n\nThey go down.";

    [Theory]
    [InlineData("corpus/rivers.txt", "Rivers")]
    [InlineData("corpus/field-notes/one.txt", "FieldNotes")]
    [InlineData("corpus/field-notes/2024/may/one.txt", "FieldNotes")]
    [InlineData("src/App/corpus/field-notes/one.txt", "FieldNotes")]
    [InlineData("Corpus/field-notes/one.txt", "FieldNotes")]
    [InlineData("texts/rivers.txt", "Rivers")]
    [InlineData("rivers.txt", "Rivers")]
    [InlineData("corpus/rivers", "Rivers")]
    [InlineData("corpus/rivers.of.spring.txt", "RiversOfSpring")]
    public void PathNamesTheArchive(string path, string name) => Assert.Equal([name], NamesOf(File(path)));

    [Fact]
    public void HeaderGoesBeforeTheFileName() => Assert.Equal(["Rivers"], NamesOf(File("corpus/a.txt", "Category Archive : Rivers\n\n" + Article)));

    [Fact]
    public void FolderGoesBeforeTheHeader() => Assert.Equal(["Notes"], NamesOf(File("corpus/notes/a.txt", "Category Archive : Rivers\n\n" + Article)));

    [Fact]
    public void MetadataGoesBeforeEverything() => Assert.Equal(["Waters"], NamesOf(File("corpus/notes/a.txt", "Category Archive : Rivers\n\n" + Article, "waters")));

    [Fact]
    public void FilesOfAFolderMakeOneArchiveInOrdinalOrder()
    {
        ProjectPlan plan = ArchivePlanner.Plan([File("corpus/notes/b.txt"), File("corpus/notes/B.txt"), File("corpus/notes/a/z.txt")]);

        Assert.Equal(["corpus/notes/B.txt", "corpus/notes/a/z.txt", "corpus/notes/b.txt"], Assert.Single(plan.Archives).Files.Select(file => file.Path));
    }

    [Fact]
    public void FilesOfOneMetadataMakeOneArchiveWhereverTheyAre() =>
        Assert.Equal(["Waters"], NamesOf(File("corpus/a.txt", archive: "waters"), File("other/notes/b.txt", archive: "waters")));

    [Fact]
    public void FileThatIsIncludedTwiceCountsOnceWithWhatIsSaidOfIt() =>
        Assert.Equal(["corpus/a.txt"], ArchivePlanner.Plan([File("corpus/a.txt"), File("corpus/a.txt", archive: "waters"), File("corpus/a.txt")]).Archives.SelectMany(plan => plan.Files).Select(file => file.Path));

    [Fact]
    public void NamesThatDifferInCaseOnlyClash()
    {
        ProjectPlan plan = ArchivePlanner.Plan([File("corpus/rivers.txt"), File("corpus/RIVERS.txt")]);

        Assert.Equal(("CORPUS1012", "corpus/rivers.txt"), (Assert.Single(plan.Problems).Descriptor.Id, plan.Problems[0].File));
        Assert.Equal("corpus/RIVERS.txt", Assert.Single(plan.Archives).Files[0].Path);
    }

    [Fact]
    public void ArchivesComeInOrdinalOrderOfTheirNames() =>
        Assert.Equal(["Alps", "Rivers", "Seas"], NamesOf(File("corpus/seas.txt"), File("corpus/z.txt", archive: "alps"), File("corpus/rivers.txt")));

    [Fact]
    public void HeaderGivesTheTitleWithAllItsCharacters()
    {
        Compiled compiled = Compile.Text("Category Archive : Rivers & seas (1959–)\n\n" + Article);

        Assert.Equal(("RiversSeas1959", "Rivers & seas (1959–)"), (compiled.Archive.Name, compiled.Archive.Title));
    }

    private static PlannedFile File(string path, string text = Article, string? archive = null) => new(Compile.Parse(text, path), new FileSettings(archive));

    private static IEnumerable<string> NamesOf(params PlannedFile[] files) => ArchivePlanner.Plan(files).Archives.Select(plan => plan.Name);
}
