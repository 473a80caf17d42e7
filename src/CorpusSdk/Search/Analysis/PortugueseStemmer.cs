namespace CorpusSdk.Search.Analysis;

/// <summary>The light Portuguese stemmer of Jacques Savoy (University of Neuchâtel): plurals, adverbs, and the vowel that tells gender.</summary>
/// <remarks>
/// Held against Lucene word by word, with one deviation: the rules for -ões, -ães and -óis go by the letters without accents, since
/// folded words have none. Of the rules for feminines only the one for -ona is left: what the others do comes to the same as cutting
/// the last vowel.
/// </remarks>
internal static class PortugueseStemmer
{
    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        var end = new WordEnd(word, length);
        if (length > 3)
        {
            RemovePlural(ref end);
            end.Replace("ona"u8, "ao"u8, 4);
            end.Cut("e a o"u8, 4);
        }

        return end.Length;
    }

    private static void RemovePlural(ref WordEnd end)
    {
        if (end.Ends("res ses les zes"u8, 2))
            end.Cut(2);
        else
            _ = end.Replace("ns"u8, "m"u8, 2) || end.Replace("eis"u8, "el"u8, 2) || end.Replace("ais"u8, "al"u8, 2)
                || end.Replace("ois"u8, "ol"u8, 2) || end.Replace("is"u8, "il"u8, 3) || end.Replace("oes"u8, "ao"u8, 1)
                || end.Replace("aes"u8, "ao"u8, 1) || end.Cut("mente"u8, 2) || end.Cut("s"u8, 3);
    }
}
