using System.Runtime.InteropServices;
using System.Text.Json;
using CorpusSdk.Package.Tests.Support;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace CorpusSdk.Package.Tests;

/// <summary>The tool as one native file, published from a copy of the sources. Beside it are the texts of the repository, and an assembly with archives.</summary>
public sealed class NativeToolTests(NativeTool tool) : IClassFixture<NativeTool>
{
    [Fact]
    public void Publication_IsOneFile() =>
        Assert.Equal([tool.FileName], Directory.EnumerateFileSystemEntries(tool.Folder).Select(Path.GetFileName));

    [Theory]
    [InlineData("list")]
    [InlineData("list", "--json")]
    [InlineData("read", "bell-rock")]
    [InlineData("read", "the-ice-road")]
    [InlineData("read", "the-ice-road", "--json")]
    [InlineData("search", "lighthouse OR ice")]
    [InlineData("search", "lighthouse OR ice", "--json")]
    [InlineData("search", "bailkal")]
    [InlineData("stats", "--verify")]
    [InlineData("stats", "--json", "-s", NativeTool.Assembly)]
    [InlineData("read", "nothing-like-it")]
    [InlineData("check", "--info")]
    [InlineData("check", "--format", "sarif", "faulty")]
    [InlineData("check", "--format", "json", "faulty")]
    [InlineData("check", "faulty")]
    [InlineData("diff", ".", NativeTool.Assembly)]
    [InlineData("diff", ".", NativeTool.Assembly, "--json")]
    [InlineData("new", "../notes")]
    [InlineData("--help")]
    [InlineData("[suggest:9]", "read lant")]
    public void Command_DoesWhatItDoesOnTheRuntime(params string[] arguments)
    {
        CommandResult native = tool.RunNative(arguments);
        CommandResult managed = tool.RunManaged(arguments);

        Assert.NotEmpty(native.Output);
        // Their advice on what to type next differs.
        Assert.Equal((managed.ExitCode, managed.Output.Replace("dotnet corpus.dll", "corpus", StringComparison.Ordinal)), (native.ExitCode, native.Output));
    }

    [Fact]
    public void ArgumentsThatMakeNoSense_GiveTheirExitCode() => Assert.Equal(2, tool.RunNative("--nonsense").ExitCode);

    [Fact]
    public void Json_IsJson()
    {
        using JsonDocument article = JsonDocument.Parse(tool.RunNative("read", "bell-rock", "--json").AssertSuccess().Output);

        Assert.Equal("Bell Rock", article.RootElement.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Agents_AreServed()
    {
        var transport = new StdioClientTransport(new StdioClientTransportOptions { Command = tool.Program, Arguments = ["mcp", tool.TextFolder] });
        await using McpClient client = await McpClient.CreateAsync(transport, cancellationToken: TestContext.Current.CancellationToken);

        IList<McpClientTool> tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        CallToolResult article = await client.CallToolAsync("read", new Dictionary<string, object?> { ["slug"] = "bell-rock" }, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["list", "read", "search"], tools.Select(tool => tool.Name));
        Assert.StartsWith("# Bell Rock", Assert.IsType<TextContentBlock>(Assert.Single(article.Content)).Text, StringComparison.Ordinal);
    }
}

/// <summary>The published tool, and the same program on the runtime.</summary>
public sealed class NativeTool
{
    /// <summary>An assembly with archives, in the folder of the texts.</summary>
    public const string Assembly = "CorpusSdk.Sample.Lighthouses.dll";

    private readonly PackageFeed _feed;
    private readonly string _folder;
    private readonly bool _lacksTools;

    /// <summary>Publishes once for all tests; any warning about trimming or native code fails them.</summary>
    public NativeTool(PackageFeed feed)
    {
        _feed = feed;
        string home = Path.Combine(Path.GetDirectoryName(feed.SourceFolder)!, "tool");
        _folder = Path.Combine(home, "out");
        TextFolder = Path.Combine(home, "managed");
        CommandResult publish = feed.Publish("src/CorpusSdk.Tool", _folder, "-p:TrimmerSingleWarn=false");
        _lacksTools = publish.LacksNativeTools;
        if (_lacksTools)
            return;
        publish.AssertClean();

        // Away from its project, which it would otherwise tell people to run; and without its launcher, which has the name of the folder of texts.
        Directory.CreateDirectory(TextFolder);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(feed.SourceFolder, "src/CorpusSdk.Tool/bin/Release/net10.0", RuntimeInformation.RuntimeIdentifier)).Where(file => Path.GetFileName(file) != FileName))
            File.Copy(file, Path.Combine(TextFolder, Path.GetFileName(file)));
        CopyTexts(feed);
        string sample = Path.Combine(home, "sample");
        feed.Publish("src/CorpusSdk.Sample.Lighthouses", sample).AssertClean();
        File.Copy(Path.Combine(sample, Assembly), Path.Combine(TextFolder, Assembly));
    }

    /// <summary>The folder of the publication. Skips the test if nothing could be published.</summary>
    public string Folder
    {
        get
        {
            Assert.SkipWhen(_lacksTools, CommandResult.NativeToolsHint);
            return _folder;
        }
    }

    /// <summary>The folder that has <c>corpus/</c>, in which commands run.</summary>
    public string TextFolder { get; }

    /// <summary>The name of the program.</summary>
    public string FileName => OperatingSystem.IsWindows() ? "corpus.exe" : "corpus";

    /// <summary>The native program.</summary>
    public string Program => Path.Combine(Folder, FileName);

    internal CommandResult RunNative(params string[] arguments) => _feed.Run(TextFolder, Program, arguments);

    internal CommandResult RunManaged(params string[] arguments) => _feed.Run(TextFolder, "dotnet", ["corpus.dll", .. arguments]);

    private void CopyTexts(PackageFeed feed)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(feed.SourceFolder, "corpus"), "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(TextFolder, Path.GetRelativePath(feed.SourceFolder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Directory.CreateDirectory(Path.Combine(TextFolder, "faulty"));
        File.WriteAllText(Path.Combine(TextFolder, "faulty/yaml.md"), "---\ntags: [river\n---\nText.\n");
        File.WriteAllText(Path.Combine(TextFolder, "faulty/toml.md"), "+++\ntitle = \n+++\nText.\n");
        File.WriteAllText(Path.Combine(TextFolder, "faulty/lines.jsonl"), "{\"title\": }\n");
    }
}
