using CorpusSdk.Search.Analysis;

namespace CorpusSdk.Tests.Search.Analysis;

/// <summary>How <see cref="CharacterTables"/> follow from the Unicode Character Database: the class and the folding of each code point.</summary>
internal sealed class TableRecipe
{
    private const int ArabicDecimalSeparator = 0x066B;
    private const int ArabicThousandsSeparator = 0x066C;
    private const int Tatweel = 0x0640;
    private const int SubscriptZero = 0x2080;

    private static readonly HashSet<string> ScriptsWhoseMarksVanish = ["Inherited", "Latin", "Greek", "Cyrillic", "Hebrew", "Arabic", "Syriac"];

    // Letters and signs that a reader takes for an apostrophe: of Hawaiian, Ukrainian, Hebrew (geresh) and Armenian.
    private static readonly HashSet<int> Apostrophes = [0x27, 0x2018, 0x2019, 0xFF07, 0x02BB, 0x02BC, 0x05F3, 0x055A];

    // Colons of all shapes, the comma and semicolon of Chinese, and the Armenian hyphen, which UAX #29 takes for a letter.
    private static readonly HashSet<int> Separators = [0x3A, 0x058A, 0xFE13, 0xFE55, 0xFF1A, 0xFF0C, 0xFF1B];

    // Letters that fold to others without being composed of them: æ, œ, þ, ð, ı and ȷ.
    private static readonly Dictionary<int, string> Letters = new()
    {
        [0x00E6] = "ae", [0x0153] = "oe", [0x00FE] = "th", [0x00F0] = "d", [0x0131] = "i", [0x0237] = "j",
    };

    // Vowels that compatibility would take apart in the middle of a syllable: SARA AM of Thai and of Lao.
    private static readonly HashSet<int> Undivided = [0x0E33, 0x0EB3];

    // ё, ѐ and ѝ, which are е and и to a reader.
    private static readonly HashSet<int> CyrillicWithAccents = [0x0451, 0x0450, 0x045D];

    private readonly UnicodeCharacters _characters = UnicodeCharacters.Load();
    private readonly string[] _wordBreak = UnicodeFiles.Property("auxiliary/WordBreakProperty.txt", "Other");
    private readonly string[] _lineBreak = UnicodeFiles.Property("LineBreak.txt", "XX");
    private readonly string[] _scripts = UnicodeFiles.Property("Scripts.txt", "Unknown");
    private readonly bool[] _isIdeographic = UnicodeFiles.BinaryProperty("PropList.txt", "Ideographic");
    private readonly bool[] _isPictographic = UnicodeFiles.BinaryProperty("emoji/emoji-data.txt", "Extended_Pictographic");
    private readonly bool[] _isEmojiModifier = UnicodeFiles.BinaryProperty("emoji/emoji-data.txt", "Emoji_Modifier");
    private readonly bool[] _isDefaultIgnorable = UnicodeFiles.BinaryProperty("DerivedCoreProperties.txt", "Default_Ignorable_Code_Point");

    /// <summary>Whether a code point is assigned.</summary>
    public bool IsAssigned(int codePoint) => _characters.Categories[codePoint] != "Cn";

    /// <summary>Whether a code point vanishes but where it makes a letter with the one before it.</summary>
    public bool IsDiacritic(int codePoint) =>
        codePoint is 0xFF9E or 0xFF9F // the half-width voicing marks, letters by category
        || (_characters.Categories[codePoint][0] == 'M' && !_isDefaultIgnorable[codePoint] && ScriptsWhoseMarksVanish.Contains(_scripts[codePoint]));

    /// <summary>The class of a code point.</summary>
    public WordClass ClassOf(int codePoint)
    {
        WordClass found = ClassByProperties(codePoint);
        bool isOfWords = found is >= WordClass.Letter and <= WordClass.Unspaced;

        // Characters that fold to nothing cannot be a word: tatweel, Hangul fillers, shapes of Arabic vowel signs by themselves.
        return isOfWords && Fold(codePoint).Length == 0 ? WordClass.Ignorable : found;
    }

    /// <summary>The folding of a code point: empty for what vanishes, a diacritic included. What belongs to no word folds to itself.</summary>
    public string FoldingOf(int codePoint) =>
        ClassByProperties(codePoint) == WordClass.Other ? Text(codePoint) : Fold(codePoint);

    /// <summary>Letter, mark, and the letter of its own that they make, in order.</summary>
    public IEnumerable<(int Letter, int Mark, int Composed)> Compositions() =>
        from codePoint in Enumerable.Range(0, 0x10000)
        where IsLetterOfItsOwn(codePoint) && _characters.CaseFolding(codePoint)[0] == codePoint
        let pair = _characters.CanonicalPair(codePoint)
        orderby pair[0], pair[1]
        select (pair[0], pair[1], codePoint);

    private WordClass ClassByProperties(int codePoint)
    {
        string category = _characters.Categories[codePoint];
        string wordBreak = _wordBreak[codePoint];
        bool isLetter = category[0] == 'L' || category == "Nl";
        if (Separators.Contains(codePoint) || _isEmojiModifier[codePoint] || (_isPictographic[codePoint] && !isLetter))
            return WordClass.Other;
        if (Apostrophes.Contains(codePoint))
            return WordClass.Apostrophe;
        if (wordBreak is "Extend" or "ZWJ" or "Format" || (category == "Cf" && wordBreak != "Other"))
            return WordClass.Ignorable;
        if (category == "Sc")
            return WordClass.Currency;
        if (isLetter && (_isIdeographic[codePoint] || wordBreak == "Katakana" || _scripts[codePoint] is "Hiragana" or "Katakana" or "Bopomofo"))
            return WordClass.Ideograph;
        if (isLetter && _lineBreak[codePoint] == "SA")
            return WordClass.Unspaced;
        if (codePoint is ArabicDecimalSeparator or ArabicThousandsSeparator)
            return WordClass.NumberPunctuation;
        if (DigitOf(codePoint) is not null)
            return WordClass.Digit;
        return wordBreak switch
        {
            "ALetter" => WordClass.Letter,
            "Hebrew_Letter" => WordClass.HebrewLetter,
            "MidNumLet" => WordClass.FullStop,
            "MidNum" => WordClass.NumberPunctuation,
            "MidLetter" => WordClass.LetterPunctuation,
            "Double_Quote" => WordClass.DoubleQuote,
            _ => WordClass.Other,
        };
    }

    private string Fold(int codePoint)
    {
        string text = Text(codePoint);
        while (true)
        {
            string folded = string.Concat(text.EnumerateRunes().Select(rune => FoldOnce(rune.Value)));
            if (folded == text)
                return folded;
            text = folded;
        }
    }

    private string FoldOnce(int codePoint)
    {
        WordClass kind = ClassByProperties(codePoint);
        if (kind == WordClass.Apostrophe)
            return "'";
        if (kind is WordClass.LetterPunctuation or WordClass.DoubleQuote
            || IsDiacritic(codePoint)
            || _isDefaultIgnorable[codePoint]
            || _characters.Categories[codePoint] == "Cf"
            || codePoint == Tatweel)
            return "";
        if (codePoint is ArabicDecimalSeparator or ArabicThousandsSeparator)
            return codePoint == ArabicDecimalSeparator ? "." : ",";
        if (DigitOf(codePoint) is int digit)
            return Text('0' + digit);
        if (Letters.TryGetValue(codePoint, out string? letters))
            return letters;

        // Marks go before case, which would make a letter of the iota subscript.
        if (_characters.CanonicalPair(codePoint) is int[] pair && !IsLetterOfItsOwn(codePoint))
            return Text(pair);
        int[] folded = _characters.CaseFolding(codePoint);
        if (folded is not [int only] || only != codePoint)
            return Text(folded);
        if (IsLetterOfItsOwn(codePoint) || Undivided.Contains(codePoint))
            return Text(codePoint);

        // Some compatibility forms represent letters with spaces between them.
        if (_characters.Decomposition(codePoint) is int[] parts)
            return Text(parts).Replace(" ", "", StringComparison.Ordinal);
        return LatinLetterUnder(codePoint) ?? Text(codePoint);
    }

    // "LATIN SMALL LETTER O WITH STROKE": Unicode does not take it apart, its name does.
    private string? LatinLetterUnder(int codePoint)
    {
        const string Prefix = "LATIN SMALL LETTER ";
        string name = _characters.Names.GetValueOrDefault(codePoint, "");
        return name.StartsWith(Prefix, StringComparison.Ordinal) && name.IndexOf(" WITH ", StringComparison.Ordinal) == Prefix.Length + 1
            ? Text(name[Prefix.Length] | 0x20)
            : null;
    }

    private bool IsLetterOfItsOwn(int codePoint) =>
        _characters.CanonicalPair(codePoint) is [_, int mark]
        && (mark is 0x3099 or 0x309A
            || (_scripts[codePoint] == "Cyrillic" && !CyrillicWithAccents.Contains(_characters.CaseFolding(codePoint)[0])));

    private int? DigitOf(int codePoint) =>
        codePoint is >= SubscriptZero and <= SubscriptZero + 9 ? codePoint - SubscriptZero
        : _characters.Categories[codePoint] == "Nd" ? _characters.Digit(codePoint) : null;

    private static string Text(params int[] codePoints) => string.Concat(codePoints.Select(char.ConvertFromUtf32));
}
