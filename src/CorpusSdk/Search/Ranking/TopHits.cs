namespace CorpusSdk.Search.Ranking;

/// <summary>A hit: an article of one of the searched indexes.</summary>
/// <param name="Index">The index, by its place among those searched.</param>
/// <param name="Article">The article's index.</param>
/// <param name="Score">The score.</param>
internal readonly record struct RankedHit(int Index, int Article, double Score);

/// <summary>Keeps the best of the hits that it is offered (a heap whose root is the worst). Reusable.</summary>
internal sealed class TopHits
{
    private RankedHit[] _heap = new RankedHit[32];
    private int _count;
    private long _capacity;

    /// <summary>Whether a hit must be better than another one to be kept.</summary>
    public bool IsFull => _count >= _capacity;

    /// <summary>The score that a later hit must be above to be kept; only where <see cref="IsFull"/>.</summary>
    public double Threshold => _count > 0 ? _heap[0].Score : double.PositiveInfinity;

    /// <summary>Starts over.</summary>
    /// <param name="capacity">How many hits to keep.</param>
    public void Clear(long capacity)
    {
        _count = 0;
        _capacity = capacity;
    }

    /// <summary>Offers a hit. Hits must come in the order of indexes and articles, so that of equal scores the earlier stays.</summary>
    public void Offer(in RankedHit hit)
    {
        if (!IsFull)
        {
            if (_count == _heap.Length)
                Array.Resize(ref _heap, 2 * _count);
            SiftUp(hit);
        }
        else if (hit.Score > Threshold)
        {
            SiftDown(hit, _count);
        }
    }

    /// <summary>Takes everything out: the hits from a rank on, the best first.</summary>
    public RankedHit[] TakeFrom(int offset)
    {
        var hits = offset >= _count ? [] : new RankedHit[_count - offset];
        while (_count > 0)
        {
            RankedHit worst = _heap[0];
            _count--;
            if (_count >= offset)
                hits[_count - offset] = worst;
            if (_count > 0)
                SiftDown(_heap[_count], _count);
        }

        return hits;
    }

    private static bool IsWorse(in RankedHit x, in RankedHit y)
    {
        if (x.Score != y.Score)
            return x.Score < y.Score;
        return x.Index != y.Index ? x.Index > y.Index : x.Article > y.Article;
    }

    private void SiftUp(in RankedHit hit)
    {
        int place = _count++;
        while (place > 0)
        {
            int parent = (place - 1) / 2;
            if (!IsWorse(hit, _heap[parent]))
                break;
            _heap[place] = _heap[parent];
            place = parent;
        }

        _heap[place] = hit;
    }

    private void SiftDown(RankedHit hit, int count)
    {
        int place = 0;
        while (true)
        {
            int child = (2 * place) + 1;
            if (child >= count)
                break;
            if (child + 1 < count && IsWorse(_heap[child + 1], _heap[child]))
                child++;
            if (!IsWorse(_heap[child], hit))
                break;
            _heap[place] = _heap[child];
            place = child;
        }

        _heap[place] = hit;
    }
}
