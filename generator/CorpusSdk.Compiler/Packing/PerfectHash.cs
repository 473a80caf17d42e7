using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>A hash table without collisions over a fixed set of slugs (hash and displace).</summary>
/// <remarks>
/// The slugs fall into buckets of some four. Bucket by bucket, the fullest first, a displacement is searched that puts all of its
/// slugs into slots that are still free. The result depends on nothing but the slugs and their order.
/// </remarks>
internal sealed class PerfectHash
{
    private const int SlugsPerBucket = 4;
    private const int MaxDisplacement = ushort.MaxValue;

    // Different slugs find a table under one of the first seeds.
    private const ulong MaxSeeds = 100;

    private PerfectHash(ulong seed, SlugWindows.Pair? windows, ushort[] displacements, int[] slots)
    {
        Seed = seed;
        Windows = windows;
        Displacements = displacements;
        Slots = slots;
    }

    /// <summary>Varies the hash; a set that finds no displacement under one seed finds one under the next.</summary>
    public ulong Seed { get; }

    /// <summary>The windows that the hash reads; null if it reads whole slugs.</summary>
    public SlugWindows.Pair? Windows { get; }

    /// <summary>For each bucket its displacement.</summary>
    public ushort[] Displacements { get; }

    /// <summary>For each slot the index of its slug, or -1. One slot in nine is empty, which is what makes the search short.</summary>
    public int[] Slots { get; }

    /// <summary>The hash function.</summary>
    public SlugHash Hash => CreateHash(Seed, Windows);

    /// <summary>Builds the table.</summary>
    /// <param name="slugs">All different.</param>
    public static PerfectHash Build(string[] slugs)
    {
        SlugWindows.Pair? windows = SlugWindows.Choose(slugs);
        for (ulong seed = 0; seed < MaxSeeds; seed++)
        {
            SlugHash hash = CreateHash(seed, windows);
            ulong[] hashes = Array.ConvertAll(slugs, slug => hash.Compute(slug.AsSpan()));
            if (TryPlace(hashes, out ushort[] displacements, out int[] slots))
                return new PerfectHash(seed, windows, displacements, slots);
        }

        throw new ArgumentException("No perfect hash was found. Are two slugs equal?", nameof(slugs));
    }

    private static SlugHash CreateHash(ulong seed, SlugWindows.Pair? windows) =>
        windows is { } pair ? SlugHash.OfWindows(seed, pair.FromStart, pair.FromEnd) : SlugHash.OfWhole(seed);

    private static bool TryPlace(ulong[] hashes, out ushort[] displacements, out int[] slots)
    {
        displacements = new ushort[(hashes.Length + SlugsPerBucket - 1) / SlugsPerBucket];
        slots = new int[hashes.Length == 0 ? 0 : hashes.Length + (hashes.Length / 8) + 1];
        slots.AsSpan().Fill(-1);
        foreach (List<int> bucket in FullestFirst(hashes, displacements.Length))
        {
            if (!TryPlace(bucket, hashes, slots, out ushort displacement))
                return false;
            displacements[SlugHash.Bucket(hashes[bucket[0]], (uint)displacements.Length)] = displacement;
        }

        return true;
    }

    private static IEnumerable<List<int>> FullestFirst(ulong[] hashes, int bucketCount)
    {
        var buckets = new List<int>?[bucketCount];
        for (int i = 0; i < hashes.Length; i++)
            (buckets[SlugHash.Bucket(hashes[i], (uint)bucketCount)] ??= []).Add(i);

        // A stable sort, so that the same slugs give the same table.
        return buckets.OfType<List<int>>().OrderByDescending(bucket => bucket.Count);
    }

    private static bool TryPlace(List<int> bucket, ulong[] hashes, int[] slots, out ushort displacement)
    {
        for (int candidate = 0; candidate <= MaxDisplacement; candidate++)
        {
            int placed = 0;
            while (placed < bucket.Count)
            {
                uint slot = SlugHash.Slot(hashes[bucket[placed]], (uint)candidate, (uint)slots.Length);
                if (slots[slot] >= 0)
                    break;
                slots[slot] = bucket[placed++];
            }

            displacement = (ushort)candidate;
            if (placed == bucket.Count)
                return true;
            while (placed > 0)
                slots[SlugHash.Slot(hashes[bucket[--placed]], (uint)candidate, (uint)slots.Length)] = -1;
        }

        displacement = 0;
        return false;
    }
}
