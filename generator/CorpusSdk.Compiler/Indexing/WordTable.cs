using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>Remembers the term of every word as it is written, so that folding and stemming happen once for each distinct word.</summary>
/// <remarks>A word's slot is half a cache line: most words of most languages are recognised without a second access.</remarks>
internal sealed class WordTable(TextAnalyzer analyzer)
{
    // Longer words are hardly words, and remembering them would cost memory in proportion to the text.
    private const int MaxRememberedLengthInBytes = 128;

    private readonly ByteBuffer _longWords = new(1 << 12);
    private readonly byte[] _form = new byte[TextAnalyzer.MaxTermLengthInBytes];
    private readonly byte[] _term = new byte[TextAnalyzer.MaxTermLengthInBytes];
    private Slot[] _slots = new Slot[1 << 12];
    private int _count;
    private int[] _termsOfForms = new int[1 << 8];
    private uint[] _formCounts = new uint[1 << 8];

    /// <summary>The distinct forms.</summary>
    public TextTable Forms { get; } = new();

    /// <summary>The distinct terms.</summary>
    public TextTable Terms { get; } = new();

    /// <summary>The term of a form.</summary>
    public int TermOfForm(int form) => _termsOfForms[form];

    /// <summary>Counts an occurrence of a word; gives the number of its term, or -1 where nothing of the word is left.</summary>
    public int Add(ReadOnlySpan<byte> word)
    {
        ulong first = ByteHash.FirstBytes(word);
        uint hash = ByteHash.Compute(first, word);
        int mask = _slots.Length - 1;
        int index = (int)(hash & (uint)mask);
        while (true)
        {
            ref Slot slot = ref _slots[index];
            if (slot.Length == 0)
                return AddWord(word, first, hash, index);
            if (slot.First == first && slot.Length == word.Length && (word.Length <= sizeof(ulong) || IsRest(slot, hash, word)))
            {
                slot.Count++;
                return slot.Term;
            }

            index = (index + 1) & mask;
        }
    }

    /// <summary>How often each form was counted.</summary>
    public uint[] CountForms()
    {
        var counts = new uint[Forms.Count];
        Array.Copy(_formCounts, counts, counts.Length);
        foreach (Slot slot in _slots)
        {
            if (slot.Length > 0 && slot.Form >= 0)
                counts[slot.Form] += slot.Count;
        }

        return counts;
    }

    private bool IsRest(in Slot slot, uint hash, ReadOnlySpan<byte> word) =>
        slot.Hash == hash && _longWords.Written.Slice(slot.Start, slot.Length).SequenceEqual(word);

    private int AddWord(ReadOnlySpan<byte> word, ulong first, uint hash, int index)
    {
        int form = -1;
        int term = -1;
        int formLength = analyzer.Fold(word, _form);
        if (formLength > 0)
        {
            form = Forms.Add(_form.AsSpan(0, formLength));
            if (form >= _termsOfForms.Length)
            {
                Array.Resize(ref _termsOfForms, 2 * _termsOfForms.Length);
                Array.Resize(ref _formCounts, 2 * _formCounts.Length);
            }

            int termLength = analyzer.Stem(_form.AsSpan(0, formLength), _term);
            term = Terms.Add(_term.AsSpan(0, termLength));
            _termsOfForms[form] = term;
        }

        if (word.Length > MaxRememberedLengthInBytes)
        {
            if (form >= 0)
                _formCounts[form]++;
            return term;
        }

        int start = _longWords.Length;
        if (word.Length > sizeof(ulong))
            _longWords.WriteBytes(word);
        _slots[index] = new Slot { First = first, Hash = hash, Start = start, Length = word.Length, Form = form, Term = term, Count = 1 };
        if (++_count * 2 > _slots.Length)
            Grow();
        return term;
    }

    private void Grow()
    {
        Slot[] old = _slots;
        _slots = new Slot[2 * old.Length];
        int mask = _slots.Length - 1;
        foreach (Slot slot in old)
        {
            if (slot.Length == 0)
                continue;
            int index = (int)(slot.Hash & (uint)mask);
            while (_slots[index].Length != 0)
                index = (index + 1) & mask;
            _slots[index] = slot;
        }
    }

    private struct Slot
    {
        public ulong First;
        public uint Hash;
        public int Start;
        public int Form;
        public int Term;
        public uint Count;
        public int Length;
    }
}
