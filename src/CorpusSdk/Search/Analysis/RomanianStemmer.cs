namespace CorpusSdk.Search.Analysis;

/// <summary>A light Romanian stemmer: plurals, cases and the article.</summary>
/// <remarks>
/// Its endings are those of the first and the last step of Snowball's Romanian stemmer, and -uri; what that does about derivations and
/// verbs in between is left out. Vowels within the word that change with the number (floare, flori) stay as they are.
/// </remarks>
internal static class RomanianStemmer
{
    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        var end = new WordEnd(word, length);
        _ = end.Cut("urilor urile uri ului ul"u8, 2) || end.Replace("aua"u8, "a"u8, 2)
            || end.Replace("elor"u8, "e"u8, 2) || end.Replace("ele"u8, "e"u8, 2) || end.Replace("ea"u8, "e"u8, 2)
            || end.Replace("iilor"u8, "i"u8, 2) || end.Replace("iile"u8, "i"u8, 2) || end.Replace("ilor"u8, "i"u8, 2)
            || end.Replace("ile"u8, "i"u8, 2) || end.Replace("iua"u8, "i"u8, 2) || end.Replace("iei"u8, "i"u8, 2)
            || end.Replace("ii"u8, "i"u8, 2);
        _ = end.Cut("ei ie ia a e o u"u8, 3) || end.Cut("i"u8, 2);
        return end.Length;
    }
}
