using System.Runtime.CompilerServices;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>The same word twice in a row, across a line break as well.</summary>
/// <remarks>
/// Small letters only, so that names are left alone. Three in a row are meant, and so are words that a sentence may need twice.
/// </remarks>
internal sealed class DoubledWords : IProofCheck
{
    private const int MinLength = 2;
    private const int MaxQuotedLengthInChars = 40;

    // Words that sentences have twice in a row, by language; their other doubles are slips.
    private static readonly HashSet<string> Meant = new(
    [
        "had", "that", "very", "so", "no", "many", "much", "really", "far", "long", "bye", "ha", "blah", "who", "do", "her", "sweet", // English
        "die", "der", "das", "den", "dem", "denen", "deren", "sie", "ihr", "wir", // German: "alle, die die Regel kennen"
        "nous", "vous", // French: "vous vous trouvez"
        "sia", "passo", "piano", "via", "quasi", "man", "mano", "appena", "adagio", "così", // Italian
        "casi", "luego", "muy", "si", "sí", // Spanish
        "het", "dat", // Dutch
        "det", "den", "mycket", // Danish, Norwegian, Swedish
        "yavaş", "sık", "tek", "zaman", "ayrı", "adım", "teker", "birer", "ikişer", "çeşit", "uzun", "kısa", "hızlı", "derin", "yan", "karşı", "gün", "yer", "parça", "tane", "çabuk", // Turkish
        "что", "то", "так", "да", "нет", "ну", "вот", "еле", "чуть", "едва", "только", "очень", // Russian
        "egy", "már", "csak", // Hungarian
    ],
    StringComparer.Ordinal);

    /// <inheritdoc/>
    public Suspects Wanted => Suspects.None;

    /// <inheritdoc/>
    [MethodImpl(HotLoops.OptimizeAtOnce)]
    public void Read(ProofText text, Findings findings)
    {
        string characters = text.Text;
        foreach (Passage passage in text.Passages)
        {
            int previousStart = -1;
            int previousLength = 0;
            int i = passage.Start;
            while (i < passage.End)
            {
                char c = characters[i];
                if (!WesternLetters.IsLetter(c))
                {
                    // Only white space may be between the two.
                    if (!IsSpace(c))
                        previousStart = -1;
                    i++;
                    continue;
                }

                int start = i;
                do
                    i++;
                while (i < passage.End && (WesternLetters.IsLetter(characters[i]) || JoinsWord(characters, i, passage.End)));
                int length = i - start;
                if (previousStart >= 0 && length == previousLength && IsSame(characters, previousStart, start, length) && IsSlip(characters, passage, previousStart, start, length) && !text.IsMarkedBetween(previousStart + length, start))
                    findings.Add(ProblemCatalog.DoubledWord, start, i, WordEnds.Shorten(characters.Substring(start, length), MaxQuotedLengthInChars));
                (previousStart, previousLength) = (start, length);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t' or '\u00A0';

    private static bool JoinsWord(string text, int index, int end) =>
        text[index] is '\'' or '’' or '-' or '\u2010' or '\u2011' or '_' or (>= '0' and <= '9') || (text[index] is '.' or '/' or ':' or '@' && index + 1 < end && WesternLetters.IsLetter(text[index + 1]));

    private static bool IsSame(string text, int first, int second, int length)
    {
        for (int i = 0; i < length; i++)
        {
            if (text[first + i] != text[second + i] && !(i == 0 && UnicodeTables.ToLower(text[first]) == text[second]))
                return false;
        }

        return true;
    }

    private static bool IsSlip(string text, Passage passage, int first, int second, int length)
    {
        if (length < MinLength || first + length == second)
            return false;
        for (int i = second; i < second + length; i++)
        {
            if (!SentenceCase.IsSmall(text[i]))
                return false;
        }

        string word = text.Substring(second, length);
        return !Meant.Contains(word) && !IsOfToneLanguage(word) && (text[first] == text[second] || first == StartOf(text, passage)) && !IsRepeated(text, passage, first, second, length) && IsBounded(text, passage, first, second + length);
    }

    // "The Property property": a name and its kind. A capital that begins the passage says nothing.
    private static int StartOf(string text, Passage passage)
    {
        int start = passage.Start;
        while (start < passage.End && !WesternLetters.IsLetter(text[start]))
            start++;
        return start;
    }

    // Vietnamese doubles words to vary their meaning.
    private static bool IsOfToneLanguage(string word) => word.Any(c => c is 'ơ' or 'ư' or 'đ' or (>= '\u1EA0' and <= '\u1EF9'));

    // "na na na": what is there three times is meant.
    private static bool IsRepeated(string text, Passage passage, int first, int second, int length)
    {
        int after = second + length;
        while (after < passage.End && IsSpace(text[after]))
            after++;
        int before = first;
        while (before > passage.Start && IsSpace(text[before - 1]))
            before--;
        return (after + length <= passage.End && IsSame(text, first, after, length)) || (before - length >= passage.Start && IsSame(text, before - length, second, length));
    }

    private static bool IsBounded(string text, Passage passage, int start, int end) =>
        (start == passage.Start || text[start - 1] is not ('$' or '#' or '&' or '/' or '.' or '-' or '\'' or '’' or '@' or '_' or '\\' or '<' or '{'))
        && (end == passage.End || text[end] is not ('/' or '\\' or '=' or '(' or '>' or '}'));
}
