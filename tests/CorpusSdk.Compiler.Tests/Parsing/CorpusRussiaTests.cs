using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.Compiler.Tests.Support;

namespace CorpusSdk.Compiler.Tests.Parsing;

/// <summary>The sample archive of the repository, counted by a person.</summary>
public class CorpusRussiaTests
{
    private static readonly Compiled Russia = Compile.Files(("corpus/russia.txt", Repository.Read("corpus/russia.txt")));

    private static readonly ParsedLink[] Links = [.. Russia.Archive.Articles.SelectMany(article => article.Source.Links)];

    [Fact]
    public void HasTheArticlesAndParagraphsThatAReaderCounts() =>
        Assert.Equal((16, 134), (Russia.Archive.Articles.Count, Russia.Archive.Articles.Sum(article => article.Source.Paragraphs.Count)));

    [Fact]
    public void EveryArticleHasAStandfirstAndAtLeastSixParagraphs() =>
        Assert.All(Russia.Archive.Articles, article => Assert.True(article.Source is { Standfirst: not null, Paragraphs.Count: >= 6 }, article.Slug));

    [Fact]
    public void HasElevenCardsTwoOfThemWithoutCaption()
    {
        ParsedLink[] cards = [.. Links.Where(link => link.Kind == LinkKind.Card)];
        Assert.Equal((11, 2), (cards.Length, cards.Count(card => card.Caption is null)));
    }

    [Fact]
    public void HasSevenInlineLinksInSixArticles() =>
        Assert.Equal(
            (7, 6),
            (Links.Count(link => link.Kind == LinkKind.Inline),
             Russia.Archive.Articles.Count(article => article.Source.Links.Any(link => link.Kind == LinkKind.Inline))));

    [Fact]
    public void NineLinksLeadToTheArticleWhoseStandfirstTheyShow()
    {
        (string Title, string Target)[] resolved =
        [
            .. from article in Russia.Archive.Articles
               from link in article.Source.Links.Zip(article.Targets)
               where link.Second >= 0
               select (link.First.Title, Russia.Archive.Articles[link.Second].Headline),
        ];

        Assert.Equal(9, resolved.Length);
        Assert.All(resolved, link => Assert.Equal(LettersOf(link.Title), LettersOf(link.Target)));
    }

    [Fact]
    public void GivesNoProblems() => Assert.Empty(Russia.Problems);

    // In a small archive nearly every word is a new one, and the index is as large as the text; see the benchmarks for large ones.
    [Theory]
    [InlineData(SearchLevel.None, 1.25)]
    [InlineData(SearchLevel.Words, 2)]
    [InlineData(SearchLevel.Full, 2.25)]
    public void PackIsNotMuchLargerThanItsText(object search, double most)
    {
        int textSizeInBytes = Encoding.UTF8.GetByteCount(Repository.Read("corpus/russia.txt"));

        int packSizeInBytes = PackWriter.Write(Russia.Archive with { Search = (SearchLevel)search }).Length;

        Assert.InRange(packSizeInBytes, textSizeInBytes / 2, textSizeInBytes * most);
    }

    private static string LettersOf(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
