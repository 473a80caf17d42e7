using System.Collections.Concurrent;
using CorpusSdk.Xunit;
using Towns = CorpusSdk.Extensions.Tests.Samples.Towns;

namespace CorpusSdk.Extensions.Tests.Fixtures;

/// <summary>Theories as a user writes them; <see cref="Ran"/> records that they ran, and with which articles.</summary>
public sealed class TheoryTests(TheoryTests.Ran ran) : IClassFixture<TheoryTests.Ran>
{
    [Theory, CorpusData(typeof(Corpus.Russia))]
    public void PublicRecord_InAPublicMethod_IsGiven(Corpus.Russia.Article article) => ran.Add("all", article, 16);

    [Theory, CorpusData(typeof(Corpus.Russia), First = 3)]
    public void UntypedArticle_WithItsArchive_IsGiven(Article article, Archive archive)
    {
        Assert.Contains(article, archive.Articles);
        ran.Add("archive", article, 3);
    }

    // CS0051 would say that the record is less accessible than a public method.
    [Theory, CorpusData(typeof(Towns), Where = "country=Spain")]
    internal void InternalRecord_InAnInternalMethod_IsGiven(Towns.Article town)
    {
        Assert.Equal("Spain", town.Country);
        ran.Add("internal", town, 2);
    }

    [Theory, CorpusData(typeof(Samples.Notes))]
    public void RecordOfASchema_IsGiven(Note note) => ran.Add("schema", note, 2);

    [Theory, CorpusData(typeof(Towns), First = 1), CorpusData(typeof(Corpus.Russia), First = 1)]
    public void TwoAttributes_GiveTheArticlesOfBoth(Article article) => ran.Add("both", article, 2);

    /// <summary>Counts what ran, and demands when all have ended that each theory that ran had its articles.</summary>
    public sealed class Ran : IDisposable
    {
        private readonly ConcurrentDictionary<string, (int Expected, ConcurrentDictionary<string, bool> Articles)> _theories = [];

        /// <summary>Notes an article of a theory that should have so many.</summary>
        public void Add(string theory, Article article, int expected) =>
            Assert.True(_theories.GetOrAdd(theory, (expected, [])).Articles.TryAdd(article.ToString(), true), $"{article} was given twice.");

        /// <inheritdoc/>
        public void Dispose()
        {
            // A single case that is run again runs alone.
            foreach ((string theory, (int expected, ConcurrentDictionary<string, bool> articles)) in _theories)
                Assert.True(articles.Count == expected || articles.Count == 1, $"{theory}: {articles.Count} articles instead of {expected}.");
        }
    }
}
