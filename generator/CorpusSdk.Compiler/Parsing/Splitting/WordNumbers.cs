namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>Numbers words by their stems, in the order in which they come first.</summary>
/// <remarks>Asked for every word of a corpus, so it is a table of its own: a general one takes three times as long for keys that are hashes already.</remarks>
internal sealed class WordNumbers
{
    private uint[] _stems;
    private int[] _slots;
    private int _shift;

    /// <summary>An empty table.</summary>
    public WordNumbers()
    {
        const int Bits = 10;
        _slots = new int[1 << Bits];
        _stems = new uint[1 << (Bits - 1)];
        _shift = 32 - Bits;
    }

    /// <summary>How many words have a number.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a word, a new one if it has none.</summary>
    public int NumberOf(uint stem)
    {
        int slot = SlotOf(stem);
        if (_slots[slot] > 0)
            return _slots[slot] - 1;
        if (Count == _stems.Length)
        {
            Grow();
            slot = SlotOf(stem);
        }

        _stems[Count] = stem;
        _slots[slot] = ++Count;
        return Count - 1;
    }

    // Half of the slots are empty, so the next empty one is near.
    private int SlotOf(uint stem)
    {
        int slot = (int)(unchecked(stem * 2654435769) >> _shift);
        while (_slots[slot] is var number and > 0 && _stems[number - 1] != stem)
            slot = (slot + 1) & (_slots.Length - 1);
        return slot;
    }

    private void Grow()
    {
        _slots = new int[2 * _slots.Length];
        _shift--;
        for (int number = 0; number < Count; number++)
            _slots[SlotOf(_stems[number])] = number + 1;
        Array.Resize(ref _stems, 2 * _stems.Length);
    }
}
