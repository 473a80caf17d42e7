namespace CorpusSdk.Search.Analysis;

/// <summary>A light Ukrainian stemmer: the endings of nouns and adjectives by number and case.</summary>
/// <remarks>
/// It is our own, after the tables of declension in grammars, in the manner of the light stemmers of Dolamic and Savoy: one ending is
/// cut, and of a doubled consonant before it one is left (знання, знань). Vowels that change within the word (рік, року) stay.
/// </remarks>
internal static class UkrainianStemmer
{
    private const int LetterLengthInBytes = 2;
    private const int BytesLeft = 3 * LetterLengthInBytes;

    /// <summary>Puts the stem in place of a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <param name="length">Its length in bytes.</param>
    /// <returns>The length of the stem in bytes: never more than before.</returns>
    public static int Stem(Span<byte> word, int length)
    {
        var end = new WordEnd(word, length);
        if (length <= BytesLeft)
            return length;
        end.Cut(EndingsIn((char)Math.Max(Utf8Character.Decode(word, length - LetterLengthInBytes, out _), 0)), BytesLeft);

        ReadOnlySpan<byte> left = end.Left;
        int last = left.Length - LetterLengthInBytes;
        if (left.Length > BytesLeft && left[last] is 0xD0 or 0xD1 && left.Slice(last).SequenceEqual(left.Slice(last - LetterLengthInBytes, LetterLengthInBytes)))
            end.Cut(LetterLengthInBytes);
        return end.Length;
    }

    private static ReadOnlySpan<byte> EndingsIn(char last) => last switch
    {
        'а' => "а"u8,
        'в' => "ів їв"u8,
        'е' => "е"u8,
        'є' => "є"u8,
        'и' => "ами ями ими іми їми и"u8,
        'і' => "ові еві єві і"u8,
        'ї' => "ої ії ї"u8,
        'й' => "ий ій їй ей й"u8,
        'м' => "ам ям ом ем єм им ім їм"u8,
        'о' => "ього ого о"u8,
        'у' => "ьому ому у"u8,
        'х' => "ах ях их іх їх"u8,
        'ь' => "ь"u8,
        'ю' => "ьою ою ею єю ією ію ю"u8,
        'я' => "ія я"u8,
        _ => default,
    };
}
