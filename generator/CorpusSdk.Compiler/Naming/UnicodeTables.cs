namespace CorpusSdk.Compiler.Naming;

/// <summary>What the compiler knows about characters, from tables of its own.</summary>
/// <remarks>
/// What is compiled must be the same, byte for byte, on every host, and hosts differ in the version of Unicode they know. So nothing
/// that shapes the output may ask the host. Every method takes any number: surrogates, and what is no code point, have no properties.
/// </remarks>
internal static partial class UnicodeTables
{
    /// <summary>The version of the Unicode Standard that the tables hold.</summary>
    public const string UnicodeVersion = "16.0.0";

    // How many cells a row has: (first, last) in a set, (first, last, stride, delta) in a mapping.
    private const int SetRowLength = 2;
    private const int MappingRowLength = 4;

    /// <summary>Whether words are made of this: a letter (L*), a mark (M*), a decimal digit (Nd) or a letter number (Nl).</summary>
    public static bool IsWordCharacter(int codePoint)
    {
        if (codePoint < 0x80)
            return IsAsciiLetter(codePoint) || IsAsciiDigit(codePoint);

        return (uint)codePoint < (uint)NearCharacters.Words.Length ? NearCharacters.Words[codePoint] != 0 : FindWordCharacter(codePoint);
    }

    /// <summary>Whether this only chooses the look of the character before it, such as the U+FE0F of many emoji: no word and no part of one.</summary>
    public static bool IsVariationSelector(int codePoint) => codePoint is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>The lowercase form, one code point for one and the same in every language; itself if there is none.</summary>
    /// <remarks>Unicode's simple mapping, and so unlike .NET's for one code point: U+0130 (İ) becomes i.</remarks>
    public static int ToLower(int codePoint)
    {
        if (codePoint < 0x80)
            return codePoint is >= 'A' and <= 'Z' ? codePoint + ('a' - 'A') : codePoint;

        return (uint)codePoint < (uint)NearCharacters.Lower.Length ? NearCharacters.Lower[codePoint] : FindLower(codePoint);
    }

    /// <summary>The uppercase form, one code point for one and the same in every language; itself if there is none, as for ß.</summary>
    /// <remarks>Unicode's simple mapping, and so unlike .NET's for two code points: U+0131 (ı) becomes I, and U+017F (ſ) becomes S.</remarks>
    public static int ToUpper(int codePoint)
    {
        if (codePoint < 0x80)
            return codePoint is >= 'a' and <= 'z' ? codePoint - ('a' - 'A') : codePoint;

        return (uint)codePoint < (uint)NearCharacters.Upper.Length ? NearCharacters.Upper[codePoint] : FindUpper(codePoint);
    }

    /// <summary>Whether this may start a C# identifier on every compiler in use: a letter (L*) or a letter number (Nl), old enough to be known.</summary>
    /// <remarks>
    /// A C# compiler asks its host, one UTF-16 code unit at a time. So only the BMP counts, and of it only what was a letter in
    /// Unicode 6.0 already and still is one. The underscore is left to the caller.
    /// </remarks>
    public static bool IsIdentifierStart(int codePoint)
    {
        if (codePoint < 0x80)
            return IsAsciiLetter(codePoint);

        return Contains(IdentifierStartRanges, codePoint);
    }

    /// <summary>Whether this may continue a C# identifier on every compiler in use: what may start one, a combining mark (Mn, Mc) or a decimal digit (Nd).</summary>
    /// <remarks>
    /// As old as in <see cref="IsIdentifierStart"/>. Format characters (Cf) are out: C# passes over them when it compares identifiers,
    /// so that two names could turn out to be one. Connectors (Pc) are left to the caller.
    /// </remarks>
    public static bool IsIdentifierPart(int codePoint)
    {
        if (codePoint < 0x80)
            return IsAsciiLetter(codePoint) || IsAsciiDigit(codePoint);

        return Contains(IdentifierPartRanges, codePoint);
    }

    /// <summary>Whether this counts as a word by itself: a letter of Han, Hiragana, Katakana or Bopomofo, which are written without spaces. Hangul has spaces.</summary>
    /// <remarks>
    /// A list of blocks, written by hand and coarser than Unicode's Script property: some code points in it are not assigned yet, and
    /// letters that these scripts share are in it (々, ー). Not in it are the symbols of the same blocks (・, radicals, strokes,
    /// enclosed characters) nor the marks that belong to the letter before them, such as the voiced sound marks of either width.
    /// </remarks>
    public static bool IsIdeographic(int codePoint) => codePoint is
        (>= 0x3005 and <= 0x3007) // 々, 〆 and 〇
        or (>= 0x3021 and <= 0x3029) // Hangzhou numerals
        or (>= 0x3031 and <= 0x3035) // kana repeat marks
        or (>= 0x3038 and <= 0x303C) // more Hangzhou numerals, and marks that stand for a letter
        or (>= 0x3041 and <= 0x3096) // Hiragana
        or (>= 0x309D and <= 0x309F) // Hiragana iteration marks, and a ligature
        or (>= 0x30A1 and <= 0x30FA) // Katakana
        or (>= 0x30FC and <= 0x30FF) // Katakana length mark, iteration marks, and a ligature
        or (>= 0x3105 and <= 0x312F) // Bopomofo
        or (>= 0x31A0 and <= 0x31BF) // Bopomofo Extended
        or (>= 0x31F0 and <= 0x31FF) // Katakana Phonetic Extensions
        or (>= 0x3400 and <= 0x4DBF) // Han, extension A
        or (>= 0x4E00 and <= 0x9FFF) // Han
        or (>= 0xF900 and <= 0xFAFF) // Han, compatibility
        or (>= 0xFF66 and <= 0xFF9D) // Katakana, half-width
        or 0x16FE3 // old Chinese iteration mark
        or (>= 0x1AFF0 and <= 0x1B16F) // kana: historic, small and Taiwanese
        or (>= 0x20000 and <= 0x3FFFD); // Han: planes 2 and 3 are set aside for its extensions

    /// <summary>Whether this counts as white space in the text of a corpus.</summary>
    /// <remarks>
    /// What Unicode calls White_Space, and the three that take no space at all but come along with copied text: the zero width space,
    /// the word joiner and the byte order mark.
    /// </remarks>
    public static bool IsBlank(int codePoint) => codePoint is
        (>= 0x0009 and <= 0x000D) // tab to carriage return
        or 0x0020
        or 0x0085 // next line
        or 0x00A0 // no-break space
        or 0x1680 // Ogham space mark
        or (>= 0x2000 and <= 0x200B) // spaces of all widths, the last of them zero
        or 0x2028 // line separator
        or 0x2029 // paragraph separator
        or 0x202F // narrow no-break space
        or 0x205F // medium mathematical space
        or 0x2060 // word joiner
        or 0x3000 // ideographic space
        or 0xFEFF; // byte order mark

    /// <summary><see cref="IsWordCharacter"/>, by a search.</summary>
    internal static bool FindWordCharacter(int codePoint) => Contains(WordRanges, codePoint);

    /// <summary><see cref="ToLower"/>, by a search.</summary>
    internal static int FindLower(int codePoint) => Map(LowercaseRanges, codePoint);

    /// <summary><see cref="ToUpper"/>, by a search.</summary>
    internal static int FindUpper(int codePoint) => Map(UppercaseRanges, codePoint);

    private static bool IsAsciiLetter(int codePoint) => codePoint is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z');

    private static bool IsAsciiDigit(int codePoint) => codePoint is >= '0' and <= '9';

    private static bool Contains(int[] set, int codePoint) => FindRow(set, SetRowLength, codePoint) >= 0;

    private static int Map(int[] mapping, int codePoint)
    {
        int row = FindRow(mapping, MappingRowLength, codePoint);
        if (row < 0)
            return codePoint;

        int first = mapping[row];
        int stride = mapping[row + 2];
        int delta = mapping[row + 3];
        return (codePoint - first) % stride == 0 ? codePoint + delta : codePoint;
    }

    /// <summary>Where the row that spans a code point begins, by binary search; -1 if there is none. Every row begins with (first, last).</summary>
    private static int FindRow(int[] table, int rowLength, int codePoint)
    {
        int low = 0;
        int high = (table.Length / rowLength) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int row = middle * rowLength;
            if (codePoint < table[row])
                high = middle - 1;
            else if (codePoint > table[row + 1])
                low = middle + 1;
            else
                return row;
        }

        return -1;
    }
}
