namespace CorpusSdk.Search.Analysis;

/// <summary>The light Swedish stemmer of Jacques Savoy (University of Neuchâtel): genitive, article, plural, and endings of adjectives and verbs.</summary>
/// <remarks>
/// Held against Lucene word by word, with one deviation: -arna and -an, which Lucene leaves, are cut like -erna and -en, so that bilarna
/// is bil and flickan is flicka. At least three letters are left.
/// </remarks>
internal static class SwedishStemmer
{
    private const int LettersLeft = 3;

    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        var end = new WordEnd(word, length);
        end.Cut("s"u8, LettersLeft + 1);
        end.Cut(EndingsIn(end.FromEnd(1)), LettersLeft);
        return end.Length;
    }

    private static ReadOnlySpan<byte> EndingsIn(char last) => last switch
    {
        'a' => "arna erna orna a"u8,
        'e' => "arne ande else aste are te e"u8,
        'n' => "heten aren an en n"u8,
        'r' => "elser ar er or"u8,
        't' => "ast het at et t"u8,
        _ => default,
    };
}
