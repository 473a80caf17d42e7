namespace CorpusSdk.Search.Analysis;

/// <summary>The light Finnish stemmer of Jacques Savoy (University of Neuchâtel): endings of cases, plurals, and the particles -kin and -ko.</summary>
/// <remarks>Held against Lucene word by word.</remarks>
internal static class FinnishStemmer
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
            RemoveParticles(ref end);
            RemoveCase(ref end);
            RemovePlural(ref end);
            Unify(ref end);
        }

        return end.Length;
    }

    private static void RemoveParticles(ref WordEnd end)
    {
        while (end.Cut("kin"u8, 6) || end.Cut("ko"u8, 7))
        {
        }

        _ = end.Cut("dellinen"u8, 4) || end.Cut("dellisuus"u8, 3);
        _ = end.Cut("lla tse sti"u8, 3) || end.Cut("ni"u8, 4) || end.Replace("aa"u8, "a"u8, 4);
    }

    private static void RemoveCase(ref WordEnd end) =>
        _ = end.Replace("nnen"u8, "s"u8, 5) || end.Replace("ntena"u8, "s"u8, 4) || end.Cut("tten"u8, 5) || end.Cut("eiden"u8, 4)
            || end.Cut("neen niin seen teen inen"u8, 3) || end.Cut("han hen hin hon hun hyn"u8, 4)
            || end.Replace("den"u8, "s"u8, 4) || end.Replace("ksen"u8, "s"u8, 3) || end.Cut("ssa sta lla lta tta ksi lle"u8, 4)
            || end.Cut("na ne"u8, 4) || end.Cut("nei"u8, 3)
            || end.Cut("ja ta"u8, 3) || end.Cut("a"u8, 4) || end.Cut("an en in on un yn"u8, 3) || end.Cut("n"u8, 4);

    private static void RemovePlural(ref WordEnd end)
    {
        end.Replace("hde"u8, "ksi"u8, 3);
        _ = end.Cut("ei at"u8, 3) || end.Cut("t s j e a i"u8, 3);
    }

    // The vowel between stem and ending, and the grades of consonants.
    private static void Unify(ref WordEnd end)
    {
        end.Cut("e o u"u8, 8);
        end.Cut("i"u8, 4);
        if (end.Length > 4)
            end.RemoveDoubled("kpt"u8);
    }
}
