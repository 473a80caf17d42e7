namespace CorpusSdk.Packs;

/// <summary>Finds what someone may have meant by a slug that is not there. For messages: reads every slug.</summary>
internal static class NearestSlugs
{
    private const int MaxSuggestions = 3;

    /// <summary>Up to three slugs, nearest first: those that contain what was asked for, then those with few letters changed.</summary>
    public static IReadOnlyList<string> Find(PackReader pack, string wanted)
    {
        string needle = wanted.Trim().ToLowerInvariant().Replace(' ', '-');
        if (needle.Length == 0)
            return [];

        // A third of the letters may be wrong; beyond that a suggestion is noise.
        int maxDistance = Math.Max(1, needle.Length / 3);
        var found = new List<(int Distance, string Slug)>();
        for (int i = 0; i < pack.ArticleCount; i++)
        {
            string slug = pack.Slug(i);
            int distance = slug.Contains(needle) ? 0 : EditDistance.Compute(needle, slug, maxDistance);
            if (distance <= maxDistance)
                found.Add((distance, slug));
        }

        found.Sort(static (x, y) => x.Distance != y.Distance ? x.Distance - y.Distance : string.CompareOrdinal(x.Slug, y.Slug));
        return found.Take(MaxSuggestions).Select(candidate => candidate.Slug).ToArray();
    }
}
