using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using CorpusSdk.Packs;

namespace CorpusSdk;

/// <summary>The articles of an archive, by position and by slug. The lookup table was computed when the archive was compiled.</summary>
/// <typeparam name="T">The archive's article type.</typeparam>
/// <remarks>The order is defined: files in the ordinal order of their paths, and within a file in reading order.</remarks>
[DebuggerDisplay("Count = {Count}")]
public sealed class ArticleTable<T> : IReadOnlyList<T>
    where T : Article
{
    private readonly SlugTable _slugs;
    private readonly ArticleCache<T> _articles;
    private readonly int _count;

    internal ArticleTable(ArticleCache<T> articles)
    {
        _articles = articles;
        _slugs = articles.Pack.Slugs;
        _count = articles.Pack.ArticleCount;
    }

    internal PackReader Pack => _articles.Pack;

    internal ArticleCache<T> Cache => _articles;

    internal ArchiveContent Content => _articles;

    /// <summary>How many articles there are.</summary>
    public int Count => _count;

    /// <summary>The article at a position, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public T this[int index] => (uint)index < (uint)_count
        ? _articles[index]
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"Archive {_articles.Archive.Name} has {_count} articles.");

    /// <summary>The article with this slug, compared ordinally.</summary>
    /// <exception cref="KeyNotFoundException">No article has the slug; the message names the nearest slugs.</exception>
    public T this[string slug] => TryGet(slug, out T? article) ? article : throw NotFound(slug);

    /// <summary>Finds an article by its slug, compared ordinally. Allocates nothing beyond the article, when it is first touched.</summary>
    public bool TryGet(string slug, [MaybeNullWhen(false)] out T article)
    {
        if (slug is null)
            throw new ArgumentNullException(nameof(slug));
        return TryFind(slug.AsSpan(), out article);
    }

    /// <summary>Finds an article by its slug, compared ordinally. Allocates nothing beyond the article, when it is first touched.</summary>
    public bool TryGet(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article) => TryFind(slug, out article);

    /// <summary>Whether an article has this slug. Allocates nothing, and creates no article.</summary>
    public bool Contains(string slug)
    {
        if (slug is null)
            throw new ArgumentNullException(nameof(slug));
        return IndexOf(slug.AsSpan()) >= 0;
    }

    /// <summary>Walks the articles in order; a <c>foreach</c> allocates nothing beyond articles that are first touched.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Inlined into both lookups: one call less matters when a lookup takes ten nanoseconds.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryFind(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article)
    {
        int index = IndexOf(slug);
        article = index < 0 ? null : _articles[index];
        return index >= 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int IndexOf(ReadOnlySpan<char> slug)
    {
        int index = _slugs.Find(slug);
        if (index >= _count)
            ThrowDamaged();
        return index;
    }

    private void ThrowDamaged() => throw _articles.Pack.Damage("its slug table names an article that does not exist");

    private KeyNotFoundException NotFound(string slug)
    {
        string[] nearest = [.. NearestSlugs.Find(slug, _articles.Slugs).Select(_articles.Pack.Slug)];
        string hint = nearest.Length == 0 ? "" : $"; did you mean '{string.Join("', '", nearest)}'?";
        if (nearest.Length > 0 && NearestSlugs.IsSame(slug, nearest[0]))
            hint += " The first differs in letter case, white space or Unicode normalization alone.";
        return new KeyNotFoundException($"No article '{slug}' in archive {_articles.Archive.Name}{hint}");
    }

    /// <summary>Walks the articles of a table in order.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly ArticleTable<T> _table;
        private int _index;

        internal Enumerator(ArticleTable<T> table)
        {
            _table = table;
            _index = -1;
        }

        /// <summary>The current article.</summary>
        public readonly T Current => _table[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next article; false at the end.</summary>
        public bool MoveNext() => ++_index < _table._count;

        /// <summary>Moves back to before the first article.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: the enumerator has no resources.</summary>
        public readonly void Dispose()
        {
        }
    }
}
