namespace CorpusSdk.Search.Analysis;

/// <summary>A light Turkish stemmer: plurals, possessives and cases.</summary>
/// <remarks>
/// It is our own, after the order of nominal suffixes in grammars (plural, possessive, case), without the derivations and predicates
/// of Snowball's: endings are cut from the last to the first as long as one fits, so that a word that only looks inflected has the
/// same stem as its forms. Folding leaves two of the four close vowels. What is behind an apostrophe is an ending (İstanbul'un). A
/// final b, d or g is p, t or k, as it is where no vowel follows (kitap, kitabı).
/// </remarks>
internal static class TurkishStemmer
{
    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        int apostrophe = ((ReadOnlySpan<byte>)word.Slice(0, length)).IndexOf((byte)'\'');
        var end = new WordEnd(word, apostrophe >= 2 ? apostrophe : length);
        while (CutEnding(ref end))
        {
        }

        Span<byte> left = end.Left;
        if (left.Length > 2)
            left[left.Length - 1] = (char)left[left.Length - 1] switch { 'b' => (byte)'p', 'd' => (byte)'t', 'g' => (byte)'k', _ => left[left.Length - 1] };
        return end.Length;
    }

    private static bool CutEnding(ref WordEnd end) =>
        end.Cut("lar ler ndan nden dan den imiz umuz iniz unuz"u8, 2)
        || end.Cut("tan ten nda nde da de ta te nin nun yi yu ya ye ni nu na ne si su"u8, 3)
        || (!IsVowel(end.FromEnd(3)) && end.Cut("da de"u8, 2))
        || end.Cut("yla yle la le in un im um"u8, 4)
        || (!IsVowel(end.FromEnd(2)) && (end.Cut("i u"u8, 2) || end.Cut("a e"u8, 4)));

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u';
}
