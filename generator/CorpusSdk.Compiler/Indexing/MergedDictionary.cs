using System.Buffers.Binary;
using CorpusSdk.Search.Index;

namespace CorpusSdk.Compiler.Indexing;

/// <summary>The words of all threads together: sorted, numbered and ready to be written.</summary>
internal sealed class MergedDictionary
{
    private readonly TextTable _texts = new();
    private readonly int[] _order;
    private readonly uint[] _counts;
    private readonly int[] _termTexts;
    private readonly int[] _ranks;
    private readonly Dictionary<WordTable, int[]> _ranksOfTerms = [];

    /// <summary>Merges. The result does not depend on which thread saw which word, or when.</summary>
    public MergedDictionary(IReadOnlyList<WordTable> tables)
    {
        var textsOfForms = new int[tables.Count][];
        var textsOfTerms = new int[tables.Count][];
        for (int i = 0; i < tables.Count; i++)
        {
            textsOfForms[i] = AddTexts(tables[i].Forms);
            textsOfTerms[i] = AddTexts(tables[i].Terms);
        }

        // For each text how often it is a form, the text of that form's term, and whether it is a term itself.
        _counts = new uint[_texts.Count];
        _termTexts = new int[_texts.Count];
        var isTerm = new bool[_texts.Count];
        for (int i = 0; i < tables.Count; i++)
        {
            uint[] counts = tables[i].CountForms();
            for (int form = 0; form < counts.Length; form++)
            {
                // The order of threads does not change the sum, and the most that 30 bits hold is the most in any order.
                int text = textsOfForms[i][form];
                _counts[text] = Math.Min(uint.MaxValue >> IndexLayout.EntryKind.Bits, _counts[text] + counts[form]);
                _termTexts[text] = textsOfTerms[i][tables[i].TermOfForm(form)];
            }

            foreach (int text in textsOfTerms[i])
                isTerm[text] = true;
        }

        _order = SortedOrder();
        _ranks = RankTerms(isTerm);
        for (int i = 0; i < tables.Count; i++)
            _ranksOfTerms.Add(tables[i], Array.ConvertAll(textsOfTerms[i], text => _ranks[text]));
    }

    /// <summary>How many terms there are.</summary>
    public int TermCount { get; private set; }

    /// <summary>How many entries the dictionary has: forms, and terms that are not forms.</summary>
    public int EntryCount => _order.Length;

    /// <summary>For each term of a thread its number in the index.</summary>
    public int[] RanksOfTerms(WordTable table) => _ranksOfTerms[table];

    /// <summary>Writes the dictionary (format page, "Forms").</summary>
    public void Write(ByteBuffer forms, ByteBuffer blocks)
    {
        int nextTerm = 0;
        ReadOnlySpan<byte> before = default;
        for (int i = 0; i < _order.Length; i++)
        {
            ReadOnlySpan<byte> text = _texts[_order[i]];
            int shared = 0;
            if (i % IndexLayout.FormsPerBlock == 0)
            {
                blocks.WriteUInt32((uint)forms.Length);
                blocks.WriteUInt32((uint)nextTerm);
            }
            else
            {
                shared = SharedLength(before, text);
            }

            WriteText(forms, text, shared);
            WriteEntry(forms, _order[i], ref nextTerm);
            before = text;
        }
    }

    private static void WriteText(ByteBuffer forms, ReadOnlySpan<byte> text, int shared)
    {
        int added = text.Length - shared;
        forms.WriteByte((byte)((Math.Min(shared, IndexLayout.LongLength) << 4) | Math.Min(added, IndexLayout.LongLength)));
        if (shared >= IndexLayout.LongLength)
            forms.WriteNumber((uint)(shared - IndexLayout.LongLength));
        if (added >= IndexLayout.LongLength)
            forms.WriteNumber((uint)(added - IndexLayout.LongLength));
        forms.WriteBytes(text.Slice(shared));
    }

    private static int SharedLength(ReadOnlySpan<byte> x, ReadOnlySpan<byte> y)
    {
        int length = 0;
        while (length < x.Length && length < y.Length && x[length] == y[length])
            length++;
        return length;
    }

    private void WriteEntry(ByteBuffer forms, int text, ref int nextTerm)
    {
        uint count = _counts[text];
        bool isTerm = _ranks[text] >= 0;
        uint kind = count == 0 ? IndexLayout.EntryKind.Term
            : _termTexts[text] == text ? IndexLayout.EntryKind.FormAndItsTerm
            : isTerm ? IndexLayout.EntryKind.FormAndAnotherTerm
            : IndexLayout.EntryKind.Form;
        forms.WriteNumber((count << IndexLayout.EntryKind.Bits) | kind);
        if (kind is IndexLayout.EntryKind.Form or IndexLayout.EntryKind.FormAndAnotherTerm)
            forms.WriteSigned(_ranks[_termTexts[text]] - nextTerm);
        if (isTerm)
            nextTerm++;
    }

    private int[] AddTexts(TextTable table)
    {
        var texts = new int[table.Count];
        for (int i = 0; i < texts.Length; i++)
            texts[i] = _texts.Add(table[i]);
        return texts;
    }

    private int[] RankTerms(bool[] isTerm)
    {
        var ranks = new int[isTerm.Length];
        foreach (int text in _order)
            ranks[text] = isTerm[text] ? TermCount++ : -1;
        return ranks;
    }

    // By the first eight bytes as a number, which decides most comparisons; equal ones are compared byte by byte.
    private int[] SortedOrder()
    {
        var keys = new ulong[_texts.Count];
        var order = new int[keys.Length];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = BinaryPrimitives.ReverseEndianness(ByteHash.FirstBytes(_texts[i]));
            order[i] = i;
        }

        Array.Sort(keys, order);
        var byBytes = Comparer<int>.Create((x, y) => _texts[x].SequenceCompareTo(_texts[y]));
        for (int first = 0; first < keys.Length;)
        {
            int end = first + 1;
            while (end < keys.Length && keys[end] == keys[first])
                end++;
            if (end - first > 1)
                Array.Sort(order, first, end - first, byBytes);
            first = end;
        }

        return order;
    }
}
