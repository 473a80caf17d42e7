using System.Reflection;

namespace CorpusSdk.Tests;

/// <summary>The data package of this repository, used the way its user does: from its assembly, with no generator near.</summary>
public class CorpusRussiaTests
{
    private const int MinArticles = 14;
    private const int MinParagraphs = 6;
    private const int MinResolvedLinks = 6;

    [Fact]
    public void Articles_AreManyAndLong()
    {
        Assert.InRange(Corpus.Russia.Articles.Count, MinArticles, int.MaxValue);
        Assert.All(Corpus.Russia.Articles, article => Assert.InRange(article.Paragraphs.Count, MinParagraphs, int.MaxValue));
        Assert.All(Corpus.Russia.Articles, article => Assert.NotNull(article.Standfirst));
    }

    [Fact]
    public void Links_LeadToOtherArticles()
    {
        Article[] targets = [.. Corpus.Russia.Articles.SelectMany(article => article.Links).Select(link => link.Target).OfType<Article>()];

        Assert.InRange(targets.Length, MinResolvedLinks, int.MaxValue);
        Assert.All(targets, target => Assert.Same(Corpus.Russia.Articles[target.Slug], target));
    }

    [Fact]
    public void Links_AreOfBothKinds() =>
        Assert.Equal(
            [LinkKind.Card, LinkKind.Inline],
            Corpus.Russia.Articles.SelectMany(article => article.Links).Select(link => link.Kind).Distinct().Order());

    [Fact]
    public void SlugConstants_NameEachArticleOnce()
    {
        IEnumerable<string> constants = typeof(Corpus.Russia.Slugs)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (string)field.GetRawConstantValue()!);

        Assert.Equal(Corpus.Russia.Articles.Select(article => article.Slug).Order(StringComparer.Ordinal), constants.Order(StringComparer.Ordinal));
        Assert.All(constants, slug => Assert.True(Corpus.Russia.Articles.Contains(slug)));
    }

    [Fact]
    public void UntypedArchive_IsTheSameAndVerifies()
    {
        Corpus.Russia.Archive.Verify();

        Assert.Equal("Russia", Corpus.Russia.Archive.Name);
        Assert.Same(Corpus.Russia.Articles[0], Corpus.Russia.Archive.Articles[0]);
    }
}
