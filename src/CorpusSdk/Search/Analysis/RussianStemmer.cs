namespace CorpusSdk.Search.Analysis;

/// <summary>The Russian stemmer of Snowball, over bytes.</summary>
/// <remarks>
/// It expects ё to be е already, as folding makes it. Endings are listed by their last letter, the longest first: the longest
/// within the region RV counts, and no shorter one is tried if its condition does not hold.
/// </remarks>
internal ref struct RussianStemmer
{
    private const int LetterLengthInBytes = 2;
    private const byte Gap = (byte)' ';

    private readonly Span<byte> _word;
    private int _length;

    // Where the regions RV (after the first vowel) and R2 begin.
    private int _rv;
    private int _r2;

    private RussianStemmer(Span<byte> word, int length)
    {
        _word = word;
        _length = length;
    }

    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, in lower case.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        var stemmer = new RussianStemmer(word, length);
        stemmer.FindRegions();
        stemmer.Run();
        return stemmer._length;
    }

    private void FindRegions()
    {
        _rv = Behind(0, isVowel: true);
        _r2 = Behind(Behind(Behind(_rv, isVowel: false), isVowel: true), isVowel: false);
    }

    /// <summary>After the next vowel, or the next character that is not one; the word's end if there is none.</summary>
    private readonly int Behind(int position, bool isVowel)
    {
        ReadOnlySpan<byte> word = _word.Slice(0, _length);
        while (position < word.Length)
        {
            int letter = Utf8Character.Decode(word, position, out int length);
            position += length;
            if (IsVowel((char)letter) == isVowel)
                return position;
        }

        return position;
    }

    private void Run()
    {
        if (!RemoveGerund())
        {
            Remove(Longest(Reflexives(LastLetter())));
            _ = RemoveAdjectival() || RemoveVerbEnding() || Remove(Longest(NounEndings(LastLetter())));
        }

        if (LastLetter() == 'и')
            Remove(LetterLengthInBytes);
        RemoveDerivational();
        TidyUp();
    }

    private bool RemoveGerund()
    {
        char last = LastLetter();
        return RemoveLonger(
            last switch { 'в' => "в"u8, 'и' => "вши"u8, 'ь' => "вшись"u8, _ => default },
            last switch { 'в' => "ив ыв"u8, 'и' => "ивши ывши"u8, 'ь' => "ившись ывшись"u8, _ => default });
    }

    private bool RemoveAdjectival()
    {
        if (!Remove(Longest(AdjectiveEndings(LastLetter()))))
            return false;

        // The rest may be a participle.
        char last = LastLetter();
        RemoveLonger(
            last switch { 'м' => "ем"u8, 'н' => "нн"u8, 'ш' => "вш"u8, 'щ' => "ющ щ"u8, _ => default },
            last switch { 'ш' => "ивш ывш"u8, 'щ' => "ующ"u8, _ => default });
        return true;
    }

    private bool RemoveVerbEnding()
    {
        char last = LastLetter();
        return RemoveLonger(VerbEndingsAfterA(last), VerbEndings(last));
    }

    private static ReadOnlySpan<byte> Reflexives(char last) => last switch { 'я' => "ся"u8, 'ь' => "сь"u8, _ => default };

    private static ReadOnlySpan<byte> AdjectiveEndings(char last) => last switch
    {
        'е' => "ее ие ые ое"u8,
        'и' => "ими ыми"u8,
        'й' => "ей ий ый ой"u8,
        'м' => "ем им ым ом"u8,
        'о' => "его ого"u8,
        'у' => "ему ому"u8,
        'х' => "их ых"u8,
        'ю' => "ую юю ою ею"u8,
        'я' => "ая яя"u8,
        _ => default,
    };

    private static ReadOnlySpan<byte> VerbEndingsAfterA(char last) => last switch
    {
        'а' => "ла на"u8,
        'е' => "ете йте"u8,
        'и' => "ли"u8,
        'й' => "й"u8,
        'л' => "л"u8,
        'м' => "ем"u8,
        'н' => "н"u8,
        'о' => "нно ло но"u8,
        'т' => "ет ют"u8,
        'ы' => "ны"u8,
        'ь' => "ешь ть"u8,
        _ => default,
    };

    private static ReadOnlySpan<byte> VerbEndings(char last) => last switch
    {
        'а' => "ила ыла ена"u8,
        'е' => "ейте уйте ите"u8,
        'и' => "или ыли"u8,
        'й' => "ей уй"u8,
        'л' => "ил ыл"u8,
        'м' => "им ым"u8,
        'н' => "ен"u8,
        'о' => "ило ыло ено"u8,
        'т' => "ует уют ят ит ыт"u8,
        'ы' => "ены"u8,
        'ь' => "ить ыть ишь"u8,
        'ю' => "ую ю"u8,
        _ => default,
    };

    private static ReadOnlySpan<byte> NounEndings(char last) => last switch
    {
        'а' => "а"u8,
        'в' => "ев ов"u8,
        'е' => "ие ье е"u8,
        'и' => "иями ями ами еи ии и"u8,
        'й' => "ией ей ой ий й"u8,
        'м' => "иям ием ям ем ам ом"u8,
        'о' => "о"u8,
        'у' => "у"u8,
        'х' => "иях ах ях"u8,
        'ы' => "ы"u8,
        'ь' => "ь"u8,
        'ю' => "ию ью ю"u8,
        'я' => "ия ья я"u8,
        _ => default,
    };

    private void RemoveDerivational()
    {
        int suffix = Longest(LastLetter() switch { 'т' => "ост"u8, 'ь' => "ость"u8, _ => default });
        if (_length - suffix >= _r2)
            Remove(suffix);
    }

    private void TidyUp()
    {
        switch (LastLetter())
        {
            case 'ш' or 'е':
                if (Remove(Longest("ейше ейш"u8)))
                    RemoveDoubleN();
                break;
            case 'н':
                RemoveDoubleN();
                break;
            case 'ь':
                Remove(LetterLengthInBytes);
                break;
        }
    }

    private void RemoveDoubleN()
    {
        if (Longest("нн"u8) > 0)
            Remove(LetterLengthInBytes);
    }

    /// <summary>Removes the longest ending of two lists, those of the first only after а or я.</summary>
    private bool RemoveLonger(ReadOnlySpan<byte> endingsAfterA, ReadOnlySpan<byte> endings)
    {
        int afterA = Longest(endingsAfterA);
        int other = Longest(endings);
        if (afterA < other)
            return Remove(other);
        int before = _length - afterA - LetterLengthInBytes;
        return afterA > 0 && before >= _rv && LetterAt(before) is 'а' or 'я' && Remove(afterA);
    }

    /// <summary>The length of the first ending in a list that the word has in RV; 0 if it has none.</summary>
    private readonly int Longest(ReadOnlySpan<byte> endings)
    {
        ReadOnlySpan<byte> region = _word.Slice(_rv, Math.Max(_length - _rv, 0));
        while (!endings.IsEmpty)
        {
            int gap = endings.IndexOf(Gap);
            ReadOnlySpan<byte> ending = gap < 0 ? endings : endings.Slice(0, gap);
            if (region.EndsWith(ending))
                return ending.Length;
            endings = gap < 0 ? default : endings.Slice(gap + 1);
        }

        return 0;
    }

    private bool Remove(int lengthInBytes)
    {
        _length -= lengthInBytes;
        return lengthInBytes > 0;
    }

    /// <summary>The last letter in RV; U+0000 where RV is empty.</summary>
    private readonly char LastLetter() => _length - LetterLengthInBytes >= _rv ? LetterAt(_length - LetterLengthInBytes) : '\0';

    // Cyrillic letters take two bytes, so a character of another length cannot be part of an ending.
    private readonly char LetterAt(int position) => (char)Math.Max(Utf8Character.Decode(_word.Slice(0, _length), position, out _), 0);

    private static bool IsVowel(char letter) => letter is 'а' or 'е' or 'и' or 'о' or 'у' or 'ы' or 'э' or 'ю' or 'я';
}
