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
        bool isSentenceStart = true;
        int i = 0;
        while (i < text.Length)
        {
            char first = text[i];
            if (!IsWord(first))
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
            uint stem = EmptyStem;
            bool isNumber = false;
            for (; i < text.Length && IsWord(text[i]) && !IsIdeograph(text[i]); i++)
            {
                isNumber |= text[i] is >= '0' and <= '9';
                if (i - start < StemLength)
                    stem = Mix(stem, ToLower(text[i]));
            }

            if (i - start >= (isNumber ? MinNumberLength : MinLength))
                words.Add(new TextWord(stem, start, i - start, isNumber || (!isSentenceStart && ToLower(first) != first)));
            isSentenceStart = false;
        }
    }

    // Nearly every character of nearly every text is ASCII, or a letter of a script with spaces.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsWord(char c) => c < 0x80 ? (uint)((c | 0x20) - 'a') <= 'z' - 'a' || (uint)(c - '0') <= 9 : UnicodeTables.IsWordCharacter(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsIdeograph(char c) => c >= FirstIdeograph && UnicodeTables.IsIdeographic(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ToLower(char c) => c < 0x80 ? ((uint)(c - 'A') <= 'Z' - 'A' ? c | 0x20 : c) : UnicodeTables.ToLower(c);

    /// <summary>The hash of one character more.</summary>
    public static uint Mix(uint hash, int character) => unchecked((hash ^ (uint)character) * 16777619);
}
