using CorpusSdk.Tool.Layout;
using Spectre.Console;
using Spectre.Console.Testing;

namespace CorpusSdk.Tool.Tests;

public class SearchTests
{
    private const int Wide = 120;

    [Fact]
    public void Search_ShowsTheHitsOfAllArchivesTogether_InTheirOrder()
    {
        const string Query = "the";
        SearchResults<Article> expected = new ArchiveSet(ToolRun.Everything.Archives).Search(Query, 1_000);
        string page = ToolRun.Flatten(ToolRun.Start(ToolRun.Everything, Wide, "search", Query, "--limit", "1000").Output);

        Assert.StartsWith($"{Numbers.Articles(expected.TotalCount)} found for '{Query}'.", page, StringComparison.Ordinal);
        int position = 0;
        foreach (SearchHit<Article> hit in expected.Hits)
        {
            string slug = ToolRun.Everything.AddressOf(hit.Article).Text;
            string address = slug.Contains('/', StringComparison.Ordinal) ? slug : $"{hit.Article.Archive.Name}/{slug}";
            string under = hit.Section?.Heading is { } heading ? $"Under '{heading.Text}':" : "";
            string text = ToolRun.Flatten($"{hit.Article.Headline} {address} {under} {hit.Snippet.Mark("*", "*")}").Replace(" ", "", StringComparison.Ordinal);
            int found = page.Replace(" ", "", StringComparison.Ordinal).IndexOf(text, position, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{text}' does not follow what came before it.");
            position = found;
        }
    }

    [Theory]
    [InlineData("Russia")]
    [InlineData("oddsandends")]
    public void SearchOfOneArchive_ShowsNoOther(string name)
    {
        string page = ToolRun.Start(ToolRun.Everything, Wide, "search", "the", "--archive", name, "--limit", "1000").Output;

        Assert.True(ToolRun.Everything.TryGetArchive(name, out Archive? archive));
        Assert.Contains($"{archive.Name}/", page, StringComparison.Ordinal);
        Assert.All(
            ToolRun.Everything.Archives.Where(other => other != archive),
            other => Assert.DoesNotContain($" {other.Name}/", page, StringComparison.Ordinal));
    }

    [Fact]
    public void Limit_BoundsWhatIsShownAndNotWhatIsCounted()
    {
        SearchResults<Article> results = new ArchiveSet(ToolRun.Everything.Archives).Search("the", 3);
        string page = ToolRun.Start(ToolRun.Everything, Wide, "search", "the", "--limit", "2").Output;

        Assert.Contains($"{Numbers.Articles(results.TotalCount)} found for 'the', the best 2 of them", page, StringComparison.Ordinal);
        Assert.Equal([true, true, false], results.Hits.Select(hit => page.Contains($"{hit.Article.Archive.Name}/{hit.Article.Slug}", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("few")]
    [InlineData("9999999999")]
    public void Limit_ThatIsNoNumberFromOneOn_Fails(string limit)
    {
        ToolRun run = ToolRun.Start("search", "ice", "--limit", limit);

        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("--limit takes a number", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void TheCommandThatASearchRecommends_ShowsTheBestHit()
    {
        string page = ToolRun.Start(ToolRun.Everything, Wide, "search", "baikal").Output;
        Article best = new ArchiveSet(ToolRun.Everything.Archives).Search("baikal").Hits[0].Article;

        Assert.Contains(best.Headline[..40], ToolRun.Flatten(Follow(page).Output), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-ice lake", "-ice", "lake")]
    [InlineData("@home", "@home")]
    [InlineData("ice -h", "ice", "--", "-h")]
    [InlineData("--limit", "--", "--limit")]
    [InlineData("\"ice road\" OR (snow)", "\"ice road\"", "OR", "(snow)")]
    public void WordsOfTheCommandLine_AreTheQuery(string query, params string[] words)
    {
        ToolRun run = ToolRun.Start(ToolRun.Everything, Wide, ["search", .. words]);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains($"found for '{query}'", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AQueryThatOnlyExcludes_IsSaidToDoSo() =>
        Assert.Contains("found for '-hotel', which only excludes", ToolRun.Start(ToolRun.Everything, Wide, "search", "-hotel").Output, StringComparison.Ordinal);

    [Fact]
    public void NothingFound_FailsAndSaysSo()
    {
        ToolRun run = ToolRun.Start("search", "xylophone-makers");

        Assert.Equal(ExitCode.No, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("Nothing was found for 'xylophone-makers'.", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, Follow(run.Error).ExitCode);
    }

    [Theory]
    [InlineData("bailkal", "Baikal")]
    [InlineData("\"lake bailkal\"", "\"lake Baikal\"")]
    [InlineData("headline:bailkal", "headline:Baikal")]
    public void MistypedQuery_GetsACorrectionThatFindsSomething(string typed, string meant)
    {
        ToolRun run = ToolRun.Start(ToolRun.Everything, Wide, "search", typed, "--archive", "russia");

        Assert.Equal(ExitCode.No, run.ExitCode);
        Assert.Contains($"Did you mean '{meant}'?", run.Error, StringComparison.Ordinal);
        Assert.Contains($"search --archive Russia {ShellText.Write(meant)}\n", run.Error.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, ToolRun.Start("search", "--archive", "Russia", meant).ExitCode);
    }

    [Fact]
    public void CorrectionThatWouldFindNothing_IsNotMade() =>
        Assert.DoesNotContain("mean", ToolRun.Start("search", "bailkal", "xq").Error, StringComparison.Ordinal);

    [Fact]
    public void QueryWithoutAnyWord_FailsAndSaysSo()
    {
        ToolRun run = ToolRun.Start("search", ":-)");

        Assert.Equal(ExitCode.No, run.ExitCode);
        Assert.Contains("':-)' has no word to search for", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownArchive_FailsAndNamesThoseThatAreThere()
    {
        ToolRun run = ToolRun.Start("search", "ice", "--archive", "nowhere");

        Assert.Equal(ExitCode.No, run.ExitCode);
        Assert.All(ToolRun.Everything.Archives, archive => Assert.Contains(archive.Name, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void ArchiveWithoutIndex_IsNamed_AndOthersCanBeSearched()
    {
        ToolRun run = ToolRun.Start(ToolRun.WithUnindexed, Wide, "search", "ice");

        Assert.Equal(ExitCode.No, run.ExitCode);
        Assert.Contains("The archive Unindexed was compiled without a search index", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, ToolRun.Start(ToolRun.WithUnindexed, Wide, "search", "ice", "--archive", "Russia").ExitCode);
    }

    [Fact]
    public void ALibraryWithoutArchives_FindsNothing() => Assert.Equal(ExitCode.No, ToolRun.Start(new Library([]), 80, "search", "ice").ExitCode);

    [Fact]
    public void TextThatLooksLikeMarkup_IsShownAsItStands()
    {
        string page = ToolRun.Flatten(ToolRun.Start(ToolRun.Everything, Wide, "search", "[/nothing]", "--archive", "OddsAndEnds").Output);

        Assert.Contains("found for '[/nothing]'", page, StringComparison.Ordinal);
        Assert.Contains("A list such as [1], [bold] or [/*nothing*] must", page, StringComparison.Ordinal);
        Assert.Contains("Square brackets are [red]text[/] and nothing else", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20)]
    [InlineData(80)]
    public void SnippetWithStyles_HasTheSameLinesAsWithoutMarks(int width)
    {
        foreach (SearchHit<Article> hit in new ArchiveSet(ToolRun.Everything.Archives).Search("ice OR the OR 庭 OR rind*", 1_000).Hits)
        {
            using var console = new TestConsole();
            console.Profile.Width = width;
            console.EmitAnsiSequences().Write(new Extract(hit.Snippet));
            string[] pieces = [.. hit.Snippet.Highlights.Select(range => hit.Snippet.Text.Substring(range.Start, range.Length))];

            string unstyled = console.Output.Replace("\u001B[1;4m", "", StringComparison.Ordinal).Replace("\u001B[0m", "", StringComparison.Ordinal);
            Assert.Equal(TextWrapper.Wrap(hit.Snippet.Text, width), unstyled.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'));
            Assert.All(pieces.Where(piece => piece.GetCellWidth() <= 3), piece => Assert.Contains($"\u001B[1;4m{piece}\u001B[0m", console.Output, StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("baikal", "baikal")]
    [InlineData("lake baikal", "lake baikal")]
    [InlineData("\"lake baikal\"", "'\"lake baikal\"'")]
    [InlineData("-ice", "-- '-ice'")]
    [InlineData("driver's", "'driver’s'")]
    public void QueryInACommand_IsQuotedWhereAShellWouldMeddle(string query, string expected) => Assert.Equal(expected, ShellText.Write(query));

    /// <summary>Runs the command in the last line of a page.</summary>
    private static ToolRun Follow(string page)
    {
        string command = page.Split('\n').Last(line => line.Contains($"{ToolRun.Invocation} ", StringComparison.Ordinal));
        return ToolRun.Start(command.Trim().Split(' ')[1..]);
    }
}
