using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using CorpusSdk.Packs;
using CorpusSdk.Search;

namespace CorpusSdk;

/// <summary>A compiled archive, for code that works with any archive: the list of articles, and facts about the archive.</summary>
/// <remarks>
/// An archive is immutable and safe to use from many threads. It opens when its content is first used, which costs
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

    /// <summary>Identifies the texts that the archive was compiled from: 32 hexadecimal digits that change with any text.</summary>
    public string Fingerprint { get; }

    /// <summary>The name for people: the archive's name in the source, otherwise <see cref="Name"/>.</summary>
    public abstract string Title { get; }

    /// <summary>
    /// The language of the texts as a BCP 47 tag such as <c>en</c>: set by the project, else detected in the texts when they were
    /// compiled; null if it is unknown.
    /// </summary>
    public abstract string? Language { get; }

    /// <summary>How many articles there are.</summary>
    public abstract int Count { get; }

    /// <summary>All articles, in the order that the project sets (<c>OrderBy</c>), else files in the ordinal order of their paths, and within a file in reading order.</summary>
    public IReadOnlyList<Article> Articles => UntypedArticles;

    private protected abstract IReadOnlyList<Article> UntypedArticles { get; }

    /// <summary>The files beside the texts that articles show or lead to, each once, in the ordinal order of their paths; empty if there are none.</summary>
    public IReadOnlyList<Asset> Assets => Content.LinkGraph.Assets;

    /// <summary>The other archives of the assembly that links lead to, or come from. None is opened by asking.</summary>
    internal abstract IReadOnlyList<Archive> LinkedArchives { get; }

    /// <summary>The content of the pack, which is opened for it.</summary>
    internal abstract ArchiveContent Content { get; }

    /// <summary>Finds an article by its slug, compared ordinally. Allocates nothing beyond the article.</summary>
    public abstract bool TryGet(string slug, [MaybeNullWhen(false)] out Article article);

    /// <summary>
    /// Finds articles for a slug that does not exist: those whose slugs contain it, or differ from it, or from a
    /// part of theirs, in up to a third of the letters. The nearest come first. Reads every slug.
    /// </summary>
    /// <param name="slug">The slug to look for.</param>
    /// <param name="limit">The largest number of articles to return.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limit is negative.</exception>
    public IReadOnlyList<Article> FindNearest(string slug, int limit = NearestSlugs.DefaultLimit) =>
        [.. NearestSlugs.Find(slug, Content.Slugs, limit).Select(Content.GetArticle)];

    /// <summary>Whether the archive was compiled with a search index.</summary>
    public bool CanSearch => Content.SearchIndex is not null;

    /// <summary>Finds articles. An article must have all words of the query; <see cref="SearchQuery.Parse"/> describes the syntax.</summary>
    /// <param name="query">Text as a person types it; any text is a query.</param>
    /// <param name="limit">The largest number of hits to return. All matching articles are counted.</param>
    /// <exception cref="InvalidOperationException">The archive was compiled without a search index.</exception>
    public SearchResults<Article> Search(string query, int limit = 10) => Search(SearchQuery.Parse(query), limit);

    /// <summary>Finds articles.</summary>
    /// <param name="query">The query.</param>
    /// <param name="limit">The largest number of hits to return. All matching articles are counted.</param>
    /// <param name="offset">How many of the best hits to skip, for pages after the first.</param>
    /// <exception cref="InvalidOperationException">The archive was compiled without a search index.</exception>
    public SearchResults<Article> Search(SearchQuery query, int limit = 10, int offset = 0) => ArchiveSearch.Run<Article>([Content], query, limit, offset);

    /// <summary>Finds articles among those that a filter keeps. Scores are those of the search without it. A query without words lists what the filter keeps, in the order of the archive.</summary>
    /// <param name="query">Text as a person types it; any text is a query.</param>
    /// <param name="where">Which articles to look at; null for all.</param>
    /// <param name="orderBy">The order of the hits; null for the best first.</param>
    /// <param name="limit">The largest number of hits to return. All matching articles are counted.</param>
    /// <param name="offset">How many of the first hits to skip.</param>
    /// <param name="cancellationToken">Interrupts the search.</param>
    /// <exception cref="ArgumentException">No archive has a field that is named, or its values cannot be compared with the filter's.</exception>
    /// <exception cref="InvalidOperationException">The archive was compiled without a search index.</exception>
    /// <exception cref="OperationCanceledException">The search was interrupted.</exception>
    public SearchResults<Article> Search(string query, ArticleFilter? where, ArticleOrder? orderBy = null, int limit = 10, int offset = 0, CancellationToken cancellationToken = default) =>
        Search(SearchQuery.Parse(query), where, orderBy, limit, offset, cancellationToken);

    /// <inheritdoc cref="Search(string, ArticleFilter, ArticleOrder, int, int, CancellationToken)"/>
    public SearchResults<Article> Search(SearchQuery query, ArticleFilter? where, ArticleOrder? orderBy = null, int limit = 10, int offset = 0, CancellationToken cancellationToken = default) =>
        ArchiveSearch.Run<Article>([Content], new SearchRequest(query, where, orderBy, limit, offset, cancellationToken));

    /// <summary>
    /// Completes what a person has typed so far: the last word by words of the archive, and headlines whose words
    /// begin like those typed.
    /// </summary>
    /// <param name="typed">The text typed so far.</param>
    /// <param name="limit">The largest number of suggestions to return.</param>
    /// <exception cref="InvalidOperationException">The archive was compiled without a search index.</exception>
    public IReadOnlyList<Suggestion> Suggest(string typed, int limit = 8) => ArchiveSearch.Suggest(Content, typed, limit);

    /// <summary>Reads everything and compares all checksums. The time is proportional to the archive's size.</summary>
    /// <exception cref="CorpusFormatException">The archive is damaged.</exception>
    public abstract void Verify();

    /// <summary>The archive's name.</summary>
    public sealed override string ToString() => Name;
}
