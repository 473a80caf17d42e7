using System.Text;

namespace CorpusSdk.Compiler.Naming;

/// <summary>Converts text to normalization form C, so that an é of two characters equals an é of one.</summary>
/// <remarks>Uses its own tables: <c>string.Normalize</c> depends on the host, and does nothing in invariant globalization mode.</remarks>
internal static partial class NormalForm
{
    private const int PairRowLength = 3;
    private const int BitsPerWord = 64;

    // Hangul syllables are computed from their parts (The Unicode Standard, section 3.12).
    private const int FirstSyllable = 0xAC00;
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int BeforeFirstTail = 0x11A7;
    private const int LeadCount = 19;
    private const int VowelCount = 21;
    private const int TailCount = 28;
    private const int SyllableCount = LeadCount * VowelCount * TailCount;

    private static readonly Lazy<Tables> s_tables = new(static () => new Tables());

    /// <summary>The composed form; the text itself where it is that already.</summary>
    public static string Compose(string text) => IsComposed(text) ? text : Write(Recompose(Sort(Decompose(text))));

    // Only these characters can be wrong in composed text, or meet one that is.
    private static bool IsComposed(string text)
    {
        foreach (char c in text)
        {
            if (c >= '\u0300' && (char.IsSurrogate(c) || s_tables.Value.IsActive(c)))
                return false;
        }

        return true;
    }

    private static List<(int CodePoint, int Class)> Decompose(string text)
    {
        var all = new List<(int CodePoint, int Class)>(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            Append(all, isPair ? char.ConvertToUtf32(text[i], text[++i]) : text[i]);
        }

        return all;
    }

    private static void Append(List<(int CodePoint, int Class)> all, int codePoint)
    {
        int syllable = codePoint - FirstSyllable;
        if ((uint)syllable < SyllableCount)
        {
            all.Add((FirstLead + (syllable / (VowelCount * TailCount)), 0));
            all.Add((FirstVowel + (syllable / TailCount % VowelCount), 0));
            if (syllable % TailCount > 0)
                all.Add((BeforeFirstTail + (syllable % TailCount), 0));
        }
        else if (s_tables.Value.TryDecompose(codePoint, out (int First, int Second) parts))
        {
            Append(all, parts.First);
            if (parts.Second != 0)
                Append(all, parts.Second);
        }
        else
        {
            all.Add((codePoint, ClassOf(codePoint)));
        }
    }

    /// <summary>Puts the marks of each letter in order of their classes; those of one class keep theirs.</summary>
    private static List<(int CodePoint, int Class)> Sort(List<(int CodePoint, int Class)> all)
    {
        for (int i = 0; i < all.Count; i++)
        {
            int start = i;
            while (i < all.Count && all[i].Class != 0)
                i++;
            if (i - start < 2)
                continue;
            (int CodePoint, int Class)[] sorted = [.. all.Skip(start).Take(i - start).OrderBy(mark => mark.Class)];
            for (int k = 0; k < sorted.Length; k++)
                all[start + k] = sorted[k];
        }

        return all;
    }

    private static List<(int CodePoint, int Class)> Recompose(List<(int CodePoint, int Class)> all)
    {
        var composed = new List<(int CodePoint, int Class)>(all.Count);
        int starter = -1;
        foreach ((int codePoint, int combiningClass) in all)
        {
            // A mark is blocked from its letter by another of its class, and a letter by any mark.
            bool isBlocked = starter < 0 || (starter < composed.Count - 1 && composed[composed.Count - 1].Class >= combiningClass);
            if (!isBlocked && ComposePair(composed[starter].CodePoint, codePoint) is > 0 and var pair)
            {
                composed[starter] = (pair, 0);
                continue;
            }

            if (combiningClass == 0)
                starter = composed.Count;
            composed.Add((codePoint, combiningClass));
        }

        return composed;
    }

    private static int ComposePair(int first, int second)
    {
        if ((uint)(first - FirstLead) < LeadCount && (uint)(second - FirstVowel) < VowelCount)
            return FirstSyllable + ((((first - FirstLead) * VowelCount) + second - FirstVowel) * TailCount);
        int syllable = first - FirstSyllable;
        if ((uint)syllable < SyllableCount && syllable % TailCount == 0 && second > BeforeFirstTail && second < BeforeFirstTail + TailCount)
            return first + second - BeforeFirstTail;
        return s_tables.Value.Compose(first, second);
    }

    private static int ClassOf(int codePoint)
    {
        int low = 0;
        int high = (CombiningClasses.Length / PairRowLength) - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            int row = middle * PairRowLength;
            if (codePoint < CombiningClasses[row])
                high = middle - 1;
            else if (codePoint > CombiningClasses[row + 1])
                low = middle + 1;
            else
                return CombiningClasses[row + 2];
        }

        return 0;
    }

    private static string Write(List<(int CodePoint, int Class)> all)
    {
        var text = new StringBuilder(all.Count);
        foreach ((int codePoint, _) in all)
        {
            // Half of a pair stays what it is.
            if (codePoint > char.MaxValue)
                text.Append(char.ConvertFromUtf32(codePoint));
            else
                text.Append((char)codePoint);
        }

        return text.ToString();
    }

    /// <summary>The data in a form for quick lookups; made when the first text needs it.</summary>
    private sealed class Tables
    {
        private readonly Dictionary<int, (int First, int Second)> _decompositions = [];
        private readonly Dictionary<(int First, int Second), int> _compositions = [];
        private readonly ulong[] _active = new ulong[(char.MaxValue + 1) / BitsPerWord];

        public Tables()
        {
            for (int i = 0; i < Compositions.Length; i += PairRowLength)
            {
                _decompositions.Add(Compositions[i + 2], (Compositions[i], Compositions[i + 1]));
                _compositions.Add((Compositions[i], Compositions[i + 1]), Compositions[i + 2]);
                Activate(Compositions[i + 1]);
            }

            for (int i = 0; i < Decompositions.Length; i += PairRowLength)
            {
                _decompositions.Add(Decompositions[i], (Decompositions[i + 1], Decompositions[i + 2]));
                Activate(Decompositions[i]);
            }

            for (int i = 0; i < CombiningClasses.Length; i += PairRowLength)
            {
                for (int codePoint = CombiningClasses[i]; codePoint <= CombiningClasses[i + 1]; codePoint++)
                    Activate(codePoint);
            }

            for (int codePoint = FirstVowel; codePoint < BeforeFirstTail + TailCount; codePoint++)
                Activate(codePoint);
        }

        public bool IsActive(char c) => (_active[c / BitsPerWord] & (1UL << (c % BitsPerWord))) != 0;

        public bool TryDecompose(int codePoint, out (int First, int Second) parts) => _decompositions.TryGetValue(codePoint, out parts);

        public int Compose(int first, int second) => _compositions.TryGetValue((first, second), out int composed) ? composed : 0;

        private void Activate(int codePoint)
        {
            if (codePoint <= char.MaxValue)
                _active[codePoint / BitsPerWord] |= 1UL << (codePoint % BitsPerWord);
        }
    }
}
