namespace CorpusSdk.Search.Analysis;

/// <summary>The end of a word, where stemmers work.</summary>
/// <remarks>
/// Endings stand in lists with a blank between two; the first that the word has counts. Each rule says how many bytes have to be left
/// before the ending: letters, in the languages that are ASCII once they are folded. Nothing but what a rule names is cut, so that
/// well-formed text stays well-formed.
/// </remarks>
internal ref struct WordEnd
{
    private const byte Gap = (byte)' ';

    private readonly Span<byte> _word;

    public WordEnd(Span<byte> word, int length)
    {
        _word = word;
        Length = length;
    }

    /// <summary>The length of what is left, in bytes.</summary>
    public int Length { get; private set; }

    /// <summary>What is left of the word.</summary>
    public readonly Span<byte> Left => _word.Slice(0, Length);

    /// <summary>The byte at a place counted from the end, where 1 is the last; U+0000 before the word.</summary>
    public readonly char FromEnd(int place) => place <= Length ? (char)_word[Length - place] : '\0';

    /// <summary>Whether the word has one of the endings, and enough before it.</summary>
    public readonly bool Ends(ReadOnlySpan<byte> endings, int leaving = 0) => LengthOfFirst(endings, leaving) > 0;

    /// <summary>Cuts the first of the endings that has enough before it; false if there is none.</summary>
    public bool Cut(ReadOnlySpan<byte> endings, int leaving)
    {
        int ending = LengthOfFirst(endings, leaving);
        Length -= ending;
        return ending > 0;
    }

    /// <summary>Whether what is left is one of the words of a list.</summary>
    public readonly bool IsOneOf(ReadOnlySpan<byte> words)
    {
        ReadOnlySpan<byte> left = Left;
        while (!words.IsEmpty)
        {
            int gap = words.IndexOf(Gap);
            if (left.SequenceEqual(gap < 0 ? words : words.Slice(0, gap)))
                return true;
            words = gap < 0 ? default : words.Slice(gap + 1);
        }

        return false;
    }

    /// <summary>Puts letters at the end, for which others have been cut before.</summary>
    public void Append(ReadOnlySpan<byte> letters)
    {
        letters.CopyTo(_word.Slice(Length));
        Length += letters.Length;
    }

    /// <summary>Cuts letters that are known to be there.</summary>
    public void Cut(int lengthInBytes) => Length -= lengthInBytes;

    /// <summary>Puts something that is not longer in place of an ending that has enough before it; false if there is none.</summary>
    public bool Replace(ReadOnlySpan<byte> ending, ReadOnlySpan<byte> replacement, int leaving)
    {
        int start = Length - ending.Length;
        if (start < leaving || !Left.EndsWith(ending))
            return false;
        replacement.CopyTo(_word.Slice(start));
        Length = start + replacement.Length;
        return true;
    }

    /// <summary>Whether a letter, of a place counted from the end, is the same as the one before it.</summary>
    public readonly bool IsDoubled(int place) => place < Length && IsLetter(FromEnd(place)) && FromEnd(place) == FromEnd(place + 1);

    /// <summary>Leaves one of each run of the same letter.</summary>
    /// <param name="letters">The letters that this is about; of all from a to z if empty.</param>
    public void RemoveDoubled(ReadOnlySpan<byte> letters)
    {
        int kept = Math.Min(1, Length);
        for (int i = kept; i < Length; i++)
        {
            byte letter = _word[i];
            if (letter != _word[kept - 1] || !(letters.IsEmpty ? IsLetter((char)letter) : letters.IndexOf(letter) >= 0))
                _word[kept++] = letter;
        }

        Length = kept;
    }

    private readonly int LengthOfFirst(ReadOnlySpan<byte> endings, int leaving)
    {
        if (Length == 0)
            return 0;

        // Most endings fail at their last byte already, which is cheaper to see than to call anything.
        ReadOnlySpan<byte> word = Left;
        byte last = word[word.Length - 1];
        int start = 0;
        for (int end = 1; end <= endings.Length; end++)
        {
            if (end < endings.Length && endings[end] != Gap)
                continue;
            if (endings[end - 1] == last && word.Length - (end - start) >= leaving && word.EndsWith(endings.Slice(start, end - start)))
                return end - start;
            start = end + 1;
        }

        return 0;
    }

    private static bool IsLetter(char letter) => letter is >= 'a' and <= 'z';
}
