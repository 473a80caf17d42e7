using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace CorpusSdk.Tool.Tests.Commands;

/// <summary>The server for agents, driven by a client of the protocol over the streams of a process. A stray line on the output would break it.</summary>
public sealed class McpTests(McpTests.Session session) : IClassFixture<McpTests.Session>
{
    private static readonly string[] InIreland = ["country=Ireland"];
    private static readonly string[] Tags = ["tags"];

    [Fact]
    public async Task ItsTools_AreListReadAndSearch_AndOnlyRead()
    {
        IList<McpClientTool> tools = await session.Client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["list", "read", "search"], tools.Select(tool => tool.Name));
        Assert.All(tools, tool => Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint));
    }

    [Fact]
    public async Task List_GoesThroughAllArticlesPageByPage()
    {
        var slugs = new List<string>();
        int? offset = 0;
        while (offset is not null)
        {
            using JsonDocument page = JsonDocument.Parse(await session.CallAsync("list", new() { ["offset"] = offset, ["limit"] = 20 }));
            slugs.AddRange(page.RootElement.GetProperty("articles").EnumerateArray().Select(article => $"{article.GetProperty("archive")}/{article.GetProperty("slug")}"));
            offset = page.RootElement.GetProperty("nextOffset").ValueKind == JsonValueKind.Null ? null : page.RootElement.GetProperty("nextOffset").GetInt32();
        }

        IEnumerable<Article> all = new[] { Samples.Engineers.Archive, Samples.Lighthouses.Archive, Samples.Russia.Archive }.SelectMany(archive => archive.Articles);
        Assert.Equal(all.Select(article => $"{article.Archive.Name}/{article.Slug}"), slugs);
    }

    [Fact]
    public async Task Read_GivesTheWholeArticle()
    {
        string text = await session.CallAsync("read", new() { ["slug"] = "lighthouses/bell-rock" });

        Assert.StartsWith("# Bell Rock\n\nLighthouses/bell-rock\n", text, StringComparison.Ordinal);
        Assert.Contains("\nlit: 1811\n", text, StringComparison.Ordinal);
        Assert.Contains(Samples.Lighthouses.Articles["bell-rock"].Body, text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_GivesTheBestHits()
    {
        using JsonDocument found = JsonDocument.Parse(await session.CallAsync("search", new() { ["query"] = "ice road", ["archive"] = "russia", ["limit"] = 1 }));

        Assert.StartsWith("the-ice-road", Assert.Single(found.RootElement.GetProperty("hits").EnumerateArray()).GetProperty("slug").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_CanBeNarrowedSortedAndCounted()
    {
        using JsonDocument found = JsonDocument.Parse(await session.CallAsync("search", new()
        {
            ["query"] = "",
            ["archive"] = "lighthouses",
            ["where"] = InIreland,
            ["sort"] = "-lit",
            ["facets"] = Tags,
        }));

        Assert.Equal(["fastnet", "hook-head"], found.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("slug").GetString()));
        Assert.Equal(["Medieval", "Sea-washed"], found.RootElement.GetProperty("facets")[0].GetProperty("values").EnumerateArray().Select(value => value.GetProperty("value").GetString()));
    }

    [Theory]
    [InlineData("where", "colour=red", "has no field 'colour'")]
    [InlineData("where", "=red", "is no condition")]
    [InlineData("sort", "countri", "Did you mean 'country'?")]
    public async Task Search_ByAFieldThatIsNotThere_IsRefused(string argument, string value, string expected)
    {
        CallToolResult result = await session.Client.CallToolAsync("search", new Dictionary<string, object?> { ["query"] = "light", ["archive"] = "lighthouses", [argument] = value }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(result.IsError);
        Assert.Contains(expected, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("read", "slug", "../../etc/passwd", "No article has the slug")]
    [InlineData("read", "slug", "/etc/passwd", "No article has the slug")]
    [InlineData("read", "slug", "bel-rock", "Lighthouses/bell-rock|bell-rock")]
    [InlineData("list", "archive", "/etc", "There is no archive")]
    [InlineData("list", "limit", "many", "must be a whole number")]
    [InlineData("search", "archive", "Russia", "The argument 'query' is missing")]
    [InlineData("write", "slug", "x", "There is no tool 'write'")]
    public async Task WhatIsOutsideOfTheSource_OrMakesNoSense_IsRefused(string tool, string argument, string value, string expected)
    {
        CallToolResult result = await session.Client.CallToolAsync(tool, new Dictionary<string, object?> { [argument] = value }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(result.IsError);
        Assert.Contains(expected.Split('|'), text => Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text.Contains(text, StringComparison.Ordinal));
    }

    /// <summary>A server over the texts of the repository.</summary>
    public sealed class Session : IAsyncLifetime
    {
        internal McpClient Client { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Client = await McpClient.CreateAsync(new StdioClientTransport(new StdioClientTransportOptions
        {
            Command = ToolProcess.Program,
            Arguments = ["mcp", ToolProcess.Repository],
            EnvironmentVariables = new Dictionary<string, string?> { ["DOTNET_ROOT"] = ToolProcess.DotnetFolder },
        }));

        public ValueTask DisposeAsync() => Client.DisposeAsync();

        internal async Task<string> CallAsync(string tool, Dictionary<string, object?> arguments)
        {
            CallToolResult result = await Client.CallToolAsync(tool, arguments, cancellationToken: TestContext.Current.CancellationToken);
            Assert.NotEqual(true, result.IsError);
            return Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text;
        }
    }
}
