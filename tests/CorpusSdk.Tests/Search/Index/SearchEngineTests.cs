using CorpusSdk.Search.Index;
using CorpusSdk.Search.Ranking;
using CsCheck;
using static CorpusSdk.SearchQuery;

namespace CorpusSdk.Tests.Search.Index;

public class SearchEngineTests
{
    private const long MaxAllocationInBytes = 4096;

    private static readonly ArticleStrings[] Russia = [.. Corpus.Russia.Articles.Select(article => new ArticleStrings(
        article.Headline,
        article.Standfirst == article.Headline ? "" : article.Standfirst ?? "",
        article.Body))];

    [Fact]
    public void Query_AllocatesItsResultAndLittleElse()
    {
        SearchIndex[] indexes = [IndexedArchive.Open(Russia, IndexLevel.Full)];
        SearchQuery[] queries =
        [
            new TextNode("ice"),
            new AllNode([new TextNode("the"), new TextNode("ice"), new NotNode(new TextNode("seal"))]),
            new AnyNode([new PrefixNode("s"), new PhraseNode("of the"), new FuzzyNode("baikla")]),
            new FieldNode(SearchField.Body, new PhraseNode("in the")),
        ];

        Assert.All(queries, query =>
            Assert.InRange(Allocations.Least(() => SearchEngine.Run(indexes, query, 0, 10)), 0, MaxAllocationInBytes));
    }

    [Fact]
    public void PrefixesBeyondTheLimit_AreWords()
    {
        SearchIndex[] indexes = [IndexedArchive.Open([new ArticleStrings("early", "", "iceberg"), new ArticleStrings("late", "", "ice")], IndexLevel.Full)];
        IEnumerable<SearchQuery> others = Enumerable.Range(0, SearchQuery.MaxExpansions - 1).Select(i => (SearchQuery)new PrefixNode($"x{i}"));

        Assert.Equal(2, SearchEngine.Run(indexes, new AnyNode([.. others, new PrefixNode("ice")]), 0, 10).TotalCount);
        Assert.Equal(1, SearchEngine.Run(indexes, new AnyNode([.. others, new FuzzyNode("xylophone"), new PrefixNode("ice")]), 0, 10).TotalCount);
    }

    [Fact]
    public void ManyThousandsOfPrefixes_AllocateLittle()
    {
        SearchIndex[] indexes = [IndexedArchive.Open(Russia, IndexLevel.Full)];
        string typed = string.Concat(Enumerable.Range(0, 53_700).Select(i => $"{(char)('a' + (i % 26))}{(char)('a' + (i / 26 % 26))}* OR "));
        long before = GC.GetAllocatedBytesForCurrentThread();

        SearchEngine.Run(indexes, Parse(typed), 0, 10);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    [Fact]
    public void EveryWordOfARealArchive_IsFoundWhereAScanFindsIt()
    {
        SearchIndex[] indexes = [IndexedArchive.Open(Russia, IndexLevel.Full, "en")];
        var oracle = new ScanOracle([Russia], hasPositions: true, "en");
        string[] words = [.. Russia.SelectMany(article => article.Body.Split(' ')).Distinct(StringComparer.Ordinal)];
        for (int i = 0; i < words.Length; i++)
        {
            var word = new TextNode(words[i]);
            SearchQuery query = (i % 4) switch
            {
                0 => word,
                1 => new AllNode([word, new TextNode(words[i / 2])]),
                2 => new PhraseNode($"{words[i - 1]} {words[i]}"),
                _ => new AnyNode([word, new PrefixNode(words[i / 3])]),
            };
            SearchAssert.Same(oracle.Search(query), SearchEngine.Run(indexes, query, 0, int.MaxValue), query);
        }
    }

    [Fact]
    public void Pages_AreTheWholeListInPieces() => Gen.Select(IndexedQueryGen.Articles(0, 200), IndexedQueryGen.Query, Gen.Int[1, 9]).Sample(
        (articles, query, length) =>
        {
            SearchIndex[] indexes = [IndexedArchive.Open(articles, IndexLevel.Full)];
            RankedHits whole = SearchEngine.Run(indexes, query, 0, int.MaxValue);
            var pages = new List<RankedHit>();
            for (int offset = 0; offset <= whole.TotalCount; offset += length)
                pages.AddRange(SearchEngine.Run(indexes, query, offset, length).Hits);

            Assert.Equal(whole.Hits, pages);
        },
        iter: 100);

    [Fact]
    public void NoLimit_CountsAlone()
    {
        SearchIndex[] indexes = [IndexedArchive.Open(Russia, IndexLevel.Words)];

        RankedHits hits = SearchEngine.Run(indexes, new TextNode("the"), 0, 0);

        Assert.Empty(hits.Hits);
        Assert.Equal(Russia.Length, hits.TotalCount);
    }

    [Fact]
    public void OffsetBehindTheLastHit_GivesNone() =>
        Assert.Empty(SearchEngine.Run([IndexedArchive.Open(Russia, IndexLevel.Full)], new TextNode("the"), int.MaxValue, int.MaxValue).Hits);

    [Fact]
    public void NoIndexes_FindNothing() => Assert.Equal(0, SearchEngine.Run([], new TextNode("ice"), 0, 10).TotalCount);

    [Fact]
    public void ManyThreads_FindTheSame()
    {
        SearchIndex[] indexes = [IndexedArchive.Open(Russia, IndexLevel.Full)];
        SearchQuery[] queries = [.. Russia.Select(article => new AnyNode([new PhraseNode(article.Headline), new PrefixNode(article.Headline[..3])]))];
        RankedHit[][] expected = [.. queries.Select(query => SearchEngine.Run(indexes, query, 0, 10).Hits)];

        Parallel.For(0, 2_000, i => Assert.Equal(expected[i % queries.Length], SearchEngine.Run(indexes, queries[i % queries.Length], 0, 10).Hits));
    }
}
