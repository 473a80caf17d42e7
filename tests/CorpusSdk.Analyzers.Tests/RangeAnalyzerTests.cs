using CorpusSdk.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis.Testing;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Ranges of keys in code that are empty (CORPUS2207).</summary>
public class RangeAnalyzerTests
{
    [Theory]
    [InlineData("Corpus.Harbours.ByBuilt.Between(1970, 1960)", "ByBuilt", "1970", "1960")]
    [InlineData("Corpus.Harbours.ByBuilt.Between(to: 1960, from: 1970)", "ByBuilt", "1970", "1960")]
    [InlineData("Corpus.Harbours.ByTags.Between(\"t\", \"s\")", "ByTags", "'t'", "'s'")]
    public async Task ARangeWhoseFirstBoundIsGreater_IsReported(string range, string table, string from, string to) => await Check.AnalyzeAsync<RangeAnalyzer>(
        $"_ = {{|#0:{range}|}};",
        Empty(table, from, to, "exchange the two"));

    [Fact]
    public async Task ARangeWithoutAKnownNumber_IsReported() => await Check.AnalyzeAsync<RangeAnalyzer>(
        """_ = {|#0:Corpus.Harbours.ByBuilt.Between(1803, 1960)|};""",
        Empty("ByBuilt", "1803", "1960", "check the bounds, or give such a key to an article"));

    [Fact]
    public async Task ARangeWithoutAKnownText_IsReported() => await Check.AnalyzeAsync<RangeAnalyzer>(
        """_ = {|#0:Corpus.Harbours.ByTags.Between("d", "r")|};""",
        Empty("ByTags", "'d'", "'r'", "check the bounds, or give such a key to an article"));

    [Fact]
    public async Task ARangeOfADataPackage_IsKnownAsWell() => await Check.AnalyzeAsync<RangeAnalyzer>(
        Archives.DataPackage(),
        """_ = {|#0:Corpus.Harbours.ByTags.Between("u", "z")|};""",
        Empty("ByTags", "'u'", "'z'", "check the bounds, or give such a key to an article"));

    [Theory]
    [InlineData("_ = Corpus.Harbours.ByBuilt.Between(1960, 1970);")]
    [InlineData("_ = Corpus.Harbours.ByBuilt.Between(1961, 1961);")]
    [InlineData("_ = Corpus.Harbours.ByBuilt.Between(1803, 1961);")]
    [InlineData("_ = Corpus.Harbours.ByBuilt.Between(1970, given.Length);")]
    [InlineData("_ = Corpus.Harbours.ByTags.Between(\"stone\", \"stone\");")]
    [InlineData("_ = Corpus.Harbours.ByTags.Between(\"a\", \"d\");")]
    [InlineData("_ = Corpus.Harbours.ByTags.Between(\"T\", \"u\");")]
    [InlineData("_ = Corpus.Harbours.ByTags.Between(given, \"a\");")]
    public async Task ARangeThatMayHaveKeys_IsLeftAlone(string code) => await Check.AnalyzeAsync<RangeAnalyzer>(code);

    private static DiagnosticResult Empty(string table, string from, string to, string advice) =>
        new DiagnosticResult(Rules.EmptyRange).WithLocation(0).WithArguments(table, from, to, advice);
}
