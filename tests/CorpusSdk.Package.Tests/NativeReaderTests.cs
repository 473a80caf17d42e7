using System.Runtime.InteropServices;
using System.Text.Json;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>The console reader as one native file, published with the README's own command from a copy of the sources.</summary>
public sealed class NativeReaderTests(NativeReader reader) : IClassFixture<NativeReader>
{
    [Fact]
    public void Publication_IsOneFile() =>
        Assert.Equal([reader.FileName], Directory.EnumerateFileSystemEntries(reader.Folder).Select(Path.GetFileName));

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
    [InlineData("stats", "--json")]
    [InlineData("read", "nothing-like-it")]
    [InlineData("--help")]
    [InlineData("[suggest:9]", "read lant")]
    public void Command_DoesWhatItDoesOnTheRuntime(params string[] arguments)
    {
        CommandResult native = reader.RunNative(arguments);
        CommandResult managed = reader.RunManaged(arguments);

        Assert.NotEmpty(native.Output);
        // Their advice on what to type next differs.
        Assert.Equal((managed.ExitCode, managed.Output.Replace("dotnet corpus.dll", "corpus", StringComparison.Ordinal)), (native.ExitCode, native.Output));
    }

    [Fact]
    public void ArgumentsThatMakeNoSense_GiveTheirExitCode() => Assert.Equal(2, reader.RunNative("--nonsense").ExitCode);

    [Fact]
    public void Json_IsJson()
    {
        using JsonDocument article = JsonDocument.Parse(reader.RunNative("read", "bell-rock", "--json").AssertSuccess().Output);

        Assert.Equal("Bell Rock", article.RootElement.GetProperty("title").GetString());
    }
}

/// <summary>The published reader, and the same program on the runtime.</summary>
public sealed class NativeReader
{
    private readonly PackageFeed _feed;
    private readonly string _folder;
    private readonly string _managedFolder;
    private readonly bool _lacksTools;

    /// <summary>Publishes once for all tests; any warning about trimming or native code fails them.</summary>
    public NativeReader(PackageFeed feed)
    {
        _feed = feed;
        string home = Path.Combine(Path.GetDirectoryName(feed.SourceFolder)!, "reader");
        _folder = Path.Combine(home, "out");
        _managedFolder = Path.Combine(home, "managed");
        CommandResult publish = feed.Publish("src/CorpusSdk.Reader", _folder, "-p:TrimmerSingleWarn=false");
        _lacksTools = publish.LacksNativeTools;
        if (_lacksTools)
            return;
        publish.AssertClean();

        // Away from its project, which it would otherwise tell people to run.
        Directory.CreateDirectory(_managedFolder);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(feed.SourceFolder, "src/CorpusSdk.Reader/bin/Release/net10.0", RuntimeInformation.RuntimeIdentifier)))
            File.Copy(file, Path.Combine(_managedFolder, Path.GetFileName(file)));
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

    /// <summary>The name of the program.</summary>
    public string FileName => OperatingSystem.IsWindows() ? "corpus.exe" : "corpus";

    internal CommandResult RunNative(params string[] arguments) => _feed.Run(Folder, Path.Combine(Folder, FileName), arguments);

    internal CommandResult RunManaged(params string[] arguments) => _feed.Run(_managedFolder, "dotnet", [Path.Combine(_managedFolder, "corpus.dll"), .. arguments]);
}
