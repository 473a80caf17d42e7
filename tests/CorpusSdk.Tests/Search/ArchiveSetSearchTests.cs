using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Text;
using CorpusSdk.GeneratedCode;
using CsCheck;

namespace CorpusSdk.Tests.Search;

/// <summary>Several archives that are searched together, against one archive that has the articles of all.</summary>
public class ArchiveSetSearchTests
{
    private const double Tolerance = 1e-9;

    private static readonly Gen<string> Word = OneOf(
        "ice", "iced", "road", "roads", "lake", "Baikal", "ferry", "ferries", "merry", "winter", "wintry", "river", "Café", "snow", "shown", "the", "of");

    private static readonly Gen<string> Words = Word.Array[1, 6].Select(words => string.Join(' ', words));

    private static readonly Gen<string> ArticleText = Gen.Select(Words, Words, Word.Array[1, 30], (title, standfirst, body) =>
        $"===\nTitle: {title}\nStandfirst: {standfirst}\n\n{string.Join(' ', body)}.\n\n");

    private static readonly Gen<string[]> ArticleTexts = ArticleText.Array[1, 30];

    private static readonly Gen<string> Simple = Gen.OneOf(Word, Word.Array[2, 3].Select(words => $"\"{string.Join(' ', words)}\""), Word.Select(word => $"headline:{word}"), Word.Select(word => $"-{word}"));

    private static readonly Gen<string> Query = Gen.Select(Simple.Array[1, 3], Simple, Gen.Bool, (parts, other, isEither) => string.Join(' ', parts) + (isEither ? $" OR {other}" : ""));

    private static readonly Gen<string> NearQuery = Gen.Select(Query, OneOf("ro*", "w*", "\"the ic\"*", "ferrx~", "standfirst:winte*", "rivers~", "snw~"), (query, near) => $"{query} OR {near}");

    // Misspelt, so that often nothing is found.
    private static readonly Gen<string> WrongQuery = OneOf("icce", "merri", "fery", "winterx", "snows", "caffe", "qqqqq", "baikla", "river").Array[1, 2].Select(words => string.Join(' ', words));

    [Fact]
    public void Search_IsThatOfOneArchiveWithAllArticles() =>
        Gen.Select(ArticleTexts, ArticleTexts, Query.Array[10]).Sample((first, second, queries) => AssertSame(first, second, queries, "en"), iter: 30);

    // Without stemming: which forms an archive has decides what a beginning finds there.
    [Fact]
    public void SearchForBeginningsAndNearWords_IsThatOfOneArchiveWithAllArticles() =>
        Gen.Select(ArticleTexts, ArticleTexts, NearQuery.Array[10]).Sample((first, second, queries) => AssertSame(first, second, queries, "de"), iter: 30);

    [Fact]
    public void DidYouMean_IsThatOfOneArchiveWithAllArticles() =>
        Gen.Select(ArticleTexts, ArticleTexts, WrongQuery.Array[10]).Sample(
            (first, second, queries) =>
            {
                var set = new ArchiveSet(Open("First", "de", first), Open("Second", "de", second));
                Archive whole = Open("Whole", "de", [.. first, .. second]);
                Assert.All(queries, query => Assert.Equal(whole.Search(query).DidYouMean, set.Search(query).DidYouMean));
            },
            iter: 30);

    [Fact]
    public void DidYouMean_LeavesWordsThatAnyArchiveHas()
    {
        var set = new ArchiveSet(
            Open("First", "en", ["===\nTitle: The ferry\n\nOver the river.\n"]),
            Open("Second", "en", ["===\nTitle: Be merry\n\nBy the lighthouse.\n"]));

        Assert.Equal("merry lighthouse", set.Search("merry lighthuose").DidYouMean?.ToString());
    }

    [Fact]
    public void Pages_AreTheWholeListInPieces() =>
        Gen.Select(ArticleTexts, ArticleTexts, Query, Gen.Int[1, 7]).Sample(
            (first, second, query, length) =>
            {
                var set = new ArchiveSet(Open("First", "en", first), Open("Second", "en", second));
                var parsed = SearchQuery.Parse(query);
                SearchResults<Article> all = set.Search(parsed, int.MaxValue);
                var pages = new List<SearchHit<Article>>();
                for (int offset = 0; offset <= all.TotalCount; offset += length)
                    pages.AddRange(set.Search(parsed, length, offset).Hits);

                Assert.Equal(all.TotalCount, all.Hits.Count);
                Assert.Equal(all.Hits, pages);
            },
            iter: 20);

    [Fact]
    public void Snippets_AreMadeAsEachArchiveReadsWords()
    {
        var set = new ArchiveSet(
            Open("English", "en", ["===\nTitle: One\n\nTwo lakes.\n"]),
            Open("Icelandic", "is", ["===\nTitle: Eins\n\nEin lake und lakes.\n"]));

        Assert.Equal(["Ein [lake] und lakes.", "Two [lakes]."], set.Search("lake").Hits.Select(hit => hit.Snippet.Mark("[", "]")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void NoArchives_FindNothing()
    {
        SearchResults<Article> results = new ArchiveSet().Search("ice");

        Assert.Equal(0, results.TotalCount);
        Assert.Null(results.DidYouMean);
    }

    [Fact]
    public void NegativeNumbersAndNull_AreRefused()
    {
        var set = new ArchiveSet(Corpus.Russia.Archive);

        Assert.Equal("limit", Assert.Throws<ArgumentOutOfRangeException>(() => set.Search("ice", -1)).ParamName);
        Assert.Equal("offset", Assert.Throws<ArgumentOutOfRangeException>(() => set.Search(SearchQuery.Word("ice"), 1, -1)).ParamName);
        Assert.Throws<ArgumentNullException>(() => set.Search((SearchQuery)null!));
    }

    private static void AssertSame(string[] first, string[] second, string[] queries, string language)
    {
        var set = new ArchiveSet(Open("First", language, first), Open("Second", language, second));
        Archive whole = Open("Whole", language, [.. first, .. second]);
        List<Article> setOrder = [.. set.Articles];
        List<Article> wholeOrder = [.. whole.Articles];
        foreach (string query in queries)
        {
            SearchResults<Article> expected = whole.Search(query, int.MaxValue);
            SearchResults<Article> found = set.Search(query, int.MaxValue);
            Assert.Equal(expected.TotalCount, found.TotalCount);

            // Scores that differ by rounding alone may have changed places.
            Dictionary<int, double> scores = expected.Hits.ToDictionary(hit => wholeOrder.IndexOf(hit.Article), hit => hit.Score);
            Assert.All(found.Hits, hit => Assert.Equal(scores[setOrder.IndexOf(hit.Article)], hit.Score, Tolerance));
            Assert.Equal(expected.TotalCount, found.Hits.Select(hit => setOrder.IndexOf(hit.Article)).Distinct().Count());
            Assert.Equal(found.Hits, found.Hits.OrderByDescending(hit => hit.Score).ThenBy(hit => setOrder.IndexOf(hit.Article)));
        }
    }

    private static GeneratedArchive<TestArticle> Open(string name, string language, string[] articles) => TestArchive.Open(
        ArchiveBuilder.Build(name, title: null, language, [ArchiveFileParser.Parse(new SourceFile($"{name}.txt", string.Concat(articles)))]));

    private static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);
}
