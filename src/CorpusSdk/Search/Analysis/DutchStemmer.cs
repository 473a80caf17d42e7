namespace CorpusSdk.Search.Analysis;

/// <summary>The Dutch stemmer of Snowball, after Porter, over bytes.</summary>
/// <remarks>
/// Held against Lucene word by word; later versions of Snowball have the algorithm of Kraaij and Pohlmann in its place. What is not
/// ASCII counts as consonants, one for each byte.
/// </remarks>
internal ref struct DutchStemmer
{
    // A y and an i that are consonants, while the word is being worked on.
    private const byte ConsonantY = (byte)'Y';
    private const byte ConsonantI = (byte)'I';

    private WordEnd _end;

    // Where the regions R1 and R2 begin.
    private int _r1;
    private int _r2;

    private bool _hasLostE;

    private DutchStemmer(Span<byte> word, int length) => _end = new WordEnd(word, length);

    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        MarkConsonants(word.Slice(0, length));
        var stemmer = new DutchStemmer(word, length);
        stemmer.Run();
        UnmarkConsonants(stemmer._end.Left);
        return stemmer._end.Length;
    }

    // y at the start and after a vowel, i between vowels.
    private static void MarkConsonants(Span<byte> word)
    {
        for (int i = 0; i < word.Length; i++)
        {
            bool isBehindVowel = i > 0 && IsVowel((char)word[i - 1]);
            if (word[i] == (byte)'y' && (i == 0 || isBehindVowel))
                word[i] = ConsonantY;
            else if (word[i] == (byte)'i' && isBehindVowel && i + 1 < word.Length && IsVowel((char)word[i + 1]))
                word[i] = ConsonantI;
        }
    }

    private static void UnmarkConsonants(Span<byte> word)
    {
        foreach (ref byte letter in word)
        {
            if (letter is ConsonantY or ConsonantI)
                letter |= 0x20;
        }
    }

    private void Run()
    {
        int first = BehindNextSyllable(0);
        _r1 = Math.Max(first, 3);
        _r2 = BehindNextSyllable(first);

        RemoveInflection();
        RemoveE();
        RemoveHeid();
        RemoveSuffix();
        ShortenVowel();
    }

    /// <summary>After the first consonant after a vowel; the word's end if there is none.</summary>
    private readonly int BehindNextSyllable(int position)
    {
        ReadOnlySpan<byte> word = _end.Left;
        while (position < word.Length && !IsVowel((char)word[position]))
            position++;
        while (position < word.Length && IsVowel((char)word[position]))
            position++;
        return Math.Min(position + 1, word.Length);
    }

    // Step 1.
    private void RemoveInflection()
    {
        if (_end.Ends("heden"u8))
            _end.Replace("heden"u8, "heid"u8, _r1);
        else if (_end.Ends("ene"u8))
            RemoveEn("ene"u8);
        else if (_end.Ends("en"u8))
            RemoveEn("en"u8);
        else if (_end.Ends("se"u8))
            RemoveS("se"u8);
        else
            RemoveS("s"u8);
    }

    private void RemoveEn(ReadOnlySpan<byte> ending)
    {
        char before = _end.FromEnd(ending.Length + 1);
        if (before != '\0' && !IsVowel(before) && !EndsInGem(ending.Length) && _end.Cut(ending, _r1))
            RemoveDoubledConsonant();
    }

    private readonly bool EndsInGem(int lengthBehind) =>
        _end.FromEnd(lengthBehind + 1) == 'm' && _end.FromEnd(lengthBehind + 2) == 'e' && _end.FromEnd(lengthBehind + 3) == 'g';

    private void RemoveS(ReadOnlySpan<byte> ending)
    {
        char before = _end.FromEnd(ending.Length + 1);
        if (before is not ('\0' or 'j') && !IsVowel(before))
            _end.Cut(ending, _r1);
    }

    // Step 2.
    private void RemoveE()
    {
        char before = _end.FromEnd(2);
        _hasLostE = before != '\0' && !IsVowel(before) && _end.Cut("e"u8, _r1);
        if (_hasLostE)
            RemoveDoubledConsonant();
    }

    // Step 3a.
    private void RemoveHeid()
    {
        if (_end.FromEnd(5) != 'c' && _end.Cut("heid"u8, _r2) && _end.Ends("en"u8))
            RemoveEn("en"u8);
    }

    // Step 3b.
    private void RemoveSuffix()
    {
        if (_end.Cut("end ing"u8, _r2))
        {
            if (!RemoveIg())
                RemoveDoubledConsonant();
        }
        else if (_end.Cut("lijk"u8, _r2))
        {
            RemoveE();
        }
        else if (!RemoveIg() && !_end.Cut("baar"u8, _r2) && _hasLostE)
        {
            _end.Cut("bar"u8, _r2);
        }
    }

    private bool RemoveIg() => _end.FromEnd(3) != 'e' && _end.Cut("ig"u8, _r2);

    private void RemoveDoubledConsonant()
    {
        if (_end.Ends("kk dd tt"u8))
            _end.Cut(1);
    }

    // Step 4: a double vowel between consonants.
    private readonly bool EndsInLongVowel()
    {
        char last = _end.FromEnd(1);
        return !IsVowel(last) && last != ConsonantI && _end.Length > 3 && !IsVowel(_end.FromEnd(4))
            && _end.FromEnd(2) is 'a' or 'e' or 'o' or 'u' && _end.IsDoubled(2);
    }

    private void ShortenVowel()
    {
        if (!EndsInLongVowel())
            return;
        Span<byte> word = _end.Left;
        word[word.Length - 2] = word[word.Length - 1];
        _end.Cut(1);
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
