using System.Runtime.CompilerServices;

namespace CorpusSdk.Compiler.Proofreading;

/// <summary>Hashes the phrases of a body: each five words in a row, letter case of ASCII and punctuation aside. Can be used for many bodies.</summary>
internal sealed class PhraseReader
{
    private const int WordsPerPhrase = 5;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    // One phrase in so many is in the sample.
    private const int SampleRate = 16;

    private readonly List<ulong> _phrases = [];

    /// <summary>A sample that two bodies have as much of in common as they have of all phrases, on average; the same for the same body.</summary>
    public IReadOnlyList<ulong> Sample(ReadOnlySpan<byte> utf8)
    {
        Read(utf8, SampleRate);
        return _phrases;
    }

    /// <summary>How many of 100 phrases that either of two bodies has are in both; rounded down.</summary>
    public int PercentInCommon(ReadOnlySpan<byte> utf8, ReadOnlySpan<byte> otherUtf8)
    {
        Read(utf8, rate: 1);
        var phrases = new HashSet<ulong>(_phrases);
        Read(otherUtf8, rate: 1);
        var others = new HashSet<ulong>(_phrases);
        int common = others.Count(phrases.Contains);
        int all = phrases.Count + others.Count - common;
        return all == 0 ? 0 : (int)(common * 100L / all);
    }

    [MethodImpl(HotLoops.OptimizeAtOnce)]
    private void Read(ReadOnlySpan<byte> utf8, ulong rate)
    {
        _phrases.Clear();
        Span<ulong> words = stackalloc ulong[WordsPerPhrase];
        int count = 0;
        ulong word = 0;
        for (int i = 0; i <= utf8.Length; i++)
        {
            byte value = i < utf8.Length ? utf8[i] : (byte)' ';
            bool isLetter = value >= 0x80 || (uint)((value | 0x20) - 'a') <= 'z' - 'a' || (uint)(value - '0') <= 9;
            if (isLetter)
            {
                word = unchecked((word ^ (value < 0x80 ? value | 0x20UL : value)) * Factor);
                continue;
            }

            if (word == 0)
                continue;
            words[count++ % WordsPerPhrase] = word;
            word = 0;
            if (count < WordsPerPhrase)
                continue;
            ulong phrase = 0;
            for (int k = 0; k < WordsPerPhrase; k++)
                phrase = unchecked((RotateLeft(phrase, 23) ^ words[(count + k) % WordsPerPhrase]) * Factor);
            if ((phrase >> 32) % rate == 0)
                _phrases.Add(phrase);
        }
    }

    private static ulong RotateLeft(ulong value, int bits) => (value << bits) | (value >> (64 - bits));
}
