using System.Collections.Immutable;
using System.Globalization;
using CorpusSdk.Generator.Tests.Support;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace CorpusSdk.Generator.Tests;

/// <summary>Archives of this project beside those of references. That no clash comes up as CS0436 is demanded of every run.</summary>
public class ReferenceClashTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ArchiveOfAReference_IsReportedAtTheTextAndLeftOut(bool isProjectReference)
    {
        CorpusProject package = DataPackage.Project("Ferries");
        MetadataReference reference = isProjectReference ? package.Run().Compilation.ToMetadataReference() : DataPackage.Create(package);

        GeneratorRun run = Referencing(reference)
            .Add("corpus/ferries.txt", SampleTexts.Archive("Ferries"))
            .Add("corpus/bridges.txt", SampleTexts.Archive("Bridges"))
            .Run();

        Diagnostic problem = Assert.Single(run.Diagnostics);
        Assert.Equal("CORPUS2002", problem.Id);
        Assert.Equal(CorpusProject.DefaultFolder + "corpus/ferries.txt", problem.Location.GetLineSpan().Path);
        Assert.Contains("'Package.Ferries' already has 'Corpus.Ferries'", problem.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(["Bridges"], run.Archives);
    }

    [Fact]
    public void AnotherRootNamespace_SettlesTheClash()
    {
        GeneratorRun run = Referencing(DataPackage.Create("Ferries"))
            .Add("corpus/ferries.txt", SampleTexts.Archive("Ferries"))
            .Set("CorpusRootNamespace", "Mine")
            .Run();

        Assert.Empty(run.Diagnostics);
        Assert.Equal(["Ferries"], run.Archives);
    }

    [Fact]
    public void NamespaceOfAReference_IsAClashLikeAType()
    {
        GeneratorRun run = Referencing(DataPackage.Create(DataPackage.Project("Ferries").Set("CorpusRootNamespace", "Corpus.Coast")))
            .Add("corpus/coast.txt", SampleTexts.Archive("Coast"))
            .Run();

        Assert.Equal(["CORPUS2002"], run.DiagnosticIds);
    }

    /// <summary>A test project that sees the internals of an app, both with archives of their own.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task FriendWithACatalogOfItsOwn_DoesNotClash(bool isProjectReference)
    {
        GeneratorRun run = Referencing(Friend(isProjectReference)).Add("corpus/bridges.txt", SampleTexts.Archive("Bridges")).Run();
        Compilation compilation = run.Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "internal static class Uses { internal static int Count => Corpus.Catalog.Archives.Count + Corpus.Ferries.Articles.Count; }",
            run.Project.ParseOptions,
            cancellationToken: TestContext.Current.CancellationToken));

        ImmutableArray<Diagnostic> diagnostics = await compilation
            .WithAnalyzers([new CatalogClashSuppressor()])
            .GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Contains(compilation.GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Id == "CS0436");
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "CS0436" && !diagnostic.IsSuppressed);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ArchiveOfAFriend_IsAClashLikeAPublicOne(bool isProjectReference) =>
        Assert.Equal(["CORPUS2002"], Referencing(Friend(isProjectReference)).Add("corpus/ferries.txt", SampleTexts.Archive("Ferries")).Run().DiagnosticIds);

    private static MetadataReference Friend(bool isProjectReference)
    {
        CorpusProject app = new CorpusProject
        {
            AssemblyName = "App",
            Code = "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]",
        }.Add("corpus/ferries.txt", SampleTexts.Archive("Ferries"));
        return isProjectReference ? app.Run().Compilation.ToMetadataReference() : DataPackage.Create(app);
    }

    [Fact]
    public void TwoDataPackages_DoNotClash()
    {
        CorpusProject project = Referencing(DataPackage.Create("Ferries"), DataPackage.Create("Bridges")) with
        {
            Code = "internal static class Uses { internal static int Count => Corpus.Ferries.Articles.Count + Corpus.Bridges.Articles.Count; }",
        };

        GeneratorRun run = project.Add("corpus/quays.txt", SampleTexts.Archive("Quays")).Run();

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void InternalArchiveOfAReference_IsNoClash()
    {
        MetadataReference reference = DataPackage.Create(DataPackage.Project("Ferries").Set("CorpusVisibility", "internal"));

        GeneratorRun run = Referencing(reference).Add("corpus/ferries.txt", SampleTexts.Archive("Ferries")).Run();

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void EditingAReferencedProject_ParsesNothingAgain()
    {
        CorpusProject package = DataPackage.Project("Ferries");
        MetadataReference before = package.Run().Compilation.ToMetadataReference();
        MetadataReference after = (package with { Code = "internal static class Edited { }" }).Run().Compilation.ToMetadataReference();

        GeneratorRun run = Referencing(before).Add("corpus/bridges.txt", SampleTexts.Archive("Bridges")).Run()
            .Continue(project => project with { References = project.References.Replace(before, after) });

        Assert.Equal(["Target Unchanged"], run.Reasons("Target").Select(reason => reason.Replace("Cached", "Unchanged", StringComparison.Ordinal)));
        Assert.Equal(["corpus/bridges.txt Cached"], run.Reasons("Parsed"));
        Assert.Equal(["Bridges Cached"], run.Reasons("Built"));
    }

    private static CorpusProject Referencing(params ImmutableArray<MetadataReference> packages) =>
        new() { References = [.. References.Framework, References.Runtime, .. packages] };
}
