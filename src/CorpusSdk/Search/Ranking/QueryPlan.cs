using System.Text;
using CorpusSdk.Search.Analysis;
using CorpusSdk.Search.Queries;

namespace CorpusSdk.Search.Ranking;

/// <summary>What a node of a plan does.</summary>
internal enum PlanKind
{
    /// <summary>Matches nothing.</summary>
    Nothing,

    /// <summary>Matches where its one slot does.</summary>
    Term,

    /// <summary>Matches where its slots are side by side. Its children are the slots as terms, for indexes without positions.</summary>
    Phrase,

    /// <summary>Matches what all of its children match.</summary>
    All,

    /// <summary>Matches what any of its children matches.</summary>
    Any,

    /// <summary>Matches what its child does not match.</summary>
    Not,
}

/// <summary>Which terms a slot represents.</summary>
internal enum SlotKind
{
    /// <summary>The term of the word.</summary>
    Word,

    /// <summary>The terms of all forms that begin with the word's form.</summary>
    Prefix,

    /// <summary>The terms of all forms near the word's form.</summary>
    Fuzzy,
}

/// <summary>A node of a plan; children are a linked list. Numbers refer to the plan's lists, -1 to nothing.</summary>
internal struct PlanNode
{
    public PlanKind Kind;
    public SearchField? Field;
    public int FirstChild;
    public int NextSibling;
    public int FirstSlot;
    public int SlotCount;
}

/// <summary>A word of a query, and what all searched indexes together know of it.</summary>
internal struct PlanSlot
{
    public SlotKind Kind;
    public SearchField? Field;
    public int WordStart;
    public int WordLength;
    public long Frequency;
    public double InverseFrequency;
}

/// <summary>A query made ready for any number of indexes: texts divided into words, and parts without words left out. Reusable.</summary>
/// <remarks>Fields rather than properties: a first query compiles each accessor that it meets.</remarks>
internal sealed class QueryPlan
{
    private byte[] _words = new byte[256];
    private byte[] _text = new byte[256];
    private int _wordsLength;
    private int _expansionCount;

    /// <summary>How many nodes there are; in the order of the query, parents before children.</summary>
    public int NodeCount;

    /// <summary>How many slots there are.</summary>
    public int SlotCount;

    /// <summary>The root; -1 where nothing of the query is left.</summary>
    public int Root;

    /// <summary>The nodes, the first <see cref="NodeCount"/> of the list.</summary>
    public PlanNode[] Nodes = new PlanNode[16];

    /// <summary>The slots, the first <see cref="SlotCount"/> of the list.</summary>
    public PlanSlot[] Slots = new PlanSlot[16];

    /// <summary>The word of a slot, as it was typed.</summary>
    public ReadOnlySpan<byte> Word(in PlanSlot slot) => _words.AsSpan(slot.WordStart, slot.WordLength);

    /// <summary>Takes in a query.</summary>
    public void Read(SearchQuery query)
    {
        NodeCount = 0;
        SlotCount = 0;
        _wordsLength = 0;
        _expansionCount = 0;
        Root = Add(query, field: null);
    }

    private int Add(SearchQuery query, SearchField? field) => query switch
    {
        SearchQuery.TextNode node => AddText(node.Text, SlotKind.Word, field, isTyped: true),
        SearchQuery.PhraseNode node => AddText(node.Text, SlotKind.Word, field),
        SearchQuery.PrefixNode node => AddText(node.Text, SlotKind.Prefix, field),
        SearchQuery.FuzzyNode node => AddText(node.Text, SlotKind.Fuzzy, field),
        SearchQuery.AllNode node => AddParts(PlanKind.All, node.Parts, field),
        SearchQuery.AnyNode node => AddParts(PlanKind.Any, node.Parts, field),
        SearchQuery.NotNode node => AddNot(node.Part, field),
        SearchQuery.FieldNode node => Add(node.Part, node.Field),
        _ => AddNode(PlanKind.Nothing, field),
    };

    private int AddNode(PlanKind kind, SearchField? field)
    {
        if (NodeCount == Nodes.Length)
            Array.Resize(ref Nodes, 2 * NodeCount);
        Nodes[NodeCount] = new PlanNode { Kind = kind, Field = field, FirstChild = -1, NextSibling = -1, FirstSlot = SlotCount };
        return NodeCount++;
    }

    private int AddParts(PlanKind kind, IReadOnlyList<SearchQuery> parts, SearchField? field)
    {
        if (parts.Count == 0)
            return AddNode(PlanKind.Nothing, field);

        int node = AddNode(kind, field);
        int last = -1;
        for (int i = 0; i < parts.Count; i++)
        {
            int child = Add(parts[i], field);
            if (child < 0)
                continue;
            if (last < 0)
                Nodes[node].FirstChild = child;
            else
                Nodes[last].NextSibling = child;
            last = child;
        }

        return last < 0 ? Drop(node) : node;
    }

    private int AddNot(SearchQuery part, SearchField? field)
    {
        int node = AddNode(PlanKind.Not, field);
        int child = Add(part, field);
        if (child < 0)
            return Drop(node);
        Nodes[node].FirstChild = child;
        return node;
    }

    // A part that is left out was added last and has no children.
    private int Drop(int node)
    {
        NodeCount = node;
        return -1;
    }

    // Typed as one word, "e-mail" may be "email" in a text, and "€10" may be "10€".
    private int AddText(string text, SlotKind lastKind, SearchField? field, bool isTyped = false)
    {
        int maxLength = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_text.Length < maxLength)
            _text = new byte[maxLength];
        int length = Encoding.UTF8.GetBytes(text, 0, text.Length, _text, 0);
        ReadOnlySpan<byte> utf8 = _text.AsSpan(0, length);

        int first = SlotCount;
        var reader = new WordReader(utf8);
        bool isJoined = isTyped;
        for (int end = -1; reader.MoveNext(); end = reader.Start + reader.LengthInBytes)
        {
            AddSlot(utf8.Slice(reader.Start, reader.LengthInBytes), field);
            isJoined &= end < 0 || WordVariants.IsHyphen(utf8, end, reader.Start);
        }

        int count = SlotCount - first;
        if (count == 0)
            return -1;

        if (lastKind != SlotKind.Word && _expansionCount++ < SearchQuery.MaxExpansions)
            Slots[SlotCount - 1].Kind = lastKind;
        bool isAmount = isTyped && count == 2 && QueryText.IsAmount(Word(Slots[first]), Word(Slots[first + 1]));
        if (count == 1 || !(isJoined || isAmount))
            return AddWords(first, count, field);

        int either = AddNode(PlanKind.Any, field);
        int asTyped = AddWords(first, count, field);
        Nodes[either].FirstChild = asTyped;
        int other = SlotCount;
        if (isJoined)
        {
            // The words are one behind the other, so that all of them are one word.
            AddSlot(Slots[first] with { WordLength = _wordsLength - Slots[first].WordStart });
        }
        else
        {
            AddSlot(Slots[first + 1]);
            AddSlot(Slots[first]);
        }

        int child = AddWords(other, SlotCount - other, field);
        Nodes[asTyped].NextSibling = child;
        return either;
    }

    private int AddWords(int first, int count, SearchField? field)
    {
        int node = AddLeaf(count == 1 ? PlanKind.Term : PlanKind.Phrase, first, count, field);
        if (count > 1)
        {
            // What an index without positions makes of the phrase: all of its words.
            Nodes[node].FirstChild = NodeCount;
            for (int i = 0; i < count; i++)
            {
                int child = AddLeaf(PlanKind.Term, first + i, 1, field);
                Nodes[child].NextSibling = i + 1 < count ? NodeCount : -1;
            }
        }

        return node;
    }

    private int AddLeaf(PlanKind kind, int firstSlot, int slotCount, SearchField? field)
    {
        int node = AddNode(kind, field);
        Nodes[node].FirstSlot = firstSlot;
        Nodes[node].SlotCount = slotCount;
        return node;
    }

    private void AddSlot(ReadOnlySpan<byte> word, SearchField? field)
    {
        if (_words.Length - _wordsLength < word.Length)
            Array.Resize(ref _words, Math.Max(2 * _words.Length, _wordsLength + word.Length));
        word.CopyTo(_words.AsSpan(_wordsLength));
        AddSlot(new PlanSlot { Kind = SlotKind.Word, Field = field, WordStart = _wordsLength, WordLength = word.Length });
        _wordsLength += word.Length;
    }

    private void AddSlot(PlanSlot slot)
    {
        if (SlotCount == Slots.Length)
            Array.Resize(ref Slots, 2 * SlotCount);
        Slots[SlotCount++] = slot;
    }
}
