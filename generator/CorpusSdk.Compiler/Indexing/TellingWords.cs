using CorpusSdk.Search.Index;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>The terms of each article with the highest scores in it, among those that other articles have as well.</summary>
internal sealed class TellingWords
{
    private readonly SearchIndex _index;
    private readonly int _perArticle;
    private readonly (int Term, float Score)[] _words;
    private readonly byte[] _counts;

    /// <summary>Reads all postings once.</summary>
    /// <param name="index">The index.</param>
    /// <param name="perArticle">How many terms to keep of an article; at most 255.</param>
    public TellingWords(SearchIndex index, int perArticle)
    {
        _index = index;
        _perArticle = perArticle;
        _words = new (int, float)[index.ArticleCount * perArticle];
        _counts = new byte[index.ArticleCount];
        var ranking = new Bm25(index.ArticleCount, index.TotalLength);
        var cursor = new PostingCursor();
        for (int term = 0; term < index.Forms.TermCount; term++)
        {
            cursor.Open(index, index.ReadTerm(term));
            if (cursor.Count < 2)
                continue;
            double weight = InverseFrequency(cursor.Count);
            for (int block = 0; block < cursor.BlockCount; block++)
            {
                cursor.Load(block);
                ReadOnlySpan<uint> frequencies = cursor.LoadFrequencies();
                for (int i = 0; i < frequencies.Length; i++)
                {
                    uint article = cursor.Articles[i];
                    Offer((int)article, term, (float)(weight * ranking.Share(frequencies[i], index.Length(article))));
                }
            }
        }
    }

    /// <summary>The weight of a term that so many articles have.</summary>
    public double InverseFrequency(int articleCount) => Bm25.InverseFrequency(_index.ArticleCount, articleCount);

    /// <summary>The terms of an article and their scores, those in fewer articles first.</summary>
    public IEnumerable<(int Term, double Score)> RarestFirst(int article) => Enumerable
        .Range(article * _perArticle, _counts[article])
        .Select(i => (_words[i].Term, (double)_words[i].Score))
        .OrderBy(word => _index.ReadTerm(word.Term).Frequency)
        .ThenBy(word => word.Term);

    // The words of an article are in descending order; of equal scores the earlier term stays in front.
    private void Offer(int article, int term, float score)
    {
        int start = article * _perArticle;
        int count = _counts[article];
        if (count == _perArticle && score <= _words[start + count - 1].Score)
            return;
        int place = count == _perArticle ? count - 1 : _counts[article]++;
        for (; place > 0 && _words[start + place - 1].Score < score; place--)
            _words[start + place] = _words[start + place - 1];
        _words[start + place] = (term, score);
    }
}
