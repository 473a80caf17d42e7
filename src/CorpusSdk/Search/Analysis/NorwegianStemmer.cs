namespace CorpusSdk.Search.Analysis;

/// <summary>The light Norwegian stemmer of Lucene, after the light stemmers of Jacques Savoy: article, plural, and endings of adjectives.</summary>
/// <remarks>Held against Lucene word by word, with its rules for both Bokmål and Nynorsk. At least three letters are left.</remarks>
internal static class NorwegianStemmer
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
        'a' => "heita a"u8,
        'd' => "semd"u8,
        'e' => "ende ande else este aste ere are ene ane te e"u8,
        'k' => "leik"u8,
        'm' => "dom"u8,
        'n' => "heten leiken elsen eren aren en n"u8,
        'r' => "heter heiter leikar elser er ar"u8,
        't' => "het heit est ast et st"u8,
        _ => default,
    };
}
