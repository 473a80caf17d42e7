namespace CorpusSdk.Compiler.TextLists;

/// <summary>A code that gives frequent symbols few bits (Huffman, canonical). Symbols are numbers from zero in the order of the code.</summary>
/// <remarks>The code follows from how many symbols each length has, so that only these counts are written. Nothing depends on the machine.</remarks>
internal sealed class PrefixCode
{
    /// <summary>No code is longer, so that one look at the next 32 bits finds any.</summary>
    public const int MaxLength = 24;

    // Codes of up to so many bits are found in a table.
    private const int TableBits = 10;
    private const int LengthBits = 5;

    private readonly int[] _counts;
    private readonly int[] _firstSymbols = new int[MaxLength + 2];
    private readonly uint[] _firstCodes = new uint[MaxLength + 2];
    private readonly ulong[] _limits = new ulong[MaxLength + 2];
    private readonly int[] _table = new int[1 << TableBits];

    private PrefixCode(int[] counts)
    {
        _counts = counts;
        uint code = 0;
        int symbol = 0;
        for (int length = 1; length <= MaxLength; length++)
        {
            _firstCodes[length] = code;
            _firstSymbols[length] = symbol;
            code += (uint)counts[length];
            symbol += counts[length];
            if (code > 1u << length)
                throw new FormatException("A code has too many symbols.");

            // Everything below, as the first of 32 bits, is a code of at most this length.
            _limits[length] = (ulong)code << (32 - length);
            if (length <= TableBits)
                FillTable(length);
            code <<= 1;
        }

        SymbolCount = symbol;
    }

    /// <summary>How many symbols there are.</summary>
    public int SymbolCount { get; }

    /// <summary>How many symbols have codes of a length.</summary>
    public int CountOf(int length) => _counts[length];

    /// <summary>The code for symbols that occur so often; the order that the symbols get is in <paramref name="order"/>.</summary>
    /// <param name="frequencies">How often each occurs, at least once.</param>
    /// <param name="order">The symbols by the lengths of their codes, those of one length as they come in <paramref name="frequencies"/>.</param>
    public static PrefixCode Create(IReadOnlyList<int> frequencies, out int[] order)
    {
        int[] lengths = Lengths(frequencies);
        order = [.. Enumerable.Range(0, lengths.Length).OrderBy(symbol => lengths[symbol])];
        int[] counts = new int[MaxLength + 1];
        foreach (int length in lengths)
            counts[length]++;
        return new PrefixCode(counts);
    }

    /// <summary>Reads what <see cref="WriteTable"/> has written.</summary>
    /// <exception cref="FormatException">There is no code.</exception>
    public static PrefixCode ReadTable(BitReader input)
    {
        int[] counts = new int[MaxLength + 1];
        int maxLength = input.ReadNumber();
        if (maxLength > MaxLength)
            throw new FormatException("A code is too long.");
        for (int length = 1; length <= maxLength; length++)
            counts[length] = input.ReadNumber();
        return new PrefixCode(counts);
    }

    /// <summary>Writes how many symbols each length has.</summary>
    public void WriteTable(BitWriter output)
    {
        int maxLength = MaxLength;
        while (maxLength > 0 && _counts[maxLength] == 0)
            maxLength--;
        output.WriteNumber(maxLength);
        for (int length = 1; length <= maxLength; length++)
            output.WriteNumber(_counts[length]);
    }

    /// <summary>Writes a symbol.</summary>
    public void Write(BitWriter output, int symbol)
    {
        int length = 1;
        while (symbol >= _firstSymbols[length] + _counts[length])
            length++;
        output.Write(_firstCodes[length] + (uint)(symbol - _firstSymbols[length]), length);
    }

    /// <summary>Reads a symbol.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public int Read(BitReader input)
    {
        uint ahead = input.Peek();
        int entry = _table[ahead >> (32 - TableBits)];
        if (entry != 0)
        {
            input.Skip(entry & ((1 << LengthBits) - 1));
            return entry >> LengthBits;
        }

        for (int length = TableBits + 1; length <= MaxLength; length++)
        {
            if (ahead < _limits[length])
            {
                input.Skip(length);
                return _firstSymbols[length] + (int)((ahead >> (32 - length)) - _firstCodes[length]);
            }
        }

        throw new FormatException("Some bits are not a code.");
    }

    // Whatever bits follow a code, the table has its symbol.
    private void FillTable(int length)
    {
        for (int i = 0; i < _counts[length]; i++)
        {
            int first = (int)(_firstCodes[length] + (uint)i) << (TableBits - length);
            for (int rest = 0; rest < 1 << (TableBits - length); rest++)
                _table[first + rest] = ((_firstSymbols[length] + i) << LengthBits) | length;
        }
    }

    private static int[] Lengths(IReadOnlyList<int> frequencies)
    {
        if (frequencies.Count < 2)
            return [.. frequencies.Select(_ => 1)];

        // Frequencies are rounded until no code is too long.
        for (int shift = 0; ; shift++)
        {
            int[] lengths = Lengths(frequencies, shift);
            if (lengths.Max() <= MaxLength)
                return lengths;
        }
    }

    // Two queues, both in ascending order: the symbols, and the nodes that join two of either.
    private static int[] Lengths(IReadOnlyList<int> frequencies, int shift)
    {
        int count = frequencies.Count;
        int[] symbols = [.. Enumerable.Range(0, count).OrderBy(symbol => frequencies[symbol])];
        long[] weights = new long[(2 * count) - 1];
        int[] parents = new int[(2 * count) - 1];
        for (int i = 0; i < count; i++)
            weights[i] = Math.Max(1, frequencies[symbols[i]] >> shift);

        int leaf = 0;
        int node = count;
        for (int next = count; next < weights.Length; next++)
        {
            for (int half = 0; half < 2; half++)
            {
                int least = leaf < count && (node == next || weights[leaf] <= weights[node]) ? leaf++ : node++;
                weights[next] += weights[least];
                parents[least] = next;
            }
        }

        int[] depths = new int[weights.Length];
        for (int i = weights.Length - 2; i >= 0; i--)
            depths[i] = depths[parents[i]] + 1;

        int[] lengths = new int[count];
        for (int i = 0; i < count; i++)
            lengths[symbols[i]] = depths[i];
        return lengths;
    }
}
