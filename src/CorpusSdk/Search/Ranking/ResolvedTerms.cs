namespace CorpusSdk.Search.Ranking;

/// <summary>The terms that a query looks for in one index: what to mark in the text of a hit. What the query leaves out is not among them.</summary>
internal sealed class ResolvedTerms
{
    private readonly int[] _all;

    /// <summary>Reads a plan whose terms have been looked up in one index.</summary>
    public ResolvedTerms(QueryPlan plan, TermSets terms)
    {
        var parts = new List<ResolvedPart>();
        if (plan.Root >= 0)
            Add(plan, terms, plan.Root, parts);
        Parts = parts;
        _all = [.. parts.SelectMany(static part => part.Words).SelectMany(static word => word).Distinct()];
        Array.Sort(_all);
    }

    /// <summary>Whether there is nothing to mark.</summary>
    public bool IsEmpty => _all.Length == 0;

    /// <summary>The words and phrases of the query, in the order in which they are written.</summary>
    public IReadOnlyList<ResolvedPart> Parts { get; }

    /// <summary>Whether a term is looked for, by itself or in a phrase. The number is that of <see cref="Index.SearchIndex.FindTerm"/>; -1 is none.</summary>
    public bool Contains(int term) => Array.BinarySearch(_all, term) >= 0;

    private static void Add(QueryPlan plan, TermSets terms, int node, List<ResolvedPart> parts)
    {
        PlanNode planNode = plan.Nodes[node];
        switch (planNode.Kind)
        {
            case PlanKind.Term or PlanKind.Phrase:
                var words = new int[planNode.SlotCount][];
                for (int i = 0; i < words.Length; i++)
                    words[i] = terms.Terms(0, planNode.FirstSlot + i).ToArray();
                parts.Add(new ResolvedPart(planNode.Field, words));
                break;
            case PlanKind.All or PlanKind.Any:
                for (int child = planNode.FirstChild; child >= 0; child = plan.Nodes[child].NextSibling)
                    Add(plan, terms, child, parts);
                break;
        }
    }
}

/// <summary>A word of a query, or several that stand side by side.</summary>
/// <param name="Field">The field that the query looks in; null for all.</param>
/// <param name="Words">For each word the terms that it may be, ascending; none where the index does not have it.</param>
internal sealed record ResolvedPart(SearchField? Field, IReadOnlyList<IReadOnlyList<int>> Words);
