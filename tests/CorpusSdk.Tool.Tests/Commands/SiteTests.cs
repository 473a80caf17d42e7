using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CorpusSdk.Tool.Site;

namespace CorpusSdk.Tool.Tests.Commands;

/// <summary>The command <c>site</c>, by the files that it writes. What they look like is tested in a browser, with the web reader.</summary>
public sealed partial class SiteTests : IDisposable
{
    private readonly TestFolder _folder = new TestFolder()
        .Write("corpus/notes/eels.md", "---\ntitle: Where eels begin\ndate: 2024-03-02\nauthor: Jane & Co\ntags: [river]\ndraft: no\ncover: eel.png\n---\nNobody has seen an eel spawn. See [the ferry](ferry.md#rope).\n")
        .Write("corpus/notes/ferry.md", "---\ntitle: The patient ferry\ndate: 2024-05-31\nauthor: Ann\ntags: [river, boats]\n---\nA ferry crosses the river.\n\n## Rope\n\nIt holds on to a rope.\n\n| a | b |\n|--:|---|\n| 1 | 2 |\n")
        .Write("corpus/other/odd.md", "---\ntitle: '</script><script>alert(1)</script>'\n---\nText <b>and</b> more.\n");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Output_SaysWhatWasWritten_AndWhatIsMissing()
    {
        ToolProcess run = ToolProcess.Run(_folder.Path, "site", "-o", "out");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^Wrote 3 articles of 2 archives to out: \d+ files, [\d.]+ KB\.\n$", run.Output);
        Assert.Equal("Without --base-url there is no feed, no sitemap and no canonical address.\n", run.Error);
    }

    [Fact]
    public void Json_SaysWhatWasWritten()
    {
        using JsonDocument json = JsonDocument.Parse(ToolProcess.Run(_folder.Path, "site", "corpus", "--output", "out", "--json").Output);

        Assert.Equal(["out", "2", "3"], json.RootElement.EnumerateObject().Take(3).Select(property => property.Value.ToString()));
        Assert.Equal(Files("out").Count(), json.RootElement.GetProperty("fileCount").GetInt32() + 1);
    }

    [Fact]
    public void EveryLinkOfTheSite_LeadsToAFileOfTheSite()
    {
        // Enough for several pages of a list, and for more values than a panel shows.
        for (int i = 0; i < 120; i++)
            _folder.Write($"corpus/many/note-{i}.md", $"---\ntitle: Note {i}\ntags: [t{i % 30}]\n---\nA text.\n");
        Write("out", "--base-url", "https://jane.example/repo/");

        foreach (string file in Files("out").Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            foreach (Match link in Link().Matches(Read("out", file)))
            {
                string address = Uri.UnescapeDataString(link.Groups["address"].Value.Split('#', '?')[0]);
                if (address.Length == 0 || address.StartsWith("https:", StringComparison.Ordinal))
                    continue;
                Assert.StartsWith("/repo/", address, StringComparison.Ordinal);
                string target = address["/repo/".Length..];
                Assert.True(File.Exists(_folder.PathOf("out/" + (target.Length == 0 || target.EndsWith('/') ? target + "index.html" : target))), address);
            }
        }

        Assert.Equal(50, Item().Count(Read("out", "many/page-2.html")));
        Assert.Equal(20, Item().Count(Read("out", "many/page-3.html")));
    }

    [Fact]
    public void Code_IsColoured()
    {
        _folder.Write("corpus/notes/code.md", "# Code\n\n```cs\nreturn 1;\n```\n");
        Write("out");

        Assert.Contains(Files("out"), file => file.EndsWith(".html", StringComparison.Ordinal) && Read("out", file).Contains("<span class=\"hljs-keyword\">return</span>", StringComparison.Ordinal));
        Assert.Contains(Files("out"), file => file.EndsWith(".css", StringComparison.Ordinal) && Read("out", file).Contains(".hljs-keyword", StringComparison.Ordinal));
    }

    [Fact]
    public void ASiteThatCannotBeFinished_LeavesTheOneBefore()
    {
        SiteFile first = SiteFile.OfText("index.html", () => "First.");
        SiteWriter.Write([first], _folder.PathOf("out"), _ => { }, CancellationToken.None);

        Assert.Throws<IOException>(() => SiteWriter.Write([SiteFile.OfText("index.html", () => "Second."), SiteFile.OfText("b.html", () => throw new IOException("Full."))], _folder.PathOf("out"), _ => { }, CancellationToken.None));
        Assert.Throws<OperationCanceledException>(() => SiteWriter.Write([first], _folder.PathOf("out"), _ => { }, new CancellationToken(canceled: true)));

        Assert.Equal("First.", Read("out", "index.html"));
        Assert.Equal(["corpus", "out"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void ALinkBetweenTexts_LeadsToThePage()
    {
        Write("out", "--base-path", "repo");

        Assert.Contains("<a href=\"/repo/notes/ferry/#rope\">the ferry</a>", Read("out", "notes/eels/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void APage_TellsSearchEnginesWhatItIs()
    {
        Write("out", "--base-url", "https://jane.example/repo/", "--title", "Field notes");
        string page = Read("out", "notes/eels/index.html");

        Assert.Contains("<title>Where eels begin – Field notes</title>", page, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"description\" content=\"Nobody has seen an eel spawn. See the ferry.\">", page, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://jane.example/repo/notes/eels/\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:type\" content=\"article\">", page, StringComparison.Ordinal);
        using JsonDocument data = JsonDocument.Parse(LinkedData().Match(page).Groups["json"].Value);
        Assert.Equal(
            ("Article", "Where eels begin", "2024-03-02", "Jane & Co"),
            (Value("@type"), Value("headline"), Value("datePublished"), data.RootElement.GetProperty("author")[0].GetProperty("name").GetString()));

        string? Value(string name) => data.RootElement.GetProperty(name).GetString();
    }

    [Fact]
    public void FactsForAuthors_AreNotShown()
    {
        Write("out");
        string page = Read("out", "notes/eels/index.html");

        Assert.DoesNotContain("eel.png", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Draft", page, StringComparison.Ordinal);
        Assert.Contains("Jane &amp; Co", page, StringComparison.Ordinal);
    }

    [Fact]
    public void TheNewest_IsFirst_AndAFacetHasAPage()
    {
        Write("out");

        Assert.Equal(["/notes/ferry/", "/notes/eels/"], Item().Matches(Read("out", "notes/index.html")).Select(item => item.Groups["address"].Value));
        Assert.Equal(["/notes/ferry/"], Item().Matches(Read("out", "notes/tags.boats.html")).Select(item => item.Groups["address"].Value));
        Assert.Contains("<a class=\"facet\" href=\"/notes/tags.boats.html\">", Read("out", "notes/ferry/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void NoTextCanBringAScript_NorAStyleThatThePolicyForbids()
    {
        Write("out", "--base-url", "https://jane.example");

        foreach (string file in Files("out").Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            string page = Read("out", file);
            Assert.Contains("script-src 'self'", page, StringComparison.Ordinal);
            Assert.DoesNotContain("alert(1)</script>", page, StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", page, StringComparison.Ordinal);
            Assert.All(Script().Matches(page), script => Assert.Matches("src=\"/site-assets/|ld\\+json", script.Value));
        }
    }

    [Fact]
    public void FeedAndSitemap_AreXmlWithWholeAddresses()
    {
        Write("out", "--base-url", "https://jane.example/repo");

        XDocument feed = XDocument.Parse(Read("out", "feed.xml"));
        Assert.Equal(["The patient ferry", "Where eels begin", "</script><script>alert(1)</script>"], feed.Descendants("item").Select(item => item.Element("title")!.Value));
        Assert.Equal("Fri, 31 May 2024 00:00:00 GMT", feed.Descendants("pubDate").First().Value);
        XDocument sitemap = XDocument.Parse(Read("out", "sitemap.xml"));
        Assert.Contains("https://jane.example/repo/notes/eels/", sitemap.Root!.Elements().Select(url => url.Value));
    }

    [Fact]
    public void TheSameTexts_GiveTheSameBytes()
    {
        Write("first", "--base-url", "https://jane.example/");
        Write("second", "--base-url", "https://jane.example/");

        Assert.Equal(Files("first"), Files("second"));
        Assert.All(Files("first"), file => Assert.Equal(File.ReadAllBytes(_folder.PathOf("first/" + file)), File.ReadAllBytes(_folder.PathOf("second/" + file))));
    }

    [Fact]
    public void AgainIntoTheSameFolder_RemovesWhatIsGone_AndKeepsWhatSomebodyAdded()
    {
        Write("out");
        _folder.Write("out/CNAME", "jane.example");
        File.Delete(_folder.PathOf("corpus/other/odd.md"));

        Write("out");

        Assert.Equal("jane.example", File.ReadAllText(_folder.PathOf("out/CNAME")));
        Assert.DoesNotContain(Files("out"), file => file.StartsWith("other/", StringComparison.Ordinal));
        Assert.Equal(["corpus", "out"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order());
    }

    [Theory]
    [InlineData("mine", "not a site")]
    [InlineData("corpus/site", "within the texts")]
    [InlineData("mine/a.txt", "not a site")]
    public void AFolderOfSomethingElse_IsLeftAsItIs(string output, string message)
    {
        _folder.Write("mine/a.txt", "Mine.");

        ToolProcess run = ToolProcess.Run(_folder.Path, "site", "-o", output);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal("Mine.", File.ReadAllText(_folder.PathOf("mine/a.txt")));
        Assert.Single(Directory.EnumerateFiles(_folder.PathOf("mine")));
    }

    [Theory]
    [InlineData("site")]
    [InlineData("site", "-o", "out", "--base-url", "jane.example")]
    [InlineData("site", "-o", "out", "--base-url", "https://jane.example/?a")]
    [InlineData("site", "-o", "out", "--base-path", "/a/../b/")]
    [InlineData("site", "-o", "out", "--language", "xx")]
    [InlineData("serve", "--port", "0")]
    public void ArgumentsThatMakeNoSense_AreAMistakeOfUsage(params string[] arguments)
    {
        ToolProcess run = ToolProcess.Run(_folder.Path, arguments);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void ASiteWithinAFolderOfTexts_IsNotTakenForTexts()
    {
        using TestFolder notes = new TestFolder().Write("eels.md", "# Eels\n\nText.\n");
        Assert.Equal(0, ToolProcess.Run(notes.Path, "site", "-o", "public").ExitCode);

        ToolProcess list = ToolProcess.Run(notes.Path, "stats", "--json");

        Assert.Contains("\"articles\": 1", list.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ru", "lang=\"ru\"", "Поиск")]
    [InlineData("de", "lang=\"de\"", "Suche")]
    public void Language_IsThatOfTheInterface(string language, string attribute, string search)
    {
        Write("out", "--language", language);

        Assert.Contains(attribute, Read("out", "index.html"), StringComparison.Ordinal);
        Assert.Contains(search, Read("out", "index.html"), StringComparison.Ordinal);
    }

    private void Write(string output, params string[] arguments)
    {
        ToolProcess run = ToolProcess.Run(_folder.Path, ["site", "-o", output, .. arguments]);
        Assert.True(run.ExitCode == 0, run.Error);
    }

    private string Read(string output, string file) => File.ReadAllText(_folder.PathOf($"{output}/{file}"));

    private IEnumerable<string> Files(string output) => Directory
        .EnumerateFiles(_folder.PathOf(output), "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None })
        .Select(file => Path.GetRelativePath(_folder.PathOf(output), file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex("(?:href|src|action)=\"(?<address>[^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(?<json>.*?)</script>")]
    private static partial Regex LinkedData();

    [GeneratedRegex("<a href=\"(?<address>[^\"]*)\" data-item>")]
    private static partial Regex Item();

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex Script();
}
