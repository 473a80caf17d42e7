using CorpusSdk.Search.Ranking;
using System.Text;
using CorpusSdk.Compiler.Indexing;
using CorpusSdk.Packs;
using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Index;
using CsCheck;

namespace CorpusSdk.Tests.Search.Index;

public class IndexBuilderTests
{
    [Fact]
    public void AnyNumberOfWorkers_GivesTheSameBytes()
    {
        // More text than one run takes.
        ArticleStrings[] articles = [.. Enumerable.Range(0, 4_000).Select(i => new ArticleStrings(
            $"Headline {i % 97} number{i}",
            $"standfirst {i % 13}",
            string.Join(' ', Enumerable.Range(0, 120).Select(k => $"word{i * k % 7919}"))))];

        byte[] one = IndexPack.Write(IndexedArchive.Build(articles, IndexLevel.Full, workerCount: 1));

        Assert.Equal(one, IndexPack.Write(IndexedArchive.Build(articles, IndexLevel.Full, workerCount: 2)));
        Assert.Equal(one, IndexPack.Write(IndexedArchive.Build(articles, IndexLevel.Full, workerCount: 3)));
    }

    [Fact]
    public void AnyIndex_Verifies() => Gen.Select(IndexedQueryGen.Articles(0, 300), Gen.Bool).Sample(
        (articles, hasPositions) => IndexVerifier.Verify(IndexedArchive.Open(articles, hasPositions ? IndexLevel.Full : IndexLevel.Words)),
        iter: 60);

    [Fact]
    public void PackWithoutIndex_OpensNone() => Assert.Null(IndexedArchive.Open(IndexPack.Write([]), 0));

    [Fact]
    public void Form_LeadsToItsCountAndTerm()
    {
        SearchIndex index = IndexedArchive.Open([new("Ice", "", "ice ICE road"), new("", "", "road")], IndexLevel.Full);

        Assert.True(index.Forms.TryFind("ice"u8, out FormEntry ice));
        Assert.False(index.Forms.TryFind("ic"u8, out _));
        Assert.Equal(3u, ice.Count);
        Assert.Equal(index.FindTerm("ice"u8), ice.Term);
        Assert.Equal(2u, index.ReadTerm(index.FindTerm("road"u8)).Frequency);
    }

    [Fact]
    public void Forms_ComeInTheOrderOfTheirBytes() => Gen.String[Gen.Char["abcdжяé"], 1, 12].Array[0, 300].Sample(
        words =>
        {
            SearchIndex index = IndexedArchive.Open([new("", "", string.Join(' ', words))], IndexLevel.Words);
            var cursor = new FormDictionary.FormCursor(index.Forms, new byte[FormDictionary.FormCursor.BufferSizeInBytes]);
            var found = new List<string>();
            while (cursor.MoveNext())
                found.Add(Encoding.UTF8.GetString(cursor.Text));

            Assert.Equal(words.Select(Fold).Distinct().OrderBy(Encoding.UTF8.GetBytes, Comparer<byte[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y))), found);
        },
        iter: 200);

    private static string Fold(string word)
    {
        byte[] form = new byte[TextAnalyzer.MaxTermLengthInBytes];
        return Encoding.UTF8.GetString(form, 0, TextAnalyzer.For(null).Fold(Encoding.UTF8.GetBytes(word), form));
    }

    [Fact]
    public void LongWordsInPlenty_AreCutAndFound()
    {
        string[] words = [.. Enumerable.Range(0, 50).Select(i => new string((char)('a' + (i % 26)), 40 + (i * 7)))];
        SearchIndex index = IndexedArchive.Open([new("", "", string.Join(' ', words))], IndexLevel.Full);

        IndexVerifier.Verify(index);
        Assert.All(words, word => Assert.True(index.Forms.TryFind(Encoding.UTF8.GetBytes(word[..Math.Min(word.Length, 64)]), out _)));
    }

    [Fact]
    public void SimilarArticles_ShareTellingWords()
    {
        ArticleStrings[] articles =
        [
            new("Bears of the north", "", "the bear eats salmon in the river"),
            new("Ferries", "", "the ferry crosses the strait in the winter"),
            new("A bear", "", "the bear and the salmon"),
            new("", "", ""),
            new("Strait", "", "the ferry in the strait"),
        ];

        uint[] similar = Similar(articles, 1);

        Assert.Equal(2u, similar[0]);
        Assert.Equal(4u, similar[SimilarArticles.Count]);
        Assert.All(similar[(3 * SimilarArticles.Count)..(4 * SimilarArticles.Count)], article => Assert.Equal(PackLayout.None, article));
    }

    [Fact]
    public void SimilarArticles_AreTheSameForAnyNumberOfWorkers() => IndexedQueryGen.Articles(0, 700).Sample(
        articles => Assert.Equal(Similar(articles, 1), Similar(articles, 3)),
        iter: 10);

    private static uint[] Similar(ArticleStrings[] articles, int workerCount)
    {
        IndexSection section = SimilarArticles.Build(IndexedArchive.Build(articles, IndexLevel.Full), articles.Length, workerCount);
        return [.. System.Runtime.InteropServices.MemoryMarshal.Cast<byte, uint>(section.Chunks[0].Span)];
    }
}
