using CorpusSdk.Analyzers.Tests.Support;
using CorpusSdk.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Queries in code that are read otherwise than they look (CORPUS2206).</summary>
public class QueryReadingTests
{
    [Theory]
    [InlineData("title: mole", "'title:' is followed by a space, so it is a word and not a field", "remove the space")]
    [InlineData("moel~2", "'~2' gives no distance, but asks for the number", "write '~' alone")]
    [InlineData("“old mole”~3 tar", "'~3' gives a phrase no distance, but asks for the number", "remove it")]
    [InlineData("mole^2 tar", "'^2' gives no weight, but asks for the number", "remove it")]
    [InlineData("tar *mole", "'*' stands for nothing before a word", "put it at the end of a word")]
    [InlineData("mole AND", "'AND' has nothing to join, so it is a word", "remove it, or put it in quotes")]
    [InlineData("old (mole or pier)", "'or' is a word", "write 'OR'")]
    [InlineData("'old mole' tar", "''old mole'' is no phrase: single quotes mean nothing", "use double quotes")]
    [InlineData("‘old mole’", "'‘old mole’' is no phrase: single quotes mean nothing", "use double quotes")]
    [InlineData("headlin:mole", "'headlin:' is no field of a query, so it is a word", "did you mean 'headline:'?")]
    [InlineData("tags:stone", "'tags:' is no field of a query, so it is a word", "search in headline:, standfirst: or body:, and choose among the results by the field")]
    [InlineData("keeper:(mole OR pier)", "'keeper:' is no field of a query, so it is a word", "search in headline:, standfirst: or body:, and choose among the results by the field")]
    public async Task AQueryThatIsReadOtherwise_IsReported(string query, string reason, string cure) => await Check.AnalyzeAsync<QueryAnalyzer>(
        $"_ = Corpus.Harbours.Search({{|#0:\"{query}\"|}});",
        Reported(query, reason, cure));

    [Theory]
    [InlineData("mole || pier")]
    [InlineData("mole | pier")]
    [InlineData("mole && pier")]
    [InlineData("mole & pier")]
    [InlineData("mole !pier")]
    [InlineData("mole –pier")]
    [InlineData("mole -pier")]
    [InlineData("old - mole")]
    [InlineData("Attention ! danger")]
    [InlineData("oil,gas")]
    [InlineData("mole or pier")]
    [InlineData("title:mole")]
    [InlineData("Title:mole")]
    [InlineData("title:(mole OR pier)")]
    [InlineData("https://example.org/mole")]
    [InlineData("10:30")]
    [InlineData("Re:Zero")]
    [InlineData("mailto:keeper")]
    [InlineData("Harbours: a history")]
    [InlineData("E=mc^2")]
    [InlineData("f*ck")]
    [InlineData("mol* moel~")]
    [InlineData("“tags:stone title: mole *mole”")]
    [InlineData("rock 'n' roll")]
    [InlineData("O'Neil's")]
    [InlineData("Portland OR")]
    [InlineData("NOT mole")]
    public async Task AQueryThatIsReadAsItLooks_IsLeftAlone(string query) => await Check.AnalyzeAsync<QueryAnalyzer>($"_ = Corpus.Harbours.Search(\"{query}\");");

    [Fact]
    public async Task AFieldOfArticles_IsKnownBehindAVariable() => await Check.AnalyzeAsync<QueryAnalyzer>(
        """
        var archive = Corpus.Harbours.Archive;
        _ = archive.Search({|CORPUS2206:"tags:stone"|});
        """);

    [Theory]
    [InlineData("title: mole", "title:mole")]
    [InlineData("moel~2", "moel~")]
    [InlineData("old (mole or pier)", "old (mole OR pier)")]
    [InlineData("'old mole' tar", "\\\"old mole\\\" tar")]
    [InlineData("headlin:mole", "headline:mole")]
    public async Task TheFix_WritesWhatTheQueryLooksLike(string before, string after) => await Check.FixAsync<QueryAnalyzer, NearestTextFix>(
        $"_ = Corpus.Harbours.Search({{|CORPUS2206:\"{before}\"|}});",
        $"_ = Corpus.Harbours.Search(\"{after}\");");

    private static DiagnosticResult Reported(string query, string reason, string cure) =>
        new DiagnosticResult(Rules.QueryReadOtherwise).WithLocation(0).WithArguments(query, reason, cure);
}
