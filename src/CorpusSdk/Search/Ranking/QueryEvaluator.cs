using CorpusSdk.Search.Index;

namespace CorpusSdk.Search.Ranking;

/// <summary>Finds the articles of an index that each node of a plan matches. Reusable, for one thread.</summary>
/// <remarks>
/// A node's matches are a set of bits, and the hits are counted by counting bits: exactly, and without scoring them. A node is
/// evaluated within the matches of its siblings: blocks of postings without any of these articles are not decoded.
/// </remarks>
internal sealed class QueryEvaluator
{
    private readonly QueryPlan _plan;
    private readonly TermSets _terms;
    private readonly PhraseMatcher _phrases = new();
    private readonly GroupCounter _groups = new();
    private ulong[] _bits = new ulong[1024];
    private uint[] _frequencies = [];
    private PlanLeaf[] _leaves = [];
    private int[] _order = new int[16];
    private int _orderCount;
    private SearchIndex _index = null!;
    private int _indexNumber;
    private int _wordCount;
    private CancellationToken _cancellation;

    /// <summary>Creates an evaluator of a plan that is filled again and again.</summary>
    public QueryEvaluator(QueryPlan plan, TermSets terms)
    {
        _plan = plan;
        _terms = terms;
    }

    /// <summary>How many bytes are kept for the next query.</summary>
    public long RetainedBytes => (_bits.LongLength * sizeof(ulong)) + (_frequencies.LongLength * sizeof(uint)) + _phrases.RetainedBytes;

    /// <summary>What a node matches: after <see cref="Run"/>, of a leaf only what contributes to the score.</summary>
    public Span<ulong> Matches(int node) => _bits.AsSpan(node * _wordCount, _wordCount);

    /// <summary>The data of a leaf.</summary>
    public PlanLeaf Leaf(int node) => _leaves[node];

    /// <summary>The weighted frequencies of a leaf that is <see cref="PlanLeaf.IsCounted"/>, by article; only of articles that it matches.</summary>
    public ReadOnlySpan<uint> Frequencies(int node) => _frequencies.AsSpan(_leaves[node].FrequencyStart, _index.ArticleCount);

    /// <summary>Evaluates the plan on an index.</summary>
    /// <param name="index">The index.</param>
    /// <param name="indexNumber">Its place among those searched.</param>
    /// <param name="kept">The articles that a filter keeps; empty if there is no filter.</param>
    /// <param name="cancellation">Interrupts the evaluation.</param>
    /// <returns>How many articles match. Without words everything that a filter keeps matches, and nothing without a filter.</returns>
    public int Run(SearchIndex index, int indexNumber, ReadOnlySpan<ulong> kept = default, CancellationToken cancellation = default)
    {
        _index = index;
        _indexNumber = indexNumber;
        _wordCount = ArticleSet.WordCount(index.ArticleCount);
        _orderCount = 0;
        _cancellation = cancellation;
        if (_wordCount == 0 || (!kept.IsEmpty && ArticleSet.IsEmpty(kept)))
            return 0;
        if (_plan.Root < 0 || Kind(_plan.Root) == PlanKind.Nothing)
            return List(kept);

        Prepare();
        Evaluate(_plan.Root, kept);
        Narrow(_plan.Root, kept);
        return ArticleSet.Count(Matches(_plan.Root));
    }

    /// <summary>What a node does in the index: without positions, a phrase is the same as all of its words.</summary>
    public PlanKind Kind(int node)
    {
        PlanKind kind = _plan.Nodes[node].Kind;
        return kind == PlanKind.Phrase && _index.Level == IndexLevel.Words ? PlanKind.All : kind;
    }

    /// <summary>Matches everything that a filter keeps, as the root.</summary>
    private int List(ReadOnlySpan<ulong> kept)
    {
        if (kept.IsEmpty)
            return 0;
        if (_bits.LongLength < _wordCount)
            _bits = new ulong[_wordCount];
        kept.CopyTo(Matches(Math.Max(_plan.Root, 0)));
        return ArticleSet.Count(kept);
    }

    private void Prepare()
    {
        int nodeCount = _plan.NodeCount;
        long bitsLength = (long)nodeCount * _wordCount;
        if (_bits.LongLength < bitsLength)
            _bits = new ulong[bitsLength];
        if (_leaves.Length < nodeCount)
        {
            int old = _leaves.Length;
            Array.Resize(ref _leaves, nodeCount);
            for (int i = old; i < nodeCount; i++)
                _leaves[i] = new PlanLeaf();
        }

        long frequencyCount = 0;
        for (int node = 0; node < nodeCount; node++)
        {
            PlanKind kind = Kind(node);
            _leaves[node].Prepare(kind, _plan.Nodes[node], _terms, _index, _indexNumber);

            if (_leaves[node].IsCounted)
            {
                _leaves[node].FrequencyStart = checked((int)frequencyCount);
                frequencyCount += _index.ArticleCount;
            }

            // The words of a phrase come right after it, and are not looked at where the phrase itself is.
            if (kind == PlanKind.Phrase)
                node += _plan.Nodes[node].SlotCount;
        }

        if (_frequencies.LongLength < frequencyCount)
            _frequencies = new uint[frequencyCount];
    }

    /// <summary>Sets the matches of a node, all of them within a set; an empty span sets no limit.</summary>
    private void Evaluate(int node, ReadOnlySpan<ulong> within)
    {
        Span<ulong> matches = Matches(node);
        switch (Kind(node))
        {
            case PlanKind.Term or PlanKind.Phrase:
                EvaluateLeaf(node, matches, within);
                break;
            case PlanKind.All:
                EvaluateAll(node, matches, within);
                break;
            case PlanKind.Any:
                matches.Clear();
                for (int child = _plan.Nodes[node].FirstChild; child >= 0; child = _plan.Nodes[child].NextSibling)
                {
                    Evaluate(child, within);
                    ArticleSet.Unite(matches, Matches(child));
                }

                break;
            case PlanKind.Not:
                StartWith(matches, within);
                Evaluate(_plan.Nodes[node].FirstChild, within);
                ArticleSet.Except(matches, Matches(_plan.Nodes[node].FirstChild));
                break;
            default:
                matches.Clear();
                break;
        }
    }

    private void EvaluateLeaf(int node, Span<ulong> matches, ReadOnlySpan<ulong> within)
    {
        _cancellation.ThrowIfCancellationRequested();
        matches.Clear();
        PlanLeaf leaf = _leaves[node];
        PlanNode planNode = _plan.Nodes[node];
        if (leaf.IsImpossible)
            return;
        if (!leaf.IsCounted)
            AddMatches(leaf.Postings, matches, within);
        else if (planNode.Kind == PlanKind.Term)
            leaf.MaxFrequency = _groups.Count(_index, _terms.Terms(_indexNumber, planNode.FirstSlot), planNode.Field, matches, within, _frequencies.AsSpan(leaf.FrequencyStart, _index.ArticleCount));
        else
            leaf.MaxFrequency = _phrases.Count(_index, _indexNumber, planNode, _terms, matches, within, _frequencies.AsSpan(leaf.FrequencyStart, _index.ArticleCount));
        if (!within.IsEmpty)
            ArticleSet.Intersect(matches, within);
    }

    /// <summary>Adds the articles of a term, at least those within a set.</summary>
    internal static void AddMatches(PostingCursor postings, Span<ulong> matches, ReadOnlySpan<ulong> within)
    {
        for (int block = 0; block < postings.BlockCount; block++)
        {
            if (!within.IsEmpty && !ArticleSet.HasAny(within, postings.FirstPossible(block), postings.LastPossible(block)))
                continue;
            postings.Load(block);
            ArticleSet.Add(matches, postings.Articles);
        }
    }

    private void EvaluateAll(int node, Span<ulong> matches, ReadOnlySpan<ulong> within)
    {
        // The rarest first, so that the others have few candidates; exclusions last.
        int start = _orderCount;
        for (int child = _plan.Nodes[node].FirstChild; child >= 0; child = _plan.Nodes[child].NextSibling)
            AddToOrder(child, start);
        int end = _orderCount;

        ReadOnlySpan<ulong> left = within;
        bool isFirst = true;
        for (int i = start; i < end; i++)
        {
            int child = _order[i];
            if (_plan.Nodes[child].Kind == PlanKind.Not)
            {
                if (isFirst)
                    StartWith(matches, within);
                isFirst = false;
                Evaluate(_plan.Nodes[child].FirstChild, matches);
                ArticleSet.Except(matches, Matches(_plan.Nodes[child].FirstChild));
            }
            else
            {
                Evaluate(child, left);
                Matches(child).CopyTo(matches);
                isFirst = false;
            }

            left = matches;
            if (ArticleSet.IsEmpty(matches))
                break;
        }

        _orderCount = start;
    }

    private void AddToOrder(int child, int start)
    {
        if (_orderCount == _order.Length)
            Array.Resize(ref _order, 2 * _orderCount);
        long cost = Cost(child);
        int place = _orderCount++;
        for (; place > start && Cost(_order[place - 1]) > cost; place--)
            _order[place] = _order[place - 1];
        _order[place] = child;
    }

    /// <summary>About how many articles a node matches at most; nodes that are better evaluated later cost more.</summary>
    private long Cost(int node)
    {
        const long NotsCost = long.MaxValue / 2;
        PlanNode planNode = _plan.Nodes[node];
        long cost = 0;
        switch (Kind(node))
        {
            case PlanKind.Term or PlanKind.Phrase:
                return _leaves[node].Cost;
            case PlanKind.Not:
                return NotsCost;
            case PlanKind.All:
                cost = NotsCost;
                for (int child = planNode.FirstChild; child >= 0; child = _plan.Nodes[child].NextSibling)
                    cost = Math.Min(cost, Cost(child));
                return cost;
            default:
                for (int child = planNode.FirstChild; child >= 0; child = _plan.Nodes[child].NextSibling)
                    cost = Math.Min(NotsCost, cost + Cost(child));
                return cost;
        }
    }

    private void StartWith(Span<ulong> matches, ReadOnlySpan<ulong> within)
    {
        if (within.IsEmpty)
            ArticleSet.Fill(matches, _index.ArticleCount);
        else
            within.CopyTo(matches);
    }

    // A leaf contributes to the score of an article only where all that it is part of matches.
    private void Narrow(int node, ReadOnlySpan<ulong> within)
    {
        if (!within.IsEmpty)
            ArticleSet.Intersect(Matches(node), within);
        if (Kind(node) is not (PlanKind.All or PlanKind.Any))
            return;
        for (int child = _plan.Nodes[node].FirstChild; child >= 0; child = _plan.Nodes[child].NextSibling)
        {
            if (_plan.Nodes[child].Kind != PlanKind.Not)
                Narrow(child, Matches(node));
        }
    }
}
