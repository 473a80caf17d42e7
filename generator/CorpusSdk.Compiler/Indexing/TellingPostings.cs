using CorpusSdk.Search.Index;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>
/// The postings of all telling words, decoded once: each of them is read again for every article that has the word, and decoding costs more than
/// adding up.
/// </summary>
internal sealed class TellingPostings
{
    private const int TermsPerPiece = 1_024;

    // The postings of term t are those from _starts[t] to _starts[t + 1]; none if no article reads them.
    private readonly int[] _starts;
    private readonly uint[] _articles;
    private readonly float[] _shares;

    /// <summary>Decodes them.</summary>
    /// <param name="index">The index.</param>
    /// <param name="words">The telling words of its articles.</param>
    /// <param name="maxFrequency">Words that more articles have are left out.</param>
    /// <param name="workerCount">How many threads may work at once.</param>
    public TellingPostings(SearchIndex index, TellingWords words, int maxFrequency, int workerCount)
    {
        int termCount = index.Forms.TermCount;
        _starts = new int[termCount + 1];
        for (int article = 0; article < words.ArticleCount; article++)
        {
            foreach (TellingWords.Word word in words.RarestFirst(article))
            {
                if (word.Frequency <= maxFrequency)
                    _starts[word.Term + 1] = word.Frequency;
            }
        }

        for (int term = 0; term < termCount; term++)
            _starts[term + 1] = checked(_starts[term] + _starts[term + 1]);
        _articles = new uint[_starts[termCount]];
        _shares = new float[_articles.Length];

        var ranking = new Bm25(index.ArticleCount, index.TotalLength);
        Workers.Run(workerCount, (termCount + TermsPerPiece - 1) / TermsPerPiece, () =>
        {
            var cursor = new PostingCursor();
            return piece =>
            {
                for (int term = piece * TermsPerPiece; term < Math.Min(termCount, (piece + 1) * TermsPerPiece); term++)
                {
                    if (_starts[term] < _starts[term + 1])
                        Decode(index, ranking, cursor, term);
                }
            };
        });
    }

    /// <summary>The articles that have a term, and the share of each in its score (<see cref="Bm25.Share"/>).</summary>
    public ReadOnlySpan<uint> Of(int term, out ReadOnlySpan<float> shares)
    {
        int start = _starts[term];
        int count = _starts[term + 1] - start;
        shares = _shares.AsSpan(start, count);
        return _articles.AsSpan(start, count);
    }

    private void Decode(SearchIndex index, in Bm25 ranking, PostingCursor cursor, int term)
    {
        int next = _starts[term];
        cursor.Open(index, index.ReadTerm(term));
        for (int block = 0; block < cursor.BlockCount; block++)
        {
            cursor.Load(block);
            ReadOnlySpan<uint> frequencies = cursor.LoadFrequencies();
            ReadOnlySpan<uint> articles = cursor.Articles;
            for (int i = 0; i < articles.Length; i++, next++)
            {
                _articles[next] = articles[i];
                _shares[next] = (float)ranking.Share(frequencies[i], index.Length(articles[i]));
            }
        }
    }
}
