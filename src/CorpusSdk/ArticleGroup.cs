using System.Collections;
using System.Diagnostics;
using CorpusSdk.Packs;
using CorpusSdk.Search.Filters;

namespace CorpusSdk;

/// <summary>A group of articles from a lookup table: a view of the compiled archive without data of its own.</summary>
/// <typeparam name="TArticle">The archive's article type.</typeparam>
/// <remarks>
/// A <c>foreach</c> and access by position allocate nothing beyond articles that are first touched. The default value is an empty
/// group, as is the one of a key that no article has.
/// </remarks>
[DebuggerDisplay("Count = {Count}")]
public readonly struct ArticleGroup<TArticle> : IReadOnlyList<TArticle>, IEquatable<ArticleGroup<TArticle>>
    where TArticle : Article
{
    private readonly ArticleCache<TArticle>? _articles;
    private readonly LookupView? _lookup;
    private readonly int _start;
    private readonly int _count;

    internal ArticleGroup(ArticleCache<TArticle> articles, LookupView lookup, int start, int count)
    {
        _articles = articles;
        _lookup = lookup;
        _start = start;
        _count = count;
    }

    // All articles of a table with the keys descending. A start below zero says so.
    internal ArticleGroup(ArticleCache<TArticle> articles, LookupView lookup)
        : this(articles, lookup, start: -1, lookup.PostingCount)
    {
    }

    /// <summary>How many articles there are. One that a table reaches by several keys is counted for each.</summary>
    public int Count => _count;

    /// <summary>The article at a position, counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public TArticle this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_count)
                throw new ArgumentOutOfRangeException(nameof(index), index, $"The group has {_count} articles.");
            int article = _start < 0 ? _lookup!.DescendingPosting(index) : _lookup!.Posting(_start + index);
            if ((uint)article >= (uint)_articles!.Pack.ArticleCount)
                throw _lookup.Fields.Damage("a lookup table names an article that does not exist");
            return _articles[article];
        }
    }

    /// <summary>Walks the articles in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<TArticle> IEnumerable<TArticle>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Whether both are the same part of the same table. Groups of the same articles that two tables give are not.</summary>
    public bool Equals(ArticleGroup<TArticle> other) =>
        ReferenceEquals(_articles, other._articles) && ReferenceEquals(_lookup, other._lookup) && _start == other._start && _count == other._count;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ArticleGroup<TArticle> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_start * 31) + _count);

    /// <summary>Whether both are the same part of the same table.</summary>
    public static bool operator ==(ArticleGroup<TArticle> left, ArticleGroup<TArticle> right) => left.Equals(right);

    /// <summary>Whether the two are different parts, or of different tables.</summary>
    public static bool operator !=(ArticleGroup<TArticle> left, ArticleGroup<TArticle> right) => !left.Equals(right);

    /// <summary>As a filter, which keeps the articles of the group in a search of their archive.</summary>
    public static implicit operator ArticleFilter(ArticleGroup<TArticle> group) =>
        new GroupFilter(group._articles, group._lookup, group._start < 0 ? (0, group._count) : (group._start, group._count));

    /// <summary>A filter that keeps what is in both groups.</summary>
    public static ArticleFilter operator &(ArticleGroup<TArticle> left, ArticleGroup<TArticle> right) => (ArticleFilter)left & right;

    /// <summary>A filter that keeps what is in either group.</summary>
    public static ArticleFilter operator |(ArticleGroup<TArticle> left, ArticleGroup<TArticle> right) => (ArticleFilter)left | right;

    /// <summary>A filter that keeps what is not in the group.</summary>
    public static ArticleFilter operator !(ArticleGroup<TArticle> group) => !(ArticleFilter)group;

    /// <summary>Walks the articles of a group in order.</summary>
    public struct Enumerator : IEnumerator<TArticle>
    {
        private readonly ArticleGroup<TArticle> _group;
        private int _index;

        internal Enumerator(ArticleGroup<TArticle> group)
        {
            _group = group;
            _index = -1;
        }

        /// <summary>The current article.</summary>
        public readonly TArticle Current => _group[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next article; false at the end.</summary>
        public bool MoveNext() => ++_index < _group._count;

        /// <summary>Moves back to before the first article.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: the enumerator has no resources.</summary>
        public readonly void Dispose()
        {
        }
    }
}
