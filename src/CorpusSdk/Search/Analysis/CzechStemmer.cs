namespace CorpusSdk.Search.Analysis;

/// <summary>The light Czech stemmer of Ljiljana Dolamic and Jacques Savoy: cases, possessive adjectives, and the commonest changes of consonants.</summary>
/// <remarks>
/// Held against Lucene word by word, with three deviations. The endings are taken without accents, as folded words have them. Three
/// rules are left out since without accents they would take other words as well: čt to ck and št to sk (čeští, český, but cesta), and
/// ů to o (dům, domu). And an e before the last consonant goes even if that was a c or a z, so that otec has the stem of otce.
/// </remarks>
internal static class CzechStemmer
{
    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        var end = new WordEnd(word, length);
        if (RemoveCase(ref end))
            end.Cut("ov in"u8, 4);
        else
            end.Cut("ov uv in"u8, 4);
        UnifyConsonant(ref end);
        return end.Length;
    }

    private static bool RemoveCase(ref WordEnd end) =>
        end.Cut("atech"u8, 3) || end.Cut("etem atum"u8, 3)
        || end.Cut("ech ich eho emi emu ete eti iho imi imu ach ata aty ych ama ami ove ovi ymi"u8, 3)
        || end.Cut("em es im um at am os us ym mi ou"u8, 3)
        || end.Cut("a e i o u y"u8, 3);

    // Praha, Praze; ruka, ruce; otec, otce.
    private static void UnifyConsonant(ref WordEnd end)
    {
        Span<byte> word = end.Left;
        if (word.IsEmpty)
            return;
        byte last = word[word.Length - 1];
        byte consonant = (char)last switch { 'c' => (byte)'k', 'z' => (byte)'h', _ => last };
        word[word.Length - 1] = consonant;
        if (end.FromEnd(2) == 'e' && consonant < 0x80)
        {
            word[word.Length - 2] = consonant;
            end.Cut(1);
        }
    }
}
