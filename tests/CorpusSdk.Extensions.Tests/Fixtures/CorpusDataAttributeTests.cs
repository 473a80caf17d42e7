using System.Reflection;
using CorpusSdk.GeneratedCode;
using CorpusSdk.Xunit;
using global::Xunit.Sdk;
using Notes = CorpusSdk.Extensions.Tests.Samples.Notes;
using Towns = CorpusSdk.Extensions.Tests.Samples.Towns;

namespace CorpusSdk.Extensions.Tests.Fixtures;

/// <summary>Which rows the attribute gives, and what it says where it cannot.</summary>
public class CorpusDataAttributeTests
{
    [Fact]
    public async Task NoFilter_GivesAllArticlesInOrderLabelledByTheirSlugs()
    {
        ITheoryDataRow[] rows = await Rows(new CorpusDataAttribute(typeof(Corpus.Russia)));

        Assert.Equal(Corpus.Russia.Articles, rows.Select(row => Assert.Single(row.GetData())));
        Assert.Equal(Corpus.Russia.Articles.Select(article => article.Slug), rows.Select(row => row.Label));
    }

    [Theory]
    [InlineData("porto", "porto")]
    [InlineData("*a", "evora granada")]
    [InlineData("?o*", "porto")]
    [InlineData("??????*", "granada seville")]
    [InlineData("*r*a", "evora granada")]
    [InlineData("*", "evora granada porto seville")]
    public async Task Slug_GivesArticlesThatFitThePattern(string pattern, string expected) =>
        Assert.Equal(expected.Split(' '), Labels(await Rows(new CorpusDataAttribute(typeof(Towns)) { Slug = pattern })));

    [Theory]
    [InlineData("country=Spain", "granada seville")]
    [InlineData("COUNTRY = Portugal", "evora porto")]
    [InlineData("population=53000", "evora")]
    [InlineData("founded=0711-06-30", "granada")]
    [InlineData("tags=river", "porto seville")]
    [InlineData("mayor.name=Ana", "evora seville")]
    [InlineData("nickname=Invicta", "porto")]
    public async Task Where_GivesArticlesWithTheValue(string where, string expected) =>
        Assert.Equal(expected.Split(' '), Labels(await Rows(new CorpusDataAttribute(typeof(Towns)) { Where = where })));

    [Fact]
    public async Task First_GivesTheBeginningOfWhatFits() =>
        Assert.Equal(["evora"], Labels(await Rows(new CorpusDataAttribute(typeof(Towns)) { Where = "country=Portugal", First = 1 })));

    /// <summary>Numbers that were drawn once: a seed means the same on every runtime, and in every version to come.</summary>
    [Fact]
    public async Task Sample_OfASeed_IsTheSameForEver()
    {
        ITheoryDataRow[] rows = await Rows(new CorpusDataAttribute(typeof(Corpus.Russia)) { Sample = 4, Seed = 42 });

        Assert.Equal(FrozenSample, rows.Select(row => IndexOf((Article)row.GetData()[0]!)));
    }

    [Fact]
    public async Task Sample_SaysItsSeed()
    {
        ITheoryDataRow[] rows = await Rows(new CorpusDataAttribute(typeof(Towns)) { Sample = 1, Seed = 7 });

        Assert.EndsWith(", seed 7", Assert.Single(rows).Label, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Samples_OfManySeeds_ReachEveryArticleAboutEquallyOften()
    {
        const int Seeds = 800;
        int[] drawn = new int[Corpus.Russia.Articles.Count];
        for (int seed = 0; seed < Seeds; seed++)
        {
            foreach (ITheoryDataRow row in await Rows(new CorpusDataAttribute(typeof(Corpus.Russia)) { Sample = 4, Seed = seed }))
                drawn[IndexOf((Article)row.GetData()[0]!)]++;
        }

        // Four of sixteen: 200 each, with a standard deviation of 12.
        Assert.All(drawn, count => Assert.InRange(count, 140, 260));
    }

    [Fact]
    public async Task Sample_WithoutASeed_IsOneSampleForTheWholeRunAndIsNotEnumeratedBefore()
    {
        var attribute = new CorpusDataAttribute(typeof(Corpus.Russia)) { Sample = 3 };

        Assert.False(attribute.SupportsDiscoveryEnumeration());
        Assert.Equal((await Rows(attribute)).Select(row => row.Label), (await Rows(new CorpusDataAttribute(typeof(Corpus.Russia)) { Sample = 3 })).Select(row => row.Label));
    }

    [Fact]
    public async Task TypeThatIsNoArchive_IsSaid() => Assert.Equal(
        "System.String is not an archive, because it has no static property Archive: name the generated class of an archive, as in CorpusData(typeof(Corpus.Russia)).",
        await Failure(new CorpusDataAttribute(typeof(string))));

    [Fact]
    public async Task DamagedArchive_IsSaid()
    {
        string message = await Failure(new CorpusDataAttribute(typeof(Damaged)));

        Assert.StartsWith($"The archive {typeof(Damaged)} cannot be read: ", message, StringComparison.Ordinal);
        Assert.EndsWith("Build the project that compiles it again, or restore its package.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MissingAssembly_IsSaid() => Assert.Equal(
        $"The archive {typeof(Missing)} cannot be read: There is no Corpus.Missing.dll. Build the project that compiles it again, or restore its package.",
        await Failure(new CorpusDataAttribute(typeof(Missing))));

    [Theory]
    [InlineData("nothing-*", null, "has a slug like 'nothing-*': change the filter, or the text.")]
    [InlineData(null, "country=France", "has 'France' as its country: change the filter, or the text.")]
    [InlineData("the-*", "country=France", "has a slug like 'the-*' and 'France' as its country: change the filter, or the text.")]
    [InlineData(null, "contry=Spain", "has a field 'contry': its fields are country, founded, mayor, population, tags, nickname.")]
    public async Task FilterThatNothingFits_IsSaid(string? slug, string? where, string expected)
    {
        string message = await Failure(new CorpusDataAttribute(typeof(Towns)) { Slug = slug, Where = where });

        Assert.Equal($"No article of {typeof(Towns)} {expected}", message);
    }

    [Fact]
    public async Task WhereWithoutAValue_IsSaid() => Assert.Equal(
        "Where = \"country\" must name a field and a value: write a key, an equals sign and a value, as in \"country=Spain\".",
        await Failure(new CorpusDataAttribute(typeof(Towns)) { Where = "country" }));

    [Fact]
    public async Task ParameterOfAnotherArchive_IsSaid() => Assert.Equal(
        $"The first parameter of {nameof(TakesNote)} is a {typeof(Note)}, but the articles of Corpus.Russia are Corpus.Russia+Article: use that type, or CorpusSdk.Article.",
        await Failure(new CorpusDataAttribute(typeof(Corpus.Russia)), nameof(TakesNote)));

    [Fact]
    public async Task Failure_HasNoStackTrace()
    {
        Exception exception = await Assert.ThrowsAsync<CorpusDataException>(() => Rows(new CorpusDataAttribute(typeof(string))));

        Assert.Equal("", exception.StackTrace);
    }

    [Fact]
    public async Task SecondParameter_GetsTheArchive()
    {
        ITheoryDataRow[] rows = await Rows(new CorpusDataAttribute(typeof(Notes)), nameof(TakesArchive));

        Assert.All(rows, row => Assert.Same(Notes.Archive, row.GetData()[1]));
    }

    private static int[] FrozenSample => [3, 5, 7, 11];

    private static int IndexOf(Article article) => Corpus.Russia.Articles.TakeWhile(other => !other.Equals(article)).Count();

    private static IEnumerable<string?> Labels(ITheoryDataRow[] rows) => rows.Select(row => row.Label);

    private static async Task<string> Failure(CorpusDataAttribute attribute, string method = nameof(TakesArticle)) =>
        (await Assert.ThrowsAsync<CorpusDataException>(() => Rows(attribute, method))).Message;

    private static async Task<ITheoryDataRow[]> Rows(CorpusDataAttribute attribute, string method = nameof(TakesArticle))
    {
        await using var tracker = new DisposalTracker();
        MethodInfo testMethod = typeof(CorpusDataAttributeTests).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!;
        return [.. await attribute.GetData(testMethod, tracker)];
    }

    private static void TakesArticle(Article article) => Assert.NotNull(article);

    private static void TakesNote(Note note) => Assert.NotNull(note);

    private static void TakesArchive(Article article, Archive archive) => Assert.Contains(article, archive.Articles);

    private static class Damaged
    {
        private static readonly byte[] NoPack = GC.AllocateArray<byte>(64, pinned: true);

        public static Archive Archive { get; } =
            new GeneratedArchive<Article>("Damaged", new string('0', 32), () => NoPack, _ => throw new NotSupportedException());
    }

    private static class Missing
    {
        public static Archive Archive => throw new FileNotFoundException("There is no Corpus.Missing.dll.");
    }
}
