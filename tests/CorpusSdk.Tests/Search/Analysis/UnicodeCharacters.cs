namespace CorpusSdk.Tests.Search.Analysis;

/// <summary>UnicodeData.txt and CaseFolding.txt: names, general categories, decompositions, digits and case folding.</summary>
internal sealed class UnicodeCharacters
{
    private readonly Dictionary<int, int[]> _decompositions = [];
    private readonly Dictionary<int, int[]> _caseFoldings = [];
    private readonly Dictionary<int, int> _digits = [];
    private readonly HashSet<int> _canonical = [];

    private UnicodeCharacters()
    {
        Array.Fill(Categories, "Cn");
        int rangeStart = 0;
        foreach (string[] row in UnicodeFiles.Rows("UnicodeData.txt"))
        {
            int codePoint = UnicodeFiles.Hex(row[0]);
            int first = row[1].EndsWith(", Last>", StringComparison.Ordinal) ? rangeStart : codePoint;
            rangeStart = codePoint;
            Array.Fill(Categories, row[2], first, codePoint - first + 1);
            Names[codePoint] = row[1];
            if (row[6].Length > 0)
                _digits[codePoint] = row[6][0] - '0';
            if (row[5].Length == 0)
                continue;
            bool isCanonical = row[5][0] != '<';
            if (isCanonical)
                _canonical.Add(codePoint);
            _decompositions[codePoint] = UnicodeFiles.Sequence(isCanonical ? row[5] : row[5][(row[5].IndexOf('>', StringComparison.Ordinal) + 1)..]);
        }

        foreach (string[] row in UnicodeFiles.Rows("CaseFolding.txt").Where(row => row[1] is "C" or "F"))
            _caseFoldings[UnicodeFiles.Hex(row[0])] = UnicodeFiles.Sequence(row[2]);
    }

    /// <summary>Two letters for each code point; Cn for one that is not assigned.</summary>
    public string[] Categories { get; } = new string[UnicodeFiles.CodePointsEnd];

    /// <summary>The names, except those of ranges.</summary>
    public Dictionary<int, string> Names { get; } = [];

    /// <summary>Reads the files.</summary>
    public static UnicodeCharacters Load() => new();

    /// <summary>What a code point decomposes to, in one step; null if it does not, as Hangul syllables here.</summary>
    public int[]? Decomposition(int codePoint) => _decompositions.GetValueOrDefault(codePoint);

    /// <summary>The letter and the mark that a code point is the same as; null if there is no such pair.</summary>
    public int[]? CanonicalPair(int codePoint) =>
        _canonical.Contains(codePoint) && _decompositions[codePoint] is { Length: 2 } pair ? pair : null;

    /// <summary>What a code point is the same as, taken apart as far as can be, syllables of Hangul included.</summary>
    public int[] CanonicalDecomposition(int codePoint)
    {
        if (codePoint is >= 0xAC00 and <= 0xD7A3)
        {
            int index = codePoint - 0xAC00;
            int[] syllable = [0x1100 + (index / (21 * 28)), 0x1161 + (index / 28 % 21)];
            return index % 28 == 0 ? syllable : [.. syllable, 0x11A7 + (index % 28)];
        }

        return _canonical.Contains(codePoint) ? [.. _decompositions[codePoint].SelectMany(CanonicalDecomposition)] : [codePoint];
    }

    /// <summary>Full case folding.</summary>
    public int[] CaseFolding(int codePoint) => _caseFoldings.GetValueOrDefault(codePoint) ?? [codePoint];

    /// <summary>The value of a decimal digit; null for everything else.</summary>
    public int? Digit(int codePoint) => _digits.TryGetValue(codePoint, out int value) ? value : null;
}
