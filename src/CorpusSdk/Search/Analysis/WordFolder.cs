namespace CorpusSdk.Search.Analysis;

/// <summary>Folds words: all spellings of what a reader takes for the same word get one form.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>Letter case is removed by full case folding (ß is ss, ς is σ); İ and ı are i in every language.</item>
/// <item>Compatibility characters become their plain equivalents: ligatures, full and half width, presentation forms; digits of all scripts, 0 to 9.</item>
/// <item>Marks vanish that are written in Latin, Greek, Hebrew, Arabic and Syriac, stress marks over Cyrillic letters, and strokes
/// and hooks through Latin letters. Of Cyrillic letters with marks, ё, ѐ and ѝ lose them; the others (й, ї, ў) are separate letters.
/// So are kana with voicing marks. Vowel signs of other scripts stay.</item>
/// <item>Soft hyphens, joiners, variation selectors and tatweel vanish, and so do full stops, double quotes and middle dots between
/// letters; an apostrophe of any shape is '.</item>
/// </list>
/// What belongs to no word stays as it is. Precomposed and decomposed text give the same form. Folding a form changes nothing.
/// </remarks>
internal static class WordFolder
{
    // Hangul syllables are arranged by arithmetic: section 3.12 of the Unicode Standard.
    private const int SyllableBase = 0xAC00;
    private const int LeadBase = 0x1100;
    private const int VowelBase = 0x1161;
    private const int TrailBase = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TrailCount = 28;

    // The voicing marks as half-width letters, which fold to U+3099 and U+309A.
    private const int HalfwidthVoicingMark = 0xFF9E;
    private const int VoicingMark = 0x3099;

    // Arabic letters, as their two bytes in UTF-8.
    private const int Kaf = 0xD983;
    private const int Keheh = 0xDAA9;
    private const int Yeh = 0xD98A;
    private const int AlefMaksura = 0xD989;
    private const int FarsiYeh = 0xDB8C;
    private const int TehMarbuta = 0xD8A9;
    private const int HehWithYeh = 0xDB80;
    private const int HehGoal = 0xDB81;
    private const int Heh = 0xD987;

    // The letters that compose are above.
    private const int FirstComposing = 0x400;

    /// <summary>Writes the form of a word; bytes that are not UTF-8 are dropped.</summary>
    /// <param name="word">Any bytes.</param>
    /// <param name="form">The form is cut, at a character's end, to what this holds.</param>
    /// <param name="foldsArabicLetters">Whether letters that Arabic and Persian encode differently are the same.</param>
    /// <returns>The length of the form in bytes.</returns>
    public static int Fold(ReadOnlySpan<byte> word, Span<byte> form, bool foldsArabicLetters)
    {
        int length = Fold(word, form);
        if (foldsArabicLetters)
            FoldArabicLetters(form.Slice(0, length));
        return length;
    }

    // Arabic and Persian keyboards have letters of their own for yeh and kaf, which look alike; ى and ة are written for ي and ه by many.
    private static void FoldArabicLetters(Span<byte> form)
    {
        for (int i = 0; i + 1 < form.Length; i++)
        {
            // U+0600 to U+06FF in UTF-8 begin with D8 to DB, which no other character has as a first byte, and are two bytes long.
            if (form[i] is < 0xD8 or > 0xDB)
                continue;
            int folded = ((form[i] << 8) | form[i + 1]) switch
            {
                Kaf => Keheh,
                Yeh or AlefMaksura => FarsiYeh,
                TehMarbuta or HehWithYeh or HehGoal => Heh,
                _ => 0,
            };
            if (folded != 0)
                (form[i], form[i + 1]) = ((byte)(folded >> 8), (byte)folded);
            i++;
        }
    }

    private static int Fold(ReadOnlySpan<byte> word, Span<byte> form)
    {
        int written = 0;
        int position = 0;
        while (position < word.Length)
        {
            byte first = word[position];
            if (first < 0x80)
            {
                position++;
                if (!TryAppendAscii(first, form, ref written))
                    return written;
                continue;
            }

            int codePoint = Utf8Character.Decode(word, position, out int length);
            if (codePoint >= 0 && !TryAppendFolded(codePoint, word.Slice(position, length), form, ref written))
                return written;
            position += length;
        }

        return written;
    }

    // False, here and below: the form is full.
    private static bool TryAppendAscii(byte character, Span<byte> form, ref int written)
    {
        if (character is >= (byte)'A' and <= (byte)'Z')
            character |= 0x20;
        else if (character == (byte)'.' && (written == 0 || form[written - 1] is not (>= (byte)'0' and <= (byte)'9')))
            return true;
        else if (character == (byte)'"')
            return true;

        if (written == form.Length)
            return false;
        form[written++] = character;
        return true;
    }

    private static bool TryAppendFolded(int codePoint, ReadOnlySpan<byte> bytes, Span<byte> form, ref int written)
    {
        int folding = CharacterTables.FoldingOf(codePoint);
        switch (folding)
        {
            case CharacterTables.FoldsToNothing:
                return true;
            case CharacterTables.Diacritic:
                Compose(codePoint is HalfwidthVoicingMark or HalfwidthVoicingMark + 1 ? codePoint - HalfwidthVoicingMark + VoicingMark : codePoint, form.Slice(0, written));
                return true;
            case CharacterTables.FoldsToItself:
                return TryAppend(codePoint, bytes, form, ref written);
        }

        ReadOnlySpan<byte> text = CharacterTables.FoldedText(folding);
        int length;
        for (int i = 0; i < text.Length; i += length)
        {
            int part = Utf8Character.Decode(text, i, out length);
            bool isAppended = part < 0x80
                ? TryAppendAscii((byte)part, form, ref written)
                : TryAppend(part, text.Slice(i, length), form, ref written);
            if (!isAppended)
                return false;
        }

        return true;
    }

    private static bool TryAppend(int codePoint, ReadOnlySpan<byte> bytes, Span<byte> form, ref int written)
    {
        if (codePoint is >= VowelBase and < TrailBase + TrailCount && JoinsSyllable(codePoint, form.Slice(0, written)))
            return true;
        if (bytes.Length > form.Length - written)
            return false;
        if (bytes.Length == 2)
        {
            // Most characters that are not ASCII; copying inline saves a call.
            form[written] = bytes[0];
            form[written + 1] = bytes[1];
        }
        else
        {
            bytes.CopyTo(form.Slice(written));
        }

        written += bytes.Length;
        return true;
    }

    private static void Compose(int mark, Span<byte> form)
    {
        if (form.Length == 0 || form[form.Length - 1] < 0x80)
            return;
        int start = Utf8Character.LastStart(form);
        int letter = Utf8Character.Decode(form, start, out _);
        if (letter < FirstComposing)
            return;
        int composed = CharacterTables.Compose(letter, mark);
        if (composed != 0)
            Utf8Character.Encode(composed, form.Slice(start));
    }

    /// <summary>Puts a vowel or trailing consonant into the syllable at the end of the form; false if no syllable takes it.</summary>
    private static bool JoinsSyllable(int jamo, Span<byte> form)
    {
        if (form.Length == 0)
            return false;
        int start = Utf8Character.LastStart(form);
        int last = Utf8Character.Decode(form, start, out _);
        int syllable = -1;
        if (jamo < VowelBase + VowelCount)
        {
            int lead = last - LeadBase;
            if (lead is >= 0 and < LeadCount)
                syllable = SyllableBase + (((lead * VowelCount) + (jamo - VowelBase)) * TrailCount);
        }
        else if (jamo > TrailBase)
        {
            int index = last - SyllableBase;
            if (index is >= 0 and < LeadCount * VowelCount * TrailCount && index % TrailCount == 0)
                syllable = last + (jamo - TrailBase);
        }

        if (syllable < 0)
            return false;
        Utf8Character.Encode(syllable, form.Slice(start));
        return true;
    }
}
