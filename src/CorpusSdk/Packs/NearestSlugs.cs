using System.Text;

namespace CorpusSdk.Packs;

/// <summary>Finds the nearest slugs for a slug that does not exist. Reads every slug, in time linear in their lengths.</summary>
internal static class NearestSlugs
{
    /// <summary>How many suggestions a message has.</summary>
    public const int DefaultLimit = 3;

    // Shorter texts are contained in too many slugs for that to mean anything.
    private const int MinContainedLength = 3;

    /// <summary>
    /// The positions of the slugs that come nearest, the nearest first: by the number of slips, and of equal ones those that are near as a
    /// whole before those that contain something near. Up to a third of the letters may be wrong; beyond that a suggestion is noise.
    /// </summary>
    /// <remarks>As soon as enough are found, only nearer ones are looked for, and a slug is left as soon as it cannot be one.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public static IReadOnlyList<int> Find(string wanted, IEnumerable<string> slugs, int limit = DefaultLimit)
    {
        if (wanted is null)
            throw new ArgumentNullException(nameof(wanted));
        if (limit < 0)
            throw new ArgumentOutOfRangeException(nameof(limit), limit, "There is no negative number of suggestions.");

        string needle = Normalize(wanted);
        if (needle.Length == 0 || limit == 0)
            return [];

        var pattern = new SlugPattern(needle);
        int length = Math.Min(needle.Length, SlugPattern.MaxLengthInChars);
        int maxSlips = Math.Max(1, length / 3);
        int maxWithin = needle.Length < MinContainedLength ? -1 : length / 3;
        var found = new NearestList(limit, bound: maxSlips);
        int position = -1;
        foreach (string slug in slugs)
        {
            position++;

            // No slug has fewer slips as a whole than in the stretch that is most like the text, so this alone rules out most of them.
            int within = pattern.CountSlipsWithin(slug, found.Bound);
            if (within > found.Bound)
                continue;

            // Each letter more or fewer is a slip.
            int leastSlips = Math.Abs(Math.Min(slug.Length, SlugPattern.MaxLengthInChars) - length);
            int slips = leastSlips > maxSlips ? leastSlips : pattern.CountSlips(slug, found.Bound);
            bool isPart = within < slips && within <= maxWithin;
            if (isPart || slips <= found.Bound)
                found.Add(new NearSlug(isPart ? within : slips, isPart, slug, position));
        }

        return found.ToPositions();
    }

    /// <summary>Whether a text is this slug but for letter case, white space and the normal form of its letters.</summary>
    public static bool IsSame(string wanted, string slug) => Normalize(wanted) == slug;

    private static string Normalize(string wanted)
    {
        string needle = wanted.Trim().Trim('/').ToLowerInvariant().Replace(' ', '-');
        try
        {
            return needle.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Half of a surrogate pair has no normal form.
            return needle;
        }
    }
}
