using System.Runtime.CompilerServices;
using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Text;

/// <summary>Counts words the way a reader would: runs of letters and digits, joined over apostrophes, hyphens and decimal points.</summary>
internal static class WordCounter
{
    /// <summary>How many words a text has; ideographs and kana count one each, since their scripts set no spaces.</summary>
    public static int Count(ReadOnlySpan<char> text) => Count(text, int.MaxValue);

    /// <summary>How many words a text has, or <paramref name="most"/> if it has more: nothing is read beyond those.</summary>
    [MethodImpl(HotLoops.OptimizeAtOnce)]
    public static int Count(ReadOnlySpan<char> text, int most)
    {
        int count = 0;
        bool inWord = false;
        for (int i = 0; i < text.Length && count < most; i++)
        {
            int codePoint = text[i];
            if (codePoint < 0x80)
            {
                // Nearly every character of nearly every text returns here.
                bool isWord = IsAsciiWord(codePoint);
                if (isWord && !inWord)
                    count++;
                inWord = isWord || (inWord && JoinsWord(text, i));
                continue;
            }

            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                codePoint = char.ConvertToUtf32(text[i], text[++i]);

            if (UnicodeTables.IsIdeographic(codePoint))
            {
                count++;
                inWord = false;
            }
            else if (IsVoicingMark(codePoint) || UnicodeTables.IsVariationSelector(codePoint))
            {
                // Belongs to the character before it.
                continue;
            }
            else if (UnicodeTables.IsWordCharacter(codePoint))
            {
                if (!inWord)
                    count++;
                inWord = true;
            }
            else if (inWord && !JoinsWord(text, i))
            {
                inWord = false;
            }
        }

        return count;
    }

    private static bool JoinsWord(ReadOnlySpan<char> text, int index) =>
        IsJoiner(text[index]) && index + 1 < text.Length && UnicodeTables.IsWordCharacter(text[index + 1]);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsAsciiWord(int codePoint) => (uint)((codePoint | 0x20) - 'a') <= 'z' - 'a' || (uint)(codePoint - '0') <= 9;

    private static bool IsVoicingMark(int codePoint) => codePoint is '\u3099' or '\u309A' or '\uFF9E' or '\uFF9F';

    private static bool IsJoiner(int codePoint) => codePoint is '\'' or '’' or '-' or '.' or ',' or '\u2010' or '\u2011' or '\u00AD';
}
