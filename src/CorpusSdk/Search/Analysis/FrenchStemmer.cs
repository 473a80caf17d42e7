namespace CorpusSdk.Search.Analysis;

/// <summary>The light French stemmer of Jacques Savoy (University of Neuchâtel): plurals, feminines and the commonest derivations.</summary>
/// <remarks>
/// Held against Lucene word by word, with one deviation: the rules for -ième and -ère go by the letters without accents, since folded
/// words have none.
/// </remarks>
internal static class FrenchStemmer
{
    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        var end = new WordEnd(word, length);
        RemovePlural(ref end);
        if (!RemoveAgent(ref end) && !RemoveFeminine(ref end))
            RemoveAbstract(ref end);
        Unify(ref end);
        return end.Length;
    }

    private static void RemovePlural(ref WordEnd end)
    {
        if (end.FromEnd(4) == 'e' || !end.Replace("aux"u8, "al"u8, 3))
        {
            end.Cut("x"u8, 5);
            end.Cut("x"u8, 3);
        }

        end.Cut("s"u8, 3);
    }

    // -ment and -ant, and who or what does something.
    private static bool RemoveAgent(ref WordEnd end)
    {
        if (end.Replace("issement"u8, "ir"u8, 2) || end.Replace("issant"u8, "ir"u8, 3))
            return true;
        if (end.Replace("ement"u8, "e"u8, 2))
        {
            end.Replace("ive"u8, "if"u8, 1);
            return true;
        }

        return end.Replace("ficatrice"u8, "fier"u8, 3) || end.Replace("ficateur"u8, "fier"u8, 3)
            || end.Replace("catrice"u8, "quer"u8, 3) || end.Replace("cateur"u8, "quer"u8, 3)
            || end.Replace("atrice"u8, "er"u8, 3) || end.Replace("ateur"u8, "er"u8, 3);
    }

    private static bool RemoveFeminine(ref WordEnd end)
    {
        end.Replace("trice"u8, "teur"u8, 2);
        return end.Cut("ieme"u8, 2)
            || end.Replace("teuse"u8, "ter"u8, 3) || end.Replace("teur"u8, "ter"u8, 3) || end.Replace("euse"u8, "eu"u8, 2)
            || end.Replace("ere"u8, "er"u8, 6) || end.Replace("ive"u8, "if"u8, 5)
            || end.Replace("folle"u8, "fou"u8, 0) || end.Replace("molle"u8, "mou"u8, 0)
            || end.Replace("nnelle"u8, "n"u8, 4) || end.Replace("nnel"u8, "n"u8, 6);
    }

    private static void RemoveAbstract(ref WordEnd end)
    {
        end.Cut("ique"u8, 5);
        if (end.Replace("esse"u8, "e"u8, 5) || end.Replace("inage"u8, "in"u8, 3))
            return;
        if (end.Cut("isation"u8, 3))
            end.Replace("ual"u8, "uel"u8, 3);
        else
            _ = end.Cut("isateur"u8, 3) || end.Cut("ation ition"u8, 4);
    }

    private static void Unify(ref WordEnd end)
    {
        if (end.Length > 4)
            end.RemoveDoubled(default);
        end.Cut("ie"u8, 3);
        if (end.Length <= 4)
            return;
        end.Cut("r"u8, 1);
        end.Cut("e"u8, 1);
        end.Cut("e"u8, 1);
        if (end.IsDoubled(1))
            end.Cut(1);
    }
}
