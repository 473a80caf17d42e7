using System.Runtime.CompilerServices;

namespace CorpusSdk.Search.Analysis;

/// <summary>Walks over the words of a text, in reading order. Words may overlap: ideographs come as pairs.</summary>
/// <remarks>
/// The word boundaries of UAX #29, with these departures, each for what a reader types into a search box:
/// <list type="bullet">
/// <item>Only text with a letter, a digit or a currency symbol is a word. Each currency symbol is one by itself: <c>€185</c> gives two.</item>
/// <item>A full stop separates letters (<c>node.js</c>), except those of an abbreviation of single letters (<c>U.S.A.</c>).</item>
/// <item>Underscore, colon and Armenian hyphen separate. So do the full-width comma and semicolon, which Chinese sets between numbers of different things.</item>
/// <item>One or two ASCII letters keep a <c>#</c> or <c>++</c> that no ASCII letter, digit or underscore follows: <c>C#</c>, <c>C++</c>.</item>
/// <item>An apostrophe is one whatever its shape, also the letters U+02BB and U+02BC, the Hebrew geresh and the Armenian one. It holds
/// letters together but belongs to no word's end.</item>
/// <item>Subscript digits are digits (<c>CO₂</c>). Superscript ones are not: they are footnote marks too often.</item>
/// <item>Scripts without spaces give overlapping pairs of characters, each with its marks; a single character is a word by itself.</item>
/// <item>Emoji and their modifiers are never in a word.</item>
/// </list>
/// </remarks>
internal ref struct WordReader
{
    // The longest word that keeps # or ++.
    private const int MaxSignedLength = 2;

    private readonly ReadOnlySpan<byte> _text;
    private int _next;

    // Whether the character at _next was the second of the pair that was given last.
    private bool _isSecondOfPair;

    /// <summary>Starts before the first word.</summary>
    /// <param name="utf8">The text; bytes that are not UTF-8 belong to no word.</param>
    public WordReader(ReadOnlySpan<byte> utf8)
    {
        _text = utf8;
        _next = 0;
        _isSecondOfPair = false;
        Start = 0;
        LengthInBytes = 0;
    }

    /// <summary>Where the word begins, in bytes.</summary>
    public int Start { get; private set; }

    /// <summary>How long the word is.</summary>
    public int LengthInBytes { get; private set; }

    /// <summary>Goes on to the next word; false at the end.</summary>
    public bool MoveNext()
    {
        int position = _next;
        while (position < _text.Length)
        {
            WordClass kind = ClassAt(position, out int length);
            switch (kind)
            {
                case WordClass.Letter or WordClass.HebrewLetter or WordClass.Digit:
                    return Take(position, EndOfWord(position, position + length, kind));
                case WordClass.Currency:
                    return Take(position, SkipIgnorable(position + length));
                case WordClass.Ideograph or WordClass.Unspaced:
                    if (TakePair(position, length, kind, out int end))
                        return true;
                    position = end;
                    break;
                default:
                    position += length;
                    break;
            }
        }

        Take(position, position);
        return false;
    }

    private bool Take(int start, int end)
    {
        Start = start;
        LengthInBytes = end - start;
        _next = end;
        return true;
    }

    /// <summary>Takes the pair that begins here, or the single character; false if it was in a pair already, and the run ends.</summary>
    private bool TakePair(int start, int length, WordClass kind, out int firstEnd)
    {
        firstEnd = SkipIgnorable(start + length);
        if (firstEnd < _text.Length && ClassAt(firstEnd, out int secondLength) == kind)
        {
            Take(start, SkipIgnorable(firstEnd + secondLength));
            _next = firstEnd;
            _isSecondOfPair = true;
            return true;
        }

        bool wasGiven = _isSecondOfPair;
        _isSecondOfPair = false;
        return !wasGiven && Take(start, firstEnd);
    }

    /// <summary>Where a word of letters and digits ends.</summary>
    /// <param name="start">Where it starts.</param>
    /// <param name="end">Behind its first character.</param>
    /// <param name="last">The class of that character.</param>
    private readonly int EndOfWord(int start, int end, WordClass last)
    {
        ReadOnlySpan<byte> text = _text;
        int partStart = start;
        while (true)
        {
            int plainStart = end;
            while (end < text.Length && IsPlain(text[end]))
                end++;
            if (end == text.Length)
                return end;
            if (end > plainStart)
                last = CharacterTables.ClassOfAscii(text[end - 1]);

            WordClass kind = ClassAt(end, out int length);
            if (kind == WordClass.Ignorable)
            {
                end += length;
            }
            else if (IsLetterOrDigit(kind))
            {
                end += length;
                last = kind;
            }
            else if (kind >= WordClass.Apostrophe)
            {
                int next = SkipIgnorable(end + length);
                if (next == text.Length)
                    return WithSign(start, end);
                WordClass nextKind = ClassAt(next, out int nextLength);
                if (!HoldsTogether(last, kind, nextKind))
                    return WithSign(start, end);
                if (kind == WordClass.FullStop && last != WordClass.Digit)
                {
                    if (!IsSingleCharacter(partStart, end) || !IsEndOfPart(next + nextLength))
                        return end;
                    partStart = next;
                }

                end = next + nextLength;
                last = nextKind;
            }
            else
            {
                return WithSign(start, end);
            }
        }
    }

    /// <summary>Whether a mark between two characters makes them one word: WB6 and WB7, WB7b and WB7c, WB11 and WB12.</summary>
    private static bool HoldsTogether(WordClass before, WordClass mark, WordClass after)
    {
        bool isBetweenLetters = IsLetter(before) && IsLetter(after);
        bool isBetweenDigits = before == WordClass.Digit && after == WordClass.Digit;
        return mark switch
        {
            WordClass.Apostrophe or WordClass.FullStop => isBetweenLetters || isBetweenDigits,
            WordClass.NumberPunctuation => isBetweenDigits,
            WordClass.LetterPunctuation => isBetweenLetters,
            _ => before == WordClass.HebrewLetter && after == WordClass.HebrewLetter,
        };
    }

    private readonly bool IsSingleCharacter(int start, int end)
    {
        ClassAt(start, out int length);
        return SkipIgnorable(start + length) == end;
    }

    private readonly bool IsEndOfPart(int position)
    {
        position = SkipIgnorable(position);
        return position == _text.Length || !IsLetterOrDigit(ClassAt(position, out _));
    }

    /// <summary>The end of a word with the sign that belongs to a short one.</summary>
    private readonly int WithSign(int start, int end)
    {
        ReadOnlySpan<byte> text = _text;
        if (end - start > MaxSignedLength || text[end] is not ((byte)'#' or (byte)'+'))
            return end;
        for (int i = start; i < end; i++)
        {
            if (text[i] >= 0x80 || CharacterTables.ClassOfAscii(text[i]) != WordClass.Letter)
                return end;
        }

        int signEnd = end + 1;
        if (text[end] == (byte)'+' && (signEnd == text.Length || text[signEnd++] != (byte)'+'))
            return end;
        return signEnd < text.Length && (IsPlain(text[signEnd]) || text[signEnd] == (byte)'_') ? end : signEnd;
    }

    private readonly int SkipIgnorable(int position)
    {
        while (position < _text.Length && _text[position] >= 0x80 && ClassAt(position, out int length) == WordClass.Ignorable)
            position += length;
        return position;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly WordClass ClassAt(int position, out int length)
    {
        byte first = _text[position];
        if (first < 0x80)
        {
            length = 1;
            return CharacterTables.ClassOfAscii(first);
        }

        return CharacterTables.ClassOf(Utf8Character.Decode(_text, position, out length));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPlain(byte value) => value < 0x80 && IsLetterOrDigit(CharacterTables.ClassOfAscii(value));

    private static bool IsLetter(WordClass kind) => kind is WordClass.Letter or WordClass.HebrewLetter;

    private static bool IsLetterOrDigit(WordClass kind) => kind is WordClass.Letter or WordClass.HebrewLetter or WordClass.Digit;
}
