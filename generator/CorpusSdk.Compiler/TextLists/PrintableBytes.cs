namespace CorpusSdk.Compiler.TextLists;

/// <summary>Bytes as characters that need no escape in a C# literal, five for four bytes.</summary>
internal static class PrintableBytes
{
    private const int BytesPerGroup = 4;
    private const int CharactersPerGroup = 5;
    private const uint Base = 85;

    // After the quotation mark; the backslash is left out.
    private const char First = '#';
    private const char LeftOut = '\\';

    /// <summary>The characters; bytes are filled up with zeros to a multiple of four.</summary>
    public static string Write(byte[] bytes)
    {
        int groups = (bytes.Length + BytesPerGroup - 1) / BytesPerGroup;
        char[] text = new char[groups * CharactersPerGroup];
        for (int group = 0; group < groups; group++)
        {
            uint value = 0;
            for (int i = group * BytesPerGroup; i < (group + 1) * BytesPerGroup; i++)
                value = (value << 8) | (i < bytes.Length ? bytes[i] : 0u);
            for (int i = CharactersPerGroup - 1; i >= 0; i--)
            {
                char c = (char)(First + (value % Base));
                text[(group * CharactersPerGroup) + i] = c >= LeftOut ? (char)(c + 1) : c;
                value /= Base;
            }
        }

        return new string(text);
    }

    /// <summary>The bytes of characters.</summary>
    /// <exception cref="FormatException">Some characters were never written.</exception>
    public static byte[] Read(string text, int start)
    {
        int groups = (text.Length - start) / CharactersPerGroup;
        if (start + (groups * CharactersPerGroup) != text.Length)
            throw new FormatException("The text is cut short.");
        byte[] bytes = new byte[groups * BytesPerGroup];
        int next = start;
        for (int group = 0; group < groups; group++)
        {
            ulong value = 0;
            for (int i = 0; i < CharactersPerGroup; i++)
                value = (value * Base) + Digit(text[next++]);
            if (value > uint.MaxValue)
                throw new FormatException("Some characters are no bytes.");
            for (int i = 0; i < BytesPerGroup; i++)
                bytes[(group * BytesPerGroup) + i] = (byte)(value >> (8 * (BytesPerGroup - 1 - i)));
        }

        return bytes;
    }

    private static uint Digit(char c)
    {
        uint digit = (uint)(c > LeftOut ? c - 1 : c) - First;
        return digit < Base && c != LeftOut ? digit : throw new FormatException("A character is no digit.");
    }
}
