namespace CorpusSdk.Search.Analysis;

/// <summary>The light Spanish stemmer of Jacques Savoy (University of Neuchâtel): plurals, and the vowel that tells gender.</summary>
/// <remarks>
/// Held against Lucene word by word, with one deviation: Lucene leaves all words of less than five letters as they are, which sets
/// niño apart from niños and día from días. Here a word of four loses its last vowel like a longer one, or the s of its plural.
/// </remarks>
internal static class SpanishStemmer
{
    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        var end = new WordEnd(word, length);
        if (length == 4 && end.Ends("os as es"u8))
            end.Cut(1);
        else
            _ = end.Cut("o a e"u8, 3) || end.Replace("eses"u8, "es"u8, 1) || end.Replace("ces"u8, "z"u8, 2) || end.Cut("os as es"u8, 3);
        return end.Length;
    }
}
