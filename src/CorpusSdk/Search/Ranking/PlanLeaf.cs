using CorpusSdk.Search.Index;

namespace CorpusSdk.Search.Ranking;

/// <summary>What a leaf of a plan is in the index that is being searched. Reusable.</summary>
/// <remarks>Fields rather than properties: a first query compiles each accessor that it meets.</remarks>
internal sealed class PlanLeaf
{
    private PostingCursor? _postings;

    /// <summary>The postings of the one term that the leaf is; only if it is not <see cref="IsCounted"/>.</summary>
    public PostingCursor Postings => _postings ??= new PostingCursor();

    /// <summary>Whether the index cannot match the leaf.</summary>
    public bool IsImpossible;

    /// <summary>
    /// Whether frequencies are computed while matching: of phrases, of several terms that act as one, of a field. Otherwise the leaf
    /// is a term, and its frequencies are read from the postings.
    /// </summary>
    public bool IsCounted;

    /// <summary>About how many articles match at most, with a surcharge for leaves that take more work for each.</summary>
    public long Cost;

    /// <summary>Where the frequencies are, in the evaluator's list.</summary>
    public int FrequencyStart;

    /// <summary>The largest frequency that was computed.</summary>
    public uint MaxFrequency;

    /// <summary>The block of postings at which scoring goes on.</summary>
    public int ScoredBlock;

    /// <summary>Looks at a node; a node that is not a leaf is ignored.</summary>
    public void Prepare(PlanKind kind, in PlanNode node, TermSets terms, SearchIndex index, int indexNumber)
    {
        const int CostOfPhrase = 8;
        IsCounted = false;
        IsImpossible = true;
        MaxFrequency = 0;
        ScoredBlock = 0;
        Cost = 0;
        if (kind is not (PlanKind.Term or PlanKind.Phrase))
            return;

        IsImpossible = false;
        long least = long.MaxValue;
        for (int slot = node.FirstSlot; slot < node.FirstSlot + node.SlotCount; slot++)
        {
            ReadOnlySpan<int> slotTerms = terms.Terms(indexNumber, slot);
            IsImpossible |= slotTerms.IsEmpty;
            long frequency = 0;
            foreach (int term in slotTerms)
                frequency += index.ReadTerm(term).FrequencyIn(node.Field);
            least = Math.Min(least, frequency);
        }

        if (IsImpossible)
            return;
        Cost = kind == PlanKind.Phrase ? least * CostOfPhrase : least;
        ReadOnlySpan<int> set = terms.Terms(indexNumber, node.FirstSlot);
        if (kind == PlanKind.Phrase || set.Length > 1)
        {
            IsCounted = true;
            return;
        }

        TermRecord record = index.ReadTerm(set[0]);
        bool isWhole = node.Field is null || (node.Field == SearchField.Body && record.HeadlineFrequency == 0 && record.StandfirstFrequency == 0);
        IsCounted = !isWhole;
        if (isWhole)
            Postings.Open(index, record);
    }
}
