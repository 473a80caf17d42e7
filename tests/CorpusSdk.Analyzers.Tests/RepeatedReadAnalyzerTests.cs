using CorpusSdk.Analyzers.Tests.Support;

namespace CorpusSdk.Analyzers.Tests;

/// <summary>Texts that a loop decodes in each turn (CORPUS2210).</summary>
public class RepeatedReadAnalyzerTests
{
    private const string Article = "var article = Corpus.Harbours.Articles[0]; ";

    [Theory]
    [InlineData("foreach (char c in given) _ = {|CORPUS2210:article.Body|}.IndexOf(c);")]
    [InlineData("foreach (char c in given) { if ({|CORPUS2210:article.Html|}.IndexOf(c) > 0) Run(given); }")]
    [InlineData("for (int i = 0; i < {|CORPUS2210:article.Body|}.Length; i++) Run(given);")]
    [InlineData("int i = 0; while (i < {|CORPUS2210:article.Body|}.Length) i++;")]
    [InlineData("int i = 0; do i++; while ({|CORPUS2210:article.Fields|}.Count > i);")]
    [InlineData("_ = given.Any(c => {|CORPUS2210:article.Body|}.Contains(c));")]
    [InlineData("foreach (var other in Corpus.Harbours.Articles) foreach (char c in given) _ = {|CORPUS2210:other.Body|}.IndexOf(c);")]
    [InlineData("foreach (char c in given) _ = {|CORPUS2210:article.Assets|}.Count;")]
    public async Task TheSameTextInEachTurn_IsReported(string code) => await Check.AnalyzeAsync<RepeatedReadAnalyzer>(Article + code);

    [Theory]
    [InlineData("_ = article.Body;")]
    [InlineData("foreach (char c in article.Body) Run(given);")]
    [InlineData("for (int i = article.Body.Length; i > 0; i--) Run(given);")]
    [InlineData("foreach (char c in given) _ = article.Headline;")]
    [InlineData("foreach (var other in Corpus.Harbours.Articles) _ = other.Body;")]
    [InlineData("foreach (var other in Corpus.Harbours.Articles) { var same = other; _ = same.Body; }")]
    [InlineData("foreach (var other in Corpus.Harbours.Articles) { article = other; _ = article.Body; }")]
    [InlineData("foreach (char c in given) { if (c == 'm') _ = article.Body; }")]
    [InlineData("foreach (char c in given) { Func<string> read = () => article.Body; }")]
    [InlineData("_ = Corpus.Harbours.Articles.Select(other => other.Body);")]
    public async Task ATextThatIsReadOnce_IsLeftAlone(string code) => await Check.AnalyzeAsync<RepeatedReadAnalyzer>(Article + code);
}
