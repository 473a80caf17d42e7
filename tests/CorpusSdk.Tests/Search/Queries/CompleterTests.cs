using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Queries;

namespace CorpusSdk.Tests.Search.Queries;

/// <summary>Suggestions while someone is typing.</summary>
public class CompleterTests
{
    private static readonly Article[] Articles = [.. TestArchive.Open(TestArchive.Text).Table];
    private static readonly FakeForms Forms = new(("donkey", 2), ("don", 4), ("donor", 2), ("donate", 9), ("ice", 7));

    [Theory]
    [InlineData("don", "donate", "donkey", "donor")]
    [InlineData("The Don", "The Donate", "The Donkey", "The Donor")]
    [InlineData("\"a don", "\"a donate", "\"a donkey", "\"a donor")]
    [InlineData("don ")]
    [InlineData("don-")]
    [InlineData("xyz")]
    [InlineData("")]
    public void LastWord_IsCompletedMostFrequentFirst(string typed, params string[] expected) =>
        Assert.Equal(expected, Suggest(typed, limit: 10).Select(suggestion => suggestion.Text));

    [Fact]
    public void Headlines_AreAskedForByTheBeginningsOfAllWords()
    {
        SearchQuery? asked = null;
        var completer = new Completer(TextAnalyzer.For(null), Forms, (query, limit) =>
        {
            asked = query;
            return Articles;
        });

        Suggestion suggestion = completer.Suggest("(Lake OR bai", 1 + 1)[^1];

        Assert.Equal(SearchQuery.Parse("headline:(Lake* OR* bai*)"), asked);
        Assert.Equal((SuggestionKind.Headline, Articles[1].Headline, Articles[1]), (suggestion.Kind, suggestion.Text, suggestion.Article));
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(1, 1, 0)]
    [InlineData(4, 2, 2)]
    [InlineData(5, 3, 2)]
    [InlineData(9, 3, 4)]
    public void Places_AreSharedByWordsAndHeadlines(int limit, int words, int headlines)
    {
        IReadOnlyList<Suggestion> suggestions = Suggest("don", limit, articleCount: 4);

        Assert.Equal(
            [.. Enumerable.Repeat(SuggestionKind.Word, words), .. Enumerable.Repeat(SuggestionKind.Headline, headlines)],
            suggestions.Select(suggestion => suggestion.Kind));
    }

    private static IReadOnlyList<Suggestion> Suggest(string typed, int limit, int articleCount = 0) =>
        new Completer(TextAnalyzer.For(null), Forms, (_, _) => [.. Enumerable.Repeat(Articles[0], articleCount)]).Suggest(typed, limit);
}
