using CorpusSdk.Tool.Layout;

namespace CorpusSdk.Tool.Tests;

public class ListTests
{
    [Fact]
    public void List_ShowsEveryArchiveWithItsArticlesInOrder()
    {
        string page = ToolRun.Flatten(ToolRun.Start(ToolRun.Everything, 120, "list").Output);
        int position = 0;
        foreach (Archive archive in ToolRun.Everything.Archives)
        {
            Expect($"{archive.Title} {Numbers.Articles(archive.Count)}");
            foreach (Article article in archive.Articles)
                Expect(article.Headline);
        }

        void Expect(string text)
        {
            int found = page.IndexOf(ToolRun.Flatten(text), position, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{text}' does not follow what came before it.");
            position = found;
        }
    }

    [Fact]
    public void List_ShowsReadingTimeAndSlugOfEachArticle()
    {
        string page = ToolRun.Flatten(ToolRun.Start(ToolRun.Everything, 120, "list").Output);
        Assert.All(ToolRun.Everything.Articles, article => Assert.Contains(
            ToolRun.Flatten($"{Numbers.Minutes(article.ReadingTime)} {article.Headline} {ToolRun.Everything.AddressOf(article).Text}"),
            page,
            StringComparison.Ordinal));
    }

    [Fact]
    public void NoArguments_ListEverything() =>
        Assert.Equal(ToolRun.Start("list"), ToolRun.Start());

    [Theory]
    [InlineData("OddsAndEnds")]
    [InlineData("oddsandends")]
    public void ListOfOneArchive_ShowsNoOther(string name)
    {
        ToolRun run = ToolRun.Start("list", name);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("Odds [and] ends", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("山と海", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownArchive_FailsAndNamesThoseThatAreThere()
    {
        ToolRun run = ToolRun.Start("list", "nowhere");
        Assert.Equal(ExitCode.No, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.All(ToolRun.Everything.Archives, archive => Assert.Contains(archive.Name, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void TheCommandThatTheListRecommends_Works()
    {
        string page = ToolRun.Start(ToolRun.Everything, 120, "list").Output;
        string command = page.Split('\n').Last(line => line.Contains(ToolRun.Invocation + " read", StringComparison.Ordinal));
        string[] arguments = command.Trim().Split(' ')[1..];
        Assert.Equal(ExitCode.Success, ToolRun.Start(arguments).ExitCode);
    }

    [Fact]
    public void ALibraryWithoutArticles_ListsNothingAndSucceeds() =>
        Assert.Equal(ExitCode.Success, ToolRun.Start(new Library([]), 80, "list").ExitCode);

    [Fact]
    public void Help_NamesTheCommands()
    {
        ToolRun run = ToolRun.Start("--help");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("list", run.Output, StringComparison.Ordinal);
        Assert.Contains("read", run.Output, StringComparison.Ordinal);
        Assert.Contains("search", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownCommand_Fails()
    {
        ToolRun run = ToolRun.Start("raed", "brackets");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("raed", run.Error, StringComparison.Ordinal);
    }
}
