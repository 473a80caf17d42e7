using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Index;
using CorpusSdk.Search.Queries;

namespace CorpusSdk.Search.Ranking;

/// <summary>The terms that the slots of a plan represent, in each of the searched indexes. Reusable.</summary>
internal sealed class TermSets
{
    private int[] _terms = new int[64];
    private int _termCount;
    private (int Start, int Count)[] _ranges = new (int, int)[16];
    private int _slotCount;

    /// <summary>The terms of a slot in an index, ascending, each once.</summary>
    public ReadOnlySpan<int> Terms(int index, int slot)
    {
        (int start, int count) = _ranges[(index * _slotCount) + slot];
        return _terms.AsSpan(start, count);
    }

    /// <summary>Looks up all slots in all indexes, and adds up in how many articles each occurs.</summary>
    public void Resolve(QueryPlan plan, IReadOnlyList<SearchIndex> indexes)
    {
        _slotCount = plan.SlotCount;
        _termCount = 0;
        if (_ranges.Length < _slotCount * indexes.Count)
            _ranges = new (int, int)[_slotCount * indexes.Count];

        PlanSlot[] slots = plan.Slots;
        for (int i = 0; i < indexes.Count; i++)
        {
            for (int slot = 0; slot < _slotCount; slot++)
            {
                int start = _termCount;
                AddTerms(indexes[i], plan.Word(slots[slot]), slots[slot].Kind);
                if (slots[slot].Kind != SlotKind.Word)
                    SortAndUnite(start);
                _ranges[(i * _slotCount) + slot] = (start, _termCount - start);
                for (int t = start; t < _termCount; t++)
                    slots[slot].Frequency += indexes[i].ReadTerm(_terms[t]).FrequencyIn(slots[slot].Field);
            }
        }
    }

    private void AddTerms(SearchIndex index, ReadOnlySpan<byte> word, SlotKind kind)
    {
        Span<byte> buffer = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
        int formLength = index.Analyzer.Fold(word, buffer);
        if (formLength == 0)
            return;
        ReadOnlySpan<byte> form = buffer.Slice(0, formLength);
        switch (kind)
        {
            case SlotKind.Prefix:
                AddPrefix(index, form);
                break;
            case SlotKind.Fuzzy:
                AddNear(index, form);
                break;
            default:
                Span<byte> term = stackalloc byte[TextAnalyzer.MaxTermLengthInBytes];
                Add(index.FindTerm(term.Slice(0, index.Analyzer.Stem(form, term))));
                break;
        }
    }

    private void AddPrefix(SearchIndex index, ReadOnlySpan<byte> form)
    {
        var cursor = new FormDictionary.FormCursor(index.Forms, stackalloc byte[FormDictionary.FormCursor.BufferSizeInBytes]);
        for (bool isThere = cursor.MoveTo(form); isThere && cursor.Text.StartsWith(form); isThere = cursor.MoveNext())
            Add(cursor.Entry.Term);
    }

    private void AddNear(SearchIndex index, ReadOnlySpan<byte> form)
    {
        var cursor = new NearFormCursor(index.Forms, form, FuzzyDistance.Max(CodePoints.Count(form)), stackalloc byte[FormDictionary.FormCursor.BufferSizeInBytes]);
        while (cursor.MoveNext())
            Add(cursor.Entry.Term);
    }

    private void Add(int term)
    {
        if (term < 0)
            return;
        if (_termCount == _terms.Length)
            Array.Resize(ref _terms, 2 * _termCount);
        _terms[_termCount++] = term;
    }

    private void SortAndUnite(int start)
    {
        Array.Sort(_terms, start, _termCount - start);
        int kept = start;
        for (int i = start; i < _termCount; i++)
        {
            if (i == start || _terms[i] != _terms[i - 1])
                _terms[kept++] = _terms[i];
        }

        _termCount = kept;
    }
}
