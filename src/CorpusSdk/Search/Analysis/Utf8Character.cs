namespace CorpusSdk.Search.Analysis;

/// <summary>Single characters in UTF-8.</summary>
internal static class Utf8Character
{
    /// <summary>The longest character.</summary>
    public const int MaxLengthInBytes = 4;

    /// <summary>Reads the character at a position.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Below the text's length.</param>
    /// <param name="lengthInBytes">The length of the character; 1 if there is none.</param>
    /// <returns>The code point; -1 where no well-formed character begins (overlong forms and surrogates are none).</returns>
    public static int Decode(ReadOnlySpan<byte> text, int position, out int lengthInBytes)
    {
        int lead = text[position];
        lengthInBytes = 1;
        if (lead < 0x80)
            return lead;

        int rest = text.Length - position;
        if (lead is >= 0xC2 and < 0xE0)
        {
            if (rest < 2 || !IsContinuation(text[position + 1]))
                return -1;
            lengthInBytes = 2;
            return ((lead & 0x1F) << 6) | (text[position + 1] & 0x3F);
        }

        if (lead is >= 0xE0 and < 0xF0)
        {
            if (rest < 3 || !IsContinuation(text[position + 1]) || !IsContinuation(text[position + 2]))
                return -1;
            int codePoint = ((lead & 0x0F) << 12) | ((text[position + 1] & 0x3F) << 6) | (text[position + 2] & 0x3F);
            if (codePoint is < 0x800 or (>= 0xD800 and <= 0xDFFF))
                return -1;
            lengthInBytes = 3;
            return codePoint;
        }

        if (lead is >= 0xF0 and < 0xF5)
        {
            if (rest < 4 || !IsContinuation(text[position + 1]) || !IsContinuation(text[position + 2]) || !IsContinuation(text[position + 3]))
                return -1;
            int codePoint = ((lead & 0x07) << 18) | ((text[position + 1] & 0x3F) << 12) | ((text[position + 2] & 0x3F) << 6) | (text[position + 3] & 0x3F);
            if (codePoint is < 0x10000 or > 0x10FFFF)
                return -1;
            lengthInBytes = 4;
            return codePoint;
        }

        return -1;
    }

    /// <summary>Where the last character of well-formed text begins.</summary>
    /// <param name="text">Not empty.</param>
    public static int LastStart(ReadOnlySpan<byte> text)
    {
        int start = text.Length - 1;
        while (start > 0 && IsContinuation(text[start]))
            start--;
        return start;
    }

    /// <summary>How many bytes a code point takes.</summary>
    public static int LengthInBytes(int codePoint) => codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;

    /// <summary>Writes a code point.</summary>
    /// <param name="codePoint">No surrogate.</param>
    /// <param name="target">Room for <see cref="LengthInBytes"/>.</param>
    public static void Encode(int codePoint, Span<byte> target)
    {
        switch (LengthInBytes(codePoint))
        {
            case 1:
                target[0] = (byte)codePoint;
                break;
            case 2:
                target[1] = (byte)(0x80 | (codePoint & 0x3F));
                target[0] = (byte)(0xC0 | (codePoint >> 6));
                break;
            case 3:
                target[2] = (byte)(0x80 | (codePoint & 0x3F));
                target[1] = (byte)(0x80 | ((codePoint >> 6) & 0x3F));
                target[0] = (byte)(0xE0 | (codePoint >> 12));
                break;
            default:
                target[3] = (byte)(0x80 | (codePoint & 0x3F));
                target[2] = (byte)(0x80 | ((codePoint >> 6) & 0x3F));
                target[1] = (byte)(0x80 | ((codePoint >> 12) & 0x3F));
                target[0] = (byte)(0xF0 | (codePoint >> 18));
                break;
        }
    }

    /// <summary>Whether a byte continues a character rather than begins one.</summary>
    public static bool IsContinuation(byte value) => (value & 0xC0) == 0x80;
}
