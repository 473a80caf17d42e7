using CorpusSdk.Compiler.Columns;
using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>Gives advice for a reference that leads nowhere.</summary>
internal static class ReferenceAdvice
{
    /// <summary>What to do about a text that is not a slug of an archive. May read every slug.</summary>
    /// <param name="target">The archive.</param>
    /// <param name="reference">The text.</param>
    /// <param name="file">The file that it is in, relative and with <c>/</c>.</param>
    public static string Advise(ReferenceTarget target, string reference, string file)
    {
        string[] meant = [.. ReferencePath.Slugs(reference, file)];
        if (meant.FirstOrDefault(slug => target.TryFind(slug, out _)) is { } slug)
            return $"write {slug}";

        foreach (string candidate in meant.Distinct(StringComparer.Ordinal))
        {
            IReadOnlyList<int> near = NearestSlugs.Find(candidate, target.Slugs);
            if (near.Count > 0)
                return $"did you mean {MessageText.Alternatives([.. near.Select(target.SlugOf)])}?";
        }

        return $"write the slug of an existing article, or add the article to {target.Archive}";
    }
}
