using CorpusSdk.Compiler.Schemas.Values;
using CorpusSdk.Packs;

namespace CorpusSdk.Compiler.Schemas;

/// <summary>The articles of an archive that references of other schemas may point at.</summary>
internal sealed class ReferenceTarget
{
    private readonly Dictionary<string, int> _indexOf = new(StringComparer.Ordinal);
    private readonly List<string> _slugs = [];

    /// <summary>Takes an archive's name in C# and its slugs in the order of its articles.</summary>
    public ReferenceTarget(string archive, IEnumerable<string> slugs)
    {
        Archive = archive;
        foreach (string slug in slugs)
        {
            _indexOf.Add(slug, _slugs.Count);
            _slugs.Add(slug);
        }
    }

    /// <summary>The archive's name in C#.</summary>
    public string Archive { get; }

    /// <summary>The slug of an article.</summary>
    public string SlugOf(int index) => _slugs[index];

    /// <summary>Finds the index of the article with a slug. Letter case and the normal form of letters make no difference, since no two slugs differ in them alone.</summary>
    public bool TryFind(string slug, out int index) => _indexOf.TryGetValue(slug, out index) || _indexOf.TryGetValue(SchemaKeys.ToLower(slug), out index);

    /// <summary>What to do about a text that is no slug here. May read every slug.</summary>
    /// <param name="reference">The text.</param>
    /// <param name="file">The file that it is in, relative and with <c>/</c>.</param>
    public string Advise(string reference, string file)
    {
        string[] meant = [.. ReferencePath.Slugs(reference, file)];
        if (meant.FirstOrDefault(_indexOf.ContainsKey) is { } slug)
            return $"write {slug}";

        foreach (string candidate in meant.Distinct(StringComparer.Ordinal))
        {
            IReadOnlyList<int> near = NearestSlugs.Find(candidate, _slugs);
            if (near.Count > 0)
                return $"did you mean {MessageText.Alternatives([.. near.Select(SlugOf)])}?";
        }

        return $"write the slug of an article that is there, or add the article to {Archive}";
    }
}
