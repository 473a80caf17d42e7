namespace CorpusSdk.Xunit;

/// <summary>Draws samples that depend only on the seed and the number of items, with our own generator of random numbers.</summary>
internal static class RandomSample
{
    /// <summary>A seed for all samples of this process that were given none.</summary>
    public static int SeedOfThisRun { get; } = BitConverter.ToInt32(Guid.NewGuid().ToByteArray(), 0) & int.MaxValue;

    /// <summary>Draws items without putting any back, and gives them in their own order.</summary>
    /// <param name="items">What to draw from.</param>
    /// <param name="count">How many; all if there are fewer.</param>
    /// <param name="seed">The seed.</param>
    public static IReadOnlyList<T> Draw<T>(IReadOnlyList<T> items, int count, int seed)
    {
        if (count >= items.Count)
            return items;

        // The first steps of a Fisher-Yates shuffle.
        int[] positions = [.. Enumerable.Range(0, items.Count)];
        ulong state = unchecked((uint)seed);
        for (int i = 0; i < count; i++)
        {
            int drawn = i + Next(ref state, items.Count - i);
            (positions[i], positions[drawn]) = (positions[drawn], positions[i]);
        }

        Array.Sort(positions, 0, count);
        return [.. positions.Take(count).Select(position => items[position])];
    }

    /// <summary>A number from 0 up to a limit, which is left out: SplitMix64, the upper half of its bits scaled.</summary>
    private static int Next(ref ulong state, int limit)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            ulong mixed = state;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            mixed ^= mixed >> 31;
            return (int)(((mixed >> 32) * (uint)limit) >> 32);
        }
    }
}
