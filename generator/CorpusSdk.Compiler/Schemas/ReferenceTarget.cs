using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>The articles of an archive that references of other schemas may point at.</summary>
internal sealed class ReferenceTarget
{
    private readonly Dictionary<string, int> _indexOf = new(StringComparer.Ordinal);

    /// <summary>Takes an archive's name in C# and its slugs in the order of its articles.</summary>
    public ReferenceTarget(string archive, IEnumerable<string> slugs)
    {
        Archive = archive;
        foreach (string slug in slugs)
            _indexOf.Add(slug, _indexOf.Count);
    }

    /// <summary>The archive's name in C#.</summary>
    public string Archive { get; }

    /// <summary>Finds the index of the article with a slug.</summary>
    public bool TryFind(string slug, out int index) => _indexOf.TryGetValue(slug, out index);

    /// <summary>What to do about a text that is no slug here. Reads every slug.</summary>
    public string Advise(string wanted)
    {
        string slug = SlugBuilder.Build(wanted.AsSpan());
        if (_indexOf.ContainsKey(slug))
            return $"write {slug}";

        // A third of the letters may be wrong; beyond that a suggestion is noise.
        int maxDistance = Math.Max(1, slug.Length / 3);
        (int Distance, string Slug)[] near =
        [
            .. _indexOf.Keys
                .Select(candidate => (Distance: candidate.Contains(slug) ? 0 : EditDistance.Compute(slug, candidate, maxDistance), Slug: candidate))
                .Where(candidate => candidate.Distance <= maxDistance)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Slug, StringComparer.Ordinal)
                .Take(3),
        ];
        return near.Length == 0
            ? $"write the slug of an article that is there, or add the article to {Archive}"
            : $"did you mean {MessageText.Alternatives([.. near.Select(candidate => candidate.Slug)])}?";
    }
}
