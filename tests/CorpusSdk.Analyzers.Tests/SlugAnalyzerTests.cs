using CorpusSdk.Analyzers.Tests.Support;
using Microsoft.CodeAnalysis.Testing;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Slugs in code that no article has (CORPUS2201, CORPUS2202).</summary>
public class SlugAnalyzerTests
{
    [Fact]
    public async Task AnIndexerWithAnUnknownSlug_IsReportedWithTheNearest() => await Check.AnalyzeAsync<SlugAnalyzer>(
        """_ = Corpus.Harbours.Articles[{|#0:"the-old-mold"|}];""",
        Unknown("the-old-mold", "did you mean 'the-old-mole'?"));

    [Fact]
    public async Task ASlugThatIsLikeNone_IsReportedWithOtherAdvice() => await Check.AnalyzeAsync<SlugAnalyzer>(
        """_ = Corpus.Harbours.Articles[{|#0:"xylophone"|}];""",
        Unknown("xylophone", "check the slug, or add the article"));

    [Theory]
    [InlineData("Corpus.Harbours.Articles.TryGet({|#0:\"the-old-mold\"|}, out _)", "TryGet")]
    [InlineData("Corpus.Harbours.Articles.TryGet(article: out _, slug: {|#0:\"the-old-mold\"|})", "TryGet")]
    [InlineData("Corpus.Harbours.Articles.Contains({|#0:\"the-old-mold\"|})", "Contains")]
    [InlineData("Corpus.Harbours.Archive.TryGet({|#0:\"the-old-mold\"|}, out _)", "TryGet")]
    public async Task ATestForAnUnknownSlug_IsReported(string test, string method) => await Check.AnalyzeAsync<SlugAnalyzer>(
        $"_ = {test};",
        new DiagnosticResult(Rules.UnknownSlugTested).WithLocation(0).WithArguments("The archive 'Harbours' has", "the-old-mold", method, "did you mean 'the-old-mole'?"));

    [Theory]
    [InlineData("Declared", "declared")]
    [InlineData("\"the-\" + Declared", "the-declared")]
    [InlineData("$\"the-{Declared}\"", "the-declared")]
    [InlineData("nameof(Program)", "Program")]
    public async Task AnyConstant_IsLookedUp(string constant, string slug) => await Check.AnalyzeAsync<SlugAnalyzer>(
        $"_ = Corpus.Harbours.Articles[{{|#0:{constant}|}}];",
        Unknown(slug, "check the slug, or add the article"));

    [Theory]
    [InlineData("var table = Corpus.Harbours.Articles; _ = table[[|\"the-old-mold\"|]];")]
    [InlineData("const string slug = \"the-old-mold\"; _ = Corpus.Harbours.Articles[[|slug|]];")]
    [InlineData("Func<object> find = () => Corpus.Harbours.Articles[[|\"the-old-mold\"|]];")]
    public async Task ASlugInAVariable_IsLookedUp(string code)
    {
        await Check.AnalyzeAsync<SlugAnalyzer>(Mark(code), new DiagnosticResult(Rules.UnknownSlug).WithLocation(0).WithArguments("Harbours", "the-old-mold", "did you mean 'the-old-mole'?"));

        static string Mark(string code) => code.Replace("[|", "{|#0:", StringComparison.Ordinal).Replace("|]", "|}", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_ = Corpus.Harbours.Articles[\"the-old-mole\"];")]
    [InlineData("_ = Corpus.Harbours.Articles[Corpus.Harbours.Slugs.TheOldMole];")]
    [InlineData("_ = Corpus.Harbours.Articles.Contains(\"lamp-keepers-house\");")]
    [InlineData("_ = Corpus.Harbours.Articles[given];")]
    [InlineData("_ = Corpus.Harbours.Articles[0];")]
    [InlineData("_ = Corpus.Harbours.Archive.FindNearest(\"the-old-mold\");")]
    [InlineData("var table = Corpus.Harbours.Articles; table = null; _ = table[\"the-old-mold\"];")]
    [InlineData("CorpusSdk.Archive archive = Corpus.Catalog.Archives[0]; _ = archive.TryGet(\"the-old-mold\", out _);")]
    [InlineData("var names = new Dictionary<string, int>(); _ = names[\"the-old-mold\"];")]
    public async Task WhatMayBeThere_IsLeftAlone(string code) => await Check.AnalyzeAsync<SlugAnalyzer>(code);

    [Fact]
    public async Task AnArchiveWithoutConstants_IsKnownAsWell() => await Check.AnalyzeAsync<SlugAnalyzer>(
        Archives.HarboursWithoutConstants,
        """
        _ = Corpus.Harbours.Articles["the-old-mole"];
        _ = Corpus.Harbours.Articles[{|#0:"the-old-mold"|}];
        """,
        Unknown("the-old-mold", "did you mean 'the-old-mole'?"));

    [Fact]
    public async Task AnArchiveOfThousands_IsKnownAsWell() => await Check.AnalyzeAsync<SlugAnalyzer>(
        Archives.Generate(("corpus/harbours.jsonl", string.Join('\n', Enumerable.Range(1, 3000).Select(i => $$"""{"title": "Mole number {{i}}", "body": "Stone."}""")))),
        """
        _ = Corpus.Harbours.Articles["mole-number-2711"];
        _ = Corpus.Harbours.Articles[{|#0:"mole-nunber-2711"|}];
        """,
        new DiagnosticResult(Rules.UnknownSlug).WithLocation(0).WithArguments("Harbours", "mole-nunber-2711", "did you mean 'mole-number-2711', 'mole-number-1711' or 'mole-number-2011'?"));

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    public async Task ADataPackage_IsKnownAsWell(string maxSlugConstants) => await Check.AnalyzeAsync<SlugAnalyzer>(
        Archives.DataPackage(maxSlugConstants),
        """
        _ = Corpus.Harbours.Articles["the-old-mole"];
        _ = Corpus.Harbours.Articles[{|#0:"the-old-mold"|}];
        """,
        Unknown("the-old-mold", "did you mean 'the-old-mole'?"));

    private static DiagnosticResult Unknown(string slug, string advice) =>
        new DiagnosticResult(Rules.UnknownSlug).WithLocation(0).WithArguments("Harbours", slug, advice);
}
