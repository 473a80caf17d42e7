namespace CorpusSdk.Tool.Tests;

public class ReadTests
{
    public static TheoryData<string> Addresses =>
        [.. ToolRun.Everything.Articles.Select(article => ToolRun.Everything.AddressOf(article).Text)];

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Read_ShowsParagraphsAndLinksInReadingOrder(string address)
    {
        Article article = ToolRun.Everything.Find(address).Single();
        string page = ToolRun.Flatten(ToolRun.Start(ToolRun.Everything, 120, "read", address).Output);

        int position = 0;
        foreach (string text in TextsInReadingOrder(article))
        {
            string expected = ToolRun.Flatten(text);
            int found = Compact(page).IndexOf(Compact(expected), position, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{text}' does not follow what came before it.");
            position = found + Compact(expected).Length;
        }
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Read_TellsWhereTheTextStands(string address)
    {
        SourceSpan source = ToolRun.Everything.Find(address).Single().Source;
        string page = ToolRun.Start(ToolRun.Everything, 120, "read", address).Output;
        Assert.Contains($", lines {source.StartLine}–{source.EndLine}", page, StringComparison.Ordinal);
    }

    [Fact]
    public void TextThatLooksLikeMarkup_IsShownAsItStands()
    {
        string page = ToolRun.Flatten(ToolRun.Start("read", "brackets").Output);
        Assert.Contains("Square brackets are [red]text[/] and nothing else", page, StringComparison.Ordinal);
        Assert.Contains("or [/nothing] must reach the reader", page, StringComparison.Ordinal);
    }

    [Fact]
    public void LineBreaksOfAParagraph_Stay() =>
        Assert.Contains("    one here,\n    and one there.", ToolRun.Start("read", "long-word").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public void LinkWithTarget_ShowsWhatToReadNext()
    {
        string page = ToolRun.Flatten(ToolRun.Start("read", "only-links").Output);
        Assert.Contains("nothing else brackets", page, StringComparison.Ordinal);
        Assert.EndsWith("Read on tool read brackets", page, StringComparison.Ordinal);
    }

    [Fact]
    public void TheFirstSentenceOfAnUntitledArticle_IsNotShownTwice()
    {
        string page = ToolRun.Start("read", "untitled").Output;
        Assert.Single(page.Split('\n'), line => line.Contains("neither title nor standfirst", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void Read_ShowsTheNearestArticles(string address)
    {
        Article article = ToolRun.Everything.Find(address).Single();
        string page = Compact(ToolRun.Flatten(ToolRun.Start(ToolRun.Everything, 120, "read", address).Output));

        Assert.Equal(article.Similar.Count > 0, page.Contains("Morelikethis", StringComparison.Ordinal));
        Assert.All(article.Similar.Take(3), similar => Assert.Contains(
            Compact(ToolRun.Flatten($"{similar.Headline} {ToolRun.Everything.AddressOf(similar).Text}")),
            page[page.LastIndexOf("Morelikethis", StringComparison.Ordinal)..],
            StringComparison.Ordinal));
    }

    [Fact]
    public void ArticleOfAnArchiveWithoutIndex_IsLikeNone() => Assert.DoesNotContain(
        "More like this",
        ToolRun.Start(ToolRun.WithUnindexed, 80, "read", "unfindable-as-well").Output,
        StringComparison.Ordinal);

    private static IEnumerable<string> TextsInReadingOrder(Article article)
    {
        if (article.Title is not null)
            yield return article.Title;
        if (article.Standfirst is not null)
            yield return article.Standfirst;
        for (int i = 0; i <= article.Paragraphs.Count; i++)
        {
            foreach (ArticleLink link in article.Links.Where(link => link.ParagraphIndex == i))
            {
                if (link.Caption is not null)
                    yield return link.Caption;
                yield return link.Title;
                if (link.Target is not null)
                    yield return link.Target.Slug;
            }

            if (i < article.Paragraphs.Count)
                yield return article.Paragraphs[i];
        }
    }

    // Words that are cut and lines of scripts without blanks leave blanks where there were none.
    private static string Compact(string text) => text.Replace(" ", "", StringComparison.Ordinal);
}
