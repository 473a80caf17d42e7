namespace CorpusSdk.Search.Analysis;

/// <summary>A light Polish stemmer: the endings of nouns and adjectives by number and case.</summary>
/// <remarks>
/// There is no algorithm of Snowball for Polish. This one is our own, after the tables of declension in grammars, in the manner of the
/// light stemmers of Dolamic and Savoy: one ending is cut, then -ow (domów, Krakowa), and the fleeting e of -ek and -ec goes in all
/// forms (książek, książka; chłopiec, chłopca). Other changes within the word (mieście, miasto) stay as they are.
/// </remarks>
internal static class PolishStemmer
{
    private const int LettersLeft = 3;

    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        var end = new WordEnd(word, length);
        end.Cut(EndingsIn(end.FromEnd(1)), LettersLeft);
        end.Cut("ow"u8, LettersLeft);
        _ = end.Replace("iek"u8, "k"u8, 2) || end.Replace("ek"u8, "k"u8, 2) || end.Replace("iec"u8, "c"u8, 2) || end.Replace("ec"u8, "c"u8, 2);
        return end.Length;
    }

    private static ReadOnlySpan<byte> EndingsIn(char last) => last switch
    {
        'a' => "ia a"u8,
        'e' => "owie ie e"u8,
        'h' => "iach ach ich ych"u8,
        'i' => "iami ami imi ymi i"u8,
        'j' => "iej ej"u8,
        'm' => "iom om iem em im ym"u8,
        'o' => "iego ego io o"u8,
        'u' => "iemu emu iu u"u8,
        'y' => "y"u8,
        _ => default,
    };
}
