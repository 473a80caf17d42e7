using CorpusSdk.Search.Index;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>The terms of each article with the highest scores in it, among those that other articles have as well.</summary>
internal sealed class TellingWords
{
    private readonly int _perArticle;
    private readonly Word[] _words;
    private readonly byte[] _counts;

    /// <summary>Reads all postings once.</summary>
    /// <param name="index">The index.</param>
    /// <param name="perArticle">How many terms to keep of an article; at most 255.</param>
    public TellingWords(SearchIndex index, int perArticle)
    {
        _perArticle = perArticle;
        _words = new Word[index.ArticleCount * perArticle];
        _counts = new byte[index.ArticleCount];
        var ranking = new Bm25(index.ArticleCount, index.TotalLength);
        var cursor = new PostingCursor();
        for (int term = 0; term < index.Forms.TermCount; term++)
        {
            cursor.Open(index, index.ReadTerm(term));
            if (cursor.Count < 2)
                continue;
            double weight = Bm25.InverseFrequency(index.ArticleCount, cursor.Count);
            for (int block = 0; block < cursor.BlockCount; block++)
            {
                cursor.Load(block);
                ReadOnlySpan<uint> frequencies = cursor.LoadFrequencies();
                ReadOnlySpan<uint> articles = cursor.Articles;
                for (int i = 0; i < articles.Length; i++)
                    Offer((int)articles[i], new Word(term, cursor.Count, (float)(weight * ranking.Share(frequencies[i], index.Length(articles[i])))));
            }
        }

        for (int article = 0; article < _counts.Length; article++)
            Array.Sort(_words, article * perArticle, _counts[article], Rarest.Instance);
    }

    /// <summary>How many articles there are.</summary>
    public int ArticleCount => _counts.Length;

    /// <summary>The telling terms of an article, those in fewer articles first.</summary>
    public ReadOnlySpan<Word> RarestFirst(int article) => _words.AsSpan(article * _perArticle, _counts[article]);

    // The words of an article are in descending order; of equal scores the earlier term stays in front.
    private void Offer(int article, Word word)
    {
        int start = article * _perArticle;
        int count = _counts[article];
        if (count == _perArticle && word.Score <= _words[start + count - 1].Score)
            return;
        int place = count == _perArticle ? count - 1 : _counts[article]++;
        for (; place > 0 && _words[start + place - 1].Score < word.Score; place--)
            _words[start + place] = _words[start + place - 1];
        _words[start + place] = word;
    }

    /// <summary>A term of an article.</summary>
    /// <param name="Term">Its number in the index.</param>
    /// <param name="Frequency">How many articles have it.</param>
    /// <param name="Score">Its score in this article.</param>
    public readonly record struct Word(int Term, int Frequency, float Score);

    private sealed class Rarest : IComparer<Word>
    {
        public static readonly Rarest Instance = new();

        public int Compare(Word x, Word y) => x.Frequency != y.Frequency ? x.Frequency.CompareTo(y.Frequency) : x.Term.CompareTo(y.Term);
    }
}
