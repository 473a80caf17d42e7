using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>Chooses which characters of a slug the hash of a small archive reads.</summary>
internal static class SlugWindows
{
    // Windows are tried this far from either end; slugs are cut at 64 characters.
    private const int Reach = 64;

    // A larger archive does not fit the fastest cache. There the whole slug is hashed: a slug that only resembles one of the
    // archive's is then dismissed by its tag, without reading the other one.
    private const int MaxSlugs = 256;

    /// <summary>Two windows (see <see cref="SlugHash"/>): how far from the start, and how far from the end of a slug.</summary>
    public readonly record struct Pair(int FromStart, int FromEnd);

    /// <summary>Two windows that distinguish all slugs; null for large archives, and if no two windows do.</summary>
    public static Pair? Choose(string[] slugs)
    {
        if (slugs.Length > MaxSlugs)
            return null;

        foreach (int fromStart in Distances())
        {
            foreach (int fromEnd in Distances())
            {
                if (TellApart(slugs, fromStart, fromEnd))
                    return new Pair(fromStart, fromEnd);
            }
        }

        return null;
    }

    private static IEnumerable<int> Distances()
    {
        for (int distance = 0; distance < Reach; distance += SlugHash.WindowLengthInChars)
            yield return distance;
    }

    private static bool TellApart(string[] slugs, int fromStart, int fromEnd)
    {
        SlugHash hash = SlugHash.OfWindows(seed: 0, fromStart, fromEnd);
        var seen = new HashSet<ulong>();
        return Array.TrueForAll(slugs, slug => seen.Add(hash.Compute(slug.AsSpan())));
    }
}
