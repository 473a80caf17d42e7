using System.Text;

namespace CorpusSdk.Benchmarks;

/// <summary>Deterministic text whose words are as unequally frequent as those of natural text (Zipf's law).</summary>
public sealed class ZipfWords
{
    private const int VocabularySize = 20_000;

    private static readonly string[] Onsets = ["b", "br", "c", "d", "dr", "f", "g", "gr", "h", "k", "l", "m", "n", "p", "r", "s", "st", "t", "tr", "v"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ea", "ai", "ou"];
    private static readonly string[] Codas = ["", "n", "r", "l", "s", "t", "nd", "m"];

    private readonly string[] _vocabulary;
    private readonly double[] _cumulative;
    private ulong _state;

    /// <summary>Creates a source of words; equal seeds give equal text.</summary>
    public ZipfWords(ulong seed)
    {
        _state = seed;
        _vocabulary = Enumerable.Range(0, VocabularySize).Select(_ => Word()).ToArray();
        _cumulative = new double[VocabularySize];
        double sum = 0;
        for (int i = 0; i < VocabularySize; i++)
            _cumulative[i] = sum += 1.0 / (i + 2);
    }

    /// <summary>Appends words with a capital at the beginning and no mark at the end.</summary>
    public void AppendSentence(StringBuilder text, int wordCount)
    {
        int start = text.Length;
        for (int i = 0; i < wordCount; i++)
            text.Append(i > 0 ? " " : "").Append(_vocabulary[NextIndex()]);
        text[start] = char.ToUpperInvariant(text[start]);
    }

    private int NextIndex()
    {
        double wanted = Next() / (double)ulong.MaxValue * _cumulative[^1];
        int index = Array.BinarySearch(_cumulative, wanted);
        return Math.Min(index < 0 ? ~index : index, VocabularySize - 1);
    }

    private string Word()
    {
        int syllables = 1 + (int)(Next() % 3);
        var word = new StringBuilder();
        for (int i = 0; i < syllables; i++)
            word.Append(Pick(Onsets)).Append(Pick(Vowels)).Append(Pick(Codas));
        return word.ToString();
    }

    private string Pick(string[] choices) => choices[(int)(Next() % (ulong)choices.Length)];

    // SplitMix64: small, and the same everywhere.
    private ulong Next()
    {
        ulong z = _state += 0x9E37_79B9_7F4A_7C15;
        z = (z ^ (z >> 30)) * 0xBF58_476D_1CE4_E5B9;
        z = (z ^ (z >> 27)) * 0x94D0_49BB_1331_11EB;
        return z ^ (z >> 31);
    }
}
