using System.Text.Json;

namespace CorpusSdk.Tool.Tests.Commands;

/// <summary>The command <c>schema</c>.</summary>
public sealed class SchemaTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder().Write("corpus/birds/wren.md", "---\nlength: 9\nmoult: {start: 2024-07-01}\n---\n# Wren\n\nIt sings.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void TheSchemaHasTheTypesOfTheTexts()
    {
        Assert.Equal(new ToolProcess(0, "Wrote schemas/Birds.schema.json.\n", ""), ToolProcess.Run(_folder.Path, "schema"));

        JsonElement properties = JsonDocument.Parse(File.ReadAllText(_folder.PathOf("schemas/Birds.schema.json"))).RootElement.GetProperty("$defs").GetProperty("record").GetProperty("properties");
        Assert.Equal("""["integer","null"]""", JsonSerializer.Serialize(properties.GetProperty("length").GetProperty("type")));
        Assert.Equal("date", properties.GetProperty("moult").GetProperty("properties").GetProperty("start").GetProperty("format").GetString());
    }

    [Fact]
    public void AFolderIsNamedForProgramsToo()
    {
        ToolProcess run = ToolProcess.Run(_folder.Path, "schema", "corpus", "-o", "out", "--json");

        Assert.Equal(["out/Birds.schema.json"], JsonDocument.Parse(run.Output).RootElement.GetProperty("files").EnumerateArray().Select(file => file.GetString()));
    }
}
