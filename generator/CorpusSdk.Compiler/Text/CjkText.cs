using System.Runtime.CompilerServices;
using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Text;

/// <summary>How much of a text is Chinese, Japanese or Korean.</summary>
/// <param name="Ideographs">The characters that <see cref="WordCounter"/> counts as words, kana aside.</param>
/// <param name="Kana">The kana.</param>
/// <param name="HangulWords">The runs of Hangul syllables.</param>
internal readonly record struct CjkText(int Ideographs, int Kana, int HangulWords)
{
    private const byte FirstLead = 0xE1;
    private const byte FirstLeadOfFour = 0xF0;

    /// <summary>Counts in a text that is valid UTF-8.</summary>
    [MethodImpl(HotLoops.OptimizeAtOnce)]
    public static CjkText Count(ReadOnlySpan<byte> utf8)
    {
        int ideographs = 0;
        int kana = 0;
        int hangulWords = 0;
        int endOfHangul = -1;
        for (int i = 0; i < utf8.Length; i++)
        {
            // All of these scripts are behind U+1000; other bytes begin something else, or continue it.
            if (utf8[i] < FirstLead)
                continue;
            int length = utf8[i] < FirstLeadOfFour ? 3 : 4;
            int codePoint = Decode(utf8.Slice(i, length));
            if (IsHangul(codePoint))
            {
                hangulWords += i == endOfHangul ? 0 : 1;
                endOfHangul = i + length;
            }
            else if (UnicodeTables.IsIdeographic(codePoint))
            {
                if (IsKana(codePoint))
                    kana++;
                else
                    ideographs++;
            }

            i += length - 1;
        }

        return new CjkText(ideographs, kana, hangulWords);
    }

    private static int Decode(ReadOnlySpan<byte> bytes) => bytes.Length == 3
        ? ((bytes[0] & 0x0F) << 12) | ((bytes[1] & 0x3F) << 6) | (bytes[2] & 0x3F)
        : ((bytes[0] & 0x07) << 18) | ((bytes[1] & 0x3F) << 12) | ((bytes[2] & 0x3F) << 6) | (bytes[3] & 0x3F);

    private static bool IsKana(int codePoint) => codePoint is (>= 0x3041 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) or (>= 0xFF66 and <= 0xFF9D);

    // Syllables, and the letters that they are made of.
    private static bool IsHangul(int codePoint) => codePoint is (>= 0xAC00 and <= 0xD7A3) or (>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F) or (>= 0xA960 and <= 0xA97F) or (>= 0xD7B0 and <= 0xD7FB);
}
