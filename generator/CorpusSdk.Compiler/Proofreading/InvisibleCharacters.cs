using System.Globalization;
using CorpusSdk.Compiler.Languages;
using CorpusSdk.Compiler.Problems;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Characters that nobody sees where they do harm: they split words for search, and tear lines apart.</summary>
/// <remarks>
/// Typography wants many of them: a no-break space before a unit or within « », joiners in Arabic and Indian scripts and in emoji, zero-width spaces in scripts without spaces.
/// None of these is between letters of Latin, Greek or Cyrillic.
/// </remarks>
internal sealed class InvisibleCharacters : IProofCheck
{
    private const char SoftHyphen = '\u00AD';

    /// <inheritdoc/>
    public Suspects Wanted => Suspects.Invisible;

    /// <summary>Whether a character of the general punctuation and beyond is a no-break space or has no width.</summary>
    public static bool IsInvisible(char c) => c is
        '\u180E' // Mongolian vowel separator
        or (>= '\u200B' and <= '\u200F') // zero-width space, joiners, marks of direction
        or (>= '\u202A' and <= '\u202F') // embeddings, narrow no-break space
        or (>= '\u2060' and <= '\u206F') // word joiner, invisible operators, isolates
        or '\uFEFF';

    /// <inheritdoc/>
    public void Read(ProofText text, Findings findings)
    {
        foreach (Passage passage in text.Passages)
        {
            for (int i = passage.Start; i < passage.End; i++)
            {
                char c = text.Text[i];
                if (c < '\u00A0' || !(c is '\u00A0' or SoftHyphen || IsInvisible(c)))
                    continue;
                int end = i + 1;
                while (end < passage.End && text.Text[end] == c)
                    end++;
                if (Judge(text.Text, passage, i, end) is { } harm)
                {
                    findings.Add(ProblemCatalog.InvisibleCharacter, i, end, NameOf(c), ((int)c).ToString("X4", CultureInfo.InvariantCulture), harm);

                    // One report for a word: who removes one of them sees the others.
                    while (end < passage.End && (IsWestern(text.Text[end]) || IsInvisible(text.Text[end])))
                        end++;
                }

                i = end - 1;
            }
        }
    }

    /// <summary>What harm a run of one character does; null if it does none.</summary>
    private static string? Judge(string text, Passage passage, int start, int end)
    {
        char c = text[start];
        char before = start > passage.Start ? text[start - 1] : '\n';
        char after = end < passage.End ? text[end] : '\n';
        if (c is '\u00A0' or '\u202F')
            return end - start > 1 && IsWestern(before) && IsWestern(after) ? "is doubled" : null;

        if (IsWestern(before) && IsWestern(after) && (c != SoftHyphen || passage.Kind == PassageKind.Headline || end - start > 1))
            return "is within a word";
        if (c == SoftHyphen)
            return IsWestern(before) == IsWestern(after) ? null : "is at the edge of a word";
        if (c == '\uFEFF')
            return "is within the text";

        // White space around a headline is taken away, that of no width included; these are not white space.
        bool isAtEdge = (start == passage.Start && IsWestern(after)) || (end == passage.End && IsWestern(before));
        return isAtEdge && passage.Kind == PassageKind.Headline && c is >= '\u200C' and <= '\u200F' ? "is at the edge of a headline" : null;
    }

    private static bool IsWestern(char c) => WesternLetters.ScriptOf(c) != Script.None;

    private static string NameOf(char c) => c switch
    {
        '\u00A0' => "no-break space",
        SoftHyphen => "soft hyphen",
        '\u200B' => "zero-width space",
        '\u200C' => "zero-width non-joiner",
        '\u200D' => "zero-width joiner",
        '\u200E' or '\u200F' => "direction mark",
        '\u202F' => "narrow no-break space",
        '\u2060' => "word joiner",
        '\uFEFF' => "zero-width no-break space",
        _ => "invisible character",
    };
}
