using CorpusSdk.Packs;
using CorpusSdk.Search.Index;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>Finds the most similar articles for each article.</summary>
/// <remarks>
/// Articles are similar if they share telling words: the words of an article with the highest scores are taken, and
/// the similarity of another article is the sum of the products of both scores of each. How many postings are read for an article is
/// bounded; the rarest words come first.
/// </remarks>
internal static class SimilarArticles
{
    /// <summary>How many articles are found for each; a place without one is <see cref="PackLayout.None"/>.</summary>
    public const int Count = PackLayout.SimilarPerArticle;

    private const int WordsPerArticle = 16;
    private const int PostingsPerArticle = 3_000;
    private const int ArticlesPerPiece = 256;

    /// <summary>Finds them.</summary>
    /// <param name="index">What <see cref="IndexBuilder"/> has built, at either level.</param>
    /// <param name="articleCount">How many articles there are.</param>
    /// <param name="workerCount">How many threads may work at once. The result is the same for any number.</param>
    public static unsafe IndexSection Build(IReadOnlyList<IndexSection> index, int articleCount, int workerCount)
    {
        var similar = new uint[articleCount * Count];
        byte[] pack = IndexPack.Write(index);
        fixed (byte* start = pack)
        {
            SearchIndex search = SearchIndex.Open("", PackDirectory.Open("", new PackBlock(start, pack.Length, owner: null)), articleCount)!;
            var words = new TellingWords(search, WordsPerArticle);
            var postings = new TellingPostings(search, words, PostingsPerArticle, workerCount);
            int pieceCount = (articleCount + ArticlesPerPiece - 1) / ArticlesPerPiece;
            Workers.Run(workerCount, pieceCount, () =>
            {
                var finder = new Finder(words, postings);
                return piece =>
                {
                    for (int article = piece * ArticlesPerPiece; article < Math.Min(articleCount, (piece + 1) * ArticlesPerPiece); article++)
                        finder.Find(article, similar.AsSpan(article * Count, Count));
                };
            });
        }

        var bytes = new ByteBuffer(sizeof(uint) * Math.Max(1, similar.Length));
        foreach (uint article in similar)
            bytes.WriteUInt32(article);
        return new IndexSection(PackSection.SimilarArticles, Count * sizeof(uint), [bytes.WrittenMemory]);
    }

    /// <summary>Finds the nearest of one article after another. For one thread.</summary>
    private sealed class Finder(TellingWords words, TellingPostings postings)
    {
        private readonly float[] _scores = new float[words.ArticleCount];
        private readonly uint[] _touched = new uint[words.ArticleCount];
        private int _touchedCount;

        public void Find(int article, Span<uint> nearest)
        {
            int postingsLeft = PostingsPerArticle;
            foreach (TellingWords.Word word in words.RarestFirst(article))
            {
                postingsLeft -= word.Frequency;
                if (postingsLeft < 0)
                    break;
                Add(word.Term, (float)(word.Score * Bm25.InverseFrequency(words.ArticleCount, word.Frequency)));
            }

            PickBest(article, nearest);
            foreach (uint touched in _touched.AsSpan(0, _touchedCount))
                _scores[touched] = 0;
            _touchedCount = 0;
        }

        private void Add(int term, float weight)
        {
            float[] scores = _scores;
            ReadOnlySpan<uint> articles = postings.Of(term, out ReadOnlySpan<float> shares);
            for (int i = 0; i < articles.Length; i++)
            {
                uint other = articles[i];
                float score = scores[other];
                if (score == 0)
                    _touched[_touchedCount++] = other;
                scores[other] = score + (weight * shares[i]);
            }
        }

        private void PickBest(int article, Span<uint> nearest)
        {
            int count = 0;
            foreach (uint other in _touched.AsSpan(0, _touchedCount))
            {
                if (other == (uint)article)
                    continue;
                int place = count;
                while (place > 0 && IsNearer(other, nearest[place - 1]))
                    place--;
                if (place == Count)
                    continue;
                count = Math.Min(Count, count + 1);
                for (int i = count - 1; i > place; i--)
                    nearest[i] = nearest[i - 1];
                nearest[place] = other;
            }

            nearest.Slice(count).Fill(PackLayout.None);
        }

        private bool IsNearer(uint x, uint y) => _scores[x] != _scores[y] ? _scores[x] > _scores[y] : x < y;
    }
}
