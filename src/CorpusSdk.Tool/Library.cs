using System.Diagnostics.CodeAnalysis;

namespace CorpusSdk.Tool;

/// <summary>All archives of a program, and the ways to find an article in them by what someone types.</summary>
internal sealed class Library(IReadOnlyList<Archive> archives)
{
    private SlugBeginnings? _beginnings;

    public IReadOnlyList<Archive> Archives => archives;

    /// <summary>All articles, archive by archive.</summary>
    public IEnumerable<Article> Articles => archives.SelectMany(archive => archive.Articles);

    /// <summary>Finds an archive by its name; letter case makes no difference.</summary>
    public bool TryGetArchive(string name, [MaybeNullWhen(false)] out Archive archive)
    {
        archive = archives.FirstOrDefault(candidate => candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return archive is not null;
    }

    /// <summary>How to name an article to this library: its slug, and how much of it is enough.</summary>
    public Address AddressOf(Article article) => (_beginnings ??= new SlugBeginnings(this)).AddressOf(article);

    /// <summary>
    /// The articles that <c>slug</c> or <c>archive/slug</c> names: those with exactly this slug, else those whose slugs begin so.
    /// Only one of them is an answer; several are a question.
    /// </summary>
    public IReadOnlyList<Article> Find(string address)
    {
        (IEnumerable<Archive> searched, string slug) = Split(address);
        Archive[] places = [.. searched];
        var exact = new List<Article>();
        foreach (Archive archive in places)
        {
            if (archive.TryGet(slug, out Article? article))
                exact.Add(article);
        }

        if (exact.Count > 0 || slug.Length == 0)
            return exact;
        return [.. places.SelectMany(archive => archive.Articles).Where(article => article.Slug.StartsWith(slug, StringComparison.Ordinal))];
    }

    /// <summary>Suggestions for an address that names nothing; the nearest first.</summary>
    public IReadOnlyList<Article> FindNearest(string address)
    {
        (IEnumerable<Archive> searched, string slug) = Split(address);
        return new ArchiveSet(searched).FindNearest(slug);
    }

    private (IEnumerable<Archive> Searched, string Slug) Split(string address)
    {
        // A slug may have slashes, too: the part before the first is an archive if one has this name.
        int slash = address.IndexOf('/');
        if (slash >= 0 && TryGetArchive(address[..slash].Trim(), out Archive? archive))
            return ([archive], address[(slash + 1)..].Trim().ToLowerInvariant());
        return (archives, address.Trim().ToLowerInvariant());
    }
}
