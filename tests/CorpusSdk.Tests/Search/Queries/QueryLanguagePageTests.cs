using System.Text.RegularExpressions;

namespace CorpusSdk.Tests.Search.Queries;

/// <summary>The examples of QueryLanguage.md, spelled out: every operator, every parenthesis.</summary>
public partial class QueryLanguagePageTests
{
    private const int FewestExamples = 40;

    public static TheoryData<string, string> Examples => [.. ReadExamples()];

    [Theory]
    [MemberData(nameof(Examples))]
    public void ExampleIsReadAsThePageSays(string query, string spelledOut) =>
        Assert.Equal(spelledOut, SpelledOut(SearchQuery.Parse(query)));

    [Fact]
    public void PageHasExamplesForItsRules() => Assert.InRange(ReadExamples().Count(), FewestExamples, int.MaxValue);

    [Fact]
    public void QueriesInCode_AreThoseOfThePage()
    {
        Assert.Equal(SearchQuery.Parse("ice road"), SearchQuery.Word("ice") & SearchQuery.Word("road"));
        Assert.Equal(SearchQuery.Parse("ice OR snow"), SearchQuery.Word("ice") | SearchQuery.Word("snow"));
        Assert.Equal(SearchQuery.Parse("-ice"), !SearchQuery.Word("ice"));
        Assert.Equal(SearchQuery.Parse("\"ice road\""), SearchQuery.Phrase("ice road"));
        Assert.Equal(SearchQuery.Parse("bai* baikl~"), SearchQuery.All(SearchQuery.Prefix("bai"), SearchQuery.Fuzzy("baikl")));
        Assert.Equal(SearchQuery.Parse("headline:ice"), SearchQuery.Word("ice").In(SearchField.Headline));
    }

    private static IEnumerable<(string Query, string SpelledOut)> ReadExamples()
    {
        using Stream page = typeof(QueryLanguagePageTests).Assembly.GetManifestResourceStream("QueryLanguage.md")!;
        using var reader = new StreamReader(page);
        string readingPart = reader.ReadToEnd().ReplaceLineEndings("\n").Split("\n## In code")[0];
        return Example().Matches(readingPart).Select(row => (row.Groups["query"].Value, row.Groups["reading"].Value));
    }

    private static string SpelledOut(SearchQuery query) => query switch
    {
        { IsEmpty: true } => "",
        SearchQuery.TextNode node => node.Text,
        SearchQuery.PhraseNode node => $"\"{node.Text}\"",
        SearchQuery.PrefixNode node => $"{Quoted(node.Text)}*",
        SearchQuery.FuzzyNode node => $"{Quoted(node.Text)}~",
        SearchQuery.NotNode node => $"NOT {Enclosed(node.Part)}",
        SearchQuery.FieldNode node => $"{node.Field.ToString().ToLowerInvariant()}:{Enclosed(node.Part)}",
        SearchQuery.AllNode node => string.Join(" AND ", node.Parts.Select(Enclosed)),
        SearchQuery.AnyNode node => string.Join(" OR ", node.Parts.Select(Enclosed)),
        _ => throw new ArgumentException(query.GetType().Name),
    };

    private static string Enclosed(SearchQuery query) => query is SearchQuery.GroupNode ? $"({SpelledOut(query)})" : SpelledOut(query);

    private static string Quoted(string text) => text.Contains(' ', StringComparison.Ordinal) ? $"\"{text}\"" : text;

    [GeneratedRegex(@"^\| `(?<query>[^`\n]+)` \| (`(?<reading>[^`\n]+)`|nothing) \|$", RegexOptions.Multiline)]
    private static partial Regex Example();
}
