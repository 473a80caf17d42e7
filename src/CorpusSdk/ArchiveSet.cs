using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using CorpusSdk.Packs;
using CorpusSdk.Search;

namespace CorpusSdk;

/// <summary>Several archives as one: data packages that split a corpus by year or topic, or all archives of a program.</summary>
/// <remarks>Immutable, and safe to use from many threads. Creating a set opens none of its archives.</remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class ArchiveSet : IReadOnlyList<Archive>
{
    private readonly Archive[] _archives;
    private ArticleSequence? _articles;

    /// <summary>Creates a set. The order of the archives is that of the articles, and the first archive with a slug answers for it.</summary>
    /// <exception cref="ArgumentException">An archive is given twice, or is null.</exception>
    public ArchiveSet(params Archive[] archives)
        : this((IEnumerable<Archive>)archives)
    {
    }

    /// <summary>Creates a set of archives, such as <c>Corpus.Catalog.Archives</c>.</summary>
    /// <exception cref="ArgumentException">An archive is given twice, or is null.</exception>
    public ArchiveSet(IEnumerable<Archive> archives)
    {
        if (archives is null)
            throw new ArgumentNullException(nameof(archives));
        _archives = [.. archives];
        var seen = new HashSet<Archive>();
        foreach (Archive archive in _archives)
        {
            if (archive is null)
                throw new ArgumentException("An archive of the set is null.", nameof(archives));
            if (!seen.Add(archive))
                throw new ArgumentException($"The archive {archive.Name} is in the set twice.", nameof(archives));
        }
    }

    /// <summary>How many archives there are.</summary>
    public int Count => _archives.Length;

    /// <summary>The archive at a position, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public Archive this[int index] => (uint)index < (uint)_archives.Length
        ? _archives[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The set has {_archives.Length} archives.");

    /// <summary>All articles: archive by archive, each in its own order. Nothing is copied. The archives are opened, which costs the same for every size.</summary>
    public IReadOnlyList<Article> Articles => _articles ??= new ArticleSequence(_archives);

    /// <summary>
    /// Finds an article by its slug, compared ordinally. A slug is unique in its archive; if several archives have it, the first of
    /// them answers. Allocates nothing beyond the article.
    /// </summary>
    public bool TryGet(string slug, [MaybeNullWhen(false)] out Article article)
    {
        foreach (Archive archive in _archives)
        {
            if (archive.TryGet(slug, out article))
                return true;
        }

        article = null;
        return false;
    }

    /// <summary>Finds articles for a slug that no archive has. As <see cref="Archive.FindNearest"/>, over all archives together.</summary>
    /// <param name="slug">The slug to look for.</param>
    /// <param name="limit">The largest number of articles to return.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public IReadOnlyList<Article> FindNearest(string slug, int limit = NearestSlugs.DefaultLimit) =>
        [.. NearestSlugs.Find(slug, _archives.SelectMany(archive => archive.Content.Slugs), limit).Select(position => Articles[position])];

    /// <summary>
    /// Finds articles in all archives at once: they are ranked together, as if they were in one archive. The words that match a prefix or a near
    /// spelling are looked up in each archive separately.
    /// </summary>
    /// <param name="query">Text as a person types it; any text is a query.</param>
    /// <param name="limit">The largest number of hits to return. All matching articles are counted.</param>
    /// <exception cref="InvalidOperationException">An archive was compiled without a search index.</exception>
    public SearchResults<Article> Search(string query, int limit = 10) => Search(SearchQuery.Parse(query), limit);

    /// <summary>Finds articles in all archives at once: they are ranked together, as if they were in one archive.</summary>
    /// <param name="query">The query.</param>
    /// <param name="limit">The largest number of hits to return. All matching articles are counted.</param>
    /// <param name="offset">How many of the best hits to skip, for pages after the first.</param>
    /// <exception cref="InvalidOperationException">An archive was compiled without a search index.</exception>
    public SearchResults<Article> Search(SearchQuery query, int limit = 10, int offset = 0) =>
        ArchiveSearch.Run<Article>(Array.ConvertAll(_archives, archive => archive.Content), query, limit, offset);

    /// <summary>Finds articles among those that a filter keeps. Scores are those of the search without it. A query without words lists what the filter keeps, in the order of the archive.</summary>
    /// <param name="query">Text as a person types it; any text is a query.</param>
    /// <param name="where">Which articles to look at; null for all.</param>
    /// <param name="orderBy">The order of the hits; null for the best first.</param>
    /// <param name="limit">The largest number of hits to return. All matching articles are counted.</param>
    /// <param name="offset">How many of the first hits to skip.</param>
    /// <param name="cancellationToken">Interrupts the search.</param>
    /// <exception cref="ArgumentException">No archive has a field that is named, or its values cannot be compared with the filter's.</exception>
    /// <exception cref="InvalidOperationException">An archive was compiled without a search index.</exception>
    /// <exception cref="OperationCanceledException">The search was interrupted.</exception>
    public SearchResults<Article> Search(string query, ArticleFilter? where, ArticleOrder? orderBy = null, int limit = 10, int offset = 0, CancellationToken cancellationToken = default) =>
        Search(SearchQuery.Parse(query), where, orderBy, limit, offset, cancellationToken);

    /// <inheritdoc cref="Search(string, ArticleFilter, ArticleOrder, int, int, CancellationToken)"/>
    public SearchResults<Article> Search(SearchQuery query, ArticleFilter? where, ArticleOrder? orderBy = null, int limit = 10, int offset = 0, CancellationToken cancellationToken = default) =>
        ArchiveSearch.Run<Article>(Array.ConvertAll(_archives, archive => archive.Content), new SearchRequest(query, where, orderBy, limit, offset, cancellationToken));

    /// <inheritdoc/>
    public IEnumerator<Archive> GetEnumerator() => ((IEnumerable<Archive>)_archives).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The articles of several archives, one archive after another.</summary>
    private sealed class ArticleSequence : IReadOnlyList<Article>
    {
        private readonly Archive[] _archives;

        // For each archive the position of its first article, and at last the number of all.
        private readonly int[] _starts;

        public ArticleSequence(Archive[] archives)
        {
            _archives = archives;
            _starts = new int[archives.Length + 1];
            for (int i = 0; i < archives.Length; i++)
                _starts[i + 1] = checked(_starts[i] + archives[i].Count);
        }

        public int Count => _starts[_archives.Length];

        public Article this[int index]
        {
            get
            {
                if ((uint)index >= (uint)Count)
                    throw new ArgumentOutOfRangeException(nameof(index), index, $"The set has {Count} articles.");

                // Of empty archives the last one with this start is found, which is the one that has the article.
                int low = 0;
                int high = _archives.Length - 1;
                while (low < high)
                {
                    int middle = (low + high + 1) / 2;
                    if (_starts[middle] <= index)
                        low = middle;
                    else
                        high = middle - 1;
                }

                return _archives[low].Articles[index - _starts[low]];
            }
        }

        public IEnumerator<Article> GetEnumerator()
        {
            foreach (Archive archive in _archives)
            {
                foreach (Article article in archive.Articles)
                    yield return article;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
