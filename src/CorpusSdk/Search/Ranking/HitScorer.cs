using CorpusSdk.Search.Index;

namespace CorpusSdk.Search.Ranking;

/// <summary>Scores what a query matches in an index, and offers it to the list of the best. Reusable, for one thread.</summary>
/// <remarks>
/// Articles are scored in windows, leaf by leaf in the order in which the query is written, so that sums are always added up in
/// one order. Once the list is full, articles that cannot get into it are not scored: for every 64 articles the leaves are put in
/// the order of the most that they can contribute there, and who matches only leaves whose contributions together are too little
/// is left out (MaxScore, with the maxima of blocks).
/// </remarks>
internal sealed class HitScorer
{
    private const int WindowWords = 32;
    private const int WindowLength = WindowWords * ArticleSet.WordLength;

    // With more leaves, sorting them for every 64 articles costs more than it saves.
    private const int MaxSortedLeaves = 8;

    // A search among the postings of a block costs as much as passing over so many of them.
    private const int MinPostingsPerSearch = 12;

    private readonly QueryPlan _plan;
    private readonly QueryEvaluator _evaluator;
    private readonly TermSets _terms;
    private readonly TopHits _hits;
    private readonly HeadlineScores _headlines = new();
    private readonly double[] _scores = new double[WindowLength];
    private readonly ulong[] _candidates = new ulong[WindowWords];
    private readonly ulong[] _wanted = new ulong[WindowWords];
    private double[] _bounds = new double[4 * WindowWords];
    private int[] _leaves = new int[4];
    private double[] _weights = new double[4];
    private int _leafCount;
    private SearchIndex _index = null!;
    private Bm25 _ranking;

    /// <summary>Creates a scorer for the matches of an evaluator.</summary>
    public HitScorer(QueryPlan plan, QueryEvaluator evaluator, TermSets terms, TopHits hits)
    {
        _terms = terms;
        _plan = plan;
        _evaluator = evaluator;
        _hits = hits;
    }

    /// <summary>How many bytes are kept for the next query.</summary>
    public long RetainedBytes => _headlines.RetainedBytes;

    /// <summary>Scores the matches of the evaluator's last run.</summary>
    public void Run(SearchIndex index, int indexNumber, in Bm25 ranking, CancellationToken cancellation)
    {
        _index = index;
        _ranking = ranking;
        _leafCount = 0;
        _headlines.Clear(index);
        if (_plan.Root >= 0)
            AddLeaves(_plan.Root, indexNumber);

        int wordCount = ArticleSet.WordCount(index.ArticleCount);
        for (int first = 0; first < wordCount; first += WindowWords)
        {
            cancellation.ThrowIfCancellationRequested();
            int count = Math.Min(WindowWords, wordCount - first);
            Span<ulong> candidates = _candidates.AsSpan(0, count);
            _evaluator.Matches(Math.Max(_plan.Root, 0)).Slice(first, count).CopyTo(candidates);
            if (ArticleSet.IsEmpty(candidates))
                continue;
            if (_hits.IsFull)
            {
                Prune(first, candidates);
                if (ArticleSet.IsEmpty(candidates))
                    continue;
            }

            Score(first, candidates);
            Offer(first, candidates, indexNumber);
        }
    }

    private void AddLeaves(int node, int indexNumber)
    {
        PlanKind kind = _evaluator.Kind(node);
        if (kind is PlanKind.Term or PlanKind.Phrase)
        {
            AddLeaf(node, indexNumber);
        }
        else if (kind is PlanKind.All or PlanKind.Any)
        {
            for (int child = _plan.Nodes[node].FirstChild; child >= 0; child = _plan.Nodes[child].NextSibling)
                AddLeaves(child, indexNumber);
        }
    }

    private void AddLeaf(int node, int indexNumber)
    {
        if (_evaluator.Leaf(node).IsImpossible)
            return;
        if (_leafCount == _leaves.Length)
        {
            Array.Resize(ref _leaves, 2 * _leafCount);
            Array.Resize(ref _weights, 2 * _leafCount);
            Array.Resize(ref _bounds, 2 * _leafCount * WindowWords);
        }

        double inverseFrequency = 0;
        PlanNode planNode = _plan.Nodes[node];
        bool hasHeadlines = _index.Level == IndexLevel.Full && (planNode.Field is null or SearchField.Headline);
        for (int slot = planNode.FirstSlot; slot < planNode.FirstSlot + planNode.SlotCount; slot++)
        {
            inverseFrequency += _plan.Slots[slot].InverseFrequency;
            if (hasHeadlines)
                _headlines.Add(_index, _terms.Terms(indexNumber, slot), _plan.Slots[slot].InverseFrequency, _evaluator.Matches(node));
        }

        _weights[_leafCount] = Bm25.Weight(inverseFrequency);
        _leaves[_leafCount++] = node;
    }

    private void Score(int firstWord, ReadOnlySpan<ulong> candidates)
    {
        for (int i = 0; i < candidates.Length; i++)
        {
            if (candidates[i] != 0)
                _scores.AsSpan(i * ArticleSet.WordLength, ArticleSet.WordLength).Clear();
        }

        Span<ulong> wanted = _wanted.AsSpan(0, candidates.Length);
        for (int i = 0; i < _leafCount; i++)
        {
            _evaluator.Matches(_leaves[i]).Slice(firstWord, candidates.Length).CopyTo(wanted);
            ArticleSet.Intersect(wanted, candidates);
            if (ArticleSet.IsEmpty(wanted))
                continue;
            if (_evaluator.Leaf(_leaves[i]).IsCounted)
                AddCounted(_leaves[i], _weights[i], firstWord, wanted);
            else
                AddPostings(_evaluator.Leaf(_leaves[i]), _weights[i], firstWord, wanted);
        }
    }

    private void AddCounted(int leaf, double weight, int firstWord, ReadOnlySpan<ulong> wanted)
    {
        ReadOnlySpan<uint> frequencies = _evaluator.Frequencies(leaf);
        for (int i = 0; i < wanted.Length; i++)
        {
            for (ulong left = wanted[i]; left != 0; left &= left - 1)
            {
                int bit = ArticleSet.LowestBit(left);
                int article = ((firstWord + i) * ArticleSet.WordLength) + bit;
                _scores[(i * ArticleSet.WordLength) + bit] += weight * _ranking.Share(frequencies[article], _index.Length((uint)article));
            }
        }
    }

    private void AddPostings(PlanLeaf leaf, double weight, int firstWord, ReadOnlySpan<ulong> wanted)
    {
        PostingCursor postings = leaf.Postings;
        uint start = (uint)firstWord * ArticleSet.WordLength;
        uint windowLength = (uint)wanted.Length * ArticleSet.WordLength;
        uint last = start + windowLength - 1;
        leaf.ScoredBlock = SkipTo(postings, leaf.ScoredBlock, start);
        for (int block = leaf.ScoredBlock; block < postings.BlockCount; block++)
        {
            uint firstPossible = postings.FirstPossible(block);
            if (firstPossible > last)
                break;
            uint first = Math.Max(firstPossible, start);
            uint lastOfBlock = Math.Min(postings.LastPossible(block), last);
            if (first > lastOfBlock)
                _index.ThrowOutside();
            first -= start;
            lastOfBlock -= start;
            int count = ArticleSet.Count(wanted, first, lastOfBlock);
            if (count == 0)
                continue;

            postings.Load(block);
            if (count * MinPostingsPerSearch <= postings.LoadedCount)
                AddFew(postings, weight, start, wanted, first, lastOfBlock);
            else
                AddMany(postings, weight, start, wanted, windowLength);
        }
    }

    /// <summary>Looks up each wanted article in the loaded block.</summary>
    private void AddFew(PostingCursor postings, double weight, uint start, ReadOnlySpan<ulong> wanted, uint first, uint last)
    {
        ReadOnlySpan<uint> articles = postings.Articles;
        ReadOnlySpan<uint> frequencies = postings.LoadFrequencies();
        int next = 0;
        for (uint word = first / ArticleSet.WordLength; word <= last / ArticleSet.WordLength; word++)
        {
            for (ulong left = ArticleSet.Between(wanted, word, first, last); left != 0; left &= left - 1)
            {
                uint place = (word * ArticleSet.WordLength) + (uint)ArticleSet.LowestBit(left);
                uint article = start + place;
                next = ArticleSearch.FirstNotBefore(articles, next, article);
                if (next < articles.Length && articles[next] == article)
                    _scores[place] += weight * _ranking.Share(frequencies[next], _index.Length(article));
            }
        }
    }

    /// <summary>Walks over the loaded block.</summary>
    private void AddMany(PostingCursor postings, double weight, uint start, ReadOnlySpan<ulong> wanted, uint windowLength)
    {
        ReadOnlySpan<uint> articles = postings.Articles;
        ReadOnlySpan<uint> frequencies = postings.LoadFrequencies();
        double[] scores = _scores;
        for (int i = 0; i < articles.Length; i++)
        {
            uint place = unchecked(articles[i] - start);
            if (place < windowLength && ArticleSet.Has(wanted, place))
                scores[place] += weight * _ranking.Share(frequencies[i], _index.Length(articles[i]));
        }
    }

    private static int SkipTo(PostingCursor postings, int block, uint article)
    {
        while (block < postings.BlockCount && postings.LastPossible(block) < article)
            block++;
        return block;
    }

    private void Offer(int firstWord, ReadOnlySpan<ulong> candidates, int indexNumber)
    {
        for (int i = 0; i < candidates.Length; i++)
        {
            for (ulong left = candidates[i]; left != 0; left &= left - 1)
            {
                int place = (i * ArticleSet.WordLength) + ArticleSet.LowestBit(left);
                int article = (firstWord * ArticleSet.WordLength) + place;
                _hits.Offer(new RankedHit(indexNumber, article, _scores[place] + _headlines.Of(article)));
            }
        }
    }

    /// <summary>Takes out of the candidates what cannot get into the list.</summary>
    private void Prune(int firstWord, Span<ulong> candidates)
    {
        for (int i = 0; i < _leafCount; i++)
            ComputeBounds(i, firstWord, candidates.Length);

        double threshold = _hits.Threshold;
        for (int word = 0; word < candidates.Length; word++)
        {
            if (candidates[word] != 0)
                candidates[word] &= _leafCount <= MaxSortedLeaves ? FindWorthwhile(firstWord, word, threshold) : FindAnyWorthwhile(firstWord, word, threshold);
        }
    }

    /// <summary>For every 64 articles the most that the leaf can contribute.</summary>
    private void ComputeBounds(int leafNumber, int firstWord, int wordCount)
    {
        Span<double> bounds = _bounds.AsSpan(leafNumber * WindowWords, wordCount);
        PlanLeaf leaf = _evaluator.Leaf(_leaves[leafNumber]);
        double weight = _weights[leafNumber];
        if (leaf.IsCounted)
        {
            bounds.Fill(weight * _ranking.Bound(leaf.MaxFrequency, 0));
            return;
        }

        bounds.Clear();
        PostingCursor postings = leaf.Postings;
        leaf.ScoredBlock = SkipTo(postings, leaf.ScoredBlock, (uint)firstWord * ArticleSet.WordLength);
        for (int block = leaf.ScoredBlock; block < postings.BlockCount; block++)
        {
            long first = (postings.FirstPossible(block) / ArticleSet.WordLength) - (long)firstWord;
            if (first >= wordCount)
                break;
            long last = Math.Min((postings.LastPossible(block) / ArticleSet.WordLength) - (long)firstWord, wordCount - 1);
            double bound = weight * postings.Bound(block, _ranking);
            for (long word = Math.Max(first, 0); word <= last; word++)
                bounds[(int)word] = Math.Max(bounds[(int)word], bound);
        }
    }

    /// <summary>Which of 64 articles match leaves whose bounds together are above the threshold.</summary>
    private ulong FindWorthwhile(int firstWord, int word, double threshold)
    {
        Span<double> bounds = stackalloc double[MaxSortedLeaves];
        Span<ulong> matches = stackalloc ulong[MaxSortedLeaves];
        int count = 0;
        for (int i = 0; i < _leafCount; i++)
        {
            ulong bits = _evaluator.Matches(_leaves[i])[firstWord + word];
            if (bits == 0)
                continue;
            double bound = _bounds[(i * WindowWords) + word];
            int place = count++;
            for (; place > 0 && bounds[place - 1] > bound; place--)
            {
                bounds[place] = bounds[place - 1];
                matches[place] = matches[place - 1];
            }

            bounds[place] = bound;
            matches[place] = bits;
        }

        double sum = _headlines.Bound(firstWord + word);
        ulong worthwhile = 0;
        for (int i = 0; i < count; i++)
        {
            sum += bounds[i];
            if (sum > threshold)
                worthwhile |= matches[i];
        }

        return worthwhile;
    }

    private ulong FindAnyWorthwhile(int firstWord, int word, double threshold)
    {
        double sum = _headlines.Bound(firstWord + word);
        for (int i = 0; i < _leafCount; i++)
        {
            if (_evaluator.Matches(_leaves[i])[firstWord + word] != 0)
                sum += _bounds[(i * WindowWords) + word];
        }

        return sum > threshold ? ulong.MaxValue : 0;
    }
}
