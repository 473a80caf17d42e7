namespace CorpusSdk.Search.Analysis;

/// <summary>The light Italian stemmer of Jacques Savoy (University of Neuchâtel): the vowels that tell number and gender.</summary>
/// <remarks>
/// Held against Lucene word by word, with one deviation: Lucene leaves all words of less than six letters as they are, which sets
/// libro apart from libri and anno from anni. Here only those of less than four stay.
/// </remarks>
internal static class ItalianStemmer
{
    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        var end = new WordEnd(word, length);
        if (length >= 4)
            end.Cut("ie he hi ii ia io e i a o"u8, 2);
        return end.Length;
    }
}
