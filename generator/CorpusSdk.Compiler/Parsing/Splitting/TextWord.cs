using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Parsing.Splitting;

/// <summary>A word as evidence: two words are the same if they begin alike, since endings change with case and number.</summary>
/// <param name="Stem">A hash of its beginning in small letters.</param>
/// <param name="Start">The offset of its first character in its text.</param>
/// <param name="LengthInChars">Its length.</param>
/// <param name="LooksLikeName">Whether it has a capital within a sentence, or is a number.</param>
internal readonly record struct TextWord(uint Stem, int Start, int LengthInChars, bool LooksLikeName)
{
    // Shorter words are particles in most languages.
    private const int MinLength = 4;
    private const int MinNumberLength = 2;
    private const int StemLength = 5;
    private const uint EmptyStem = 2166136261;

    // Quotation marks and colons begin sentences as well.
    private const string SentenceMarks = ".!?…:\"“«„‘";

    /// <summary>Adds the words of a text that count as evidence. Scripts without spaces give pairs of characters.</summary>
    public static void Read(ReadOnlySpan<char> text, List<TextWord> words)
    {
        bool isSentenceStart = true;
        int i = 0;
        while (i < text.Length)
        {
            if (UnicodeTables.IsIdeographic(text[i]))
            {
                if (i + 1 < text.Length && UnicodeTables.IsIdeographic(text[i + 1]))
                    words.Add(new TextWord(Mix(Mix(EmptyStem, text[i]), text[i + 1]), i, 2, false));
                i++;
                continue;
            }

            int start = i;
            uint stem = EmptyStem;
            bool isNumber = false;
            for (; i < text.Length && UnicodeTables.IsWordCharacter(text[i]) && !UnicodeTables.IsIdeographic(text[i]); i++)
            {
                isNumber |= text[i] is >= '0' and <= '9';
                if (i - start < StemLength)
                    stem = Mix(stem, UnicodeTables.ToLower(text[i]));
            }

            if (i - start >= (isNumber ? MinNumberLength : MinLength))
                words.Add(new TextWord(stem, start, i - start, isNumber || (!isSentenceStart && UnicodeTables.ToLower(text[start]) != text[start])));
            if (i > start)
            {
                isSentenceStart = false;
                continue;
            }

            isSentenceStart |= SentenceMarks.IndexOf(text[i]) >= 0;
            i++;
        }
    }

    private static uint Mix(uint hash, int character) => unchecked((hash ^ (uint)character) * 16777619);
}
