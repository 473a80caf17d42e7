using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Naming;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>Says what to do about a reference that leads nowhere.</summary>
internal static class ReferenceAdvice
{
    /// <summary>What to do about a text that is not a slug of an archive. Reads every slug.</summary>
    public static string Advise(ReferenceTarget target, string wanted)
    {
        string slug = SlugBuilder.Build(wanted.AsSpan());
        if (target.TryFind(slug, out _))
            return $"write {slug}";

        // A third of the letters may be wrong; beyond that a suggestion is noise.
        int maxDistance = Math.Max(1, slug.Length / 3);
        (int Distance, string Slug)[] near =
        [
            .. target.Slugs
                .Select(candidate => (Distance: candidate.Contains(slug) ? 0 : EditDistance.Compute(slug, candidate, maxDistance), Slug: candidate))
                .Where(candidate => candidate.Distance <= maxDistance)
                .OrderBy(candidate => candidate.Distance)
                .ThenBy(candidate => candidate.Slug, StringComparer.Ordinal)
                .Take(3),
        ];
        return near.Length == 0
            ? $"write the slug of an article that is there, or add the article to {target.Archive}"
            : $"did you mean {MessageText.Alternatives([.. near.Select(candidate => candidate.Slug)])}?";
    }
}
