namespace CorpusSdk.Compiler.Columns;

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

    /// <summary>The slugs.</summary>
    public IEnumerable<string> Slugs => _indexOf.Keys;

    /// <summary>Finds the index of the article with a slug.</summary>
    public bool TryFind(string slug, out int index) => _indexOf.TryGetValue(slug, out index);
}
