using System.Buffers;

namespace CorpusSdk.Search.Results;

/// <summary>
/// A body as snippets show it: runs of white space are one blank, bytes that are not UTF-8 are replacement characters. Where a run
/// had a line break, the blank is still <c>'\n'</c>, since a sentence may begin after it. Borrows its buffers.
/// </summary>
internal readonly ref struct SnippetText
{
    private const char Replacement = '\uFFFD';

    private readonly char[] _characters;
    private readonly int[] _places;
    private readonly int _lengthInBytes;

    /// <summary>Decodes a body.</summary>
    public SnippetText(ReadOnlySpan<byte> body)
    {
        // No byte gives more than one UTF-16 unit.
        _characters = ArrayPool<char>.Shared.Rent(body.Length);
        _places = ArrayPool<int>.Shared.Rent(body.Length + 1);
        _lengthInBytes = body.Length;
        Length = 0;
        for (int i = 0; i < body.Length;)
        {
            int codePoint = Decode(body.Slice(i), out int lengthInBytes);
            for (int k = 0; k < lengthInBytes; k++)
                _places[i + k] = Length;
            i += lengthInBytes;
            Length = IsBlank(codePoint) ? AppendBlank(codePoint) : Append(codePoint);
        }

        // A blank at the end shows nothing.
        if (Length > 0 && _characters[Length - 1] is ' ' or '\n')
            Length--;
        _places[body.Length] = Length;
    }

    /// <summary>The length in UTF-16 units.</summary>
    public int Length { get; }

    /// <summary>The characters.</summary>
    public ReadOnlySpan<char> Characters => _characters.AsSpan(0, Length);

    /// <summary>Where the character is that a byte belongs to.</summary>
    public int PlaceOf(int offsetInBytes) => Math.Min(_places[Math.Min(offsetInBytes, _lengthInBytes)], Length);

    /// <summary>Gives the buffers back.</summary>
    public void Return()
    {
        ArrayPool<char>.Shared.Return(_characters);
        ArrayPool<int>.Shared.Return(_places);
    }

    private int AppendBlank(int codePoint)
    {
        bool isBreak = codePoint is '\n' or '\r' or '\u2028' or '\u2029';
        bool isRun = Length == 0 || _characters[Length - 1] is ' ' or '\n';
        if (!isRun)
            _characters[Length] = isBreak ? '\n' : ' ';
        else if (isBreak && Length > 0)
            _characters[Length - 1] = '\n';
        return isRun ? Length : Length + 1;
    }

    private int Append(int codePoint)
    {
        if (codePoint <= char.MaxValue)
        {
            _characters[Length] = (char)codePoint;
            return Length + 1;
        }

        _characters[Length] = (char)(0xD800 + ((codePoint - 0x10000) >> 10));
        _characters[Length + 1] = (char)(0xDC00 + ((codePoint - 0x10000) & 0x3FF));
        return Length + 2;
    }

    private static bool IsBlank(int codePoint) => codePoint <= char.MaxValue && Queries.QueryCharacters.IsBlank((char)codePoint);

    // Own code: decoders differ between frameworks in how many replacements they give, and netstandard2.0 has none for one character.
    private static int Decode(ReadOnlySpan<byte> utf8, out int lengthInBytes)
    {
        byte first = utf8[0];
        lengthInBytes = 1;
        if (first < 0x80)
            return first;

        int length = first switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 1,
        };
        if (length == 1 || length > utf8.Length)
            return Replacement;

        int codePoint = first & (0x7F >> length);
        for (int i = 1; i < length; i++)
        {
            if ((utf8[i] & 0xC0) != 0x80)
                return Replacement;
            codePoint = (codePoint << 6) | (utf8[i] & 0x3F);
        }

        bool isWellFormed = length switch
        {
            3 => codePoint is >= 0x800 and not (>= 0xD800 and <= 0xDFFF),
            4 => codePoint is >= 0x10000 and <= 0x10FFFF,
            _ => true,
        };
        if (!isWellFormed)
            return Replacement;
        lengthInBytes = length;
        return codePoint;
    }
}
