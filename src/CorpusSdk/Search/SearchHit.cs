using System.Diagnostics;
using System.Globalization;
using CorpusSdk.Search.Results;

namespace CorpusSdk;

/// <summary>An article that a query has found. Equality: same article, same score; the text form has both and never the text.</summary>
/// <typeparam name="T">The archive's article type.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record SearchHit<T>
    where T : Article
{
    private readonly ISnippetSource _snippets;
    private Snippet? _snippet;
    private HitSection? _section;

    internal SearchHit(T article, double score, ISnippetSource snippets)
    {
        Article = article;
        Score = score;
        _snippets = snippets;
    }

    /// <summary>The article.</summary>
    public T Article { get; }

    /// <summary>The score: larger is better. Comparable between the hits of one query.</summary>
    public double Score { get; }

    /// <summary>The passage with most of the words of the query, about two hundred characters long. Made on first use, and kept.</summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public Snippet Snippet => Volatile.Read(ref _snippet) ?? CreateSnippet();

    /// <summary>
    /// Where the passage is that <see cref="Snippet"/> shows; null if the body has none of the words. Found on first use, which makes the snippet as well, and kept. It
    /// costs a binary search besides; the first one of an article decodes its <see cref="Article.Outline"/>.
    /// </summary>
    [DebuggerBrowsable(DebuggerBrowsableState.Never)]
    public HitSection? Section => Volatile.Read(ref _section) ?? FindSection();

    /// <summary>Whether <paramref name="other"/> is the same article with the same score.</summary>
    public bool Equals(SearchHit<T>? other) =>
        ReferenceEquals(this, other) || (other is not null && Score.Equals(other.Score) && Article.Equals(other.Article));

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Article.GetHashCode() * 31) + Score.GetHashCode());

    /// <summary>The article and the score: <c>Russia/the-ice-road-across-lake-baikal (7.31)</c>.</summary>
    public override string ToString() => $"{Article} ({Score.ToString("0.00", CultureInfo.InvariantCulture)})";

    private Snippet CreateSnippet()
    {
        Snippet created = _snippets.Create(Article);

        // The second thread takes what the first one made: a hit has one snippet.
        return Interlocked.CompareExchange(ref _snippet, created, null) ?? created;
    }

    private HitSection? FindSection()
    {
        HitSection? found = Snippet.Place < 0 ? null : Article.SectionAt(Snippet.Place);
        return Interlocked.CompareExchange(ref _section, found, null) ?? found;
    }
}
