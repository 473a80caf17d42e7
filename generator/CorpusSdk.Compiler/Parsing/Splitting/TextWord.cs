using System.Runtime.CompilerServices;
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

    /// <summary>The hash of no characters.</summary>
    public const uint EmptyStem = 2166136261;

    // Radicals, kana and ideographs come after all scripts with spaces but Hangul, which is not among them.
    private const char FirstIdeograph = '\u2E80';

    // Quotation marks and colons begin sentences as well.
    private const string SentenceMarks = ".!?…:\"“«„‘";

    /// <summary>Adds the words of a text that count as evidence. Scripts without spaces give pairs of characters.</summary>
    [MethodImpl(HotLoops.OptimizeAtOnce)]
    public static void Read(ReadOnlySpan<char> text, List<TextWord> words)
    {
        char[] near = NearCharacters.Words;
        bool isSentenceStart = true;
        int i = 0;
        while (i < text.Length)
        {
            char first = text[i];
            int lower = first < near.Length ? near[first] : LowerOfFar(first);
            if (lower == 0)
            {
                isSentenceStart |= first != ' ' && SentenceMarks.IndexOf(first) >= 0;
                i++;
                continue;
            }

            if (IsIdeograph(first))
            {
                if (i + 1 < text.Length && IsIdeograph(text[i + 1]))
                    words.Add(new TextWord(Mix(Mix(EmptyStem, first), text[i + 1]), i, 2, false));
                i++;
                continue;
            }

            int start = i;
            uint stem = Mix(EmptyStem, lower);
            bool isCapital = lower != first;
            bool isNumber = lower <= '9';
            int stemEnd = Math.Min(text.Length, start + StemLength);
            for (i++; i < text.Length; i++)
            {
                char next = text[i];
                lower = next < near.Length ? near[next] : IsIdeograph(next) ? 0 : LowerOfFar(next);
                if (lower == 0)
                    break;
                isNumber |= lower <= '9';
                if (i < stemEnd)
                    stem = Mix(stem, lower);
            }

            if (i - start >= (isNumber ? MinNumberLength : MinLength))
                words.Add(new TextWord(stem, start, i - start, isNumber || (!isSentenceStart && isCapital)));
            isSentenceStart = false;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int LowerOfFar(char c) => UnicodeTables.IsWordCharacter(c) ? UnicodeTables.ToLower(c) : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsIdeograph(char c) => c >= FirstIdeograph && UnicodeTables.IsIdeographic(c);

    /// <summary>The hash of one character more.</summary>
    public static uint Mix(uint hash, int character) => unchecked((hash ^ (uint)character) * 16777619);
}
