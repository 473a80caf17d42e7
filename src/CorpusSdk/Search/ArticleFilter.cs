using System.Diagnostics;
using CorpusSdk.Search.Filters;

namespace CorpusSdk;

/// <summary>Says which articles a search looks at, by their fields: <c>ArticleFilter.Equal("tags", "rust") &amp; ArticleFilter.Since("date", "2024")</c>.</summary>
/// <remarks>
/// Immutable, and of no archive: one filter serves many. A key is that of the field in the texts; letter case counts only if two keys differ in nothing else.
/// Fields of a record within the record are written with a dot: <c>author.name</c>. A list has a value if any of its elements has. An article without
/// the field is not kept, except by what excludes (<c>!</c>). A group of a lookup table is a filter, too: <c>Corpus.Blog.ByTags["rust"]</c>.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public abstract class ArticleFilter
{
    private protected ArticleFilter()
    {
    }

    /// <summary>Keeps articles whose field has a value. A month or a year has all of its days.</summary>
    /// <exception cref="ArgumentNullException">The key or the value is null.</exception>
    public static ArticleFilter Equal(string key, FilterValue value) => new RangeFilter(key, RangeEnd.At(value, isIncluded: true), RangeEnd.At(value, isIncluded: true));

    /// <summary>Keeps articles whose field has one of the values; none if there are none.</summary>
    /// <exception cref="ArgumentNullException">The key, the list or a value is null.</exception>
    public static ArticleFilter AnyOf(string key, params FilterValue[] values) => values is null
        ? throw new ArgumentNullException(nameof(values))
        : new AnyFilter(Array.ConvertAll(values, value => Equal(key, value)));

    /// <summary>Keeps articles whose field has a value that is this one or above it.</summary>
    /// <exception cref="ArgumentNullException">The key or the value is null.</exception>
    public static ArticleFilter AtLeast(string key, FilterValue value) => new RangeFilter(key, RangeEnd.At(value, isIncluded: true), RangeEnd.None);

    /// <summary>Keeps articles whose field has a value that is this one or below it. A month or a year is included to its end.</summary>
    /// <exception cref="ArgumentNullException">The key or the value is null.</exception>
    public static ArticleFilter AtMost(string key, FilterValue value) => new RangeFilter(key, RangeEnd.None, RangeEnd.At(value, isIncluded: true));

    /// <summary>Keeps articles whose field has a value above this one. A month or a year is over then.</summary>
    /// <exception cref="ArgumentNullException">The key or the value is null.</exception>
    public static ArticleFilter Above(string key, FilterValue value) => new RangeFilter(key, RangeEnd.At(value, isIncluded: false), RangeEnd.None);

    /// <summary>Keeps articles whose field has a value below this one.</summary>
    /// <exception cref="ArgumentNullException">The key or the value is null.</exception>
    public static ArticleFilter Below(string key, FilterValue value) => new RangeFilter(key, RangeEnd.None, RangeEnd.At(value, isIncluded: false));

    /// <summary>Keeps articles whose field has a value from one to another, both included. In a list, one element must be in between.</summary>
    /// <exception cref="ArgumentNullException">The key or a value is null.</exception>
    public static ArticleFilter Between(string key, FilterValue from, FilterValue to) => new RangeFilter(key, RangeEnd.At(from, isIncluded: true), RangeEnd.At(to, isIncluded: true));

    /// <summary><see cref="AtLeast"/>, for days and points in time.</summary>
    /// <exception cref="ArgumentNullException">The key or the value is null.</exception>
    public static ArticleFilter Since(string key, FilterValue value) => AtLeast(key, value);

    /// <summary><see cref="Below"/>, for days and points in time.</summary>
    /// <exception cref="ArgumentNullException">The key or the value is null.</exception>
    public static ArticleFilter Before(string key, FilterValue value) => Below(key, value);

    /// <summary>Keeps articles that have the field; of a list, at least one element.</summary>
    /// <exception cref="ArgumentNullException">The key is null.</exception>
    public static ArticleFilter Has(string key) => new PresenceFilter(key);

    /// <summary>Keeps what all filters keep: everything if there are none.</summary>
    /// <exception cref="ArgumentNullException">The list or a filter is null.</exception>
    public static ArticleFilter All(params ArticleFilter[] filters) => new AllFilter(filters);

    /// <summary>Keeps what any of the filters keeps: nothing if there are none.</summary>
    /// <exception cref="ArgumentNullException">The list or a filter is null.</exception>
    public static ArticleFilter Any(params ArticleFilter[] filters) => new AnyFilter(filters);

    /// <summary>Keeps what the filter does not keep.</summary>
    /// <exception cref="ArgumentNullException">The filter is null.</exception>
    public static ArticleFilter Not(ArticleFilter filter) => new NotFilter(filter);

    /// <summary>Keeps what both keep.</summary>
    public static ArticleFilter operator &(ArticleFilter left, ArticleFilter right) => All(left, right);

    /// <summary>Keeps what either keeps.</summary>
    public static ArticleFilter operator |(ArticleFilter left, ArticleFilter right) => Any(left, right);

    /// <summary>Keeps what the filter does not keep.</summary>
    public static ArticleFilter operator !(ArticleFilter filter) => Not(filter);

    /// <summary><see cref="Not"/>.</summary>
    public static ArticleFilter LogicalNot(ArticleFilter filter) => Not(filter);

    /// <summary>The articles of each archive that are kept, as sets of bits.</summary>
    /// <exception cref="ArgumentException">No archive has such a field, or such values in it.</exception>
    /// <exception cref="CorpusFormatException">An archive is damaged.</exception>
    internal abstract ulong[][] Evaluate(IReadOnlyList<ArchiveContent> archives);
}
