namespace CorpusSdk.Search.Analysis;

/// <summary>The English stemmer of Snowball, also known as Porter2, over bytes.</summary>
/// <remarks>
/// The version of the algorithm is the one that Lucene has, which a test holds it against word by word; later versions of Snowball
/// have a few exceptions more. What is not ASCII counts as a consonant, of whatever length in bytes: all suffixes are ASCII, so that
/// every region begins and ends with a character wherever that makes a difference.
/// </remarks>
internal ref struct EnglishStemmer
{
    // A y that is a consonant, while the word is being worked on.
    private const byte ConsonantY = (byte)'Y';

    private readonly Span<byte> _word;
    private int _length;

    // Where the regions R1 and R2 begin.
    private int _r1;
    private int _r2;

    private EnglishStemmer(Span<byte> word, int length)
    {
        _word = word;
        _length = length;
    }

    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, in lower case, with straight apostrophes.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        int exception = TakeException(word, length);
        if (exception > 0)
            return exception;
        if (!HasCharacters(word.Slice(0, length), 3))
            return length;

        var stemmer = new EnglishStemmer(word, length);
        stemmer.Run();
        return stemmer._length;
    }

    private static int TakeException(Span<byte> word, int length)
    {
        if (length is < 3 or > 6)
            return 0;
        ReadOnlySpan<byte> given = word.Slice(0, length);
        ReadOnlySpan<byte> stem = (char)given[0] switch
        {
            's' => given.SequenceEqual("skis"u8) ? "ski"u8
                : given.SequenceEqual("skies"u8) || given.SequenceEqual("sky"u8) ? "sky"u8
                : given.SequenceEqual("singly"u8) ? "singl"u8 : default,
            'd' => given.SequenceEqual("dying"u8) ? "die"u8 : default,
            'l' => given.SequenceEqual("lying"u8) ? "lie"u8 : default,
            't' => given.SequenceEqual("tying"u8) ? "tie"u8 : default,
            'i' => given.SequenceEqual("idly"u8) ? "idl"u8 : default,
            'g' => given.SequenceEqual("gently"u8) ? "gentl"u8 : default,
            'u' => given.SequenceEqual("ugly"u8) ? "ugli"u8 : default,
            'e' => given.SequenceEqual("early"u8) ? "earli"u8 : default,
            'o' => given.SequenceEqual("only"u8) ? "onli"u8 : default,
            'n' => given.SequenceEqual("news"u8) ? "news"u8 : default,
            'h' => given.SequenceEqual("howe"u8) ? "howe"u8 : default,
            'a' => given.SequenceEqual("atlas"u8) ? "atlas"u8 : given.SequenceEqual("andes"u8) ? "andes"u8 : default,
            'c' => given.SequenceEqual("cosmos"u8) ? "cosmos"u8 : default,
            'b' => given.SequenceEqual("bias"u8) ? "bias"u8 : default,
            _ => default,
        };
        stem.CopyTo(word);
        return stem.Length;
    }

    private void Run()
    {
        if (_word[0] == (byte)'\'')
        {
            _word.Slice(1, _length - 1).CopyTo(_word);
            _length--;
        }

        bool hasConsonantY = MarkConsonantYs();
        FindRegions();
        RemovePossessive();
        RemovePlural();
        if (!IsLeftAsItIs())
        {
            RemovePastAndGerund();
            ReplaceFinalY();
            ReplaceDoubleSuffix();
            ReplaceSuffix();
            RemoveSuffix();
            RemoveFinalLetter();
        }

        if (hasConsonantY)
        {
            for (int i = 0; i < _length; i++)
            {
                if (_word[i] == ConsonantY)
                    _word[i] = (byte)'y';
            }
        }
    }

    // y at the start, and after a vowel.
    private readonly bool MarkConsonantYs()
    {
        bool isAny = false;
        for (int i = 0; i < _length; i++)
        {
            if (_word[i] == (byte)'y' && (i == 0 || IsVowel(_word[i - 1])))
            {
                _word[i] = ConsonantY;
                isAny = true;
            }
        }

        return isAny;
    }

    private void FindRegions()
    {
        ReadOnlySpan<byte> word = _word.Slice(0, _length);
        _r1 = word.StartsWith("gener"u8) || word.StartsWith("arsen"u8) ? 5
            : word.StartsWith("commun"u8) ? 6
            : BehindNextSyllable(0);
        _r2 = BehindNextSyllable(_r1);
    }

    /// <summary>After the first consonant after a vowel; the word's end if there is none.</summary>
    private readonly int BehindNextSyllable(int position)
    {
        while (position < _length && !IsVowel(_word[position]))
            position++;
        while (position < _length && IsVowel(_word[position]))
            position++;
        return Math.Min(position + 1, _length);
    }

    // Step 0.
    private void RemovePossessive()
    {
        if (Ends("'s'"u8))
            _length -= 3;
        else if (Ends("'s"u8))
            _length -= 2;
        else if (Ends("'"u8))
            _length--;
    }

    // Step 1a.
    private void RemovePlural()
    {
        if (Ends("sses"u8))
        {
            _length -= 2;
        }
        else if (Ends("ied"u8) || Ends("ies"u8))
        {
            _length -= HasCharacters(_word.Slice(0, _length - 3), 2) ? 2 : 1;
        }
        else if (Ends("s"u8) && !Ends("us"u8) && !Ends("ss"u8))
        {
            // A vowel, not right before the s.
            if (HasVowel(Utf8Start(_length - 1)))
                _length--;
        }
    }

    private readonly bool IsLeftAsItIs()
    {
        ReadOnlySpan<byte> word = _word.Slice(0, _length);
        return word.Length switch
        {
            6 => word.SequenceEqual("inning"u8) || word.SequenceEqual("outing"u8) || word.SequenceEqual("exceed"u8),
            7 => word.SequenceEqual("canning"u8) || word.SequenceEqual("herring"u8) || word.SequenceEqual("earring"u8)
                || word.SequenceEqual("proceed"u8) || word.SequenceEqual("succeed"u8),
            _ => false,
        };
    }

    // Step 1b.
    private void RemovePastAndGerund()
    {
        int suffix = Ends("eedly"u8) ? 5 : Ends("ingly"u8) ? 5 : Ends("edly"u8) ? 4 : Ends("eed"u8) ? 3 : Ends("ing"u8) ? 3 : Ends("ed"u8) ? 2 : 0;
        if (suffix == 0)
            return;

        int stem = _length - suffix;
        if (_word[stem] == (byte)'e' && _word[stem + 1] == (byte)'e')
        {
            if (stem >= _r1)
                _length = stem + 2;
            return;
        }

        if (!HasVowel(stem))
            return;
        _length = stem;
        if (Ends("at"u8) || Ends("bl"u8) || Ends("iz"u8))
            Append((byte)'e');
        else if (EndsInDouble())
            _length--;
        else if (_length == _r1 && EndsInShortSyllable())
            Append((byte)'e');
    }

    // Step 1c: y after a consonant that is not the first letter.
    private readonly void ReplaceFinalY()
    {
        int last = _length - 1;
        if (last > 0 && _word[last] is (byte)'y' or ConsonantY && !IsVowel(_word[last - 1]) && Utf8Start(last) > 0)
            _word[last] = (byte)'i';
    }

    // Step 2.
    private void ReplaceDoubleSuffix()
    {
        if (_length < 3)
            return;
        switch ((char)_word[_length - 2])
        {
            case 'a':
                _ = Replace("ational"u8, "ate"u8, _r1) || Replace("tional"u8, "tion"u8, _r1);
                break;
            case 'c':
                _ = Replace("enci"u8, "ence"u8, _r1) || Replace("anci"u8, "ance"u8, _r1);
                break;
            case 'e':
                Replace("izer"u8, "ize"u8, _r1);
                break;
            case 'g':
                if (Ends("ogi"u8) && _length >= _r1 + 3 && _length > 3 && _word[_length - 4] == (byte)'l')
                    _length--;
                break;
            case 'l':
                _ = Replace("lessli"u8, "less"u8, _r1) || Replace("entli"u8, "ent"u8, _r1) || Replace("ousli"u8, "ous"u8, _r1)
                    || Replace("fulli"u8, "ful"u8, _r1) || Replace("abli"u8, "able"u8, _r1) || Replace("alli"u8, "al"u8, _r1)
                    || Replace("bli"u8, "ble"u8, _r1) || RemoveLi();
                break;
            case 'o':
                _ = Replace("ization"u8, "ize"u8, _r1) || Replace("ation"u8, "ate"u8, _r1) || Replace("ator"u8, "ate"u8, _r1);
                break;
            case 's':
                _ = Replace("alism"u8, "al"u8, _r1) || Replace("fulness"u8, "ful"u8, _r1) || Replace("ousness"u8, "ous"u8, _r1)
                    || Replace("iveness"u8, "ive"u8, _r1);
                break;
            case 't':
                _ = Replace("biliti"u8, "ble"u8, _r1) || Replace("aliti"u8, "al"u8, _r1) || Replace("iviti"u8, "ive"u8, _r1);
                break;
        }
    }

    private bool RemoveLi()
    {
        if (Ends("li"u8) && _length >= _r1 + 2
            && (char)_word[_length - 3] is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't')
            _length -= 2;
        return true;
    }

    // Step 3.
    private void ReplaceSuffix() =>
        _ = Replace("ational"u8, "ate"u8, _r1) || Replace("tional"u8, "tion"u8, _r1) || Replace("alize"u8, "al"u8, _r1)
            || Replace("icate"u8, "ic"u8, _r1) || Replace("iciti"u8, "ic"u8, _r1) || Replace("ative"u8, default, _r2)
            || Replace("ical"u8, "ic"u8, _r1) || Replace("ness"u8, default, _r1) || Replace("ful"u8, default, _r1);

    // Step 4.
    private void RemoveSuffix()
    {
        if (_length < 3)
            return;
        switch ((char)_word[_length - 1])
        {
            case 'l':
                Replace("al"u8, default, _r2);
                break;
            case 'e':
                _ = Replace("ance"u8, default, _r2) || Replace("ence"u8, default, _r2) || Replace("able"u8, default, _r2)
                    || Replace("ible"u8, default, _r2) || Replace("ate"u8, default, _r2) || Replace("ive"u8, default, _r2)
                    || Replace("ize"u8, default, _r2);
                break;
            case 'r':
                Replace("er"u8, default, _r2);
                break;
            case 'c':
                Replace("ic"u8, default, _r2);
                break;
            case 't':
                _ = Replace("ement"u8, default, _r2) || Replace("ment"u8, default, _r2) || Replace("ent"u8, default, _r2)
                    || Replace("ant"u8, default, _r2);
                break;
            case 'm':
                Replace("ism"u8, default, _r2);
                break;
            case 'i':
                Replace("iti"u8, default, _r2);
                break;
            case 's':
                Replace("ous"u8, default, _r2);
                break;
            case 'n':
                if (_length > 3 && (char)_word[_length - 4] is 's' or 't')
                    Replace("ion"u8, default, _r2);
                break;
        }
    }

    // Step 5.
    private void RemoveFinalLetter()
    {
        if (_length == 0)
            return;
        int last = _length - 1;
        if (_word[last] == (byte)'l')
        {
            if (last >= _r2 && last > 0 && _word[last - 1] == (byte)'l')
                _length--;
        }
        else if (_word[last] == (byte)'e' && last >= _r1)
        {
            _length--;
            if (last < _r2 && EndsInShortSyllable())
                _length++;
        }
    }

    private readonly bool Ends(ReadOnlySpan<byte> suffix) =>
        _length >= suffix.Length && _word[_length - 1] == suffix[suffix.Length - 1] && ((ReadOnlySpan<byte>)_word.Slice(0, _length)).EndsWith(suffix);

    /// <summary>Replaces a suffix within a region. True if the word has the suffix, in the region or not: then no shorter one is tried.</summary>
    private bool Replace(ReadOnlySpan<byte> suffix, ReadOnlySpan<byte> replacement, int regionStart)
    {
        if (!Ends(suffix))
            return false;
        int stem = _length - suffix.Length;
        if (stem >= regionStart)
        {
            replacement.CopyTo(_word.Slice(stem));
            _length = stem + replacement.Length;
        }

        return true;
    }

    private void Append(byte letter) => _word[_length++] = letter;

    private readonly bool EndsInDouble() =>
        _length > 1 && _word[_length - 1] == _word[_length - 2]
        && (char)_word[_length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    // Consonant, vowel, consonant other than w, x and Y; or just vowel and consonant.
    private readonly bool EndsInShortSyllable()
    {
        if (_length < 2)
            return false;
        int consonant = Utf8Start(_length);
        if (consonant == 0 || IsVowel(_word[consonant]) || !IsVowel(_word[consonant - 1]))
            return false;
        return consonant == 1
            || (!IsVowel(_word[consonant - 2]) && (char)_word[consonant] is not ('w' or 'x' or (char)ConsonantY));
    }

    private readonly bool HasVowel(int end)
    {
        for (int i = 0; i < end; i++)
        {
            if (IsVowel(_word[i]))
                return true;
        }

        return false;
    }

    /// <summary>Where the character starts that ends at a position.</summary>
    private readonly int Utf8Start(int end) => Utf8Character.LastStart(_word.Slice(0, end));

    private static bool HasCharacters(ReadOnlySpan<byte> word, int count)
    {
        foreach (byte value in word)
        {
            if (!Utf8Character.IsContinuation(value) && --count == 0)
                return true;
        }

        return false;
    }

    private static bool IsVowel(byte letter) => (char)letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
