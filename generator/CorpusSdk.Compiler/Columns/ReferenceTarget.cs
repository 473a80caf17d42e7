using CorpusSdk.Compiler.Naming;

namespace CorpusSdk.Compiler.Columns;

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

    /// <summary>The slugs, in the order of the articles.</summary>
    public IReadOnlyList<string> Slugs => _slugs;

    /// <summary>The slug of an article.</summary>
    public string SlugOf(int index) => _slugs[index];

    /// <summary>Finds the index of the article with a slug. Letter case and Unicode normal form are ignored, because no two slugs differ only in them.</summary>
    public bool TryFind(string slug, out int index) => _indexOf.TryGetValue(slug, out index) || _indexOf.TryGetValue(KeyText.ToLower(slug), out index);
}
