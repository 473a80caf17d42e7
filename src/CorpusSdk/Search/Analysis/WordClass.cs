namespace CorpusSdk.Search.Analysis;

/// <summary>The class of a character for a reader of words: the Word_Break property of UAX #29, as far as <see cref="WordReader"/> distinguishes its values.</summary>
/// <remarks>The values are stored in <see cref="CharacterTables"/>.</remarks>
internal enum WordClass : byte
{
    /// <summary>Belongs to no word: white space, punctuation, symbols, emoji, the underscore; also a byte that is not UTF-8.</summary>
    Other = 0,

    /// <summary>A letter of a script that separates its words (ALetter), Hangul among them.</summary>
    Letter = 1,

    /// <summary>A Hebrew letter, which may have a double quote inside an abbreviation.</summary>
    HebrewLetter = 2,

    /// <summary>A decimal digit of any script (Numeric), or a subscript digit.</summary>
    Digit = 3,

    /// <summary>A letter of Han, Hiragana, Katakana, Bopomofo or Tangut: no spaces, read in pairs.</summary>
    Ideograph = 4,

    /// <summary>A letter of Thai, Lao, Khmer, Myanmar or a script like these (Line_Break=SA): no spaces either, read in pairs.</summary>
    Unspaced = 5,

    /// <summary>A currency symbol, a word by itself.</summary>
    Currency = 6,

    /// <summary>Belongs to the character before it: a combining mark, a joiner, a variation selector, a soft hyphen (Extend, Format, ZWJ).</summary>
    Ignorable = 7,

    /// <summary>Holds two letters together, or two digits: an apostrophe of any shape.</summary>
    Apostrophe = 8,

    /// <summary>Holds two digits together, or the letters of an abbreviation.</summary>
    FullStop = 9,

    /// <summary>Holds two digits together (MidNum): a comma, a semicolon, a fraction slash.</summary>
    NumberPunctuation = 10,

    /// <summary>Holds two letters together (MidLetter): the Catalan middle dot, the Hebrew gershayim.</summary>
    LetterPunctuation = 11,

    /// <summary>Holds two Hebrew letters together.</summary>
    DoubleQuote = 12,
}
