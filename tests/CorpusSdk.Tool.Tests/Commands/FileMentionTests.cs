using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace CorpusSdk.Tool.Tests.Commands;

/// <summary>What commands of a terminal say of images and other files beside the texts.</summary>
public sealed class FileMentionTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .Write("corpus/notes/page.md", "# Page\n\nFirst.\n\n![A lens of glass](a.png)\n\nSecond, with ![](a.png) in it. See [the plan](plan.pdf).\n\n![The last](nowhere.svg)\n")
        .Write("corpus/notes/a.png", Pictures.Png(1, 1))
        .Write("corpus/notes/plan.pdf", "%PDF-1.4");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Read_ShowsDescriptionsOfImages_WhereTheyAre() => Assert.Contains(
        "First. [image: A lens of glass] [image: corpus/notes/a.png] Second, with in it. See the plan. [image: The last]",
        ToolRun.Flatten(ToolProcess.Run(_folder.Path, "read", "page").Output),
        StringComparison.Ordinal);

    [Fact]
    public void Read_ForPrograms_NamesTheFileOfALink()
    {
        using JsonDocument json = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "read", "page", "--json").Output);

        Assert.Equal(
            ["corpus/notes/a.png", "corpus/notes/a.png", "corpus/notes/plan.pdf", null],
            json.RootElement.GetProperty("hyperlinks").EnumerateArray().Select(link => link.GetProperty("asset").GetString()));
    }

    [Fact]
    public void Export_NamesTheFileOfALink()
    {
        Assert.Equal(0, ToolProcess.Run(_folder.Path, "export", "--to", "out.sqlite").ExitCode);
        using var database = new SqliteConnection($"Data Source={_folder.PathOf("out.sqlite")};Pooling=False");
        database.Open();
        using SqliteCommand query = database.CreateCommand();
        query.CommandText = "SELECT group_concat(kind || ' ' || coalesce(asset, '-'), ', ') FROM (SELECT * FROM links ORDER BY position)";

        Assert.Equal("image corpus/notes/a.png, image corpus/notes/a.png, link corpus/notes/plan.pdf, image -", query.ExecuteScalar());
    }

    [Fact]
    public void Stats_CountsFiles()
    {
        Assert.Contains("2 files beside the texts, 76 bytes", ToolRun.Flatten(ToolProcess.Run(_folder.Path, "stats").Output), StringComparison.Ordinal);
        using JsonDocument json = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "stats", "--json").Output);
        Assert.Equal((2, 76), (json.RootElement[0].GetProperty("files").GetInt32(), json.RootElement[0].GetProperty("fileBytes").GetInt32()));
    }
}
