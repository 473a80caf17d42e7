using System.Text;
using CorpusSdk.Compiler.Building;
using CorpusSdk.Compiler.Packing;
using CorpusSdk.Compiler.Parsing;
using CorpusSdk.GeneratedCode;
using CsCheck;

namespace CorpusSdk.Tests;

/// <summary>Records give back what went into a pack, and have equality, a text form and derived facts.</summary>
public class ArticleTests
{
    [Fact]
    public void AnyModel_ReadsBackEqual() => ArchiveGen.Archive.Sample(
        spec =>
        {
            GeneratedArchive<TestArticle> archive = TestArchive.Open(spec);

            Assert.Equal((spec.Title, spec.Language, spec.Articles.Count), (archive.Title, archive.Language, archive.Count));
            for (int i = 0; i < archive.Count; i++)
                AssertSame(spec, spec.Articles[i], archive, archive.Table[i]);
            archive.Verify();
        },
        iter: LongTests.Cases(2_000));

    [Fact]
    public void AnyModel_GivesTheSameBytesTwice() => ArchiveGen.Archive.Sample(
        spec => PackWriter.Write(spec).AsSpan().SequenceEqual(PackWriter.Write(spec)),
        iter: 200);

    [Fact]
    public void Paragraphs_RefuseAnIndexThatIsNotThere()
    {
        IReadOnlyList<string> paragraphs = TestArchive.Open(TestArchive.Text).Table[0].Paragraphs;

        Assert.Throws<ArgumentOutOfRangeException>(() => paragraphs[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => paragraphs[paragraphs.Count]);
    }

    [Fact]
    public void ReadingTime_IsWordsOverPaceToTheSecond()
    {
        foreach (TestArticle article in TestArchive.Open(TestArchive.Text).Table.Where(article => article.Body.All(c => c < '\u3000')))
        {
            double seconds = 60.0 * article.WordCount / Article.WordsPerMinute;
            Assert.Equal(seconds, article.ReadingTime.TotalSeconds, tolerance: 0.5);
            Assert.Equal(0, article.ReadingTime.Ticks % TimeSpan.TicksPerSecond);
        }
    }

    [Theory]
    [InlineData("水", 255)]
    [InlineData("みず", 357)]
    [InlineData("한국어 ", 202)]
    [InlineData("water ", 238)]
    public void ReadingTime_IsThatOfTheLanguage(string word, int perMinute)
    {
        string text = string.Concat(Enumerable.Repeat(word, 1000));

        TestArticle article = TestArchive.Open($"===\nTitle: Water\n\n{text}").Table[0];

        Assert.Equal(Math.Round(article.WordCount * 60.0 / perMinute), article.ReadingTime.TotalSeconds);
    }

    [Fact]
    public void SameContentOpenedTwice_GivesEqualArticles()
    {
        GeneratedArchive<TestArticle> one = TestArchive.Open(TestArchive.Text);
        GeneratedArchive<TestArticle> other = TestArchive.Open(TestArchive.Text);

        Assert.NotSame(one.Table[0], other.Table[0]);
        Assert.Equal(one.Table, other.Table);
        Assert.Equal(one.Table.Select(article => article.GetHashCode()), other.Table.Select(article => article.GetHashCode()));
    }

    [Fact]
    public void EqualityOutlivesWhatHasBeenRead()
    {
        TestArticle touched = TestArchive.Open(TestArchive.Text).Table[0];
        TestArticle untouched = TestArchive.Open(TestArchive.Text).Table[0];

        _ = (touched.Headline, touched.Links.Count, touched.Paragraphs.Count, touched.Slug);

        Assert.Equal(untouched, touched);
        Assert.Equal(untouched.GetHashCode(), touched.GetHashCode());
    }

    [Fact]
    public void OneChangedLetter_MakesAllArticlesDifferent()
    {
        GeneratedArchive<TestArticle> one = TestArchive.Open(TestArchive.Text);
        GeneratedArchive<TestArticle> other = TestArchive.Open(TestArchive.Text.Replace("mercury", "mercurY", StringComparison.Ordinal));

        Assert.All(one.Table.Zip(other.Table), pair => Assert.NotEqual(pair.First, pair.Second));
    }

    [Fact]
    public void ArticlesOfOneArchive_AreAllDifferent()
    {
        GeneratedArchive<TestArticle> archive = TestArchive.Open(TestArchive.Text);

        Assert.Equal(archive.Count, archive.Table.ToHashSet().Count);
    }

    [Fact]
    public void CopyOfARecord_IsTheSameArticle()
    {
        TestArticle article = TestArchive.Open(TestArchive.Text).Table[0];

        Assert.Equal(article, article with { });
    }

    [Fact]
    public void ToString_IsArchiveAndSlug() => Assert.Equal("Test/lamp", TestArchive.Open(TestArchive.Text).Table[0].ToString());

    [Fact]
    public void ArticlesThatLinkToEachOther_HaveALinkTextThatEnds()
    {
        GeneratedArchive<TestArticle> archive = TestArchive.Open("""
            ===
            Title: One

            Text.

            READ MORE: Other

            ===
            Title: Other

            Text.

            READ MORE: One
            """);
        ArticleLink link = Assert.Single(archive.Table[0].Links);

        Assert.Same(archive.Table[0], Assert.Single(link.Target!.Links).Target);
        Assert.Equal("ArticleLink { Kind = Inline, Title = Other, Caption = , ParagraphIndex = 1, Target = Test/other }", link.ToString());
    }

    [Fact]
    public void LinkToOneself_HasTheArticleItselfAsTarget()
    {
        TestArticle article = TestArchive.Open(TestArchive.Text).Table[2];

        Assert.Same(article, article.Links[^1].Target);
    }

    private static void AssertSame(ArchiveSpec archiveSpec, ArticleSpec spec, GeneratedArchive<TestArticle> archive, TestArticle article)
    {
        ParsedArticle source = spec.Source;
        string body = string.Join("\n\n", source.Paragraphs);
        Assert.Equal(spec.Slug, article.Slug);
        Assert.Equal(source.Title, article.Title);
        Assert.Equal(source.Standfirst, article.Standfirst);
        Assert.Equal(spec.Headline, article.Headline);
        Assert.Equal(source.Paragraphs, article.Paragraphs);
        Assert.Equal(source.Paragraphs, Enumerable.Range(0, article.Paragraphs.Count).Select(i => article.Paragraphs[i]));
        Assert.Equal(body, article.Body);
        Assert.True(article.Utf8Body.SequenceEqual(Encoding.UTF8.GetBytes(body)));
        Assert.Equal(source.WordCount, article.WordCount);
        Assert.Equal(new SourceSpan(archiveSpec.Files[spec.FileIndex], source.StartLine, source.EndLine), article.Source);
        Assert.Equal(
            source.Links.Zip(spec.Targets, (link, target) => (link.Kind, link.Title, link.Caption, link.ParagraphIndex, target < 0 ? null : archive.Table[target])),
            article.Links.Select(link => (link.Kind, link.Title, link.Caption, link.ParagraphIndex, (TestArticle?)link.Target)));
    }
}
