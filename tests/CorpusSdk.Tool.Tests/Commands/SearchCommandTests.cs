using System.Text.Json;

namespace CorpusSdk.Tool.Tests.Commands;

/// <summary>Searches of the tool as a process, in texts with headings and fields.</summary>
public sealed class SearchCommandTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .Write(".editorconfig", "root = true\n")
        .Write("corpus/notes/boats.md", "---\ntags: [wood, ice]\ndate: 2019-05-01\n---\n# Boats\n\nDragged over ice.\n\n## Sail\n\nWool, greased against rain.\n")
        .Write("corpus/notes/ferry.md", "---\ntags: [river]\ndate: 2021-03-01\n---\n# Ferry\n\nIt waits for the ice to go.\n")
        .Write("corpus/notes/sledge.md", "---\ntags: [wood]\ndate: 2023-11-20\n---\n# Sledge\n\nIt waits for the ice to come.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AHit_NamesTheHeadingThatItIsUnder() => Assert.Contains("Under 'Sail':", Search("wool").Output, StringComparison.Ordinal);

    [Fact]
    public void AHitInJson_HasItsSection()
    {
        JsonElement hit = Json("wool").GetProperty("hits")[0];

        Assert.Equal("""{"heading":"Sail","anchor":"sail","paragraphIndex":2}""", JsonSerializer.Serialize(hit.GetProperty("section")));
    }

    private ToolProcess Search(params string[] arguments) => ToolProcess.Run(_folder.Path, ["search", .. arguments]);

    private JsonElement Json(params string[] arguments)
    {
        using JsonDocument document = JsonDocument.Parse(Search([.. arguments, "--json"]).Output);
        return document.RootElement.Clone();
    }
}
