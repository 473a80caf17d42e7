using System.Collections.Immutable;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;

namespace CorpusSdk.Generator.Tests;

/// <summary>Archives that the build task has packed: the generator knows their contents from the manifest and sees no text.</summary>
public class PackedArchiveTests
{
    private const string Path = "corpus/harbours.txt";

    [Fact]
    public void PublicManifest_IsThatOfTheSameArchiveInline()
    {
        GeneratorRun inline = CorpusProject.Of(SampleTexts.Harbours).Run();
        GeneratorRun packed = new CorpusProject().AddPacked(Path, SampleTexts.Harbours).Run();

        Assert.Equal(Members(inline), Members(packed));
        Assert.Equal(inline.Source("SmallHarbours.Slugs.g.cs"), packed.Source("SmallHarbours.Slugs.g.cs"));
        Assert.Equal(inline.Source("Catalog.g.cs"), packed.Source("Catalog.g.cs"));
    }

    [Fact]
    public void Code_DiffersFromInlineInTheCarrierAlone()
    {
        string[] inline = CorpusProject.Of(SampleTexts.Harbours).Run().Source("SmallHarbours.g.cs").Split('\n');
        string[] packed = new CorpusProject().AddPacked(Path, SampleTexts.Harbours).Run().Source("SmallHarbours.g.cs").Split('\n');

        Assert.Single(inline.Zip(packed), lines => lines.First != lines.Second);
    }

    [Fact]
    public void Articles_AreReadFromTheResource()
    {
        GeneratorRun run = new CorpusProject().AddPacked(Path, SampleTexts.Harbours).Run();
        using LoadedConsumer consumer = LoadedConsumer.Load(run);

        Archive archive = Assert.Single(consumer.Archives);
        archive.Verify();
        using LoadedConsumer inline = LoadedConsumer.Load(CorpusProject.Of(SampleTexts.Harbours).Run());
        Assert.Equal(inline.Archives[0].Fingerprint, archive.Fingerprint);
        Assert.Equal(inline.Archives[0].Articles.Select(article => article.Body), archive.Articles.Select(article => article.Body));
    }

    [Fact]
    public void MissingResource_IsToldApartFromDamage()
    {
        using LoadedConsumer consumer = LoadedConsumer.Load(new CorpusProject().AddPacked(Path, SampleTexts.Harbours).Run(), []);

        var exception = Assert.Throws<CorpusFormatException>(() => consumer.Archives[0].Count);
        Assert.Contains("Corpus.SmallHarbours.pack", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void ResourceOfOtherTexts_IsRefusedAtFirstAccess()
    {
        GeneratorRun run = new CorpusProject().AddPacked(Path, SampleTexts.Harbours).Run();
        using LoadedConsumer consumer = LoadedConsumer.Load(run, [PackedCorpus.Pack(Path, SampleTexts.Harbours + "\n\nOne more paragraph.")]);

        Assert.Throws<CorpusFormatException>(() => consumer.Archives[0].Count);
    }

    [Fact]
    public void Problems_AreThoseOfTheSameTextInline()
    {
        const string Text = "Category Archive : Small Harbours\n\nBody text comes first here.\n\nRead more\n";
        CorpusProject packed = new CorpusProject().AddPacked(Path, Text);

        ImmutableArray<Diagnostic> expected = CorpusProject.Of(Text).Run().Diagnostics;

        Assert.NotEmpty(expected);
        Assert.Equal(expected.Select(diagnostic => diagnostic.ToString()), packed.Run().Diagnostics.Select(diagnostic => diagnostic.ToString()));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public void SettingsOfAPackedFile_DecideOnSeverity(string level, DiagnosticSeverity? expected)
    {
        CorpusProject project = new CorpusProject()
            .AddPacked(Path, "Category Archive : Small Harbours\n\nBody text comes first here.")
            .Add(PackedCorpus.PackedFile(Path).With("corpus_severity.CORPUS1003", level));

        Assert.Equal(expected is null ? [] : [expected.Value], project.Run().Diagnostics.Select(diagnostic => diagnostic.Severity));
    }

    [Fact]
    public void ManifestThatIsCutShort_IsReportedAndLeftOut()
    {
        string manifest = PackedCorpus.Manifest(CorpusProject.DefaultFolder, Path, SampleTexts.Harbours).GetText(TestContext.Current.CancellationToken)!.ToString();

        GeneratorRun run = new CorpusProject().Add(PackedCorpus.Manifest(manifest[..^5])).Run();

        Assert.Equal(["CORPUS9002"], run.DiagnosticIds);
        Assert.Empty(run.Archives);
    }

    [Fact]
    public void NewManifest_GeneratesItsArchivesAnewAndParsesNothing()
    {
        GeneratorRun run = new CorpusProject().Add("corpus/alpha.txt", SampleTexts.Archive("Alpha")).AddPacked(Path, SampleTexts.Harbours).Run();

        GeneratorRun edited = run.Continue(project => project with
        {
            Texts = project.Texts.Replace(
                project.Texts.Single(text => text.Path == PackedCorpus.ManifestPath),
                PackedCorpus.Manifest(CorpusProject.DefaultFolder, Path, SampleTexts.Harbours + "\n\nOne more paragraph.")),
            Resources = [PackedCorpus.Pack(Path, SampleTexts.Harbours + "\n\nOne more paragraph.")],
        });

        Assert.All(edited.Step(Pipeline.TrackingNames.Parsed), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.NotEqual(run.Source("SmallHarbours.g.cs"), edited.Source("SmallHarbours.g.cs"));
    }

    [Fact]
    public void ArchiveThatAReferenceHas_IsReportedAndLeftOut()
    {
        CorpusProject project = new CorpusProject().AddPacked(Path, SampleTexts.Archive("Ferries"));

        GeneratorRun run = (project with { References = project.References.Add(DataPackage.Create("Ferries")) }).Run();

        Assert.Equal(["CORPUS2002"], run.DiagnosticIds);
        Assert.Empty(run.Archives);
    }

    [Fact]
    public void UnknownCarrier_IsReported() =>
        Assert.Equal(["CORPUS2006"], CorpusProject.Of(SampleTexts.Harbours).Set("CorpusCarrier", "Embedded").Run().DiagnosticIds);

    [Fact]
    public void LimitOfSlugConstants_IsThatOfTheProject()
    {
        GeneratorRun run = CorpusProject.Of(SampleTexts.Harbours).Set("CorpusMaxSlugConstants", "1").Run();

        Assert.Equal(["CORPUS1023"], run.DiagnosticIds);
        Assert.DoesNotContain("const string", run.Source("SmallHarbours.Slugs.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void LimitThatIsNoNumber_IsReportedAndTheDefaultTaken()
    {
        GeneratorRun run = CorpusProject.Of(SampleTexts.Harbours).Set("CorpusMaxSlugConstants", "many").Run();

        Assert.Equal(["CORPUS2008"], run.DiagnosticIds);
        Assert.Contains("const string", run.Source("SmallHarbours.Slugs.g.cs"), StringComparison.Ordinal);
    }

    private static string[] Members(GeneratorRun run) =>
        [.. run.Compilation.GetTypeByMetadataName("Corpus.SmallHarbours")!.GetMembers()
            .Where(member => member.DeclaredAccessibility == Accessibility.Public)
            .Select(member => member.ToDisplayString())];
}
