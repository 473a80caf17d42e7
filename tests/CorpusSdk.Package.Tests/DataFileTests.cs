using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>YAML files as collections, in a project outside of the repository, by both carriers.</summary>
public sealed class DataFileTests(PackageFeed feed)
{
    private const string Program = """
        using System;

        foreach (var author in Corpus.Authors.Articles)
            Console.WriteLine($"{author.Slug}: {author.Born.Year} {author.Html}".Trim());
        """;

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public void RecordsOfYaml_AreArticlesWithMarkdownBodies(string carrier)
    {
        Consumer project = feed.CreateConsumer("Data" + carrier)
            .Write("App.csproj", Samples.Project(
                $"<CorpusCarrier>{carrier}</CorpusCarrier>",
                """<ItemGroup><Corpus Include="corpus/authors/*.yaml" BodyFormat="markdown" /><Corpus Update="corpus/authors/all.yaml" Records="data.people" /></ItemGroup>"""))
            .Write("Program.cs", Program)
            .Write("corpus/authors/all.yaml", "title: All\ndata:\n  people:\n  - {id: ann, born: 1950-01-02, body: She *rows*.}\n")
            .Write("corpus/authors/bob.yaml", "name: Bob\nborn: 1961-02-03\nbody: |\n  He *sails*.\n");

        project.Build().AssertClean();

        Assert.Equal("ann: 1950 <p>She <em>rows</em>.</p>\nbob: 1961 <p>He <em>sails</em>.</p>", project.Run().ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public void YamlThatIsNotCompiled_IsNamedWithTheLineThatAddsIt()
    {
        Consumer project = feed.CreateConsumer("DataStray")
            .Write("App.csproj", Samples.Project(""))
            .Write("Program.cs", "System.Console.WriteLine(Corpus.Notes.Articles.Count);")
            .Write("corpus/notes/calm.md", "# Calm\n\nNo wind.\n")
            .Write("corpus/authors/bob.yaml", "name: Bob\n");

        Assert.Contains("CORPUS1025: 1 file below corpus/ left out because their format is not compiled (.yaml: 1): add <Corpus Include=\"corpus/**/*.yaml\" /> to the project", project.Build().Output, StringComparison.Ordinal);
    }
}
