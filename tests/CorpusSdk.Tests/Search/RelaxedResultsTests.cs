using CorpusSdk.GeneratedCode;

namespace CorpusSdk.Tests.Search;

/// <summary>What is found where no article has all of a query.</summary>
public class RelaxedResultsTests
{
    private static readonly GeneratedArchive<TestArticle> Archive = TestArchive.Open("""
        ===
        Title: One

        The ice road crosses the lake in winter.

        ===
        Title: Two

        The ice fishermen drive over the road at night.

        ===
        Title: Three

        A lake without a harbour.
        """);

    [Theory]
    [InlineData("ice road zeppelin", "ice road", "zeppelin", "One, Two")]
    [InlineData("zeppelin ice quark road", "ice road", "zeppelin, quark", "One, Two")]
    [InlineData("harbour ice lake", "harbour lake", "ice", "Three")]
    [InlineData("\"ice lake\" winter road", "winter road", "\"ice lake\"", "One")]
    [InlineData("ice zeppelin -lake", "ice -lake", "zeppelin", "Two")]
    [InlineData("(zeppelin OR quark) ice", "ice", "zeppelin OR quark", "One, Two")]
    [InlineData("ice-lake", "ice lake", "ice-lake", "One")]
    [InlineData("ice-night zeppelin", "ice night", "ice-night, zeppelin", "Two")]
    [InlineData("ice-zeppelin", "ice", "ice-zeppelin", "One, Two")]
    [InlineData("body:ice-lake", "body:ice body:lake", "body:ice-lake", "One")]
    [InlineData("body:(ice zeppelin -night)", "body:ice -body:night", "body:zeppelin", "One")]
    public void WhatNoArticleHas_IsLeftOut(string typed, string relaxedQuery, string missing, string titles)
    {
        SearchResults<TestArticle> results = Archive.SearchTyped(typed, limit: 10);
        RelaxedResults<TestArticle>? relaxed = results.Relaxed;

        Assert.Equal(0, results.TotalCount);
        Assert.Equal(SearchQuery.Parse(relaxedQuery), relaxed?.Results.Query);
        Assert.Equal(missing, string.Join(", ", relaxed!.Missing));
        Assert.Equal(titles, string.Join(", ", relaxed.Results.Hits.Select(hit => hit.Article.Title).Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("ice road")]
    [InlineData("zeppelin")]
    [InlineData("zeppelin quark")]
    [InlineData("zeppelin-quark")]
    [InlineData("\"ice lake\"")]
    [InlineData("zeppelin OR quark")]
    [InlineData("ice -ice")]
    [InlineData("")]
    public void NothingIsRelaxed_WhereSomethingIsFound_OrNothingCanBe(string typed) => Assert.Null(Archive.SearchTyped(typed, limit: 10).Relaxed);

    [Fact]
    public void WhatIsTypedWithoutSpaces_IsTakenApart()
    {
        Archive archive = TestArchive.Open("===\nTitle: 1\n\n项目的目录\n\n===\nTitle: 2\n\n山与海\n");

        SearchResults<Article> results = archive.Search("项目目录");

        Assert.Equal(0, results.TotalCount);
        Assert.Equal(("项目 目录", "1"), (results.Relaxed?.Results.Query.ToString(), results.Relaxed?.Results.Hits.Single().Article.Title));
    }

    [Fact]
    public void OfALongQuery_TheFirstWordsDecide()
    {
        string unknown = string.Concat(Enumerable.Range(0, 31).Select(i => $"zeppelin{i} "));

        Assert.Equal(2, Archive.SearchTyped(unknown + "ice", limit: 10).Relaxed?.Results.TotalCount);
        Assert.Null(Archive.SearchTyped(unknown + "zeppelin ice", limit: 10).Relaxed);
    }

    [Fact]
    public void RelaxedResults_AreAsManyAsWereAskedFor()
    {
        RelaxedResults<TestArticle> relaxed = Archive.SearchTyped("ice zeppelin", limit: 1).Relaxed!;

        Assert.Equal((2, 1), (relaxed.Results.TotalCount, relaxed.Results.Hits.Count));
    }

    [Fact]
    public void CorrectedQuery_ThatFindsNothingEither_IsNotSuggested() => Assert.Null(Archive.SearchTyped("harbuor fishermen", limit: 10).DidYouMean);

    [Fact]
    public void CorrectedQuery_ThatFindsSomething_IsSuggested() =>
        Assert.Equal(SearchQuery.Parse("harbour lake"), Archive.SearchTyped("harbuor lake", limit: 10).DidYouMean);
}
