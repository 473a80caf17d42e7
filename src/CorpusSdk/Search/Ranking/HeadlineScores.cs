using CorpusSdk.Search.Index;

namespace CorpusSdk.Search.Ranking;

/// <summary>What the words of a query add to the score of the articles whose headlines they make up (page <c>docs/ranking.md</c>). Reusable.</summary>
/// <remarks>
/// Lists of headlines are short, so all of them are read before the first article is scored. The bounds that scoring needs are then exact, and
/// neither postings nor their bounds know of headlines.
/// </remarks>
internal sealed class HeadlineScores
{
    /// <summary>What a headline of nothing but a word adds, in inverse frequencies of the word.</summary>
    public const double Weight = 2;

    // Sums are added up in another order than the scores that they bound.
    private const double Slack = 1 + 1e-9;

    private double[] _scores = [];
    private double[] _bounds = [];
    private uint[] _articles = new uint[64];
    private int _count;

    /// <summary>How many bytes are kept for the next query.</summary>
    public long RetainedBytes => ((_scores.LongLength + _bounds.LongLength) * sizeof(double)) + (_articles.LongLength * sizeof(uint));

    /// <summary>Forgets the last index.</summary>
    public void Clear(SearchIndex index)
    {
        for (int i = 0; i < _count; i++)
        {
            _scores[_articles[i]] = 0;
            _bounds[_articles[i] / ArticleSet.WordLength] = 0;
        }

        _count = 0;
        if (_scores.Length >= index.ArticleCount)
            return;
        _scores = new double[index.ArticleCount];
        _bounds = new double[ArticleSet.WordCount(index.ArticleCount)];
    }

    /// <summary>Adds what a word adds to the articles that its leaf matches.</summary>
    /// <param name="index">The index, with positions: others do not know how long headlines are.</param>
    /// <param name="terms">The terms of the word.</param>
    /// <param name="inverseFrequency">That of the word.</param>
    /// <param name="matches">What the leaf matches.</param>
    public void Add(SearchIndex index, ReadOnlySpan<int> terms, double inverseFrequency, ReadOnlySpan<ulong> matches)
    {
        double weight = inverseFrequency * Weight;
        foreach (int term in terms)
        {
            FieldListReader headlines = index.ReadTerm(term).ReadHeadlines(index);
            while (headlines.MoveNext())
            {
                if (ArticleSet.Has(matches, headlines.Article))
                    Add(headlines.Article, weight * headlines.Count / Math.Max(1, index.FieldLengths(headlines.Article).Headline));
            }
        }
    }

    /// <summary>What was added to an article.</summary>
    public double Of(int article) => _count == 0 ? 0 : _scores[article];

    /// <summary>The most that was added to any of 64 articles.</summary>
    public double Bound(int word) => _count == 0 ? 0 : _bounds[word];

    private void Add(uint article, double score)
    {
        ref double sum = ref _scores[article];
        if (sum == 0)
        {
            if (_count == _articles.Length)
                Array.Resize(ref _articles, 2 * _count);
            _articles[_count++] = article;
        }

        sum += score;
        ref double bound = ref _bounds[article / ArticleSet.WordLength];
        bound = Math.Max(bound, sum * Slack);
    }
}
