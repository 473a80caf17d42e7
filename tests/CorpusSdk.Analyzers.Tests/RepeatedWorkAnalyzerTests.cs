using CorpusSdk.Analyzers.Tests.Support;
using CorpusSdk.CodeFixes;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Tables that are copied (CORPUS2208), and searches that a loop repeats (CORPUS2209).</summary>
public class RepeatedWorkAnalyzerTests
{
    [Theory]
    [InlineData("foreach (var article in Corpus.Harbours.Articles.{|CORPUS2208:ToList()|}) Run(article.Slug);", "foreach (var article in Corpus.Harbours.Articles) Run(article.Slug);")]
    [InlineData("foreach (var article in Corpus.Harbours.Articles.{|CORPUS2208:ToArray()|}) Run(article.Slug);", "foreach (var article in Corpus.Harbours.Articles) Run(article.Slug);")]
    [InlineData("_ = Corpus.Harbours.Articles.{|CORPUS2208:ToList()|}.Count;", "_ = Corpus.Harbours.Articles.Count;")]
    [InlineData("_ = Corpus.Harbours.Articles.{|CORPUS2208:ToList()|}[0];", "_ = Corpus.Harbours.Articles[0];")]
    [InlineData("_ = Corpus.Harbours.Articles.{|CORPUS2208:ToList()|}.Where(article => article.Headline == given);", "_ = Corpus.Harbours.Articles.Where(article => article.Headline == given);")]
    [InlineData("_ = Corpus.Harbours.Articles.{|CORPUS2208:ToDictionary(article => article.Slug)|}[given];", "_ = Corpus.Harbours.Articles[given];")]
    [InlineData("_ = Corpus.Harbours.Articles.{|CORPUS2208:ToDictionary(article => article.Slug)|}.ContainsKey(given);", "_ = Corpus.Harbours.Articles.Contains(given);")]
    [InlineData("var known = Corpus.Harbours.Articles.{|CORPUS2208:ToDictionary(article => article.Slug, article => article)|}; _ = known[given].Slug + known.Count;", "var known = Corpus.Harbours.Articles; _ = known[given].Slug + known.Count;")]
    [InlineData("var known = Corpus.Harbours.Articles.{|CORPUS2208:ToDictionary(article => article.Slug)|}; _ = known.TryGetValue(given, out var found); foreach (var article in known.Values) { }", "var known = Corpus.Harbours.Articles; _ = known.TryGet(given, out var found); foreach (var article in known) { }")]
    [InlineData("Dictionary<string, Corpus.Harbours.Article> known = Corpus.Harbours.Articles.{|CORPUS2208:ToDictionary(article => article.Slug)|}; _ = known[given];", "CorpusSdk.ArticleTable<Corpus.Harbours.Article> known = Corpus.Harbours.Articles; _ = known[given];")]
    public async Task ACopyThatIsOnlyRead_IsReportedAndRemoved(string before, string after) => await Check.FixAsync<RepeatedWorkAnalyzer, CopiedArticlesFix>(before, after);

    [Theory]
    [InlineData("var articles = Corpus.Harbours.Articles.ToList(); articles.Reverse();")]
    [InlineData("Corpus.Harbours.Articles.ToList().Sort((a, b) => 0);")]
    [InlineData("Corpus.Harbours.Articles.ToArray()[0] = null;")]
    [InlineData("Corpus.Harbours.Articles.ToList()[0] = null;")]
    [InlineData("_ = Corpus.Harbours.Articles.ToDictionary(article => article.Headline);")]
    [InlineData("_ = Corpus.Harbours.Articles.ToDictionary(article => article.Slug, StringComparer.OrdinalIgnoreCase)[given];")]
    [InlineData("_ = Corpus.Harbours.Articles.ToDictionary(article => article.Slug, article => article.Headline)[given];")]
    [InlineData("_ = Corpus.Harbours.Articles.ToDictionary(article => article.Slug);")]
    [InlineData("var known = Corpus.Harbours.Articles.ToDictionary(article => article.Slug); known.Add(given, known[\"the-old-mole\"]);")]
    [InlineData("var known = Corpus.Harbours.Articles.ToDictionary(article => article.Slug); known[given] = known[\"the-old-mole\"];")]
    [InlineData("var known = Corpus.Harbours.Articles.ToDictionary(article => article.Slug); IDictionary<string, Corpus.Harbours.Article> other = known;")]
    [InlineData("_ = Corpus.Harbours.Articles.Where(article => article.Headline == given).ToList().Count;")]
    public async Task ACopyThatMayBeNeeded_IsLeftAlone(string code) => await Check.AnalyzeAsync<RepeatedWorkAnalyzer>(code);

    [Theory]
    [InlineData("foreach (char c in given) _ = {|CORPUS2209:Corpus.Harbours.Search(\"mole\")|};")]
    [InlineData("for (int i = 0; i < 3; i++) { _ = {|CORPUS2209:Corpus.Harbours.Archive.Search(\"mole\", 3)|}.TotalCount; }")]
    public async Task TheSameSearchInEachTurn_IsReported(string code) => await Check.AnalyzeAsync<RepeatedWorkAnalyzer>(code);

    [Theory]
    [InlineData("_ = Corpus.Harbours.Search(\"mole\");")]
    [InlineData("foreach (char c in given) _ = Corpus.Harbours.Search(given + c);")]
    [InlineData("foreach (char c in given) _ = Corpus.Harbours.Search(\"mole\", c);")]
    [InlineData("foreach (char c in given) if (c == 'm') _ = Corpus.Harbours.Search(\"mole\");")]
    [InlineData("foreach (var hit in Corpus.Harbours.Search(\"mole\").Hits) Run(given);")]
    [InlineData("for (int i = Corpus.Harbours.Search(\"mole\").Hits.Count; i > 0; i--) Run(given);")]
    [InlineData("foreach (char c in given) { Func<object> search = () => Corpus.Harbours.Search(\"mole\"); }")]
    public async Task ASearchThatIsMadeOnce_IsLeftAlone(string code) => await Check.AnalyzeAsync<RepeatedWorkAnalyzer>(code);
}
