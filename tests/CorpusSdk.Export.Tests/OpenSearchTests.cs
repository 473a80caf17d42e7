using System.Globalization;
using System.Text.Json;
using CorpusSdk.InMemory;

namespace CorpusSdk.Export.Tests;

/// <summary>
/// The file for the bulk interface, checked line by line against what its documentation demands, and each document against the strict mapping
/// of its index. No server runs here.
/// </summary>
public sealed class OpenSearchTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task EachArticle_IsAnActionAndADocument()
    {
        string[] lines = await ExportAsync(TestArchives.All);

        Assert.Equal(2 * TestArchives.All.Articles.Count, lines.Length);
        Assert.Equal(
            TestArchives.All.Articles.Select(article => $$$"""{"index":{"_index":"{{{article.Archive.Name.ToLowerInvariant()}}}","_id":"{{{article.Slug}}}"}}"""),
            lines.Where((_, i) => i % 2 == 0));
    }

    [Fact]
    public async Task EachDocument_HasTheTextsOfItsArticle()
    {
        string[] lines = await ExportAsync(TestArchives.All);

        Assert.Equal(
            TestArchives.All.Articles.Select(article => string.Join('|', [
                article.Archive.Name, article.Headline, article.Standfirst, article.Body, $"{article.WordCount}", article.Source.File,
                $"{article.Links.Count + article.Hyperlinks.Count}"])),
            Documents(lines).Select(document => string.Join('|', ((string[])["archive", "headline", "standfirst", "body", "word_count", "source_file"])
                .Select(name => document.TryGetProperty(name, out JsonElement value) ? $"{value}" : "")
                .Append($"{document.GetProperty("links").GetArrayLength()}"))));
    }

    [Fact]
    public async Task EachDocument_FitsTheStrictMappingOfItsIndex()
    {
        string[] lines = await ExportAsync(TestArchives.All);

        for (int i = 0; i < lines.Length; i += 2)
        {
            string index = JsonElement.Parse(lines[i]).GetProperty("index").GetProperty("_index").GetString()!;
            JsonElement mappings = (await DefinitionAsync(index)).GetProperty("mappings");
            Assert.Equal("strict", mappings.GetProperty("dynamic").GetString());
            AssertFits(JsonElement.Parse(lines[i + 1]), mappings);
        }
    }

    [Theory]
    [InlineData("Corpus", "corpus")]
    [InlineData("PortsOfCall", "ports-of-call")]
    [InlineData("HTTPNotes2024", "http-notes2024")]
    [InlineData("Ports_Of_Call", "ports_of_call")]
    [InlineData("Мосты", "мосты")]
    [InlineData("_2024", "2024")]
    [InlineData("_", "archive")]
    public async Task AnIndex_HasTheNameOfItsArchiveInLowerCase(string name, string index)
    {
        Archive archive = InMemoryArchive.Parse("A headline\n\nSome text.", name).Archive;

        await ExportAsync(new ArchiveSet(archive));

        Assert.Equal(name, (await DefinitionAsync(index)).GetProperty("mappings").GetProperty("_meta").GetProperty("archive").GetString());
    }

    [Theory]
    [InlineData("The river is wide, and the bridge that leads over it was built by those who live on the other side of the town.", "en", "english")]
    [InlineData("Река широка, и мост, который ведёт через неё, построили те, кто живёт на другом берегу города.", "ru", "russian")]
    [InlineData("Der Fluss ist breit, und die Brücke, die über ihn führt, wurde von denen gebaut, die auf der anderen Seite der Stadt leben.", "de", "german")]
    [InlineData("川は広く、その上にかかる橋は、町の反対側に住む人々によって建てられました。", "ja", "cjk")]
    [InlineData("123", null, "standard")]
    public async Task AnIndex_HasTheAnalyzerOfItsLanguage(string text, string? language, string analyzer)
    {
        Archive archive = InMemoryArchive.Parse([("a.md", $"# 1\n\n{text}\n")], "Texts").Archive;
        Assert.Equal(language, archive.Language);

        await ExportAsync(new ArchiveSet(archive));

        Assert.Equal(analyzer, (await DefinitionAsync("texts")).GetProperty("settings").GetProperty("analysis").GetProperty("analyzer").GetProperty("default").GetProperty("type").GetString());
    }

    [Fact]
    public async Task KeysThatNoIndexHas_AreRenamedAndSaidSo()
    {
        Archive archive = InMemoryArchive.Parse([("keys/a.json", """[{ "title": "Keys", "body": "Text.", "a.b": 1, "a_b": 2, "_id": "x", "Slug": "y", "links": 3, " ": 4, "r": { "x.y": 5 } }]""")], "Keys").Archive;

        string[] lines = await ExportAsync(new ArchiveSet(archive));

        JsonElement mappings = (await DefinitionAsync("keys")).GetProperty("mappings");
        AssertFits(JsonElement.Parse(lines[1]), mappings);
        string[] names = [.. mappings.GetProperty("properties").EnumerateObject().Select(property => property.Name)];
        Assert.DoesNotContain(names, name => name.Contains('.', StringComparison.Ordinal) || name.StartsWith("_id", StringComparison.Ordinal) || string.IsNullOrWhiteSpace(name));
        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.Equal(
            ["a_b = a.b", "field = ", "field__id = _id", "field_a_b = a_b", "field_links = links"],
            mappings.GetProperty("_meta").GetProperty("renamed").EnumerateObject().Select(entry => $"{entry.Name} = {entry.Value.GetString()!.Trim()}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task ManyFields_RaiseTheLimitOfTheIndex()
    {
        string fields = string.Join('\n', Enumerable.Range(0, 600).Select(number => $"field{number}: word{number}"));
        Archive archive = InMemoryArchive.Parse([("many/a.md", $"---\n{fields}\n---\n# Many\n\nText.\n")], "Many").Archive;

        await ExportAsync(new ArchiveSet(archive));

        JsonElement definition = await DefinitionAsync("many");
        int entryCount = CountEntries(definition.GetProperty("mappings"));
        Assert.InRange(entryCount, 1001, definition.GetProperty("settings").GetProperty("index.mapping.total_fields.limit").GetInt32());
    }

    [Fact]
    public async Task TheDefinitions_AreRefusedWhereTheyWouldReplaceAFile()
    {
        await File.WriteAllTextAsync(_folder["all.bulk.notes.json"], "Mine.", Cancellation);

        await Assert.ThrowsAsync<IOException>(() => ExportAsync(TestArchives.All));

        Assert.Equal(["all.bulk.notes.json"], _folder.Files);
        Assert.Equal("Mine.", await File.ReadAllTextAsync(_folder["all.bulk.notes.json"], Cancellation));
    }

    private static IEnumerable<JsonElement> Documents(string[] lines) => lines.Where((_, i) => i % 2 == 1).Select(line => JsonElement.Parse(line));

    private static int CountEntries(JsonElement mapping) =>
        ((string[])["properties", "fields"]).Where(name => mapping.TryGetProperty(name, out _)).Sum(name => mapping.GetProperty(name).EnumerateObject().Sum(entry => 1 + CountEntries(entry.Value)));

    private static void AssertFits(JsonElement document, JsonElement mapping)
    {
        JsonElement properties = mapping.GetProperty("properties");
        foreach (JsonProperty property in document.EnumerateObject())
        {
            Assert.True(properties.TryGetProperty(property.Name, out JsonElement type), $"The mapping does not have '{property.Name}'.");
            AssertValueFits(property.Value, type);
        }
    }

    private static void AssertValueFits(JsonElement value, JsonElement mapping)
    {
        if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement element in value.EnumerateArray())
                AssertValueFits(element, mapping);
            return;
        }

        if (mapping.TryGetProperty("properties", out _))
        {
            AssertFits(value, mapping);
            return;
        }

        string type = mapping.GetProperty("type").GetString()!;
        Assert.True(
            type switch
            {
                "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
                "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out _),
                "long" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
                "double" => value.ValueKind == JsonValueKind.Number,
                "date" => value.ValueKind == JsonValueKind.String && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, out _),
                "text" or "keyword" => value.ValueKind == JsonValueKind.String,
                _ => false,
            },
            $"{value} is not a {type}.");
    }

    private async Task<JsonElement> DefinitionAsync(string index) => JsonElement.Parse(await File.ReadAllTextAsync(_folder[$"all.bulk.{index}.json"], Cancellation));

    // The bulk interface demands lines that end in a line feed, the last included, with no line break within and nothing else between them.
    private async Task<string[]> ExportAsync(ArchiveSet archives)
    {
        await archives.ExportAsync(_folder["all.bulk"], cancellationToken: Cancellation);
        string text = await File.ReadAllTextAsync(_folder["all.bulk"], Cancellation);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        string[] lines = text[..^1].Split('\n');
        Assert.All(lines, line => Assert.Equal(JsonValueKind.Object, JsonElement.Parse(line).ValueKind));
        return lines;
    }
}
