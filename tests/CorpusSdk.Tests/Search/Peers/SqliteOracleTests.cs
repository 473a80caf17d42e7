using CorpusSdk.Search.Index;
using CorpusSdk.Search.Ranking;
using CorpusSdk.Tests.Search.Index;
using CsCheck;

namespace CorpusSdk.Tests.Search.Peers;

/// <summary>The index finds what SQLite FTS5 finds, where both divide the text into the same words.</summary>
public class SqliteOracleTests
{
    [Fact]
    public void AnyQuery_OnSmallArchives_FindsWhatSqliteFinds() =>
        Gen.Select(PeerGen.Articles(0, 30), PeerGen.Query.Array[20]).Sample(AssertSame, iter: 60);

    [Fact]
    public void AnyQuery_OnArchivesWithSeveralBlocksOfPostings_FindsWhatSqliteFinds() =>
        Gen.Select(PeerGen.Articles(200, 600), PeerGen.Query.Array[40]).Sample(AssertSame, iter: 10);

    [Fact]
    public void AnyQuery_OnTheTextsOfTheRepository_FindsWhatSqliteFinds()
    {
        ArticleStrings[] articles = [.. RepositoryTexts.Paragraphs().Select(paragraph => new ArticleStrings("", "", paragraph))];
        string[] words = [.. articles.SelectMany(article => article.Body.Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        Gen<string> word = Gen.Int[0, words.Length - 1].Select(i => words[i]);
        Gen<string> beginning = Gen.Select(word, Gen.Int[1, 5]).Select((text, length) => text[..Math.Min(length, text.Length)]);
        Gen<PeerQuery> phrase = Gen.Select(Gen.Int[0, words.Length - 3], Gen.Int[2, 3]).Select((start, length) => PeerQuery.Phrase(words[start..(start + length)]));

        Gen.Frequency((4, PeerGen.QueryOf(word, beginning)), (1, phrase)).Array[400].Sample(queries => AssertSame(articles, queries), iter: 1);
    }

    private static void AssertSame(ArticleStrings[] articles, PeerQuery[] queries)
    {
        SearchIndex[] indexes = [IndexedArchive.Open(articles, IndexLevel.Full, language: null)];
        using var table = new FullTextTable(articles);
        foreach (PeerQuery query in queries)
        {
            RankedHits found = SearchEngine.Run(indexes, query.Ours, 0, int.MaxValue);
            int[] expected = table.Search(query.Theirs);

            Assert.True(
                expected.SequenceEqual(found.Hits.Select(hit => hit.Article).Order()),
                $"{query.Theirs} matches {string.Join(' ', expected)} and gives {string.Join(' ', found.Hits.Select(hit => hit.Article).Order())}");
            Assert.Equal(expected.Length, found.TotalCount);
        }
    }
}
