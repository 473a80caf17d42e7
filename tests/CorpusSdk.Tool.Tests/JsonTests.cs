using System.Text.Json;

namespace CorpusSdk.Tool.Tests;

public class JsonTests
{
    [Fact]
    public void List_HasEachArticleOfTheArchivesInOrder()
    {
        JsonElement list = Run("list", "--json");

        Assert.Equal(
            ToolRun.Everything.Articles.Select(article => $"{article.Archive.Name}/{article.Slug} {article.Headline} {article.WordCount}"),
            list.EnumerateArray().Select(item => $"{Text(item, "archive")}/{Text(item, "slug")} {Text(item, "headline")} {item.GetProperty("wordCount")}"));
    }

    [Fact]
    public void WithoutACommand_JsonIsTheList() =>
        Assert.Equal(Run("list", "--json").GetRawText(), Run("--json").GetRawText());

    [Fact]
    public void ListOfOneArchive_HasNoOther() =>
        Assert.All(Run("list", "russia", "--json").EnumerateArray(), item => Assert.Equal("Russia", Text(item, "archive")));

    [Fact]
    public void Read_GivesTheWholeArticle()
    {
        Article article = Samples.Russia.Articles[0];

        JsonElement written = Run("read", article.Slug, "--json");

        Assert.Equal("Russia", Text(written, "archive"));
        Assert.Equal(article.Paragraphs, written.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetString()));
        Assert.Equal(article.Links.Count, written.GetProperty("links").GetArrayLength());
    }

    [Fact]
    public void Read_GivesFieldsAsTheyWereWritten()
    {
        JsonElement fields = Run("read", "bell-rock", "--json").GetProperty("fields");

        Assert.Equal(1811, fields.GetProperty("lit").GetInt32());
        Assert.Equal("Active", Text(fields, "status"));
        Assert.Equal("robert-stevenson", Text(fields, "engineer"));
    }

    [Fact]
    public void LettersOfAllScripts_AreWrittenAsTheyAre()
    {
        string json = ToolRun.Start("stats", "--json").Output;

        Assert.Contains("山と海", json, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Search_HasTheHitsWithTheirHighlights()
    {
        SearchResults<Article> expected = new ArchiveSet(ToolRun.Everything.Archives).Search("ice lake", 3);

        JsonElement found = Run("search", "ice", "lake", "--limit", "3", "--json");

        Assert.Equal(expected.TotalCount, found.GetProperty("totalCount").GetInt32());
        Assert.Equal(expected.Hits.Select(hit => hit.Article.Slug), found.GetProperty("hits").EnumerateArray().Select(hit => Text(hit, "slug")));
        foreach ((SearchHit<Article> hit, JsonElement written) in expected.Hits.Zip(found.GetProperty("hits").EnumerateArray()))
        {
            string snippet = Text(written, "snippet")!;
            Assert.Equal(hit.Score, written.GetProperty("score").GetDouble());
            Assert.Equal(
                hit.Snippet.Highlights.Select(range => hit.Snippet.Text.Substring(range.Start, range.Length)),
                written.GetProperty("highlights").EnumerateArray().Select(range => snippet.Substring(range.GetProperty("start").GetInt32(), range.GetProperty("length").GetInt32())));
            Assert.Equal(hit.Section?.ParagraphIndex, written.GetProperty("section") is { ValueKind: JsonValueKind.Object } section ? section.GetProperty("paragraphIndex").GetInt32() : null);
        }
    }

    [Fact]
    public void SearchThatFindsNothing_FailsAndStillGivesTheCorrection()
    {
        ToolRun run = ToolRun.Start("search", "bailkal", "--archive", "russia", "--json");

        JsonElement found = Parse(run.Output);
        Assert.Equal((ExitCode.No, 0, "Baikal"), (run.ExitCode, found.GetProperty("totalCount").GetInt32(), Text(found, "didYouMean")));
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("read", "there-is-no-such-article")]
    [InlineData("list", "atlantis")]
    [InlineData("stats", "atlantis")]
    public void WhatIsNotThere_WritesNoJson(params string[] arguments)
    {
        ToolRun run = ToolRun.Start([.. arguments, "--json"]);

        Assert.Equal((ExitCode.No, ""), (run.ExitCode, run.Output));
        Assert.NotEmpty(run.Error);
    }

    private static JsonElement Run(params string[] arguments)
    {
        ToolRun run = ToolRun.Start(arguments);
        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        return Parse(run.Output);
    }

    private static JsonElement Parse(string text)
    {
        using JsonDocument document = JsonDocument.Parse(text);
        return document.RootElement.Clone();
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
