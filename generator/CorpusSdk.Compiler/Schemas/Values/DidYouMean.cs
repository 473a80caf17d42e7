using CorpusSdk.Compiler.Naming;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas.Values;

/// <summary>Finds names that an author may have meant by an unknown one.</summary>
internal static class DidYouMean
{
    private const int MaxSuggestions = 3;

    /// <summary>Up to three names, nearest first: those that differ in letter case and the like alone, then those with few letters changed. Reads all of them.</summary>
    public static IReadOnlyList<string> Find(string wanted, IEnumerable<string> names)
    {
        string needle = KeyText.Normalize(wanted);
        if (needle.Length == 0)
            return [];

        // A third of the letters may be wrong; beyond that a suggestion is noise.
        int maxDistance = Math.Max(1, needle.Length / 3);
        var found = new List<(int Distance, string Name)>();
        foreach (string name in names)
        {
            string candidate = KeyText.Normalize(name);
            int distance = IsSwapped(needle, candidate) ? 1 : EditDistance.Compute(needle, candidate, maxDistance);
            if (distance <= maxDistance)
                found.Add((distance, name));
        }

        found.Sort(static (x, y) => x.Distance != y.Distance ? x.Distance - y.Distance : string.CompareOrdinal(x.Name, y.Name));
        return found.Take(MaxSuggestions).Select(candidate => candidate.Name).ToArray();
    }

    /// <summary><c>did you mean 'a' or 'b'?</c>, or other advice if nothing is near.</summary>
    public static string Advise(string wanted, IEnumerable<string> names, string otherwise)
    {
        IReadOnlyList<string> near = Find(wanted, names);
        return near.Count == 0 ? otherwise : $"did you mean {MessageText.Alternatives(near)}?";
    }

    // Two swapped neighbours are one slip, but count as two changes in the edit distance.
    private static bool IsSwapped(string left, string right)
    {
        if (left.Length != right.Length)
            return false;
        int i = 0;
        while (i < left.Length && left[i] == right[i])
            i++;
        return i + 1 < left.Length
            && left[i] == right[i + 1]
            && left[i + 1] == right[i]
            && string.CompareOrdinal(left, i + 2, right, i + 2, left.Length) == 0;
    }
}
