using System.Text.Json;
using System.Text.RegularExpressions;

namespace CorpusSdk.Tool.Tests.Commands;

/// <summary>The command <c>check</c>, as a process over one folder with faults of several kinds.</summary>
public sealed partial class CheckTests(CheckTests.FaultyFolder folder) : IClassFixture<CheckTests.FaultyFolder>
{
    [Fact]
    public void Text_ShowsEachProblemAndItsPlace() => Assert.Equal(
        new ToolProcess(
            1,
            """
            corpus/notes/broken.md(3,7): error CORPUS1104: MESSAGE
                tags: [river
                      ^
            corpus/notes/dead.md(4,18): warning CORPUS1141: MESSAGE
                See [nothing, 湖](none.md) and more.
                                  ^~~~~~~
            corpus/notes/empty.md(1,1): warning CORPUS1001: MESSAGE
            1 error, 2 warnings, 1 info in 4 files, 2 archives, 3 articles. --info shows what was settled by rule.

            """,
            ""),
        WithoutMessages(folder.Check()));

    [Fact]
    public void Info_ShowsWhatWasSettledByRule()
    {
        ToolProcess run = folder.Check("--info");

        Assert.Contains("corpus/русский.txt(1,1): info CORPUS1014", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--info", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_HasAllProblemsAndCounts()
    {
        ToolProcess run = folder.Check("--json");
        using JsonDocument json = JsonDocument.Parse(run.Output);
        JsonElement problem = json.RootElement.GetProperty("problems")[1];

        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal("1 2 1", $"{json.RootElement.GetProperty("errors")} {json.RootElement.GetProperty("warnings")} {json.RootElement.GetProperty("infos")}");
        Assert.Equal(4, json.RootElement.GetProperty("problems").GetArrayLength());
        Assert.Equal(
            "CORPUS1141 warning corpus/notes/dead.md 4 18 4 25",
            string.Join(' ', ((string[])["id", "severity", "file", "startLine", "startColumn", "endLine", "endColumn"]).Select(name => problem.GetProperty(name).ToString())));
    }

    [Fact]
    public void GitHub_GetsACommandForEachProblem()
    {
        string[] lines = folder.Check("--format", "github").Output.TrimEnd('\n').Split('\n');

        Assert.Equal(
            [
                "::error file=corpus/notes/broken.md,line=3,col=7,endColumn=8,title=CORPUS1104",
                "::warning file=corpus/notes/dead.md,line=4,col=18,endColumn=25,title=CORPUS1141",
                "::warning file=corpus/notes/empty.md,line=1,col=1,endColumn=1,title=CORPUS1001",
                "::notice file=corpus/русский.txt,line=1,col=1,endColumn=1,title=CORPUS1014",
            ],
            lines.Select(line => line[..line.IndexOf("::", 2, StringComparison.Ordinal)]));
    }

    /// <summary>What SARIF 2.1.0 requires, and what code scanning requires beyond it.</summary>
    [Fact]
    public void Sarif_IsALogWithRulesAndPlaces()
    {
        using JsonDocument json = JsonDocument.Parse(folder.Check("--format", "sarif").Output);

        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        Assert.EndsWith("sarif-2.1.0.json", json.RootElement.GetProperty("$schema").GetString(), StringComparison.Ordinal);
        JsonElement run = Assert.Single(json.RootElement.GetProperty("runs").EnumerateArray());
        JsonElement driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("corpus", driver.GetProperty("name").GetString());
        string[] rules = [.. driver.GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!)];
        Assert.Equal(["CORPUS1001", "CORPUS1014", "CORPUS1104", "CORPUS1141"], rules);
        Assert.Equal(4, run.GetProperty("results").GetArrayLength());
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
        {
            JsonElement place = Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");
            Assert.Equal(rules[result.GetProperty("ruleIndex").GetInt32()], result.GetProperty("ruleId").GetString());
            Assert.Contains(result.GetProperty("level").GetString(), (string[])["error", "warning", "note"]);
            Assert.NotEmpty(result.GetProperty("message").GetProperty("text").GetString()!);
            Assert.True(Uri.IsWellFormedUriString(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative));
            Assert.InRange(place.GetProperty("region").GetProperty("startLine").GetInt32(), 1, 4);
        }
    }

    [Fact]
    public void ATextWithoutErrors_Succeeds_UnlessWarningsCount()
    {
        using TestFolder good = new TestFolder().Write("corpus/notes/empty.md", "").Write(".editorconfig", "root = true\n");

        Assert.Equal(0, ToolProcess.Run(good.Path, "check").ExitCode);
        ToolProcess strict = ToolProcess.Run(good.Path, "check", "--strict");
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("error CORPUS1001", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAssembly_IsReadWhole() => Assert.Equal(
        new ToolProcess(0, "No damage in 2 archives, 31 articles: every byte was read, and all checksums are right.\n", ""),
        ToolProcess.Run(AppContext.BaseDirectory, "check", "CorpusSdk.Sample.Lighthouses.dll"));

    // Their words are those of the catalogue, which has tests of its own.
    private static ToolProcess WithoutMessages(ToolProcess run) => run with
    {
        Output = Heading().Replace(run.Output, "$1MESSAGE"),
    };

    [GeneratedRegex(@"^(corpus\S+: \w+ CORPUS\d+: ).+$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    /// <summary>Texts with faults.</summary>
    public sealed class FaultyFolder : IDisposable
    {
        private readonly TestFolder _folder = new TestFolder()
            .Write(".editorconfig", "root = true\n")
            .Write("corpus/notes/broken.md", "---\ntitle: A list without an end\ntags: [river\n---\nText.\n")
            .Write("corpus/notes/dead.md", "# Dead\n\nText.\nSee [nothing, 湖](none.md) and\tmore.\n")
            .Write("corpus/notes/empty.md", "")
            .Write("corpus/русский.txt", "Category Archive : 2 Odd + names\n\nA headline\n\nIt has a sentence.\n");

        internal ToolProcess Check(params string[] options) => ToolProcess.Run(_folder.Path, ["check", .. options]);

        public void Dispose() => _folder.Dispose();
    }
}
