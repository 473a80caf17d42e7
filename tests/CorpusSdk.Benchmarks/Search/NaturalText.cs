using System.Text;

namespace CorpusSdk.Benchmarks.Search;

/// <summary>
/// Deterministic text that resembles natural text for an index: words as unequally frequent (Zipf's law, with the steeper tail that
/// large corpora have), several hundred thousand of them in a hundred megabytes; words that come in bursts, because an article is
/// about something; words that occur together; inflections.
/// </summary>
internal sealed class NaturalText
{
    private const int WordCount = 1_500_000;
    private const int FunctionWordCount = 100;
    private const int CommonWordCount = 6_000;
    private const double TailExponent = 1.7;

    private static readonly string[] Onsets = ["b", "br", "c", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ea", "ai", "ou"];
    private static readonly string[] Codas = ["", "n", "r", "l", "s", "t", "nd", "m"];
    private static readonly string[] Endings = ["s", "ed", "ing"];

    private readonly double[] _cumulative = new double[WordCount];
    private readonly string?[] _words = new string?[WordCount];
    private readonly List<int> _earlier = [];
    private ulong _state;

    /// <summary>Creates a source of articles; equal seeds give equal text.</summary>
    public NaturalText(ulong seed)
    {
        _state = seed;
        double sum = 0;
        double atBend = 1.0 / (CommonWordCount + 2);
        for (int i = 0; i < WordCount; i++)
        {
            sum += i < CommonWordCount ? 1.0 / (i + 2) : atBend * Math.Pow((CommonWordCount + 2) / (i + 2.0), TailExponent);
            _cumulative[i] = sum;
        }
    }

    /// <summary>Articles of very different lengths, which together have about so many bytes.</summary>
    public IReadOnlyList<(string Headline, string Body)> Articles(int count, long lengthInBytes)
    {
        var articles = new (string, string)[count];
        var text = new StringBuilder();
        double average = lengthInBytes / (double)count;
        for (int i = 0; i < count; i++)
        {
            _earlier.Clear();
            AppendSentence(text.Clear(), 6 + (int)(Fraction() * 7));
            string headline = text.ToString();

            // The product of both factors is 1 on average, and is between a twentieth and nearly four.
            double wanted = average * (0.1 + (1.8 * Fraction())) * (0.5 + (1.5 * Fraction())) / 1.25;
            text.Clear();
            while (text.Length < wanted - headline.Length)
            {
                AppendSentence(text, 5 + (int)(Fraction() * 25));
                text.Append(Fraction() < 0.2 ? ".\n\n" : ". ");
            }

            articles[i] = (headline, text.ToString());
        }

        return articles;
    }

    private void AppendSentence(StringBuilder text, int wordCount)
    {
        int start = text.Length;
        int previous = -1;
        for (int i = 0; i < wordCount; i++)
        {
            previous = NextWord(previous);
            text.Append(i > 0 ? " " : "").Append(_words[previous] ??= Spell(previous));
            if (previous >= FunctionWordCount && Fraction() < 0.1)
                text.Append(Endings[(int)(Fraction() * Endings.Length)]);
        }

        text[start] = char.ToUpperInvariant(text[start]);
    }

    private int NextWord(int previous)
    {
        const double CompanionShare = 0.15;
        const double RepetitionShare = 0.15;
        double choice = Fraction();
        if (choice < CompanionShare && previous >= FunctionWordCount)
            return (int)(Mix((ulong)previous) % (ulong)previous);
        if (choice > 1 - RepetitionShare && _earlier.Count > 0)
            return _earlier[(int)(Fraction() * _earlier.Count)];

        double wanted = Fraction() * _cumulative[^1];
        int index = Array.BinarySearch(_cumulative, wanted);
        int word = Math.Min(index < 0 ? ~index : index, WordCount - 1);
        if (word >= FunctionWordCount)
            _earlier.Add(word);
        return word;
    }

    // Frequent words are short. Some words are spelled alike, as some are anywhere.
    private static string Spell(int rank)
    {
        int syllables = rank < FunctionWordCount ? 1 : rank < CommonWordCount ? 2 : 3;
        ulong bits = Mix((ulong)rank);
        var word = new StringBuilder();
        for (int i = 0; i < syllables; i++)
        {
            word.Append(Pick(Onsets, ref bits)).Append(Pick(Vowels, ref bits)).Append(Pick(Codas, ref bits));
        }

        return word.ToString();
    }

    private static string Pick(string[] choices, ref ulong bits)
    {
        string choice = choices[(int)(bits % (ulong)choices.Length)];
        bits /= (ulong)choices.Length;
        return choice;
    }

    private double Fraction() => (Mix(_state++) >> 11) / (double)(1UL << 53);

    // SplitMix64: small, and the same everywhere.
    private static ulong Mix(ulong number)
    {
        ulong z = unchecked((number + 1) * 0x9E37_79B9_7F4A_7C15);
        z = unchecked((z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9);
        z = unchecked((z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB);
        return z ^ (z >> 31);
    }
}
