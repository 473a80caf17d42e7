using CorpusSdk.Analyzers.Tests.Support;
using CorpusSdk.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Constants that the class Slugs does not have (CS0117) are replaced by the nearest.</summary>
public class SlugConstantFixTests
{
    [Theory]
    [InlineData("TheOldMold", "TheOldMole")]
    [InlineData("OldMole", "TheOldMole")]
    [InlineData("theOldMole", "TheOldMole")]
    [InlineData("KeepersHouse", "LampKeepersHouse")]
    public async Task AMissingConstant_BecomesTheNearest(string missing, string nearest) => await Check.FixAsync<EmptyDiagnosticAnalyzer, SlugConstantFix>(
        $"_ = Corpus.Harbours.Slugs.{{|CS0117:{missing}|}};",
        $"_ = Corpus.Harbours.Slugs.{nearest};");

    [Theory]
    [InlineData("_ = Corpus.Harbours.Slugs.{|CS0117:Xylophone|};")]
    [InlineData("_ = Corpus.Harbours.{|CS0117:Articles2|};")]
    [InlineData("_ = Console.{|CS0117:WriteLin|};")]
    public async Task WhatIsNoSlug_IsLeftAlone(string code) => await Check.FixAsync<EmptyDiagnosticAnalyzer, SlugConstantFix>(code, code);
}
