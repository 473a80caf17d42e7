using CorpusSdk.Analyzers.Tests.Support;
using CorpusSdk.CodeFixes;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Wrong slugs and keys are replaced by the nearest.</summary>
public class NearestTextFixTests
{
    [Theory]
    [InlineData("_ = Corpus.Harbours.Articles[{|CORPUS2201:\"the-old-mold\"|}];", "_ = Corpus.Harbours.Articles[\"the-old-mole\"];")]
    [InlineData("_ = Corpus.Harbours.Articles.Contains({|CORPUS2202:\"the-\" + \"old-mold\"|});", "_ = Corpus.Harbours.Articles.Contains(\"the-old-mole\");")]
    [InlineData("_ = Corpus.Harbours.Articles.Contains( /* why */ {|CORPUS2202:\"the-old-mold\"|} );", "_ = Corpus.Harbours.Articles.Contains( /* why */ \"the-old-mole\" );")]
    public async Task ALiteral_IsReplacedInPlace(string before, string after) => await Check.FixAsync<SlugAnalyzer, NearestTextFix>(before, after);

    [Fact]
    public async Task AConstant_IsChangedWhereItIsDeclared() => await Check.FixAsync<SlugAnalyzer, NearestTextFix>(
        "const string Slug = \"the-old-mold\";\n_ = Corpus.Harbours.Articles[{|CORPUS2201:Slug|}];",
        "const string Slug = \"the-old-mole\";\n_ = Corpus.Harbours.Articles[Slug];");

    [Fact]
    public async Task TheSecondNearest_IsOfferedSecond() => await Check.FixAsync<SlugAnalyzer, NearestTextFix>(
        "_ = Corpus.Harbours.Articles[{|CORPUS2201:\"market\"|}];",
        "_ = Corpus.Harbours.Articles[\"the-fish-market\"];",
        action: 1);

    [Fact]
    public async Task AllPlaces_AreFixedAtOnce() => await Check.FixAsync<SlugAnalyzer, NearestTextFix>(
        "_ = Corpus.Harbours.Articles[{|CORPUS2201:\"the-old-mold\"|}];\n_ = Corpus.Harbours.Articles[{|CORPUS2201:\"the-fish-markt\"|}];",
        "_ = Corpus.Harbours.Articles[\"the-old-mole\"];\n_ = Corpus.Harbours.Articles[\"the-fish-market\"];");
}
