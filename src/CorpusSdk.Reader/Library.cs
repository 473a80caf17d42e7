using System.Diagnostics.CodeAnalysis;

namespace CorpusSdk.Reader;

/// <summary>An article and the archive that it stands in.</summary>
internal sealed record Entry(Archive Archive, Article Article);

/// <summary>All archives of a program, and the ways to find an article in them by what someone types.</summary>
internal sealed class Library(IReadOnlyList<Archive> archives)
{
    private const int MaxSuggestions = 3;

    private SlugBeginnings? _beginnings;

    public IReadOnlyList<Archive> Archives => archives;

    /// <summary>All articles, archive by archive.</summary>
    public IEnumerable<Entry> Entries => archives.SelectMany(EntriesOf);

    /// <summary>Finds an archive by its name; letter case makes no difference.</summary>
    public bool TryGetArchive(string name, [MaybeNullWhen(false)] out Archive archive)
    {
        archive = archives.FirstOrDefault(candidate => candidate.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return archive is not null;
    }

    /// <summary>An article of the library with its archive.</summary>
    public Entry EntryOf(Article article) =>
        new(archives.First(archive => archive.TryGet(article.Slug, out Article? found) && ReferenceEquals(found, article)), article);

    /// <summary>How to name an article to this library: its slug, and how much of it is enough.</summary>
    public Address AddressOf(Entry entry) => (_beginnings ??= new SlugBeginnings(this)).AddressOf(entry);

    /// <summary>
    /// The articles that <c>slug</c> or <c>archive/slug</c> names: those with exactly this slug, else those whose slugs begin so.
    /// Only one of them is an answer; several are a question.
    /// </summary>
    public IReadOnlyList<Entry> Find(string address)
    {
        (IEnumerable<Archive> searched, string slug) = Split(address);
        Archive[] places = [.. searched];
        var exact = new List<Entry>();
        foreach (Archive archive in places)
        {
            if (archive.TryGet(slug, out Article? article))
                exact.Add(new Entry(archive, article));
        }

        if (exact.Count > 0 || slug.Length == 0)
            return exact;
        return [.. places.SelectMany(EntriesOf).Where(entry => entry.Article.Slug.StartsWith(slug, StringComparison.Ordinal))];
    }

    /// <summary>What someone may have meant by an address that names nothing; the nearest first.</summary>
    public IReadOnlyList<Entry> FindNearest(string address)
    {
        (IEnumerable<Archive> searched, string slug) = Split(address);
        return
        [
            .. searched.SelectMany(EntriesOf)
                .Select(entry => (Entry: entry, Errors: SlugMatch.CountErrors(slug, entry.Article.Slug)))
                .Where(candidate => candidate.Errors <= SlugMatch.MaxErrors(slug))
                .OrderBy(candidate => candidate.Errors)
                .Take(MaxSuggestions)
                .Select(candidate => candidate.Entry),
        ];
    }

    /// <summary>The articles of one archive.</summary>
    public IEnumerable<Entry> EntriesOf(Archive archive) => archive.Articles.Select(article => new Entry(archive, article));

    private (IEnumerable<Archive> Searched, string Slug) Split(string address)
    {
        // A slug may have slashes, too: what stands before the first is an archive where there is one of this name.
        int slash = address.IndexOf('/');
        if (slash >= 0 && TryGetArchive(address[..slash].Trim(), out Archive? archive))
            return ([archive], address[(slash + 1)..].Trim().ToLowerInvariant());
        return (archives, address.Trim().ToLowerInvariant());
    }
}
