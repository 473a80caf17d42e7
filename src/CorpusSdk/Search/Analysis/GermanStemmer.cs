namespace CorpusSdk.Search.Analysis;

/// <summary>The light German stemmer of Jacques Savoy (University of Neuchâtel): endings of cases, plurals and comparatives.</summary>
/// <remarks>
/// Held against Lucene word by word. Before that, ae, oe and ue become a, o and u, as Lucene's normalisation of German does it:
/// umlauts lose their dots when words are folded, and so does what is typed in place of them. The u of qu and one behind a vowel keeps
/// its e (Quelle, neue).
/// </remarks>
internal static class GermanStemmer
{
    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        var end = new WordEnd(word, RemoveUmlauts(word.Slice(0, length)));
        _ = end.Cut("ern"u8, 3) || end.Cut("em en er es"u8, 3) || end.Cut("e"u8, 3) || CutBehindConsonant(ref end, "s"u8, 3);
        _ = end.Cut("est"u8, 3) || end.Cut("er en"u8, 3) || CutBehindConsonant(ref end, "st"u8, 3);
        return end.Length;
    }

    private static int RemoveUmlauts(Span<byte> word)
    {
        int kept = 0;
        byte beforeLast = 0;
        byte last = 0;
        foreach (byte letter in word)
        {
            if (letter != (byte)'e' || !IsUmlaut(beforeLast, last))
                word[kept++] = letter;
            (beforeLast, last) = (last, letter);
        }

        return kept;
    }

    private static bool IsUmlaut(byte before, byte letter) => (char)letter switch
    {
        'a' or 'o' => true,
        'u' => (char)before is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'q'),
        _ => false,
    };

    private static bool CutBehindConsonant(ref WordEnd end, ReadOnlySpan<byte> ending, int leaving) =>
        (char)end.FromEnd(ending.Length + 1) is 'b' or 'd' or 'f' or 'g' or 'h' or 'k' or 'l' or 'm' or 'n' or 't' && end.Cut(ending, leaving);
}
