using CorpusSdk.Analyzers.Tests.Support;
using CorpusSdk.CodeFixes;
using Microsoft.CodeAnalysis.Testing;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>LINQ or a loop in place of a lookup by slug (CORPUS2204).</summary>
public class EnumerationAnalyzerTests
{
    [Theory]
    [InlineData("First", "Articles[…]")]
    [InlineData("Single", "Articles[…]")]
    [InlineData("FirstOrDefault", "TryGet")]
    [InlineData("SingleOrDefault", "TryGet")]
    [InlineData("Where", "TryGet")]
    [InlineData("Any", "Contains")]
    public async Task AWalkForASlug_IsReportedWithTheLookup(string method, string lookup) => await Check.AnalyzeAsync<EnumerationAnalyzer>(
        $"_ = {{|#0:Corpus.Harbours.Articles.{method}(article => article.Slug == given)|}};",
        new DiagnosticResult(Rules.EnumeratedForSlug).WithLocation(0).WithArguments(method, lookup));

    [Theory]
    [InlineData("_ = {|#0:Corpus.Harbours.Articles.First(a => given == a.Slug)|};")]
    [InlineData("_ = {|#0:Corpus.Harbours.Articles.First((a) => a.Slug == given.Trim())|};")]
    [InlineData("CorpusSdk.ArticleTable<Corpus.Harbours.Article> table = null; _ = {|#0:table.First(a => a.Slug == \"mole\")|};")]
    public async Task AnotherFormOfIt_IsReported(string code) => await Check.AnalyzeAsync<EnumerationAnalyzer>(
        code,
        new DiagnosticResult(Rules.EnumeratedForSlug).WithLocation(0).WithArguments("First", "Articles[…]"));

    [Theory]
    [InlineData("{|#0:foreach (var a in Corpus.Harbours.Articles)|} { if (a.Slug == given) Console.WriteLine(a.Title); }")]
    [InlineData("{|#0:foreach (CorpusSdk.Article a in Corpus.Harbours.Articles)|} if (given == a.Slug) break;")]
    public async Task ALoopForASlug_IsReported(string code) => await Check.AnalyzeAsync<EnumerationAnalyzer>(
        code,
        new DiagnosticResult(Rules.EnumeratedForSlug).WithLocation(0).WithArguments("foreach", "TryGet"));

    [Theory]
    [InlineData("foreach (var a in Corpus.Harbours.Articles) Console.WriteLine(a.Slug);")]
    [InlineData("foreach (var a in Corpus.Harbours.Articles) { if (a.Slug == given) Console.WriteLine(a.Title); else Console.WriteLine(a.Slug); }")]
    [InlineData("foreach (var a in Corpus.Harbours.Articles) { if (a.Slug == given) continue; Console.WriteLine(a.Slug); }")]
    [InlineData("foreach (var a in Corpus.Harbours.Archive.Articles) if (a.Slug == given) break;")]
    [InlineData("_ = Corpus.Harbours.Articles.First(a => a.Slug != given);")]
    [InlineData("_ = Corpus.Harbours.Articles.First(a => a.Slug == a.Title);")]
    [InlineData("_ = Corpus.Harbours.Articles.First(a => a.Title == given);")]
    [InlineData("_ = Corpus.Harbours.Articles.First(a => a.Slug == given && a.WordCount > 3);")]
    [InlineData("_ = Corpus.Harbours.Articles.First(a => a.Slug.StartsWith(given));")]
    [InlineData("_ = Corpus.Harbours.Articles.Count(a => a.Slug == given);")]
    [InlineData("_ = Corpus.Harbours.Articles.ToList().First(a => a.Slug == given);")]
    [InlineData("_ = Corpus.Harbours.Articles.First();")]
    public async Task AnyOtherWalk_IsLeftAlone(string code) => await Check.AnalyzeAsync<EnumerationAnalyzer>(code);

    [Theory]
    [InlineData("_ = [|Corpus.Harbours.Articles.First(a => a.Slug == given)|];", "_ = Corpus.Harbours.Articles[given];")]
    [InlineData("_ = [|Corpus.Harbours.Articles.Single(a => given.Trim() == a.Slug)|].Title;", "_ = Corpus.Harbours.Articles[given.Trim()].Title;")]
    [InlineData("if ([|Corpus.Harbours.Articles.Any((a) => a.Slug == given)|]) { }", "if (Corpus.Harbours.Articles.Contains(given)) { }")]
    [InlineData("var found = [|Corpus.Harbours.Articles.FirstOrDefault(a => a.Slug == given)|];", "var found = (Corpus.Harbours.Articles.TryGet(given, out var article) ? article : null);")]
    [InlineData("int article = 1; var found = [|Corpus.Harbours.Articles.SingleOrDefault(a => a.Slug == given)|];", "int article = 1; var found = (Corpus.Harbours.Articles.TryGet(given, out var article2) ? article2 : null);")]
    [InlineData(
        "_ = [|Corpus.Harbours.Articles.FirstOrDefault(a => a.Slug == given)|];\n_ = [|Corpus.Harbours.Articles.FirstOrDefault(a => a.Slug == \"mole\")|];",
        "_ = (Corpus.Harbours.Articles.TryGet(given, out var article) ? article : null);\n_ = (Corpus.Harbours.Articles.TryGet(\"mole\", out var article2) ? article2 : null);")]
    public async Task TheFix_WritesTheLookup(string before, string after) => await Check.FixAsync<EnumerationAnalyzer, SlugLookupFix>(before, after);
}
