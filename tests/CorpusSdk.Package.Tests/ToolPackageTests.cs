using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using CorpusSdk.Package.Tests.Support;

namespace CorpusSdk.Package.Tests;

/// <summary>The tool, installed from its package, beside projects that are built with the SDK.</summary>
public sealed partial class ToolPackageTests(PackageFeed feed, ToolPackageTests.Installation tool) : IClassFixture<ToolPackageTests.Installation>
{
    /// <summary>Faults of encodings, front matter, tables, links, names, fields and severities; the compiler and the tool say the same, of the same places.</summary>
    [Fact]
    public void Check_ReportsWhatABuildReports()
    {
        Consumer project = feed.CreateConsumer("ToolCheck")
            .Write("App.csproj", Samples.Project())
            .Write("Program.cs", "return;")
            .Write(".editorconfig", "root = true\n[corpus/raised.txt]\ncorpus_severity.CORPUS1001 = error\n[corpus/silent.txt]\ncorpus_severity.CORPUS1001 = none\n")
            .Write(".globalconfig", "is_global = true\ndotnet_diagnostic.CORPUS1022.severity = error\n")
            .Write("corpus/lakes.txt", Samples.Lakes)
            .Write("corpus/bytes.txt", [.. "A line of text\n\nAnd a byte that is none: "u8, 0xFF, (byte)'.'])
            .Write("corpus/raised.txt", "")
            .Write("corpus/silent.txt", "")
            .Write("corpus/empty.txt", "")
            .Write("corpus/nul.txt", Encoding.UTF8.GetBytes("A headline\n\nTen \0 characters. They end here.\n"))
            .Write("corpus/first.txt", "Category Archive : Rivers\n\n" + Samples.Article("A river without a mouth"))
            .Write("corpus/second.txt", "Category Archive : Rivers\n\n" + Samples.Article("A river without a source"))
            .Write("corpus/blog/yaml.md", "---\ntitle: A list without an end\ntags: [river\n---\nText.\n")
            .Write("corpus/blog/links.md", "# Links\n\n湖 [nowhere](none.md) and [no heading](yaml.md#none) and [another](../data.csv).\n")
            .Write("corpus/blog/twice.md", "---\ntitle: Twice\ncolour: red\nColour: blue\n---\nText.\n")
            .Write("corpus/data.csv", "slug,title,body\na,A,\"B\nb,B\n")
            .Write("corpus/lines.jsonl", "{\"title\": \"One\", \"body\": \"Text.\"}\n[1]\n{\"title\": \n")
            .Write("corpus/page.html", "<p>Not compiled</p>");

        CommandResult build = project.Build().AssertFailure();
        CommandResult check = tool.Run(project.Folder, "check");

        string[] found = [.. Heading().Matches(check.Output).Select(match => match.Value)];
        Assert.Equal(1, check.ExitCode);
        // What concerns the project, and no text, has the project's whole path.
        Assert.Equal(build.Messages.Select(message => $"{message.Heading}: {message.Text}".Replace(project.Folder + "/", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
        Assert.InRange(build.Messages.Select(message => message.Id).Distinct().Count(), 9, 100);
    }

    /// <summary>Several of their licences ask for a notice in whatever has a copy.</summary>
    [Fact]
    public void LibrariesOfOthers_AreInTheNotices()
    {
        PackageFile package = PackageFile.Open(feed.FeedFolder, "CorpusSdk.Tool", ".nupkg");

        Assert.Contains("Spectre.Console", package.ForeignAssemblies("tools/"));
        Assert.All(package.ForeignAssemblies("tools/"), name => Assert.True(package.Acknowledges(name), name));
    }

    [Theory]
    [InlineData("Inline")]
    [InlineData("Resource")]
    public void AnAssembly_IsReadWithoutBeingRun_AndEqualsItsTexts(string carrier)
    {
        Consumer project = feed.CreateConsumer("ToolSource-" + carrier)
            .Write("App.csproj", Samples.Project(Samples.Carrier(carrier)))
            .Write("Program.cs", "throw new System.InvalidOperationException(\"This program must not be run.\");")
            .Write("corpus/lakes.txt", Samples.Lakes)
            .Write("corpus/notes/a.md", "---\ntitle: A note\nlength: 2.5\n---\nA text with a [link](b.md).\n")
            .Write("corpus/notes/b.md", "# Another\n\nText.\n");
        project.Build().AssertClean();
        const string Assembly = "bin/Debug/net10.0/App.dll";

        Assert.Equal(Fingerprints(project, "."), Fingerprints(project, Assembly));
        Assert.Equal("No difference; 4 articles as before.\n", tool.Run(project.Folder, "diff", ".", Assembly).AssertSuccess().Output);
        Assert.Contains("length       2.5", tool.Run(project.Folder, "read", "notes/a", "-s", Assembly).AssertSuccess().Output, StringComparison.Ordinal);
        if (carrier == "Resource")
            Assert.Equal(Fingerprints(project, "."), Fingerprints(project, "obj/corpus/packs"));
    }

    [Fact]
    public void Export_FindsTheLibrariesOfItsEngines()
    {
        Consumer project = feed.CreateConsumer("ToolExport").Write("corpus/lakes.txt", Samples.Lakes);

        foreach (string file in (string[])["lakes.jsonl", "lakes.sqlite", "lakes.parquet", "lakes.sql", "lakes.bulk"])
            Assert.StartsWith("Wrote 2 articles of 1 archive to " + file, tool.Run(project.Folder, "export", "--to", file).AssertSuccess().Output, StringComparison.Ordinal);
    }

    private string Fingerprints(Consumer project, string source)
    {
        using JsonDocument stats = JsonDocument.Parse(tool.Run(project.Folder, "stats", "--verify", "--json", "-s", source).AssertSuccess().Output);
        return string.Join(' ', stats.RootElement.EnumerateArray().Select(archive => $"{archive.GetProperty("name")} {archive.GetProperty("articles")} {archive.GetProperty("fingerprint")}"));
    }

    [GeneratedRegex(@"^[\w./]+(\(\d+,\d+\))?: (error|warning) CORPUS\d+: .*$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    /// <summary>The tool, packed and installed once.</summary>
    public sealed class Installation
    {
        private readonly PackageFeed _feed;
        private readonly string _folder;

        public Installation(PackageFeed feed)
        {
            _feed = feed;
            _folder = Path.Combine(Path.GetDirectoryName(feed.SourceFolder)!, "installed");
            feed.PackAlso("src/CorpusSdk.Tool");
            string version = PackageFile.Open(feed.FeedFolder, "CorpusSdk.Tool", ".nupkg").Version;
            feed.Run(feed.FeedFolder, "dotnet", "tool", "install", "CorpusSdk.Tool", "--tool-path", _folder, "--add-source", feed.FeedFolder, "--version", version).AssertSuccess();
        }

        internal CommandResult Run(string folder, params string[] arguments) => _feed.Run(folder, Path.Combine(_folder, OperatingSystem.IsWindows() ? "corpus.exe" : "corpus"), arguments);
    }
}
