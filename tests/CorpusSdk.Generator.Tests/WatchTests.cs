using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace CorpusSdk.Generator.Tests;

/// <summary>Under <c>dotnet watch</c> an edit of a packed text changes C#, so that the program is built and started again.</summary>
public class WatchTests
{
    private const string Path = "corpus/harbours.txt";
    private const string WatchFile = "Watch.g.cs";

    [Fact]
    public void AnEditedText_ChangesAConstant() => Assert.NotEqual(Watched("One."), Watched("Two."));

    [Fact]
    public void ATextOfAnotherName_ChangesAConstant() => Assert.NotEqual(Watched("One."), Watched("One.", "corpus/piers.txt"));

    [Fact]
    public void TheSameText_GivesTheSameConstant() => Assert.Equal(Watched("One."), Watched("One."));

    [Fact]
    public void InAnyOtherBuild_PackedTextsAreNotRead()
    {
        CorpusProject project = new CorpusProject().AddPacked(Path, SampleTexts.Harbours).Add(PackedCorpus.PackedFile(Path));

        Assert.DoesNotContain(WatchFile, project.Run().HintNames);
    }

    [Fact]
    public void WithoutPackedTexts_NothingIsAdded() =>
        Assert.DoesNotContain(WatchFile, CorpusProject.Of(SampleTexts.Harbours).Set("DotNetWatchBuild", "true").Run().HintNames);

    private static string Watched(string text, string path = Path)
    {
        CorpusProject project = new CorpusProject()
            .AddPacked(Path, SampleTexts.Harbours)
            .Add(CorpusText.Create(CorpusProject.DefaultFolder + path, text).WithMetadata("CorpusItem", "packed"))
            .Set("DotNetWatchBuild", "true");
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], project.Texts, project.ParseOptions, new CorpusOptions(project.Properties))
            .RunGeneratorsAndUpdateCompilation(project.CreateCompilation(), out Compilation compilation, out _, TestContext.Current.CancellationToken);

        Assert.DoesNotContain(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return driver.GetRunResult().Results.Single().GeneratedSources.Single(source => source.HintName == WatchFile).SourceText.ToString();
    }
}
