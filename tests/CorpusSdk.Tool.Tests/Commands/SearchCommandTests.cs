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

    [Theory]
    [InlineData("-ferry", true)]
    [InlineData("ice -ferry", false)]
    public void Json_SaysWhetherAQueryOnlyExcludes(string query, bool expected) =>
        Assert.Equal(expected, Json("--", query).GetProperty("onlyExcludes").GetBoolean());

    [Theory]
    [InlineData("boats ferry sledge", "ice")]
    [InlineData("boats sledge", "ice", "--where", "tags=wood")]
    [InlineData("sledge", "ice", "--where", "tags=wood", "--where", "date>=2020")]
    [InlineData("boats", "ice", "--where", "tags=wood", "--where", "date < 2020")]
    [InlineData("ferry", "ice", "--where", "tags!=wood")]
    [InlineData("boats ferry", "ice", "--where", "date<=2021-03-01")]
    [InlineData("sledge", "ice", "--where", "date>2021-03-01")]
    [InlineData("boats ferry sledge", "ice", "--where", "tags")]
    [InlineData("boats sledge", "--where", "tags=wood")]
    public void Where_KeepsTheArticlesThatItsConditionsHoldFor(string expected, params string[] arguments) =>
        Assert.Equal(expected, string.Join(' ', Slugs(arguments).Order()));

    [Theory]
    [InlineData("date", "boats ferry sledge")]
    [InlineData("-date", "sledge ferry boats")]
    public void Sort_GivesTheOrderOfAField(string key, string expected) => Assert.Equal(expected, string.Join(' ', Slugs("ice", "--sort", key)));

    [Fact]
    public void Facets_CountTheValuesOverAllHits()
    {
        JsonElement facet = Json("ice", "--facets", "tags", "--limit", "1").GetProperty("facets")[0];

        Assert.Equal("""{"key":"tags","values":[{"value":"wood","count":2},{"value":"ice","count":1},{"value":"river","count":1}]}""", JsonSerializer.Serialize(facet));
        Assert.Contains("tags: wood (2), ice (1), river (1)", Search("ice", "--facets", "tags").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ThePage_NamesTheConditions() =>
        Assert.Contains("1 article found for 'ice' where tags = wood and date >= 2020.", ToolRun.Flatten(Search("ice", "--where", "tags=wood", "--where", "date>=2020").Output), StringComparison.Ordinal);

    [Theory]
    [InlineData("--where", "tag=wood")]
    [InlineData("--sort", "tag")]
    [InlineData("--facets", "tag")]
    public void AFieldThatDoesNotExist_IsAnsweredWithTheNearest(string option, string value)
    {
        ToolProcess run = Search("ice", option, value);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("The archive Notes has no field 'tag'. Did you mean 'tags'?", ToolRun.Flatten(run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void AValueThatAFieldCannotHave_IsAnsweredWithWhatItHas()
    {
        ToolProcess run = Search("ice", "--where", "date=soon");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("has days such as 2024-05-31, and 'date = soon' compares it with something else", ToolRun.Flatten(run.Error), StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("takes a condition such as", "ice", "--where", "=wood")]
    [InlineData("There is nothing to search for: give words, or --where.")]
    [InlineData("There is nothing to search for: give words, or --where.", "--sort", "date")]
    public void AnIncompleteSearch_SaysWhatIsMissing(string expected, params string[] arguments)
    {
        ToolProcess run = Search(arguments);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, ToolRun.Flatten(run.Error), StringComparison.Ordinal);
    }

    [Fact]
    public void TheCommandThatACorrectionRecommends_KeepsTheConditions() =>
        Assert.Contains("corpus search --where 'date>=2020' --sort date waits", ToolRun.Flatten(Search("wiats", "--where", "date>=2020", "--sort", "date").Error), StringComparison.Ordinal);

    private string[] Slugs(params string[] arguments) => [.. Json(arguments).GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("slug").GetString()!)];

    private ToolProcess Search(params string[] arguments) => ToolProcess.Run(_folder.Path, ["search", .. arguments]);

    private JsonElement Json(params string[] arguments)
    {
        using JsonDocument document = JsonDocument.Parse(Search(["--json", .. arguments]).Output);
        return document.RootElement.Clone();
    }
}
