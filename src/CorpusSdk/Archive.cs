using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using CorpusSdk.Packs;
using CorpusSdk.Search;

namespace CorpusSdk;

/// <summary>A compiled archive, for code that knows no archive by name: the list of articles, and what is known of the whole.</summary>
/// <remarks>
/// An archive is immutable and safe to use from many threads. It opens itself when its content is first asked for, which costs
/// the same for a small archive and a large one. A damaged archive throws <see cref="CorpusFormatException"/> from any member
/// that reads it; <see cref="Name"/> and <see cref="Fingerprint"/> never do.
/// </remarks>
[DebuggerDisplay("{Name,nq} ({Fingerprint,nq})")]
public abstract class Archive
{
    private protected Archive(string name, string fingerprint)
    {
        Name = name;
        Fingerprint = fingerprint;
    }

    /// <summary>The archive's name in code: <c>Russia</c> for <c>Corpus.Russia</c>.</summary>
    public string Name { get; }

    /// <summary>Identifies the texts that the archive was compiled from: 32 hexadecimal digits that change when any text does.</summary>
    public string Fingerprint { get; }

    /// <summary>The name that people read: what the source calls the archive, otherwise <see cref="Name"/>.</summary>
    public abstract string Title { get; }

    /// <summary>
    /// The language of the texts as a BCP 47 tag such as <c>en</c>: what the project says, else what the texts told when they were
    /// compiled; null where they did not.
    /// </summary>
    public abstract string? Language { get; }

    /// <summary>How many articles there are.</summary>
    public abstract int Count { get; }

    /// <summary>All articles, in the order that the project sets (<c>OrderBy</c>), else files in the ordinal order of their paths, and within a file in reading order.</summary>
    public IReadOnlyList<Article> Articles => UntypedArticles;

    private protected abstract IReadOnlyList<Article> UntypedArticles { get; }

    /// <summary>What lies in the pack, which is opened for it.</summary>
    internal abstract ArchiveContent Content { get; }

    /// <summary>Finds an article by its slug, compared ordinally. Allocates nothing beyond the article.</summary>
    public abstract bool TryGet(string slug, [MaybeNullWhen(false)] out Article article);

    /// <summary>
    /// Finds what someone may have meant by a slug that is not there: articles whose slugs contain it, or differ from it, or from a
    /// part of theirs, in up to a third of the letters. The nearest come first. Reads every slug.
    /// </summary>
    /// <param name="slug">The slug that was asked for.</param>
    /// <param name="limit">How many articles to give at most.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public IReadOnlyList<Article> FindNearest(string slug, int limit = NearestSlugs.DefaultLimit) =>
        [.. NearestSlugs.Find(slug, Content.Slugs, limit).Select(Content.GetArticle)];

    /// <summary>Whether the archive was compiled with a search index.</summary>
    public bool CanSearch => Content.SearchIndex is not null;

    /// <summary>Finds articles. All words of the query must be there; the syntax for more is told by <see cref="SearchQuery.Parse"/>.</summary>
    /// <param name="query">Whatever a person has typed; no text is an error.</param>
    /// <param name="limit">How many hits to give at most. All matching articles are counted.</param>
    /// <exception cref="InvalidOperationException">The archive was compiled without a search index.</exception>
    public SearchResults<Article> Search(string query, int limit = 10) => Search(SearchQuery.Parse(query), limit);

    /// <summary>Finds articles.</summary>
    /// <param name="query">What to look for.</param>
    /// <param name="limit">How many hits to give at most. All matching articles are counted.</param>
    /// <param name="offset">How many of the best hits to pass over, for pages after the first.</param>
    /// <exception cref="InvalidOperationException">The archive was compiled without a search index.</exception>
    public SearchResults<Article> Search(SearchQuery query, int limit = 10, int offset = 0) => ArchiveSearch.Run<Article>([Content], query, limit, offset);

    /// <summary>
    /// Suggests how to go on from what someone has typed: the last word completed by words of the archive, and headlines whose words
    /// begin like those typed.
    /// </summary>
    /// <param name="typed">What was typed so far.</param>
    /// <param name="limit">How many suggestions to give at most.</param>
    /// <exception cref="InvalidOperationException">The archive was compiled without a search index.</exception>
    public IReadOnlyList<Suggestion> Suggest(string typed, int limit = 8) => ArchiveSearch.Suggest(Content, typed, limit);

    /// <summary>Reads everything and compares all checksums. Takes time in proportion to the archive's size.</summary>
    /// <exception cref="CorpusFormatException">The archive is damaged.</exception>
    public abstract void Verify();

    /// <summary>The archive's name.</summary>
    public sealed override string ToString() => Name;
}
