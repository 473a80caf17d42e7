namespace CorpusSdk.Search.Analysis;

/// <summary>The light Hungarian stemmer of Jacques Savoy (University of Neuchâtel): endings of cases, possessives, plurals.</summary>
/// <remarks>Held against Lucene word by word.</remarks>
internal static class HungarianStemmer
{
    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        var end = new WordEnd(word, length);
        RemoveCase(ref end);
        RemovePossessive(ref end);
        end.Cut("ak ok ek k"u8, 3);
        end.Cut("a e i o"u8, 3);
        return end.Length;
    }

    private static void RemoveCase(ref WordEnd end)
    {
        if (end.Cut("kent"u8, 3) || end.Cut("nak nek val vel ert rol ban ben bol nal nel hoz hez tol"u8, 3))
            return;

        // -val and -vel take on the consonant before them.
        if (end.Ends("al el"u8, 4) && !IsVowel(end.FromEnd(3)) && end.IsDoubled(3))
            end.Cut(3);
        else if (end.Cut("at et ot va ve ra re ba be ul ig"u8, 3))
            return;
        else if (!IsVowel(end.FromEnd(3)) && end.Cut("on en"u8, 3))
            return;
        else if (!end.Cut("t n"u8, 4) && end.Ends("a e"u8, 4) && !IsVowel(end.FromEnd(2)) && end.IsDoubled(2))
            end.Cut(2);
    }

    private static void RemovePossessive(ref WordEnd end) =>
        _ = (!IsVowel(end.FromEnd(5)) && end.Cut("atok otok etek"u8, 3))
            || end.Cut("itek itok"u8, 3)
            || (!IsVowel(end.FromEnd(4)) && end.Cut("unk tok tek"u8, 3))
            || (IsVowel(end.FromEnd(4)) && end.Cut("juk"u8, 3))
            || end.Cut("ink"u8, 3)
            || (!IsVowel(end.FromEnd(3)) && end.Cut("am em om ad ed od uk"u8, 3))
            || (IsVowel(end.FromEnd(3)) && end.Cut("nk ja je"u8, 3))
            || end.Cut("im id ik"u8, 3)
            || (!IsVowel(end.FromEnd(2)) && end.Cut("a e"u8, 3))
            || (IsVowel(end.FromEnd(2)) && end.Cut("m d"u8, 3))
            || end.Cut("i"u8, 3);

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
