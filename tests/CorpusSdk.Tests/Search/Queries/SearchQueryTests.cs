using System.Globalization;
using CsCheck;

namespace CorpusSdk.Tests.Search.Queries;

/// <summary>Reading and writing queries: nothing throws, and what is written is read back.</summary>
public class SearchQueryTests
{
    private const int FarTooMany = 40_000;

    private static readonly string[] AllDifferent =
        ["", "a", "b", "A", "\"a\"", "a*", "a~", "a b", "b a", "a OR b", "-a", "headline:a", "body:a", "headline:(a b)", "a b c"];

    [Fact]
    public void AnyQuery_IsReadBackFromItsText() => TypedQueryGen.Query.Sample(
        query =>
        {
            SearchQuery read = SearchQuery.Parse(query.ToString());

            Assert.Equal(query, read);
            Assert.Equal(query.GetHashCode(), read.GetHashCode());
            Assert.Equal(query.ToString(), read.ToString());
        },
        iter: 20_000);

    [Fact]
    public void AnyText_IsAQuery_WhoseTextIsReadTheSame() => TypedQueryGen.Text.Sample(
        text =>
        {
            SearchQuery query = SearchQuery.Parse(text);

            Assert.Equal(query, SearchQuery.Parse(query.ToString()));
            Assert.InRange(query.GroupDepth, 0, SearchQuery.MaxGroupDepth);
        },
        iter: 50_000);

    [Theory]
    [InlineData("ice road ice", "ice road")]
    [InlineData("ice OR ice", "ice")]
    [InlineData("ice* -snow ice* -snow", "ice* -snow")]
    [InlineData("(ice OR snow) road (ice OR snow)", "(ice OR snow) road")]
    [InlineData("a b c d e f g h i a b j", "a b c d e f g h i j")]
    [InlineData("ice ICE", "ice ICE")]
    public void PartsGivenTwice_CountOnce(string typed, string same) => Assert.Equal(SearchQuery.Parse(same), SearchQuery.Parse(typed));

    [Theory]
    [InlineData("-v", true)]
    [InlineData("-v !w", true)]
    [InlineData("-v OR -w", true)]
    [InlineData("headline:-v", true)]
    [InlineData("-(v w)", true)]
    [InlineData("-v w", false)]
    [InlineData("-v OR w", false)]
    [InlineData("--v", false)]
    [InlineData("v", false)]
    [InlineData("", false)]
    public void AQuery_SaysThatItOnlyExcludes(string typed, bool onlyExcludes) => Assert.Equal(onlyExcludes, SearchQuery.Parse(typed).OnlyExcludes);

    // Not examples of the page, whose tables cannot show a bar.
    [Theory]
    [InlineData("ice || snow", "ice OR snow")]
    [InlineData("ice|snow", "ice OR snow")]
    [InlineData("ice｜snow|| rain", "ice OR snow OR rain")]
    [InlineData("|| ice |", "ice")]
    [InlineData("(ice|-snow) | !rain", "ice OR -snow OR -rain")]
    [InlineData("東京、大阪", "東京 大阪")]
    [InlineData("oil,-gas", "oil -gas")]
    [InlineData("！雪 氷", "-雪 氷")]
    [InlineData(", ; ,", "")]
    [InlineData("headline:,ice", "headline: ice")]
    [InlineData("ice —snow –rain −hail ‐fog ﹣mist", "ice -snow -rain -hail -fog -mist")]
    public void SignsThatPeopleType_MeanWhatTheyMean(string typed, string same) => Assert.Equal(SearchQuery.Parse(same), SearchQuery.Parse(typed));

    [Theory]
    [InlineData("w{0} ", " ")]
    [InlineData("w{0}", "-")]
    [InlineData("\"w{0}\"", " ")]
    [InlineData("(w{0}", " OR ")]
    [InlineData("headline:w{0}*", " ")]
    public void WordsBeyondTheLimit_AreNotRead(string operand, string separator)
    {
        SearchQuery read = SearchQuery.Parse(Text(SearchQuery.MaxWords));

        Assert.Equal(read, SearchQuery.Parse(Text(SearchQuery.MaxWords + 1)));
        Assert.Equal(read, SearchQuery.Parse(Text(FarTooMany)));

        string Text(int count) => string.Join(separator, Enumerable.Range(0, count).Select(i => string.Format(CultureInfo.InvariantCulture, operand, i)));
    }

    [Fact]
    public void Operators_AreNoneOfTheWordsThatAQueryMayHave()
    {
        SearchQuery all = SearchQuery.Any(Enumerable.Range(0, SearchQuery.MaxWords).Select(i => SearchQuery.Word($"w{i}")));

        Assert.Equal(all, SearchQuery.Parse(all.ToString()));
    }

    [Fact]
    public void AVeryLongText_InCode_IsCutAtTheSameWord()
    {
        string all = string.Join(' ', Enumerable.Range(0, FarTooMany).Select(i => $"w{i}"));

        Assert.Equal(SearchQuery.Parse($"\"{all}\""), SearchQuery.Phrase(all));
        Assert.EndsWith($"w{SearchQuery.MaxWords - 1}\"", SearchQuery.Phrase(all).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("(")]
    [InlineData("((a OR ")]
    [InlineData("-(")]
    [InlineData("a)")]
    [InlineData("-")]
    [InlineData("-a")]
    [InlineData("NOT ")]
    [InlineData("OR ")]
    [InlineData("a OR ")]
    [InlineData("headline:")]
    [InlineData("\"")]
    [InlineData("a\"")]
    [InlineData("\"a")]
    [InlineData("«\"")]
    [InlineData("*")]
    [InlineData("a* (b c OR d) ")]
    public void VeryLongText_IsReadInLinearTime(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, FarTooMany));

        SearchQuery query = SearchQuery.Parse(text);

        Assert.InRange(query.GroupDepth, 0, SearchQuery.MaxGroupDepth);
        Assert.Equal(query, SearchQuery.Parse(query.ToString()));
    }

    [Fact]
    public void ParenthesesBeyondTheDeepest_AreNothing()
    {
        string nested = string.Concat(Enumerable.Repeat("-(a OR ", SearchQuery.MaxGroupDepth)) + "(x OR y) z" + new string(')', SearchQuery.MaxGroupDepth) + " end";
        string flat = nested.Replace("(x OR y)", "x OR y", StringComparison.Ordinal);

        Assert.Equal(SearchQuery.Parse(flat), SearchQuery.Parse(nested));
        Assert.Equal(SearchQuery.MaxGroupDepth, SearchQuery.Parse(nested).GroupDepth);
        Assert.Equal(2, Assert.IsType<SearchQuery.AllNode>(SearchQuery.Parse(nested)).Parts.Count);
    }

    [Fact]
    public void GroupsBeyondTheDeepest_AreRefusedInCode()
    {
        SearchQuery query = SearchQuery.Word("a");
        for (int i = 0; i < SearchQuery.MaxGroupDepth; i++)
            query = (query | SearchQuery.Word("b")) & SearchQuery.Word("c");

        Assert.Equal(query, SearchQuery.Parse(query.ToString()));
        Assert.Throws<ArgumentException>(() => (query | SearchQuery.Word("b")) & SearchQuery.Word("c"));
    }

    [Theory]
    [InlineData("ice OR snow")]
    [InlineData("-ice")]
    [InlineData("(ice)")]
    [InlineData("headline:ice")]
    [InlineData("ice*")]
    [InlineData("ice~")]
    [InlineData("OR")]
    public void TextGivenInCode_IsNeverSyntax(string text) => Assert.Equal(new SearchQuery.PhraseNode(text), SearchQuery.Word(text));

    [Theory]
    [InlineData("")]
    [InlineData(" \u3000")]
    [InlineData("&")]
    [InlineData("\"\"")]
    public void TextWithoutAWord_AddsNothing(string text)
    {
        SearchQuery ice = SearchQuery.Word("ice");

        Assert.All(
            [SearchQuery.Word(text), SearchQuery.Phrase(text), SearchQuery.Prefix(text), SearchQuery.Fuzzy(text), SearchQuery.Parse(text)],
            empty =>
            {
                Assert.True(empty.IsEmpty);
                Assert.Equal(ice, ice & empty);
                Assert.Equal(ice, ice | empty);
                Assert.True((!empty).IsEmpty);
                Assert.True(empty.In(SearchField.Body).IsEmpty);
            });
    }

    [Fact]
    public void Queries_AreKeptInTheirSimplestForm()
    {
        SearchQuery a = SearchQuery.Word("a");
        SearchQuery b = SearchQuery.Word("b");
        SearchQuery c = SearchQuery.Word("c");

        Assert.Equal(SearchQuery.All(a, b, c), a & (b & c));
        Assert.Equal(SearchQuery.Any(a, b, c), a | b | c);
        Assert.Same(a, SearchQuery.All(a));
        Assert.Same(a, !!a);
        Assert.Equal(!a.In(SearchField.Body), (!a).In(SearchField.Body));
        Assert.Equal(a.In(SearchField.Body), a.In(SearchField.Body).In(SearchField.Headline));
        Assert.True(SearchQuery.All().IsEmpty && SearchQuery.Any().IsEmpty);
    }

    [Fact]
    public void DifferentQueries_AreNotEqual() =>
        Assert.Equal(AllDifferent.Length, AllDifferent.Select(SearchQuery.Parse).Distinct().Count());

    [Fact]
    public void Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => SearchQuery.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => SearchQuery.Word(null!));
        Assert.Throws<ArgumentNullException>(() => SearchQuery.All(SearchQuery.Word("a"), null!));
        Assert.Throws<ArgumentNullException>(() => SearchQuery.Not(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => SearchQuery.Word("a").In((SearchField)99));
    }
}
