using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Results;

namespace CorpusSdk.Tests.Search.Results;

/// <summary>The types that a search returns: their allocations and their text forms.</summary>
public class SearchResultsTests
{
    private static readonly TestArticle[] Articles = [.. TestArchive.Open(TestArchive.Text).Table];

    [Fact]
    public void Snippet_IsMadeOnceWhenFirstAskedFor()
    {
        var source = new CountingSource();
        var hit = new SearchHit<TestArticle>(Articles[0], 1.5, source);
        _ = hit.ToString() + hit.GetHashCode() + hit.Equals(new SearchHit<TestArticle>(Articles[0], 1.5, source));
        Assert.Equal(0, source.Count);

        Assert.Same(hit.Snippet, hit.Snippet);
        Assert.Equal(1, source.Count);
    }

    [Fact]
    public void Snippet_AskedForByManyThreads_IsOneObject()
    {
        var hit = new SearchHit<TestArticle>(Articles[0], 1.5, new CountingSource());
        var snippets = new Snippet[64];

        Parallel.For(0, snippets.Length, i => snippets[i] = hit.Snippet);

        Assert.Single(snippets.Distinct());
    }

    [Fact]
    public void Hit_IsEqualByArticleAndScore()
    {
        var hit = new SearchHit<TestArticle>(Articles[0], 1.5, new CountingSource());

        Assert.Equal(hit, new SearchHit<TestArticle>(Articles[0], 1.5, new CountingSource()));
        Assert.NotEqual(hit, new SearchHit<TestArticle>(Articles[0], 1.25, new CountingSource()));
        Assert.NotEqual(hit, new SearchHit<TestArticle>(Articles[1], 1.5, new CountingSource()));
    }

    [Fact]
    public void Hit_ShowsArticleAndScore() =>
        Assert.Equal($"{Articles[0]} (1.50)", new SearchHit<TestArticle>(Articles[0], 1.5, new CountingSource()).ToString());

    [Fact]
    public void DidYouMean_IsLookedUpOnlyWhereNothingWasFound()
    {
        SearchQuery meant = SearchQuery.Word("ice");
        int calls = 0;

        Assert.Null(new SearchResults<Article>(SearchQuery.Word("icy"), 1, []) { Correct = Correct }.DidYouMean);
        Assert.Equal(0, calls);
        Assert.Same(meant, new SearchResults<Article>(SearchQuery.Word("icy"), 0, []) { Correct = Correct }.DidYouMean);
        Assert.Null(new SearchResults<Article>(SearchQuery.Word("icy"), 0, []).DidYouMean);

        SearchQuery? Correct(SearchQuery query)
        {
            calls++;
            return meant;
        }
    }

    [Fact]
    public void QuerySnippets_ShowTheBodyOfTheArticle()
    {
        TestArticle article = Articles.First(candidate => candidate.Utf8Body.Length > 0);
        string word = SnippetGen.WordsOf(article.Body)[0].Term;
        var source = new QuerySnippets(SearchQuery.Word(word), TextAnalyzer.For(null), forms: null);

        Snippet snippet = source.Create(article);

        Assert.Contains(snippet.Highlights, range => string.Equals(snippet.Text.Substring(range.Start, range.Length), word, StringComparison.OrdinalIgnoreCase));
    }

    private sealed class CountingSource : ISnippetSource
    {
        private int _count;

        public int Count => _count;

        public Snippet Create(Article article)
        {
            Interlocked.Increment(ref _count);
            return new Snippet(article.Slug, []);
        }
    }
}
