namespace CorpusSdk.Search.Analysis;

/// <summary>The Danish stemmer of Snowball, over bytes.</summary>
/// <remarks>
/// Held against Lucene word by word, with two deviations: -løs and -løst are known by their letters without the stroke, since folded
/// words have none (a genitive like kilos keeps its s for that); and of doubled characters at the end only consonants become one, as in
/// later versions of Snowball, so that numbers stay.
/// </remarks>
internal static class DanishStemmer
{
    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        int r1 = RegionOf(word.Slice(0, length));
        var end = new WordEnd(word, length);
        if (!end.Cut(EndingsIn(end.FromEnd(1)), r1) && IsEndOfWordBeforeS(end.FromEnd(2)) && !end.Ends("los"u8))
            end.Cut("s"u8, r1);
        ShortenPair(ref end, r1);
        end.Replace("igst"u8, "ig"u8, 0);
        if (end.Cut("elig lig ig els"u8, r1))
            ShortenPair(ref end, r1);
        else
            end.Replace("lost"u8, "los"u8, r1);
        if (end.Length > r1 && end.IsDoubled(1) && !IsVowel(end.FromEnd(1)))
            end.Cut(1);
        return end.Length;
    }

    private static ReadOnlySpan<byte> EndingsIn(char last) => last switch
    {
        'd' => "ethed ered hed"u8,
        'e' => "erende erede ende erne ene ere e"u8,
        'n' => "heden eren en"u8,
        'r' => "heder erer er"u8,
        's' => "erendes hedens endes ernes erens erets heds enes eres ens ers ets es"u8,
        't' => "eret et"u8,
        _ => default,
    };

    // R1: after the first consonant after a vowel, and not within the first three letters.
    private static int RegionOf(ReadOnlySpan<byte> word)
    {
        int position = 0;
        while (position < word.Length && !IsVowel((char)word[position]))
            position++;
        while (position < word.Length && IsVowel((char)word[position]))
            position++;
        return Math.Max(position + 1, 3);
    }

    private static void ShortenPair(ref WordEnd end, int r1)
    {
        if (end.Ends("gd dt gt kt"u8, r1))
            end.Cut(1);
    }

    private static bool IsEndOfWordBeforeS(char letter) => letter is >= 'a' and <= 'z' and not ('e' or 'i' or 'q' or 's' or 'u' or 'w' or 'x');

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
