using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Building;

/// <summary>Which articles an archive takes, and in which order it has them.</summary>
public class ArticleSelectionTests
{
    [Fact]
    public void WithoutSettings_DraftsAndLaterArticlesAreThere() =>
        Assert.Equal(["a", "b", "c"], SlugsOf(FileSettings.None, ("a", "draft: true"), ("b", "status: draft"), ("c", "date: 2999-01-01")));

    [Theory]
    [InlineData("draft: true")]
    [InlineData("Draft: True")]
    [InlineData("status: draft")]
    public void Drafts_AreLeftOutOnRequest(string mark) =>
        Assert.Equal(["b"], SlugsOf(new FileSettings(Drafts: "exclude"), ("a", mark), ("b", "draft: false")));

    [Fact]
    public void DraftsThatAreLeftOut_AreCountedOnce()
    {
        Compiled compiled = Files(new FileSettings(Drafts: "Exclude"), ("a", "draft: true"), ("b", "draft: true"), ("c", "x: 1"));

        Assert.Equal("corpus/notes/a.md(1,1): info CORPUS1204: 2 articles of the archive Notes were left out as drafts, the first of them here: set CorpusDrafts to include to compile drafts", Assert.Single(compiled.Problems).ToString());
    }

    [Fact]
    public void UnknownWordForDrafts_IsReportedAndLeavesThemIn()
    {
        Compiled compiled = Files(new FileSettings(Drafts: "no"), ("a", "draft: true"));

        Assert.Equal(["CORPUS1205"], compiled.ProblemIds);
        Assert.Single(compiled.Archive.Articles);
    }

    [Theory]
    [InlineData("draft: yes", false)]
    [InlineData("draft: on", false)]
    [InlineData("draft: \"true\"", false)]
    [InlineData("published: false", false)]
    [InlineData("published: no", false)]
    [InlineData("published: 2024-05-31", true)]
    [InlineData("published: true", true)]
    [InlineData("draft: no", true)]
    [InlineData("draft:", true)]
    public void WhatPeopleWriteOfADraft_IsUnderstood(string line, bool isThere)
    {
        Compiled compiled = Files(new FileSettings(Drafts: "exclude"), ("a", line), ("z", "x: 1"));

        Assert.Equal(isThere, compiled.Archive.Articles.Any(article => article.Slug == "a"));
        Assert.DoesNotContain("CORPUS1120", compiled.ProblemIds);
    }

    [Fact]
    public void ValueOfDraftThatIsNone_IsReported() =>
        Assert.Equal(["CORPUS1120"], Files(FileSettings.None, ("a", "draft: nearly")).ProblemIds);

    [Theory]
    [InlineData("draft: [true]")]
    [InlineData("draft: {a: 1}")]
    public void ADraftThatIsAListOrAMap_IsReported(string line) => Assert.Contains("CORPUS1120", Files(FileSettings.None, ("a", line)).ProblemIds);

    [Theory]
    [InlineData("2026-05-31", "date: 2026-05-31", true)]
    [InlineData("2026-05-31", "date: 2026-05-31T23:59:59Z", true)]
    [InlineData("2026-05-31", "date: 2026-06-01", false)]
    [InlineData("2026-05-31T12:00:00Z", "date: 2026-05-31T12:00:01Z", false)]
    [InlineData("2026-05-31", "pubDate: 2026-06-01", false)]
    [InlineData("2026-05-31", "date: 2026-06-01T00:00:00.123456789Z", false)]
    [InlineData("2026-05-31", "date: 2026-06-01T00:00:00.123456789123z", false)]
    [InlineData("2026-05-31", "date: 2026-05-30T00:00:00.123456789+02:00", true)]
    [InlineData("2026-05-31", "date: soon", true)]
    [InlineData("2026-05-31", "x: 1", true)]
    public void ArticlesAfterADate_AreLeftOutOnRequest(string until, string date, bool isThere) =>
        Assert.Equal(isThere, SlugsOf(new FileSettings(PublishedUntil: until), ("a", date), ("z", "x: 1")).Contains("a"));

    [Theory]
    [InlineData("date: soon", "CORPUS1121")]
    [InlineData("date: 01.06.2030", "CORPUS1121")]
    [InlineData("date: 2030-13-01", "CORPUS1121")]
    [InlineData("publishDate: 1 June 2030", "CORPUS1121")]
    [InlineData("date: soon\npubDate: 2024-01-01", null)]
    [InlineData("published: yes", null)]
    [InlineData("date:", null)]
    public void AnArticleWithoutAReadableDate_IsReportedWhereDatesDecide(string date, string? problem)
    {
        Assert.Equal(problem is null ? [] : [problem], Files(new FileSettings(PublishedUntil: "2026-05-31"), ("a", date)).ProblemIds);
        Assert.Empty(Files(FileSettings.None, ("a", date)).ProblemIds);
    }

    [Fact]
    public void DateThatIsNone_IsReported() => Assert.Equal(["CORPUS1206"], Files(new FileSettings(PublishedUntil: "today"), ("a", "x: 1")).ProblemIds);

    [Theory]
    [InlineData("rank", "b c a")]
    [InlineData("rank desc", "a c b")]
    [InlineData("RANK DESC", "a c b")]
    [InlineData("date", "c a b")]
    [InlineData("kind, rank", "c a b")]
    [InlineData("kind desc, slug desc", "b a c")]
    [InlineData("slug desc", "c b a")]
    [InlineData("title", "b a c")]
    public void OrderBy_OrdersByTypedValues(string order, string slugs) => Assert.Equal(slugs.Split(' '), SlugsOf(
        new FileSettings(OrderBy: order),
        ("a", "title: Moon\nrank: 10\ndate: 2024-05-31\nkind: x"),
        ("b", "title: Lake\nrank: 2\nkind: y"),
        ("c", "title: Sun\nrank: 9\ndate: 2024-05-30\nkind: a")));

    [Fact]
    public void OrderBy_ComparesPointsInTime_HoweverManyDigitsTheyHave() => Assert.Equal(["d", "b", "a", "c"], SlugsOf(
        new FileSettings(OrderBy: "date"),
        ("a", "date: 2024-05-31T10:00:00.123456789Z"),
        ("b", "date: 2024-05-31T10:00:00.12345678+00:00"),
        ("c", "date: 2024-05-31T09:00:00-03:00"),
        ("d", "date: 2024-05-31T11:00:00.1234567890+02:00")));

    [Fact]
    public void OrderBy_ComparesNumbersOfJson_HoweverTheyAreWritten()
    {
        Compiled compiled = Compile.Planned(new PlannedFile(
            Compile.Parse("{\"id\": \"a\", \"n\": 1e5}\n{\"id\": \"b\", \"n\": 2e3}\n{\"id\": \"c\", \"n\": 5}\n", "corpus/a.jsonl"),
            new FileSettings(OrderBy: "n")));

        Assert.Equal(["c", "b", "a"], compiled.Archive.Articles.Select(article => article.Slug));
    }

    [Fact]
    public void KeyThatNoArticleHas_IsReported()
    {
        Compiled compiled = Files(new FileSettings(OrderBy: "dat"), ("a", "date: 2024-05-31"));

        Assert.Equal(["CORPUS1207"], compiled.ProblemIds);
    }

    [Fact]
    public void Settings_AreSaidInTheFingerprint()
    {
        string plain = Files(FileSettings.None, ("a", "x: 1"), ("b", "x: 2")).Archive.Fingerprint;

        Assert.NotEqual(plain, Files(new FileSettings(OrderBy: "x desc"), ("a", "x: 1"), ("b", "x: 2")).Archive.Fingerprint);
    }

    [Fact]
    public void LinksLeadToTheirArticles_InAnyOrder()
    {
        Compiled compiled = Compile.Planned(new PlannedFile(
            Compile.Parse("===\nTitle: Alpha\nrank: 2\n\nIt sails.\n\nREAD MORE: Beta\n\n===\nTitle: Beta\nrank: 1\n\nIt sinks.\n"),
            new FileSettings(OrderBy: "rank")));

        Assert.Equal(["beta", "alpha"], compiled.Archive.Articles.Select(article => article.Slug));
        Assert.Equal([0], compiled.Archive.Articles[1].Targets);
    }

    private static IEnumerable<string> SlugsOf(FileSettings settings, params (string Slug, string FrontMatter)[] files) =>
        Files(settings, files).Archive.Articles.Select(article => article.Slug);

    private static Compiled Files(FileSettings settings, params (string Slug, string FrontMatter)[] files) => Compile.Planned(files.Select(file =>
        new PlannedFile(Compile.Parse($"---\n{file.FrontMatter}\n---\n\nIt sails at noon.\n", $"corpus/notes/{file.Slug}.md"), settings)));
}
