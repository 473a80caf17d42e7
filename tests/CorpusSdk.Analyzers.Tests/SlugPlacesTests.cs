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
    [InlineData("_ = Corpus.Harbours.Archive.Articles.Where(article => article.Slug == {|CORPUS2202:\"the-old-mold\"|});")]
    [InlineData("_ = Corpus.Harbours.Articles.Where(article => article.Slug.Equals({|CORPUS2202:\"the-old-mold\"|}));")]
    [InlineData("_ = Corpus.Harbours.Articles.Any(article => string.Equals({|CORPUS2202:\"the-old-mold\"|}, article.Slug));")]
    public async Task AComparisonWithTheSlugOfAKnownArticle_IsReported(string code) => await Check.AnalyzeAsync<SlugAnalyzer>(code);

    [Fact]
    public async Task TheMessageOfAComparison_NamesTheNearest() => await Check.AnalyzeAsync<SlugAnalyzer>(
        "_ = Corpus.Harbours.Articles.Where(article => article.Slug == {|#0:\"the-old-mold\"|});",
        new DiagnosticResult(Rules.UnknownSlugTested).WithLocation(0).WithArguments("The archive 'Harbours' has", "the-old-mold", "an equality with it", "did you mean 'the-old-mole'?"));

    [Theory]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { if (article.Slug is \"the-old-mole\") Run(article.Slug); }")]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { if (article.Headline == \"the-old-mold\") Run(article.Slug); }")]
    [InlineData("_ = Corpus.Harbours.Articles.Any(article => article.Slug.Equals(\"The-Old-Mole\", StringComparison.OrdinalIgnoreCase));")]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { if (article.Slug == given) Run(article.Slug); }")]
    [InlineData("foreach (var article in Corpus.Harbours.Articles) { if (article.Slug is { Length: 3 }) Run(article.Slug); }")]
    [InlineData("foreach (var archive in Corpus.Catalog.Archives) foreach (var article in archive.Articles) { if (article.Slug == \"the-old-mold\") Run(article.Slug); }")]
    public async Task AComparisonThatMayBeTrue_IsLeftAlone(string code) => await Check.AnalyzeAsync<SlugAnalyzer>(code);

    [Theory]
    [InlineData("} static readonly CorpusSdk.ArticleTable<Corpus.Harbours.Article> Table = Corpus.Harbours.Articles; object Find() => Table[{|CORPUS2201:\"the-old-mold\"|}]; void Other() {")]
    [InlineData("} static CorpusSdk.ArticleTable<Corpus.Harbours.Article> Table => Corpus.Harbours.Articles; object Find() => Table[{|CORPUS2201:\"the-old-mold\"|}]; void Other() {")]
    [InlineData("} static CorpusSdk.Archive Table { get; } = Corpus.Harbours.Archive; bool Find() => Table.TryGet({|CORPUS2202:\"the-old-mold\"|}, out _); void Other() {")]
    [InlineData("_ = Corpus.Harbours.Articles.TryGet({|CORPUS2202:\"the-old-mold\"|}.AsSpan(), out _);")]
    public async Task ASlugThatIsAskedOfWhatAlwaysIsAnArchive_IsReported(string code) => await Check.AnalyzeAsync<SlugAnalyzer>(code);

    [Theory]
    [InlineData("} static CorpusSdk.ArticleTable<Corpus.Harbours.Article> Table = Corpus.Harbours.Articles; object Find() => Table[\"the-old-mold\"]; void Other() {")]
    [InlineData("} class Finder { readonly CorpusSdk.ArticleTable<Corpus.Harbours.Article> table = Corpus.Harbours.Articles; public Finder(CorpusSdk.ArticleTable<Corpus.Harbours.Article> other) { table = other; } object Find() => table[\"the-old-mold\"]; } void Other() {")]
    [InlineData("} class Finder { protected virtual CorpusSdk.ArticleTable<Corpus.Harbours.Article> Table => Corpus.Harbours.Articles; object Find() => Table[\"the-old-mold\"]; } void Other() {")]
    [InlineData("} CorpusSdk.Archive Self => Self; bool Find() => Self.TryGet(\"the-old-mold\", out _); void Other() {")]
    public async Task ASlugThatIsAskedOfWhatMayBeAnotherArchive_IsLeftAlone(string code) => await Check.AnalyzeAsync<SlugAnalyzer>(code);

    [Theory]
    [InlineData("var set = new CorpusSdk.ArchiveSet(Corpus.Harbours.Archive); _ = set.TryGet({|#0:\"the-old-mold\"|}, out _);")]
    [InlineData("} static readonly CorpusSdk.ArchiveSet Set = new(Corpus.Harbours.Archive); bool Find() => Set.TryGet({|#0:\"the-old-mold\"|}, out _); void Other() {")]
    public async Task ASlugThatIsAskedOfASet_IsReported(string code) => await Check.AnalyzeAsync<SlugAnalyzer>(
        code,
        new DiagnosticResult(Rules.UnknownSlugTested).WithLocation(0).WithArguments("The archive 'Harbours' has", "the-old-mold", "TryGet", "did you mean 'the-old-mole'?"));

    [Fact]
    public async Task ASlugThatIsAskedOfASetOfTwoArchives_IsReportedIfNeitherHasIt() => await Check.AnalyzeAsync<SlugAnalyzer>(
        [.. Archives.Harbours, .. Archives.Quays],
        """
        var set = new CorpusSdk.ArchiveSet(Corpus.Harbours.Archive, Corpus.Quays.Archive);
        _ = set.TryGet("the-old-mole", out _) || set.TryGet("the-old-quay", out _);
        _ = set.TryGet({|#0:"the-old-quai"|}, out _);
        """,
        new DiagnosticResult(Rules.UnknownSlugTested).WithLocation(0).WithArguments("The archives 'Harbours', 'Quays' have", "the-old-quai", "TryGet", "did you mean 'the-old-quay' or 'the-old-mole'?"));

    [Theory]
    [InlineData("var set = new CorpusSdk.ArchiveSet(Corpus.Catalog.Archives); _ = set.TryGet(\"the-old-mold\", out _);")]
    [InlineData("void Find(CorpusSdk.Archive other) { var set = new CorpusSdk.ArchiveSet(Corpus.Harbours.Archive, other); _ = set.TryGet(\"the-old-mold\", out _); } Find(null);")]
    public async Task ASetThatMayHaveOtherArchives_IsLeftAlone(string code) => await Check.AnalyzeAsync<SlugAnalyzer>(code);

    [Fact]
    public async Task TheFix_ChangesADefaultValue() => await Check.FixAsync<SlugAnalyzer, NearestTextFix>(
        "object Find(string slug = {|CORPUS2201:\"the-old-mold\"|}) => Corpus.Harbours.Articles[slug]; _ = Find();",
        "object Find(string slug = \"the-old-mole\") => Corpus.Harbours.Articles[slug]; _ = Find();");

    [Fact]
    public async Task TheFix_ChangesACase() => await Check.FixAsync<SlugAnalyzer, NearestTextFix>(
        "foreach (var article in Corpus.Harbours.Articles) { switch (article.Slug) { case {|CORPUS2202:\"the-old-mold\"|}: Run(\"\"); break; } }",
        "foreach (var article in Corpus.Harbours.Articles) { switch (article.Slug) { case \"the-old-mole\": Run(\"\"); break; } }");
}
