using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Text;
using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Tests.Search;

/// <summary>Search as a program calls it, on a real archive: the parts, which other tests test one by one, work together.</summary>
public class SearchTests
{
    private const int Unlimited = int.MaxValue;
    private const int MaxAllocationInBytes = 4096;

    private static readonly Archive Russia = Corpus.Russia.Archive;

    // Of every kind, and all of them find something.
    public static TheoryData<string> Queries =>
    [
        "ice", "ice road", "the", "\"of the\"", "railway OR lake", "the -ice", "-railway", "bai*", "baikl~", "headline:ice", "body:(lake OR sea) -headline:road",
        "\"the ice\"*", "standfirst:the OR metres",
    ];

    [Theory]
    [MemberData(nameof(Queries))]
    public void TypedAndUntypedSearch_FindTheSame(string query)
    {
        SearchResults<Corpus.Russia.Article> typed = Corpus.Russia.Search(query, Unlimited);
        SearchResults<Article> untyped = Russia.Search(query, Unlimited);

        Assert.NotEqual(0, typed.TotalCount);
        Assert.Equal(typed.TotalCount, untyped.TotalCount);
        Assert.Equal(typed.Query, untyped.Query);
        Assert.Equal(Describe(typed.Hits), Describe(untyped.Hits));
        Assert.All(untyped.Hits.Zip(typed.Hits), pair => Assert.Same(pair.First.Article, pair.Second.Article));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Hits_AreOrderedByScoreAndThenAsInTheArchive(string query)
    {
        IReadOnlyList<SearchHit<Article>> hits = Russia.Search(query, Unlimited).Hits;
        List<Article> order = [.. Russia.Articles];

        Assert.Equal(hits, hits.OrderByDescending(hit => hit.Score).ThenBy(hit => order.IndexOf(hit.Article)));
        Assert.Equal(Describe(hits), Describe(Russia.Search(query, Unlimited).Hits));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Pages_AreTheWholeListInPieces_AndEachCountsAll(string query)
    {
        const int PageLength = 3;
        var parsed = SearchQuery.Parse(query);
        SearchResults<Article> whole = Russia.Search(parsed, Unlimited);
        var pages = new List<SearchHit<Article>>();
        for (int offset = 0; offset <= whole.TotalCount; offset += PageLength)
        {
            SearchResults<Article> page = Russia.Search(parsed, PageLength, offset);
            Assert.Equal(whole.TotalCount, page.TotalCount);
            pages.AddRange(page.Hits);
        }

        Assert.Equal(whole.TotalCount, whole.Hits.Count);
        Assert.Equal(whole.Hits, pages);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void LimitOfZero_CountsAlone(string query)
    {
        SearchResults<Article> counted = Russia.Search(query, 0);

        Assert.Empty(counted.Hits);
        Assert.Equal(Russia.Search(query, Unlimited).TotalCount, counted.TotalCount);
    }

    [Fact]
    public void AnArticleAboutAWord_ComesBeforeLongerOnesThatHaveItOften()
    {
        string often = string.Concat(Enumerable.Repeat("The middleware runs before the other middleware. ", 12));
        Archive archive = TestArchive.Open($"===\nTitle: Reference of the middleware functions\n\n{often}\n\n===\nTitle: Middleware\n\nCode that runs between a request and its answer, for each page of the site.\n\n===\nTitle: Pages\n\nA page is a file.\n");

        Assert.Equal(["Middleware", "Reference of the middleware functions"], archive.Search("middleware").Hits.Select(hit => hit.Article.Title));
    }

    [Fact]
    public void NegativeNumbersAndNull_AreRefused()
    {
        var ice = SearchQuery.Word("ice");

        Assert.Equal("limit", Assert.Throws<ArgumentOutOfRangeException>(() => Russia.Search("ice", -1)).ParamName);
        Assert.Equal("offset", Assert.Throws<ArgumentOutOfRangeException>(() => Russia.Search(ice, 10, -1)).ParamName);
        Assert.Equal("limit", Assert.Throws<ArgumentOutOfRangeException>(() => Corpus.Russia.Search(ice, -1)).ParamName);
        Assert.Equal("limit", Assert.Throws<ArgumentOutOfRangeException>(() => Russia.Suggest("ice", -1)).ParamName);
        Assert.Throws<ArgumentNullException>(() => Russia.Search((SearchQuery)null!));
        Assert.Throws<ArgumentNullException>(() => Russia.Search((string)null!));
        Assert.Throws<ArgumentNullException>(() => Russia.Suggest(null!));
    }

    [Fact]
    public void Snippets_HighlightTheWordThatWasAskedFor_WhereverABodyHasIt()
    {
        var analyzer = TextAnalyzer.For(Russia.Language);
        string[] words = [.. Russia.Articles.SelectMany(article => article.Headline.Split(' ')).Where(word => word.All(char.IsAsciiLetter)).Distinct(StringComparer.OrdinalIgnoreCase)];
        foreach (string word in words)
        {
            string wanted = Term(word);
            foreach (SearchHit<Article> hit in Russia.Search(SearchQuery.Word(word), Unlimited).Hits)
            {
                Snippet snippet = hit.Snippet;
                Assert.All(snippet.Highlights, range => Assert.Equal(wanted, Term(snippet.Text.Substring(range.Start, range.Length))));
                Assert.Equal(WordsOf(hit.Article.Body).Any(found => Term(found) == wanted), snippet.Highlights.Count > 0);
            }
        }

        string Term(string word)
        {
            Span<byte> form = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
            Span<byte> term = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
            form = form[..analyzer.Fold(Encode(word), form)];
            return Convert.ToHexString(term[..analyzer.Stem(form, term)]);
        }
    }

    [Fact]
    public void Snippet_ShowsAPhraseWhole()
    {
        Snippet snippet = Russia.Search("\"lake baikal\" OR \"breathing holes open\"", 1).Hits[0].Snippet;

        Assert.Contains("**breathing** **holes** **open**", snippet.Mark("**", "**"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("granite", "A tree in <granite>")]
    [InlineData("granite OR sea", "It stood against the <sea>.")]
    [InlineData("tower", "It stood against the sea.")]
    public void Snippet_IsOfTheStandfirst_WhereThatAloneHasWhatWasLookedFor(string query, string expected)
    {
        Archive archive = TestArchive.Open("===\nTitle: A tower\nStandfirst: A tree in granite\n\nIt stood against the sea.\n");

        Assert.Equal(expected, archive.Search(query).Hits.Single().Snippet.Mark("<", ">"));
    }

    [Fact]
    public void Snippet_DoesNotRepeatTheHeadline()
    {
        Archive archive = TestArchive.Open("===\nStandfirst: A tree in granite\n\nIt stood against the sea.\n");

        Assert.Equal("It stood against the sea.", archive.Search("granite").Hits.Single().Snippet.Text);
    }

    [Fact]
    public void Suggest_CompletesAWordAndAHeadline()
    {
        IReadOnlyList<Suggestion> suggestions = Russia.Suggest("Across Lake Bai");

        Suggestion word = suggestions.First(suggestion => suggestion.Kind == SuggestionKind.Word);
        Assert.Equal("Across Lake Baikal", word.Text);
        Assert.Equal(Russia.Search("baikal").TotalCount, word.ArticleCount);
        Suggestion headline = suggestions.Single(suggestion => suggestion.Kind == SuggestionKind.Headline);
        Assert.StartsWith("The ice road across Lake Baikal", headline.Text, StringComparison.Ordinal);
        Assert.Same(Russia.Articles[0], headline.Article);
    }

    [Fact]
    public void EverySuggestedWord_IsFoundInAsManyArticlesAsItSays()
    {
        foreach (char letter in "abcdefghijklmnopqrstuvwxyz")
        {
            Assert.All(
                Russia.Suggest(letter.ToString(), 100).Where(suggestion => suggestion.Kind == SuggestionKind.Word),
                suggestion => Assert.Equal(Russia.Search(suggestion.Text, 0).TotalCount, suggestion.ArticleCount));
        }
    }

    [Theory]
    [InlineData("bailkal", "Baikal")]
    [InlineData("\"lake bailkal\" -pelican", "\"lake Baikal\" -pelican")]
    [InlineData("headline:(railwya OR metroo)", "headline:(railway OR Metro)")]
    public void DidYouMean_CorrectsWordsThatTheArchiveDoesNotHave(string typed, string meant) =>
        Assert.Equal(meant, Russia.Search(typed).DidYouMean?.ToString());

    [Theory]
    [InlineData("baikal")]
    [InlineData("bailkal OR lake")]
    [InlineData("xqzxqzxqz")]
    [InlineData("")]
    public void DidYouMean_IsNullWhereSomethingWasFoundOrNothingIsNear(string query) => Assert.Null(Russia.Search(query).DidYouMean);

    [Fact]
    public void Similar_AreUpToFiveOtherArticlesOnceEach() => Assert.All(Russia.Articles, article =>
    {
        Assert.InRange(article.Similar.Count, 1, 5);
        Assert.DoesNotContain(article, article.Similar);
        Assert.Distinct(article.Similar);
        Assert.All(article.Similar, similar => Assert.Contains(similar, Russia.Articles));
    });

    [Fact]
    public void ArchiveWithoutIndex_SaysHowToGetOne_AndHasNoSimilarArticles()
    {
        ArchiveSpec spec = ArchiveBuilder.Build("Bare", title: null, language: "en", [ArchiveFileParser.Parse(new SourceFile("bare.txt", TestArchive.Text))], SearchLevel.None);
        Archive bare = TestArchive.Open(spec);
        Action[] searches =
        [
            () => bare.Search("lamp"),
            () => bare.Search(SearchQuery.Word("lamp"), 0),
            () => bare.Suggest("la"),
            () => new ArchiveSet(Russia, bare).Search("lamp"),
        ];

        Assert.All(searches, search =>
            Assert.Matches("^The archive Bare was compiled without a search index; .*Search=.*build again\\.$", Assert.Throws<InvalidOperationException>(search).Message));
        Assert.All(bare.Articles, article => Assert.Empty(article.Similar));
    }

    [Fact]
    public void ManyThreads_FindTheSame()
    {
        string[] queries = [.. Queries.Select(row => row.Data)];
        string[][] expected = [.. queries.Select(query => Describe(Russia.Search(query, Unlimited).Hits))];

        Parallel.For(0, 10 * queries.Length, i => Assert.Equal(expected[i % queries.Length], Describe(Russia.Search(queries[i % queries.Length], Unlimited).Hits)));
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public void Query_AllocatesItsHitsAndLittleElse(string query)
    {
        var parsed = SearchQuery.Parse(query);

        Assert.InRange(Allocations.Least(() => Russia.Search(parsed)), 1, MaxAllocationInBytes);
    }

    private static string[] Describe<T>(IEnumerable<SearchHit<T>> hits)
        where T : Article => [.. hits.Select(hit => $"{hit} {hit.Score:R} {hit.Snippet.Mark("<", ">")}")];

    private static List<string> WordsOf(string text)
    {
        byte[] utf8 = Encode(text);
        var found = new List<string>();
        var words = new WordReader(utf8);
        while (words.MoveNext())
            found.Add(Encoding.UTF8.GetString(utf8, words.Start, words.LengthInBytes));
        return found;
    }

    private static byte[] Encode(string text) => Encoding.UTF8.GetBytes(text);
}
