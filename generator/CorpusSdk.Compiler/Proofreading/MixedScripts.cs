using CorpusSdk.Compiler.Languages;
using CorpusSdk.Compiler.Problems;
using CorpusSdk.Compiler.Text;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Words with a letter of another script that looks like one of their own: nobody sees them, and no search finds them.</summary>
/// <remarks>
/// A word may well be of two scripts, such as a formula or a name with an ending. So what counts is only a letter that looks the same in the word's own script,
/// or a single one between others.
/// </remarks>
internal sealed class MixedScripts : IProofCheck
{
    // The letters of Greek and Cyrillic that look like one of Latin, and those of Latin that look like one of theirs.
    private const string LikeLatin = "АВЕЅІЈКМНОРСТУХасеѕіјорухґԁԛԝһΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
    private const string LikeCyrillic = "ABCEHIJKMOPSTXYaceijopsxy";
    private const string LikeGreek = "ABEHIKMNOPTXYZo";

    // "μm", "αx", "Δt": a formula rather than a word.
    private const int MinWordLength = 3;

    private const int MaxQuotedLengthInChars = 40;

    // "VPNы", "SMSка"
    private const int MinAcronymLength = 2;

    /// <inheritdoc/>
    public Suspects Wanted => Suspects.GreekOrCyrillic;

    /// <inheritdoc/>
    public void Read(ProofText text, Findings findings)
    {
        foreach (Passage passage in text.Passages)
        {
            int i = passage.Start;
            while (i < passage.End)
            {
                Script script = WesternLetters.ScriptOf(text.Text[i]);
                if (script == Script.None)
                {
                    i++;
                    continue;
                }

                int start = i;
                bool isMixed = false;
                for (; i < passage.End && (WesternLetters.ScriptOf(text.Text[i]) is var other && other != Script.None || IsMark(text.Text[i])); i++)
                    isMixed |= other != script && other != Script.None;
                if (isMixed && !IsPartOfName(text.Text, start, i))
                    ReadWord(text.Text, start, i, findings);
            }
        }
    }

    private static void ReadWord(string text, int start, int end, Findings findings)
    {
        if (end - start < MinWordLength)
            return;
        int latin = Count(text, start, end, Script.Latin);
        int cyrillic = Count(text, start, end, Script.Cyrillic);
        int greek = Count(text, start, end, Script.Greek);
        if (latin > 0 && cyrillic > 0 && greek > 0)
            return;
        Script other = greek > 0 ? Script.Greek : Script.Cyrillic;
        Script foreign = latin > greek + cyrillic ? other : latin == 0 ? Script.Greek : latin == greek + cyrillic ? MoreAlike(text, start, end, other) : Script.Latin;
        Script own = foreign == Script.Latin ? other : latin == 0 ? Script.Cyrillic : Script.Latin;
        if (FindFault(text, start, end, foreign, own) is not (>= 0 and var place))
            return;
        string word = WordEnds.Shorten(text.Substring(start, end - start), MaxQuotedLengthInChars);
        findings.Add(
            ProblemCatalog.MixedScripts,
            start,
            end,
            word,
            text[place],
            ((int)text[place]).ToString("X4", System.Globalization.CultureInfo.InvariantCulture),
            foreign,
            own);
    }

    // Of two scripts with as many letters, the one all of whose letters look like those of the other is foreign.
    private static Script MoreAlike(string text, int start, int end, Script other)
    {
        for (int i = start; i < end; i++)
        {
            if (WesternLetters.ScriptOf(text[i]) == Script.Latin && LookAlikes(Script.Latin, other).IndexOf(text[i]) < 0)
                return other;
        }

        return Script.Latin;
    }

    /// <summary>The first letter that is out of place; -1 if the word may be meant as it is.</summary>
    private static int FindFault(string text, int start, int end, Script foreign, Script own)
    {
        string lookAlikes = LookAlikes(foreign, own);
        bool allAlike = true;
        int first = -1;
        int runs = 0;
        for (int i = start; i < end; i++)
        {
            if (WesternLetters.ScriptOf(text[i]) != foreign)
                continue;
            allAlike &= lookAlikes.IndexOf(text[i]) >= 0;
            first = first < 0 ? i : first;
            runs += i == start || WesternLetters.ScriptOf(text[i - 1]) != foreign ? 1 : 0;
        }

        if (allAlike)
            return IsInflectedAcronym(text, start, end, first, own) ? -1 : first;

        // One small letter of Latin amid Cyrillic is a slip of the keyboard.
        bool isAmid = runs == 1 && first > start && first + 1 < end && WesternLetters.ScriptOf(text[first + 1]) == own && WesternLetters.ScriptOf(text[first - 1]) == own;
        return isAmid && foreign != Script.Greek && own != Script.Greek && SentenceCase.IsSmall(text[first]) ? first : -1;
    }

    private static bool IsInflectedAcronym(string text, int start, int end, int first, Script own)
    {
        if (own != Script.Latin || first - start < MinAcronymLength)
            return false;
        for (int i = start; i < first; i++)
        {
            if (SentenceCase.IsSmall(text[i]))
                return false;
        }

        for (int i = first; i < end; i++)
        {
            if (!SentenceCase.IsSmall(text[i]))
                return false;
        }

        return true;
    }

    private static string LookAlikes(Script foreign, Script own) => foreign != Script.Latin ? LikeLatin : own == Script.Greek ? LikeGreek : LikeCyrillic;

    // An address, a path or a name in code.
    private static bool IsPartOfName(string text, int start, int end) =>
        (start > 0 && text[start - 1] is '_' or '/' or '@' or '\\' or '$') || (end < text.Length && text[end] is '_' or '/' or '@' or '\\' or '$');

    private static int Count(string text, int start, int end, Script script)
    {
        int count = 0;
        for (int i = start; i < end; i++)
            count += WesternLetters.ScriptOf(text[i]) == script ? 1 : 0;
        return count;
    }

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';
}
