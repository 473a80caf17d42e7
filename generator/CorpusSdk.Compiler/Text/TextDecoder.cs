using System.Text;

namespace CorpusSdk.Compiler.Text;

/// <summary>Bytes to text: UTF-8, or UTF-16 with a byte order mark. Anything else is named by the place of its first bad byte.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">The file, byte order mark included.</param>
    /// <param name="text">The text without byte order mark; empty if decoding failed.</param>
    /// <returns>The offset of the first bad byte, or -1 where all of them are good.</returns>
    public static int Decode(byte[] bytes, out string text)
    {
        text = "";
        if (StartsWith(bytes, 0xFF, 0xFE) || StartsWith(bytes, 0xFE, 0xFF))
        {
            if (bytes.Length % 2 != 0)
                return bytes.Length - 1;
            Encoding utf16 = bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            text = utf16.GetString(bytes, 2, bytes.Length - 2);
            return -1;
        }

        int start = StartsWith(bytes, 0xEF, 0xBB) && bytes.Length > 2 && bytes[2] == 0xBF ? 3 : 0;
        try
        {
            text = StrictUtf8.GetString(bytes, start, bytes.Length - start);
            return -1;
        }
        catch (DecoderFallbackException)
        {
            return FirstBadByte(bytes, start);
        }
    }

    /// <summary>The text before a bad byte.</summary>
    public static string DecodeUpTo(byte[] bytes, int badByte)
    {
        byte[] good = bytes.AsSpan(0, badByte).ToArray();
        if (good.Length % 2 != 0 && (StartsWith(good, 0xFF, 0xFE) || StartsWith(good, 0xFE, 0xFF)))
            good = good.AsSpan(0, good.Length - 1).ToArray();
        Decode(good, out string text);
        return text;
    }

    /// <summary>The offset of the first byte from <paramref name="start"/> on that does not begin a UTF-8 character; -1 if there is none.</summary>
    /// <remarks>Our own code, because frameworks differ in the place that the exception gives.</remarks>
    public static int FirstBadByte(byte[] bytes, int start)
    {
        int i = start;
        while (i < bytes.Length)
        {
            int length = SequenceLength(bytes, i);
            if (length == 0)
                return i;
            i += length;
        }

        return -1;
    }

    private static bool StartsWith(byte[] bytes, byte first, byte second) => bytes.Length > 1 && bytes[0] == first && bytes[1] == second;

    // The table of well-formed sequences in the Unicode standard (section 3.9): the second byte's range depends on the first.
    private static int SequenceLength(byte[] bytes, int i)
    {
        byte first = bytes[i];
        if (first < 0x80)
            return 1;

        (int length, int low, int high) = first switch
        {
            >= 0xC2 and <= 0xDF => (2, 0x80, 0xBF),
            0xE0 => (3, 0xA0, 0xBF),
            0xED => (3, 0x80, 0x9F),
            >= 0xE1 and <= 0xEF => (3, 0x80, 0xBF),
            0xF0 => (4, 0x90, 0xBF),
            >= 0xF1 and <= 0xF3 => (4, 0x80, 0xBF),
            0xF4 => (4, 0x80, 0x8F),
            _ => (0, 0, 0),
        };
        if (length == 0 || i + length > bytes.Length || bytes[i + 1] < low || bytes[i + 1] > high)
            return 0;
        for (int k = 2; k < length; k++)
        {
            if (bytes[i + k] is < 0x80 or > 0xBF)
                return 0;
        }

        return length;
    }
}
