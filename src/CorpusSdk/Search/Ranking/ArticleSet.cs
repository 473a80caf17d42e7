using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
#if NET
using System.Numerics;
#endif

namespace CorpusSdk.Search.Ranking;

/// <summary>Operations on sets of articles: a bit for each, 64 to a word.</summary>
internal static class ArticleSet
{
    /// <summary>How many articles a word has.</summary>
    public const int WordLength = 64;

    /// <summary>How many words a set needs.</summary>
    public static int WordCount(int articleCount) => (int)(((long)articleCount + WordLength - 1) / WordLength);

    /// <summary>Adds articles, each of which must be below the size of the set.</summary>
    public static void Add(Span<ulong> set, ReadOnlySpan<uint> articles)
    {
        // Neighbours tend to share a word, which is then written once.
        ref ulong words = ref MemoryMarshal.GetReference(set);
        uint at = 0;
        ulong bits = 0;
        foreach (uint article in articles)
        {
            uint word = article / WordLength;
            if (word != at)
            {
                Unsafe.Add(ref words, (nint)at) |= bits;
                bits = 0;
                at = word;
            }

            bits |= 1UL << (int)(article % WordLength);
        }

        if (bits != 0)
            Unsafe.Add(ref words, (nint)at) |= bits;
    }

    /// <summary>Whether the set has an article.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Has(ReadOnlySpan<ulong> set, uint article) => (set[(int)(article / WordLength)] >> (int)(article % WordLength) & 1) != 0;

    /// <summary>Whether the set has any article from one up to another, inclusive. Both must be below the size of the set.</summary>
    public static bool HasAny(ReadOnlySpan<ulong> set, uint first, uint last)
    {
        if (first > last)
            return false;
        int firstWord = (int)(first / WordLength);
        int lastWord = (int)(last / WordLength);
        ulong firstMask = ulong.MaxValue << (int)(first % WordLength);
        ulong lastMask = ulong.MaxValue >> (WordLength - 1 - (int)(last % WordLength));
        if (firstWord == lastWord)
            return (set[firstWord] & firstMask & lastMask) != 0;
        if ((set[firstWord] & firstMask) != 0)
            return true;
        for (int i = firstWord + 1; i < lastWord; i++)
        {
            if (set[i] != 0)
                return true;
        }

        return (set[lastWord] & lastMask) != 0;
    }

    /// <summary>How many articles the set has from one up to another, inclusive. Both must be below the size of the set.</summary>
    public static int Count(ReadOnlySpan<ulong> set, uint first, uint last)
    {
        int count = 0;
        for (uint word = first / WordLength; first <= last && word <= last / WordLength; word++)
            count += PopCount(Between(set, word, first, last));
        return count;
    }

    /// <summary>A word of the set, limited to articles from one up to another, inclusive; the word has some of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Between(ReadOnlySpan<ulong> set, uint word, uint first, uint last)
    {
        ulong bits = set[(int)word];
        if (word == first / WordLength)
            bits &= ulong.MaxValue << (int)(first % WordLength);
        if (word == last / WordLength)
            bits &= ulong.MaxValue >> (WordLength - 1 - (int)(last % WordLength));
        return bits;
    }

    /// <summary>Makes the set that of all articles.</summary>
    public static void Fill(Span<ulong> set, int articleCount)
    {
        set.Fill(ulong.MaxValue);
        if (articleCount % WordLength != 0)
            set[set.Length - 1] = ulong.MaxValue >> (WordLength - (articleCount % WordLength));
    }

    /// <summary>Removes articles that are not in the other set.</summary>
    public static void Intersect(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < set.Length; i++)
            set[i] &= other[i];
    }

    /// <summary>Adds the other set.</summary>
    public static void Unite(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < set.Length; i++)
            set[i] |= other[i];
    }

    /// <summary>Takes the other set out.</summary>
    public static void Except(Span<ulong> set, ReadOnlySpan<ulong> other)
    {
        for (int i = 0; i < set.Length; i++)
            set[i] &= ~other[i];
    }

    /// <summary>How many articles the set has.</summary>
    public static int Count(ReadOnlySpan<ulong> set)
    {
        int count = 0;
        foreach (ulong word in set)
            count += PopCount(word);
        return count;
    }

    /// <summary>Whether the set is empty.</summary>
    public static bool IsEmpty(ReadOnlySpan<ulong> set)
    {
        foreach (ulong word in set)
        {
            if (word != 0)
                return false;
        }

        return true;
    }

    /// <summary>The index of the lowest bit of a word that is not 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int LowestBit(ulong word)
    {
#if NET
        return BitOperations.TrailingZeroCount(word);
#else
        return PopCount((word & (ulong)-(long)word) - 1);
#endif
    }

    private static int PopCount(ulong word)
    {
#if NET
        return BitOperations.PopCount(word);
#else
        unchecked
        {
            word -= (word >> 1) & 0x5555_5555_5555_5555;
            word = (word & 0x3333_3333_3333_3333) + ((word >> 2) & 0x3333_3333_3333_3333);
            return (int)(((word + (word >> 4) & 0x0F0F_0F0F_0F0F_0F0F) * 0x0101_0101_0101_0101) >> 56);
        }
#endif
    }
}
