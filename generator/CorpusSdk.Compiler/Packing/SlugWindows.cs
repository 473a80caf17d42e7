using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Packing;

/// <summary>Chooses which characters of a slug the hash reads: the fewest windows that tell all slugs of the archive apart.</summary>
internal static unsafe class SlugWindows
{
    // Windows are tried this far from either end; slugs are cut at 64 characters.
    private const int Reach = 64;

    // A choice is made on a sample first: 33 windows over 100,000 slugs would take longer than the rest of the build.
    private const int SampleSize = 2048;

    /// <summary>The windows (see <see cref="SlugHash"/>); none where no four of them tell all slugs apart.</summary>
    public static int[] Choose(string[] slugs)
    {
        string[] sample = Sample(slugs);
        var chosen = new List<int>();
        while (chosen.Count < SlugHash.MaxWindows)
        {
            (int best, int distinct) = FindBest(sample, chosen);
            chosen.Add(best);
            if (distinct == sample.Length && CountDistinct(slugs, chosen) == slugs.Length)
                return [.. chosen];
        }

        return [];
    }

    private static string[] Sample(string[] slugs)
    {
        if (slugs.Length <= SampleSize)
            return slugs;
        var sample = new string[SampleSize];
        for (int i = 0; i < SampleSize; i++)
            sample[i] = slugs[(int)((long)i * slugs.Length / SampleSize)];
        return sample;
    }

    private static (int Window, int Distinct) FindBest(string[] slugs, List<int> chosen)
    {
        (int Window, int Distinct) best = (0, -1);
        for (int offset = 0; offset < Reach; offset += SlugHash.WindowLengthInChars)
        {
            Try(offset);
            Try(-1 - offset);
        }

        return best;

        void Try(int window)
        {
            int distinct = CountDistinct(slugs, [.. chosen, window]);
            if (distinct > best.Distinct)
                best = (window, distinct);
        }
    }

    /// <summary>How many slugs differ in what the windows read, or in their length.</summary>
    private static int CountDistinct(string[] slugs, List<int> windows)
    {
        var seen = new HashSet<(int, ulong, ulong, ulong, ulong)>();
        foreach (string slug in slugs)
        {
            fixed (char* chars = slug)
            {
                seen.Add((
                    slug.Length,
                    Read(chars, slug.Length, windows, 0),
                    Read(chars, slug.Length, windows, 1),
                    Read(chars, slug.Length, windows, 2),
                    Read(chars, slug.Length, windows, 3)));
            }
        }

        return seen.Count;
    }

    private static ulong Read(char* slug, int length, List<int> windows, int index) =>
        index < windows.Count ? SlugHash.ReadWindow(slug, length, windows[index]) : 0;
}
