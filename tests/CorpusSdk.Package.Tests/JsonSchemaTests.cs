using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>JSON Schemas that a build writes, from a generator that may write no files.</summary>
public sealed class JsonSchemaTests(PackageFeed feed)
{
    private const string Default = "obj/Debug/net10.0/corpus/schemas/Boats.schema.json";

    private const string Program = """
        using CorpusSdk;

        System.Console.WriteLine(Corpus.Boats.Articles["moth"].Built);

        [CorpusSchema("boats")]
        public sealed partial record Boat : Article
        {
            /// <summary>The year of its launch.</summary>
            public partial int Built { get; }
        }
        """;

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public void Build_WritesTheSchemaWithDocstrings(string carrier)
    {
        Consumer project = CreateProject("Schemas" + carrier, $"<CorpusCarrier>{carrier}</CorpusCarrier>");

        project.Build().AssertClean();

        string schema = File.ReadAllText(project.PathOf(Default));
        Assert.Contains("\"description\": \"The year of its launch.\"", schema, StringComparison.Ordinal);
        Assert.Equal("1911", project.Run().Trim());

        // A second build leaves it alone.
        DateTime written = File.GetLastWriteTimeUtc(project.PathOf(Default));
        project.Build().AssertClean();
        Assert.Equal(written, File.GetLastWriteTimeUtc(project.PathOf(Default)));

        // It follows the texts, and goes with the archive.
        project.Write("corpus/birds/wren.md", "---\nlength: 9\n---\n# Wren\n\nIt sings.\n").Build().AssertClean();
        Assert.Equal(["Birds.schema.json", "Boats.schema.json"], project.FilesBelow("obj/Debug/net10.0/corpus/schemas"));
        project.Delete("corpus/birds").Build().AssertClean();
        Assert.Equal(["Boats.schema.json"], project.FilesBelow("obj/Debug/net10.0/corpus/schemas"));
    }

    [Fact]
    public void Folder_GetsTheSchemasOfItsProject()
    {
        Consumer project = CreateProject("SchemasFolder", "<CorpusJsonSchemas>schemas/</CorpusJsonSchemas><DebugType>embedded</DebugType>").Write("schemas/other.schema.json", "{}");

        project.Build().AssertClean();

        Assert.Equal(["Boats.schema.json", "other.schema.json"], project.FilesBelow("schemas"));
    }

    [Fact]
    public void WithoutDebugInformation_AFolderStaysEmptyAndTheBuildSaysSo()
    {
        Consumer project = CreateProject("SchemasWithoutDebug", "<CorpusJsonSchemas>schemas/</CorpusJsonSchemas><DebugType>none</DebugType>");

        CommandResult build = project.Build();

        Assert.Contains("App.csproj : warning CORPUS2025: CorpusJsonSchemas is 'schemas/', but the assembly has no portable debug information", build.Output, StringComparison.Ordinal);
        Assert.Empty(project.FilesBelow("schemas"));
    }

    private Consumer CreateProject(string name, string properties) => feed.CreateConsumer(name)
        .Write("App.csproj", Samples.Project(properties))
        .Write("Program.cs", Program)
        .Write("corpus/boats/moth.md", "---\nbuilt: 1911\n---\n# Moth\n\nIt sails at noon.\n");
}
