using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>The project does not set a carrier, and the corpus grows and shrinks.</summary>
public sealed class CarrierChoiceTests(PackageFeed feed)
{
    /// <summary>One question after another, since each build starts from the one before.</summary>
    [Fact]
    public void Auto_TakesInlineWhileTheCorpusIsSmallAndResourceWhileItIsLarge()
    {
        Consumer project = feed.CreateConsumer("Choice")
            .Write("App.csproj", Samples.Project())
            .Write("Program.cs", "foreach (var archive in Corpus.Catalog.Archives) System.Console.WriteLine($\"{archive} {archive.Count}\");")
            .Write("corpus/lakes.txt", Samples.Lakes);

        project.Build().AssertClean();
        (string Listing, IReadOnlyList<string> Packs) small = Read(project);
        project.Write("corpus/rivers.txt", new GeneratedText(2).Archive("Rivers", 200, 5000));
        project.Build("--no-restore").AssertClean();
        (string Listing, IReadOnlyList<string> Packs) large = Read(project);
        project.Delete("corpus/rivers.txt");
        project.Build("--no-restore").AssertClean();
        (string Listing, IReadOnlyList<string> Packs) smallAgain = Read(project);

        Assert.Equal("Lakes 2\n", small.Listing);
        Assert.Empty(small.Packs);
        Assert.Equal("Lakes 2\nRivers 200\n", large.Listing);
        Assert.Equal(["Corpus.Lakes.pack", "Corpus.Rivers.pack"], large.Packs);
        Assert.Equal(small.Listing, smallAgain.Listing);
        Assert.Empty(smallAgain.Packs);
    }

    private static (string Listing, IReadOnlyList<string> Packs) Read(Consumer project) =>
        (project.Run(), AssemblyFile.Packs(project.PathOf("bin/Debug/net10.0/App.dll")));
}
