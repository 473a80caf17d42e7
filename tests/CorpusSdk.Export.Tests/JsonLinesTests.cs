using System.Text.Json;
using CorpusSdk.Json;

namespace CorpusSdk.Export.Tests;

/// <summary>JSON Lines, read line by line.</summary>
public sealed class JsonLinesTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task EachLine_IsTheArticleAsJson()
    {
        JsonSerializerOptions options = new JsonSerializerOptions().AddArticles([.. TestArchives.All]);

        await TestArchives.All.ExportAsync(_folder["all.jsonl"], cancellationToken: TestContext.Current.CancellationToken);

        string text = await File.ReadAllTextAsync(_folder["all.jsonl"], TestContext.Current.CancellationToken);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        string[] lines = text.TrimEnd('\n').Split('\n');
        Assert.Equal(TestArchives.All.Articles, lines.Select(line => JsonSerializer.Deserialize<Article>(line, options)));
        Assert.All(lines.Zip(TestArchives.All.Articles), pair => Assert.True(JsonElement.DeepEquals(
            JsonDocument.Parse(pair.First).RootElement,
            JsonSerializer.SerializeToElement(pair.Second, options))));
    }
}
