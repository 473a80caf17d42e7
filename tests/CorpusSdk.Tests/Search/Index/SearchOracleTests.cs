using CorpusSdk.Search.Index;
using CorpusSdk.Search.Ranking;
using CsCheck;

namespace CorpusSdk.Tests.Search.Index;

/// <summary>The index finds what a scan of everything finds, with the same scores, in the same order.</summary>
public class SearchOracleTests
{
    [Fact]
    public void AnyQuery_OnSmallArchives_FindsWhatAScanFinds() =>
        Gen.Select(IndexedQueryGen.Articles(0, 12), IndexedQueryGen.Query.Array[20]).Sample(
            (articles, queries) => AssertSame([articles], queries, IndexLevel.Full),
            iter: 150);

    [Fact]
    public void AnyQuery_WithoutPositions_FindsWhatAScanFinds() =>
        Gen.Select(IndexedQueryGen.Articles(0, 300), IndexedQueryGen.Query.Array[20]).Sample(
            (articles, queries) => AssertSame([articles], queries, IndexLevel.Words),
            iter: 30);

    [Fact]
    public void AnyQuery_OnArchivesWithSeveralBlocksOfPostings_FindsWhatAScanFinds() =>
        Gen.Select(IndexedQueryGen.Articles(126, 700), IndexedQueryGen.Query.Array[30]).Sample(
            (articles, queries) => AssertSame([articles], queries, IndexLevel.Full),
            iter: 30);

    [Fact]
    public void AnyQuery_OnSeveralArchives_RanksThemAsOne() =>
        Gen.Select(IndexedQueryGen.Articles(0, 200), IndexedQueryGen.Articles(0, 40), IndexedQueryGen.Articles(0, 3), IndexedQueryGen.Query.Array[20]).Sample(
            (first, second, third, queries) => AssertSame([first, second, third], queries, IndexLevel.Full),
            iter: 40);

    [Fact]
    public void AnyPhrase_InLongArticles_FindsWhatAScanFinds() =>
        Gen.Select(IndexedQueryGen.LongArticles, IndexedQueryGen.Phrase.Array[20]).Sample(
            (articles, queries) => AssertSame([articles], queries, IndexLevel.Full),
            iter: 30);

    private static void AssertSame(ArticleStrings[][] archives, SearchQuery[] queries, IndexLevel level)
    {
        SearchIndex[] indexes = [.. archives.Select(articles => IndexedArchive.Open(articles, level))];
        var oracle = new ScanOracle(archives, level == IndexLevel.Full);
        foreach (SearchQuery query in queries)
        {
            List<(int Archive, int Article, double Score)> expected = oracle.Search(query);
            SearchAssert.Same(expected, SearchEngine.Run(indexes, query, 0, int.MaxValue), query);
            SearchAssert.Page(expected, SearchEngine.Run(indexes, query, 3, 4), 3, 4, query);
        }
    }
}
