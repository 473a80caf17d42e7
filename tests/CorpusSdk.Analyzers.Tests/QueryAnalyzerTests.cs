using CorpusSdk.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis.Testing;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Queries in code that find nothing in any archive (CORPUS2205).</summary>
public class QueryAnalyzerTests
{
    [Theory]
    [InlineData("Corpus.Harbours.Search({|#0:\"\"|})", "")]
    [InlineData("Corpus.Harbours.Search({|#0:\"…\"|}, 3)", "…")]
    [InlineData("Corpus.Harbours.Archive.Search({|#0:\"-\"|})", "-")]
    [InlineData("new CorpusSdk.ArchiveSet(Corpus.Harbours.Archive).Search({|#0:\" \"|})", " ")]
    public async Task AQueryWithoutAWord_IsReported(string search, string query) => await Check.AnalyzeAsync<QueryAnalyzer>(
        $"_ = {search};",
        Reported(query, "it has no word", "give it one, or list Articles"));

    [Theory]
    [InlineData("mole -mole", "mole")]
    [InlineData("old (mole OR pier) -(mole OR pier)", "mole OR pier")]
    [InlineData("title:mole !title:mole", "headline:mole")]
    public async Task AQueryThatExcludesWhatItAsksFor_IsReported(string query, string part) => await Check.AnalyzeAsync<QueryAnalyzer>(
        $"_ = Corpus.Harbours.Search({{|#0:\"{query}\"|}});",
        Reported(query, $"it asks for '{part}' and excludes it", "remove one of the two"));

    [Theory]
    [InlineData("_ = Corpus.Harbours.Search(\"mole\");")]
    [InlineData("_ = Corpus.Harbours.Search(\"-mole\");")]
    [InlineData("_ = Corpus.Harbours.Search(\"mole -old\");")]
    [InlineData("_ = Corpus.Harbours.Search(\"title:mole -mole\");")]
    [InlineData("_ = Corpus.Harbours.Search(given);")]
    [InlineData("_ = Corpus.Harbours.Suggest(\"\");")]
    public async Task AQueryThatMayMatch_IsLeftAlone(string code) => await Check.AnalyzeAsync<QueryAnalyzer>(code);

    private static DiagnosticResult Reported(string query, string reason, string cure) =>
        new DiagnosticResult(Rules.QueryWithoutMatch).WithLocation(0).WithArguments(query, reason, cure);
}
