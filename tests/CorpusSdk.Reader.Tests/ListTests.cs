using CorpusSdk.Reader.Layout;

namespace CorpusSdk.Reader.Tests;

public class ListTests
{
    [Fact]
    public void List_ShowsEveryArchiveWithItsArticlesInOrder()
    {
        string page = ReaderRun.Flatten(ReaderRun.Start(ReaderRun.Everything, 120, "list").Output);
        int position = 0;
        foreach (Archive archive in ReaderRun.Everything.Archives)
        {
            Expect($"{archive.Title} {Numbers.Articles(archive.Count)}");
            foreach (Article article in archive.Articles)
                Expect(article.Headline);
        }

        void Expect(string text)
        {
            int found = page.IndexOf(ReaderRun.Flatten(text), position, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{text}' does not follow what came before it.");
            position = found;
        }
    }

    [Fact]
    public void List_ShowsReadingTimeAndSlugOfEachArticle()
    {
        string page = ReaderRun.Flatten(ReaderRun.Start(ReaderRun.Everything, 120, "list").Output);
        Assert.All(ReaderRun.Everything.Articles, article => Assert.Contains(
            ReaderRun.Flatten($"{Numbers.Minutes(article.ReadingTime)} {article.Headline} {ReaderRun.Everything.AddressOf(article).Text}"),
            page,
            StringComparison.Ordinal));
    }

    [Fact]
    public void NoArguments_ListEverything() =>
        Assert.Equal(ReaderRun.Start("list"), ReaderRun.Start());

    [Theory]
    [InlineData("OddsAndEnds")]
    [InlineData("oddsandends")]
    public void ListOfOneArchive_ShowsNoOther(string name)
    {
        ReaderRun run = ReaderRun.Start("list", name);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("Odds [and] ends", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("山と海", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownArchive_FailsAndNamesThoseThatAreThere()
    {
        ReaderRun run = ReaderRun.Start("list", "nowhere");
        Assert.Equal(ExitCode.NotFound, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.All(ReaderRun.Everything.Archives, archive => Assert.Contains(archive.Name, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void TheCommandThatTheListRecommends_Works()
    {
        string page = ReaderRun.Start(ReaderRun.Everything, 120, "list").Output;
        string command = page.Split('\n').Last(line => line.Contains(ReaderRun.Invocation + " read", StringComparison.Ordinal));
        string[] arguments = command.Trim().Split(' ')[1..];
        Assert.Equal(ExitCode.Success, ReaderRun.Start(arguments).ExitCode);
    }

    [Fact]
    public void ALibraryWithoutArticles_ListsNothingAndSucceeds() =>
        Assert.Equal(ExitCode.Success, ReaderRun.Start(new Library([]), 80, "list").ExitCode);

    [Fact]
    public void Help_NamesTheCommands()
    {
        ReaderRun run = ReaderRun.Start("--help");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("list", run.Output, StringComparison.Ordinal);
        Assert.Contains("read", run.Output, StringComparison.Ordinal);
        Assert.Contains("search", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void UnknownCommand_Fails()
    {
        ReaderRun run = ReaderRun.Start("raed", "brackets");
        Assert.Equal(ExitCode.Usage, run.ExitCode);
        Assert.Contains("raed", run.Error, StringComparison.Ordinal);
    }
}
