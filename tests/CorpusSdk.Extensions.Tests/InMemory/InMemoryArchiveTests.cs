using CorpusSdk.GeneratedCode;
using CorpusSdk.InMemory;

namespace CorpusSdk.Extensions.Tests.InMemory;

/// <summary>Archives from strings: the same as those from files.</summary>
public class InMemoryArchiveTests
{
    private const string Text = """
        ===
        Title: Snow
        Standfirst: What falls in winter

        It falls on the lake.

        READ MORE: Ice

        ===
        Title: Ice

        It carries a lorry.
        """;

    [Fact]
    public void Text_GivesArticlesLinksAndSearch()
    {
        InMemoryArchive<InMemoryArticle> archive = InMemoryArchive.Parse(Text, "Winter");

        Assert.Equal(["Winter/snow", "Winter/ice"], archive.Articles.Select(article => article.ToString()));
        Assert.Same(archive.Articles["ice"], Assert.Single(archive.Articles["snow"].Links).Target);
        Assert.Equal("ice", Assert.Single(archive.Search("lorries").Hits).Article.Slug);
        archive.Archive.Verify();
    }

    [Fact]
    public void Files_GiveOneArchiveInTheOrderOfTheirPaths()
    {
        InMemoryArchive<InMemoryArticle> archive = InMemoryArchive.Parse(
            [("b.md", "# Second\n\nWith *markup*."), ("a.jsonl", """{"title": "First", "body": "A record.", "stars": 5}""")]);

        Assert.Equal(["first", "b"], archive.Articles.Select(article => article.Slug));
        Assert.Equal(5, Assert.Single(archive.Articles["first"].Fields).Value);
        Assert.Contains("<em>markup</em>", archive.Articles["b"].Html, StringComparison.Ordinal);
    }

    /// <summary>The compiled archive is the oracle: the same text gives the same record type, and the same of everything.</summary>
    [Fact]
    public void TextOfAGeneratedArchive_GivesTheSameArticles()
    {
        SourceSpan source = Corpus.Russia.Articles[0].Source;
        string text = File.ReadAllText(Path.Combine(RepositoryRoot(), "corpus", "russia.txt"));

        InMemoryArchive<Corpus.Russia.Article> archive = InMemoryArchive.Parse<Corpus.Russia.Article>([(source.File, text)]);

        Assert.Equal(Corpus.Russia.Archive.Fingerprint, archive.Archive.Fingerprint);
        Assert.Equal(Corpus.Russia.Articles, archive.Articles);
        Assert.Equal(Corpus.Russia.Articles.Select(article => article.Body), archive.Articles.Select(article => article.Body));
        Assert.Equal(Corpus.Russia.Articles.Select(article => article.Similar), archive.Articles.Select(article => article.Similar));
    }

    [Fact]
    public void RecordOfTheTestsOwn_IsCreated()
    {
        OwnArticle article = Assert.Single(InMemoryArchive.Parse<OwnArticle>("===\nTitle: Snow\n\nIt falls.").Articles);

        Assert.Equal("Snow!", article.Loud);
    }

    [Fact]
    public void RecordWithoutAConstructorForSeeds_IsSaid() =>
        Assert.Throws<ArgumentException>(() => InMemoryArchive.Parse<Article>("Snow"));

    [Fact]
    public void Errors_AreThrownAllAtOnceWithTheirPlaces()
    {
        CorpusTextException exception = Assert.Throws<CorpusTextException>(() => InMemoryArchive.Parse([("a.json", "[{\"title\": "), ("b.md", "---\ncountry: [\n---\nText")]));

        Assert.Equal(2, exception.Problems.Count);
        Assert.Matches(@"^a\.json\(1,\d+\): error CORPUS\d{4}: ", exception.Problems[0]);
        Assert.Matches(@"^b\.md\(\d,\d+\): error CORPUS\d{4}: ", exception.Problems[1]);
        Assert.Equal(string.Join(Environment.NewLine, exception.Problems), exception.Message);
    }

    [Fact]
    public void FaultsOfWriting_AreWarnings() =>
        Assert.StartsWith("corpus/InMemory.txt(3,8): warning CORPUS1041: ", Assert.Single(InMemoryArchive.Parse("A headline of the harbour\n\nWe met \u0441hiefs.").Warnings), StringComparison.Ordinal);

    [Fact]
    public void Warnings_AreKept() => Assert.Matches(@"^corpus/InMemory\.txt\(\d,\d\): warning CORPUS\d{4}: ", Assert.Single(InMemoryArchive.Parse("").Warnings));

    [Fact]
    public void Links_AreFollowedAndChecked()
    {
        InMemoryArchive<InMemoryArticle> archive = InMemoryArchive.Parse([("notes/a.md", "# A\n\n[b](b.md#part) [c](c.md)"), ("notes/b.md", "# B\n\n## Part\n\nText.")]);

        Assert.Equal("Part", archive.Articles["a"].Hyperlinks[0].Heading?.Text);
        Assert.StartsWith("notes/a.md(3,20): warning CORPUS1141: ", Assert.Single(archive.Warnings), StringComparison.Ordinal);
    }

    [Fact]
    public void Archive_KeepsItsMemoryAlive()
    {
        Article article = InMemoryArchive.Parse(Text).Articles["ice"];

        for (int i = 0; i < 3; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal("It carries a lorry.", article.Body);
    }

    private static string RepositoryRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "CorpusSdk.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("These tests run from within the repository.");
    }

    private sealed record OwnArticle : Article
    {
        public OwnArticle(ArticleSeed seed)
            : base(seed)
        {
        }

        public string Loud => Title + "!";
    }
}
