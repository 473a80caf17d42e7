namespace CorpusSdk.Compiler.Text;

/// <summary>Recognises UTF-16 and UTF-32 without a byte order mark in text that was decoded as UTF-8.</summary>
/// <remarks>There every second byte, or three of four, is a small number: most often zero, since most scripts have the lowest code points.</remarks>
internal static class WideEncoding
{
    private const int MinLengthInChars = 8;
    private const int MaxSampleInChars = 1024;
    private const char SmallNumber = '\u0008';

    /// <summary>The encoding's name; null if the text is none of the two.</summary>
    public static string? Find(string text)
    {
        int length = Math.Min(text.Length, MaxSampleInChars) & ~3;
        if (length < MinLengthInChars)
            return null;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2)
        {
            even += text[i] <= SmallNumber ? 1 : 0;
            odd += text[i + 1] <= SmallNumber ? 1 : 0;
        }

        // Of three bytes of four that are zero, two are at one parity.
        int half = length / 2;
        bool isEvenSmall = even * 10 >= half * 8;
        bool isOddSmall = odd * 10 >= half * 8;
        if ((isEvenSmall && odd * 10 >= half * 4) || (isOddSmall && even * 10 >= half * 4))
            return "UTF-32";
        return isEvenSmall || isOddSmall ? "UTF-16" : null;
    }
}
