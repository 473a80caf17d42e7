using CorpusSdk.Analyzers.Tests.Support;
using CorpusSdk.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Slugs that reach an archive by a default value (CORPUS2201) or by a comparison (CORPUS2202).</summary>
public class SlugPlacesTests
{
    [Theory]
    [InlineData("object Find(string slug = {|CORPUS2201:\"the-old-mold\"|}) => Corpus.Harbours.Articles[slug]; _ = Find();")]
    [InlineData("object Find(string slug = {|CORPUS2201:\"the-old-\" + \"mold\"|}) { return Corpus.Harbours.Articles[slug]; } _ = Find();")]
    [InlineData("bool Has(string slug = {|CORPUS2202:\"the-old-mold\"|}) => Corpus.Harbours.Articles.Contains(slug); _ = Has();")]
    [InlineData("} object Find(string slug = {|CORPUS2201:\"the-old-mold\"|}) => Corpus.Harbours.Articles[slug]; void Other() {")]
    [InlineData("} class Finder(int count) { public object Find(string slug = {|CORPUS2201:\"the-old-mold\"|}) { var articles = Corpus.Harbours.Articles; return count > 0 ? articles[slug] : null; } } void Other() {")]
    public async Task ADefaultValueThatIsLookedUp_IsReportedWhereItIsWritten(string code) => await Check.AnalyzeAsync<SlugAnalyzer>(code);

    [Theory]
    [InlineData("object Find(string slug = \"the-old-mole\") => Corpus.Harbours.Articles[slug]; _ = Find();")]
    [InlineData("object Find(string slug = \"\") => slug == \"\" ? null : Corpus.Harbours.Articles[slug]; _ = Find();")]
    [InlineData("object Find(string slug = null) => Corpus.Harbours.Articles[slug]; _ = Find();")]
    [InlineData("object Find(string slug = \"mole\") { slug = \"the-old-\" + slug; return Corpus.Harbours.Articles[slug]; } _ = Find();")]
    [InlineData("object Find(string name = \"mole\") => Corpus.Harbours.Articles[\"the-old-mole\"].Headline + name; _ = Find();")]
    public async Task ADefaultValueThatMayBeAnythingElse_IsLeftAlone(string code) => await Check.AnalyzeAsync<SlugAnalyzer>(code);

    [Theory]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { if (article.Slug == {|CORPUS2202:\"the-old-mold\"|}) Run(article.Slug); }")]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { if ({|CORPUS2202:\"the-old-mold\"|} != article.Slug) Run(article.Slug); }")]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { if (article.Slug is \"the-old-mole\" or {|CORPUS2202:\"the-old-mold\"|}) Run(article.Slug); }")]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { switch (article.Slug) { case {|CORPUS2202:\"the-old-mold\"|}: case \"the-old-mole\": Run(\"\"); break; } }")]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { switch (article.Slug) { case {|CORPUS2202:\"the-old-mold\"|} when given == \"\": Run(\"\"); break; } }")]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { _ = article.Slug switch { {|CORPUS2202:\"the-old-mold\"|} => 1, _ => 0 }; }")]
    [InlineData("_ = Corpus.Harbours.Articles.Where(article => article.Slug == {|CORPUS2202:\"the-old-mold\"|});")]
    public async Task AComparisonWithTheSlugOfAKnownArticle_IsReported(string code) => await Check.AnalyzeAsync<SlugAnalyzer>(code);

    [Fact]
    public async Task TheMessageOfAComparison_NamesTheNearest() => await Check.AnalyzeAsync<SlugAnalyzer>(
        "_ = Corpus.Harbours.Articles.Where(article => article.Slug == {|#0:\"the-old-mold\"|});",
        new DiagnosticResult(Rules.UnknownSlugTested).WithLocation(0).WithArguments("Harbours", "the-old-mold", "an equality with it", "did you mean 'the-old-mole'?"));

    [Theory]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { if (article.Slug is \"the-old-mole\") Run(article.Slug); }")]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { if (article.Headline == \"the-old-mold\") Run(article.Slug); }")]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { if (article.Slug == given) Run(article.Slug); }")]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { if (article.Slug is { Length: 3 }) Run(article.Slug); }")]
    [InlineData("foreach (var archive in Corpus.Catalog.Archives) foreach (var article in archive.Articles) { if (article.Slug == \"the-old-mold\") Run(article.Slug); }")]
    public async Task AComparisonThatMayBeTrue_IsLeftAlone(string code) => await Check.AnalyzeAsync<SlugAnalyzer>(code);

    [Fact]
    public async Task TheFix_ChangesADefaultValue() => await Check.FixAsync<SlugAnalyzer, NearestTextFix>(
        "object Find(string slug = {|CORPUS2201:\"the-old-mold\"|}) => Corpus.Harbours.Articles[slug]; _ = Find();",
        "object Find(string slug = \"the-old-mole\") => Corpus.Harbours.Articles[slug]; _ = Find();");

    [Fact]
    public async Task TheFix_ChangesACase() => await Check.FixAsync<SlugAnalyzer, NearestTextFix>(
        "foreach (var article in Corpus.Harbours.Articles) { switch (article.Slug) { case {|CORPUS2202:\"the-old-mold\"|}: Run(\"\"); break; } }",
        "foreach (var article in Corpus.Harbours.Articles) { switch (article.Slug) { case \"the-old-mole\": Run(\"\"); break; } }");
}
