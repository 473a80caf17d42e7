namespace CorpusSdk.Search.Analysis;

/// <summary>Finds what else a word of a text is found as: the parts of a compound, the word without its article or particle, a single ideograph.</summary>
/// <remarks>
/// An index has the terms of these variants at the place of the word, beside the word's own. A query is not varied: what is typed as one word
/// is looked for as it is. The rules, each for words that readers type in another way than the text has them:
/// <list type="bullet">
/// <item>Latin words with apostrophes: each part of two letters or more (<c>l'avion</c>, <c>O'Neil</c>, <c>İstanbul'un</c>).</item>
/// <item>Names in camel case: each part, and adjacent parts together (<c>HttpClientFactory</c>: client, httpclient).</item>
/// <item>Versions: what they begin with (<c>1.2.3</c>: 1.2; <c>v2.0.1</c>: v2, v2.0), without the letter as well.</item>
/// <item>Words joined by hyphens: the word and the next in one (<c>e-mail</c>: email), and all of them in one.</item>
/// <item><c>C++17</c> and <c>C#8</c>: the name with its sign.</item>
/// <item>A pair of ideographs: the first one, and the second as well where no other follows.</item>
/// <item>Persian words with zero-width non-joiners: each part.</item>
/// <item>Korean words: without the particle. Arabic words: without the article. Hebrew words: without one or two letters that are prefixes.</item>
/// </list>
/// </remarks>
internal sealed partial class WordVariants
{
    /// <summary>Where the rules give more, the first ones count.</summary>
    public const int MaxCount = 20;

    // Longer words are hardly names.
    private const int MaxLengthInBytes = 64;

    private const int MaxJoinedWords = 4;
    private const int MaxCamelParts = 5;

    private readonly byte[] _bytes = new byte[MaxCount * MaxLengthInBytes];
    private readonly (int BytesStart, int BytesLength, int TextStart, int TextEnd)[] _variants = new (int, int, int, int)[MaxCount];
    private readonly int[] _parts = new int[MaxLengthInBytes + 1];
    private int _bytesLength;

    /// <summary>How many variants the word has.</summary>
    public int Count { get; private set; }

    /// <summary>A variant: a word like any other, to be folded and stemmed.</summary>
    public ReadOnlySpan<byte> this[int index] => _bytes.AsSpan(_variants[index].BytesStart, _variants[index].BytesLength);

    /// <summary>Which part of the text a variant is: in bytes, from the first to the one behind the last.</summary>
    public (int Start, int End) RangeOf(int index) => (_variants[index].TextStart, _variants[index].TextEnd);

    /// <summary>Whether a word can have variants at all. Most words cannot, and this costs little.</summary>
    public static bool MayExist(ReadOnlySpan<byte> text, int start, int end)
    {
        if (end < text.Length && (text[end] is (byte)'-' or (byte)'+' or (byte)'#' || text[end] >= 0x80))
            return true;
        for (int i = start; i < end; i++)
        {
            byte value = text[i];
            if (value >= 0x80 || value is (byte)'\'' or (byte)'.' || (value is >= (byte)'A' and <= (byte)'Z' && i > start))
                return true;
        }

        return false;
    }

    /// <summary>Finds the variants of a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word begins.</param>
    /// <param name="end">Where it ends.</param>
    public void Read(ReadOnlySpan<byte> text, int start, int end)
    {
        Count = 0;
        _bytesLength = 0;
        ReadOnlySpan<byte> word = text.Slice(start, end - start);
        if (word.Length > MaxLengthInBytes)
            return;

        int first = Utf8Character.Decode(word, 0, out _);
        switch (CharacterTables.ClassOf(first))
        {
            case WordClass.Ideograph:
                AddIdeographs(text, start, end);
                return;
            case WordClass.Unspaced or WordClass.Currency:
                return;
        }

        if (IsArabic(first))
        {
            AddPartsAround(word, start, ZeroWidthNonJoiner);
            AddWithoutArticle(word, start);
        }
        else if (IsHebrew(first))
        {
            AddWithoutPrefixes(word, start);
        }
        else if (IsHangul(first))
        {
            AddWithoutParticle(word, start);
        }
        else
        {
            AddPartsAroundApostrophes(word, start);
            AddCamelParts(word, start);
            AddVersions(word, start);
            AddSigned(text, start, end);
        }

        AddJoined(text, start, end);
    }

    private void Add(ReadOnlySpan<byte> variant, int textStart, int textEnd)
    {
        if (Count == MaxCount || variant.Length is 0 or > MaxLengthInBytes)
            return;
        variant.CopyTo(_bytes.AsSpan(_bytesLength));
        _variants[Count++] = (_bytesLength, variant.Length, textStart, textEnd);
        _bytesLength += variant.Length;
    }

    private void AddIdeographs(ReadOnlySpan<byte> text, int start, int end)
    {
        Utf8Character.Decode(text, start, out int length);
        int second = SkipIgnorable(text, start + length, end);
        if (second == end)
            return;
        Add(text.Slice(start, second - start), start, second);
        if (end == text.Length || CharacterTables.ClassOf(Utf8Character.Decode(text, end, out _)) != WordClass.Ideograph)
            Add(text.Slice(second, end - second), second, end);
    }

    private static int SkipIgnorable(ReadOnlySpan<byte> text, int position, int end)
    {
        while (position < end && CharacterTables.ClassOf(Utf8Character.Decode(text, position, out int length)) == WordClass.Ignorable)
            position += length;
        return position;
    }

    private void AddPartsAroundApostrophes(ReadOnlySpan<byte> word, int start)
    {
        int partStart = 0;
        int length;
        for (int i = 0; i < word.Length; i += length)
        {
            int character = Utf8Character.Decode(word, i, out length);
            if (CharacterTables.ClassOf(character) != WordClass.Apostrophe || i + length == word.Length)
                continue;

            // In other scripts it is a letter's sign: п'ять is one word.
            if (!IsLatin(Utf8Character.Decode(word, i + length, out _)))
                return;
            AddPart(word, partStart, i, start);
            partStart = i + length;
        }

        if (partStart > 0)
            AddPart(word, partStart, word.Length, start);
    }

    private void AddPartsAround(ReadOnlySpan<byte> word, int start, ReadOnlySpan<byte> separator)
    {
        int partStart = 0;
        for (int next; (next = word.Slice(partStart).IndexOf(separator)) >= 0; partStart += next + separator.Length)
            AddPart(word, partStart, partStart + next, start);
        if (partStart > 0)
            AddPart(word, partStart, word.Length, start);
    }

    private void AddPart(ReadOnlySpan<byte> word, int partStart, int partEnd, int start)
    {
        ReadOnlySpan<byte> part = word.Slice(partStart, partEnd - partStart);
        if (CountCharacters(part) >= 2)
            Add(part, start + partStart, start + partEnd);
    }

    private void AddCamelParts(ReadOnlySpan<byte> word, int start)
    {
        int count = 0;
        for (int i = 0; i < word.Length; i++)
        {
            if (i == 0 || BeginsCamelPart(word, i))
                _parts[count++] = i;
        }

        if (count < 2)
            return;
        _parts[count] = word.Length;
        for (int first = 0; first < count; first++)
        {
            for (int last = first; last < count; last++)
            {
                bool isWhole = first == 0 && last == count - 1;
                bool isLong = count > MaxCamelParts && last > first + 1;
                if (!isWhole && !isLong)
                    AddPart(word, _parts[first], _parts[last + 1], start);
            }
        }
    }

    // httpClient, HTTPClient; not URLs.
    private static bool BeginsCamelPart(ReadOnlySpan<byte> word, int i)
    {
        if (!IsUpper(word[i]))
            return false;
        if (IsLower(word[i - 1]) || IsDigit(word[i - 1]))
            return true;
        return IsUpper(word[i - 1]) && i + 2 < word.Length && IsLower(word[i + 1]) && IsLower(word[i + 2]);
    }

    private void AddVersions(ReadOnlySpan<byte> word, int start)
    {
        int dots = 0;
        for (int i = 1; i < word.Length; i++)
            dots += word[i] == (byte)'.' && IsDigit(word[i - 1]) ? 1 : 0;
        if (dots == 0)
            return;

        int digits = 0;
        while (digits < word.Length && !IsDigit(word[digits]))
            digits++;
        bool hasLetter = digits > 0;
        if (!hasLetter && dots == 1)
            return;
        int parts = 0;
        for (int i = 1; i <= word.Length; i++)
        {
            bool isEnd = i == word.Length;
            if (!isEnd && word[i] != (byte)'.')
                continue;
            parts++;
            if (!isEnd && (hasLetter || parts > 1))
                Add(word.Slice(0, i), start, start + i);
            if (hasLetter && i > digits)
                Add(word.Slice(digits, i - digits), start + digits, start + i);
        }
    }

    private void AddSigned(ReadOnlySpan<byte> text, int start, int end)
    {
        int length = end - start;
        if (length > 2 || end == text.Length)
            return;
        int sign = text[end] == (byte)'#' ? 1 : text[end] == (byte)'+' && end + 1 < text.Length && text[end + 1] == (byte)'+' ? 2 : 0;
        if (sign == 0)
            return;
        foreach (byte letter in text.Slice(start, length))
        {
            if (!IsUpper(letter) && !IsLower(letter))
                return;
        }

        Add(text.Slice(start, length + sign), start, end + sign);
    }

    private void AddJoined(ReadOnlySpan<byte> text, int start, int end)
    {
        bool hasLetter = !IsNumber(text.Slice(start, end - start));
        int wordCount = 1;
        Span<byte> joined = stackalloc byte[MaxLengthInBytes];
        int length = end - start;
        text.Slice(start, length).CopyTo(joined);
        int textEnd = end;
        while (wordCount < MaxJoinedWords && NextAfterHyphen(text, textEnd, out int nextStart, out int nextEnd) && length + nextEnd - nextStart <= MaxLengthInBytes)
        {
            ReadOnlySpan<byte> next = text.Slice(nextStart, nextEnd - nextStart);
            hasLetter |= !IsNumber(next);
            if (wordCount == 2 && hasLetter)
                Add(joined.Slice(0, length), start, textEnd);
            next.CopyTo(joined.Slice(length));
            length += next.Length;
            textEnd = nextEnd;
            wordCount++;
        }

        if (wordCount > 1 && hasLetter)
            Add(joined.Slice(0, length), start, textEnd);
    }

    private static bool NextAfterHyphen(ReadOnlySpan<byte> text, int end, out int nextStart, out int nextEnd)
    {
        nextStart = end + HyphenLength(text, end);
        nextEnd = nextStart;
        if (nextStart == end || nextStart == text.Length)
            return false;
        if (CharacterTables.ClassOf(Utf8Character.Decode(text, nextStart, out _)) is not (WordClass.Letter or WordClass.HebrewLetter or WordClass.Digit))
            return false;
        var reader = new WordReader(text.Slice(nextStart, Math.Min(text.Length - nextStart, 2 * MaxLengthInBytes)));
        if (!reader.MoveNext())
            return false;
        nextEnd = nextStart + reader.LengthInBytes;
        return true;
    }

    /// <summary>Whether there is a hyphen between two places of a text and nothing else.</summary>
    public static bool IsHyphen(ReadOnlySpan<byte> text, int start, int end) => end > start && HyphenLength(text, start) == end - start;

    private static int HyphenLength(ReadOnlySpan<byte> text, int position)
    {
        if (position >= text.Length)
            return 0;
        if (text[position] == (byte)'-')
            return 1;
        ReadOnlySpan<byte> rest = text.Slice(position);
        return rest.StartsWith("\u2010"u8) || rest.StartsWith("\u2011"u8) ? 3 : 0;
    }

    private static bool IsNumber(ReadOnlySpan<byte> word)
    {
        foreach (byte value in word)
        {
            if (!IsDigit(value))
                return false;
        }

        return true;
    }

    private static int CountCharacters(ReadOnlySpan<byte> word)
    {
        int count = 0;
        foreach (byte value in word)
            count += Utf8Character.IsContinuation(value) ? 0 : 1;
        return count;
    }

    private static bool IsUpper(byte value) => value is >= (byte)'A' and <= (byte)'Z';

    private static bool IsLower(byte value) => value is >= (byte)'a' and <= (byte)'z';

    private static bool IsDigit(byte value) => value is >= (byte)'0' and <= (byte)'9';

    private static bool IsLatin(int character) => character is < 0x250 or (>= 0x1E00 and <= 0x1EFF);
}
