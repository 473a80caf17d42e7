using CorpusSdk.Analyzers.Tests.Support;
using CorpusSdk.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Keys in code that no article has (CORPUS2203).</summary>
public class KeyAnalyzerTests
{
    [Theory]
    [InlineData("Corpus.Harbours.ByTags[{|#0:\"stome\"|}]")]
    [InlineData("Corpus.Harbours.ByTags.Contains({|#0:\"stome\"|})")]
    public async Task AnUnknownKey_IsReportedWithTheNearest(string lookup) => await Check.AnalyzeAsync<KeyAnalyzer>($"_ = {lookup};", Unknown("stome"));

    [Theory]
    [InlineData("1960", "the nearest are '1961' and '1802'")]
    [InlineData("1600", "the nearest is '1802'")]
    public async Task AnUnknownNumber_IsReportedWithItsNeighbours(string key, string advice) => await Check.AnalyzeAsync<KeyAnalyzer>(
        $"_ = Corpus.Harbours.ByBuilt[{{|#0:{key}|}}];",
        new DiagnosticResult(Rules.UnknownLookupKey).WithLocation(0).WithArguments("Harbours", key, "ByBuilt", advice));

    [Fact]
    public async Task TheFixOfAConstantNumber_ChangesTheConstant() => await Check.FixAsync<KeyAnalyzer, NearestTextFix>(
        "const int Year = 1960;\n_ = Corpus.Harbours.ByBuilt[{|CORPUS2203:Year|}];",
        "const int Year = 1961;\n_ = Corpus.Harbours.ByBuilt[Year];");

    [Theory]
    [InlineData("_ = Corpus.Harbours.ByTags[\"stone\"];")]
    [InlineData("_ = Corpus.Harbours.ByTags[given];")]
    [InlineData("_ = Corpus.Harbours.ByBuilt[1802];")]
    [InlineData("_ = Corpus.Harbours.ByBuilt[given.Length];")]
    [InlineData("_ = Corpus.Harbours.ByTags.Between(\"a\", \"b\");")]
    public async Task WhatMayBeThere_IsLeftAlone(string code) => await Check.AnalyzeAsync<KeyAnalyzer>(code);

    [Fact]
    public async Task ADataPackage_IsKnownAsWell() => await Check.AnalyzeAsync<KeyAnalyzer>(
        Archives.DataPackage(),
        """
        _ = Corpus.Harbours.ByTags["stone"];
        _ = Corpus.Harbours.ByTags[{|#0:"stome"|}];
        """,
        Unknown("stome"));

    [Fact]
    public async Task TheFix_TakesTheNearest() => await Check.FixAsync<KeyAnalyzer, NearestTextFix>(
        "_ = Corpus.Harbours.ByTags[{|CORPUS2203:\"stome\"|}];",
        "_ = Corpus.Harbours.ByTags[\"stone\"];");

    private static DiagnosticResult Unknown(string key) =>
        new DiagnosticResult(Rules.UnknownLookupKey).WithLocation(0).WithArguments("Harbours", key, "ByTags", "did you mean 'stone'?");
}
