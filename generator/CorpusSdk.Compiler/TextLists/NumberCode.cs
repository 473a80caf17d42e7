namespace CorpusSdk.Compiler.TextLists;

/// <summary>A <see cref="PrefixCode"/> for numbers, with a table of which number each symbol is.</summary>
internal sealed class NumberCode
{
    private readonly PrefixCode _code;
    private readonly int[] _numbers;
    private readonly Dictionary<int, int> _symbols = [];

    private NumberCode(PrefixCode code, int[] numbers)
    {
        _code = code;
        _numbers = numbers;
    }

    /// <summary>The code that suits these numbers, given as often as they occur.</summary>
    public static NumberCode Create(IEnumerable<int> numbers)
    {
        var frequencies = new SortedDictionary<int, int>();
        foreach (int number in numbers)
            frequencies[number] = frequencies.TryGetValue(number, out int frequency) ? frequency + 1 : 1;

        int[] distinct = [.. frequencies.Keys];
        var code = PrefixCode.Create([.. frequencies.Values], out int[] order);
        var created = new NumberCode(code, [.. order.Select(symbol => distinct[symbol])]);
        for (int symbol = 0; symbol < created._numbers.Length; symbol++)
            created._symbols.Add(created._numbers[symbol], symbol);
        return created;
    }

    /// <summary>Reads a table.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static NumberCode ReadTable(BitReader input)
    {
        var code = PrefixCode.ReadTable(input);
        var numbers = new List<int>();
        while (numbers.Count < code.SymbolCount)
        {
            numbers.Add(input.ReadNumber());
            if (input.IsPastEnd)
                throw new FormatException("A table is cut short.");
        }

        return new NumberCode(code, [.. numbers]);
    }

    /// <summary>Writes the table.</summary>
    public void WriteTable(BitWriter output)
    {
        _code.WriteTable(output);
        foreach (int number in _numbers)
            output.WriteNumber(number);
    }

    /// <summary>Writes one of the numbers that the code was made for.</summary>
    public void Write(BitWriter output, int number) => _code.Write(output, _symbols[number]);

    /// <summary>Reads a number.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public int Read(BitReader input) => _numbers[_code.Read(input)];
}
